import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { VectorMatch } from '../../../knowledge/search/ports.js';
import type { VectorIndex } from './vector-index-contract.js';

const Saved = z.array(z.tuple([z.number(), z.array(z.number())]));

/** Looks at every vector: the oracle of the graph, and an index that keeps the same contract. */
export function createExactVectors(): VectorIndex {
  const points = new Map<number, Float32Array>();
  const cosine = (vector: ArrayLike<number>, point: Float32Array): number =>
    point.reduce((sum, value, axis) => sum + value * (vector[axis] ?? 0), 0);
  const index: VectorIndex = {
    start: () => index,
    async open(file, ids) {
      const saved = new Map(Saved.parse(JSON.parse(await readFile(file, 'utf8'))));
      for (const id of ids) {
        const point = saved.get(id);
        if (point === undefined) throw new Error(`Cannot open vectors "${file}": passage ${id} is not in it`);
        points.set(id, Float32Array.from(point));
      }
      return index;
    },
    get size() {
      return points.size;
    },
    put: (id, vector) => void points.set(id, Float32Array.from(vector)),
    remove: (id) => void points.delete(id),
    has: (id) => points.has(id),
    nearest: (vector, limit, filter = () => true): VectorMatch[] =>
      [...points]
        .filter(([id]) => filter(id))
        .map(([id, point]) => ({ id, similarity: cosine(vector, point) }))
        .sort((a, b) => b.similarity - a.similarity || a.id - b.id)
        .slice(0, limit),
    similarity(vector, id) {
      const point = points.get(id);
      return point === undefined ? null : cosine(vector, point);
    },
    save: (file) => writeFile(file, JSON.stringify([...points].map(([id, point]) => [id, [...point]]))),
  };
  return index;
}
