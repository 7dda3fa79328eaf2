import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Document } from '@langchain/core/documents';
import { FakeEmbeddings } from '@langchain/core/utils/testing';
import { describe, expect, it } from 'vitest';
import { PassageVectors } from '../../../knowledge/search/passage-vectors.js';
import { seeded } from '../../bench/question-noise.js';
import { useTemporaryStores } from '../store/temporary-store.js';

const stores = useTemporaryStores();
const DIMENSIONS = 32;
const random = seeded(5);

function unit(): number[] {
  const vector = Array.from({ length: DIMENSIONS }, () => random() - 0.5);
  const norm = Math.hypot(...vector);
  return vector.map((value) => value / norm);
}

function vectorsOf(): PassageVectors {
  return new PassageVectors({
    embeddings: new FakeEmbeddings(),
    dimensions: DIMENSIONS,
    documents: async (ids) => ids.map((id) => new Document({ id: String(id), pageContent: `passage ${id}` })),
  });
}

function exact(points: ReadonlyMap<number, number[]>, query: number[], limit: number): number[] {
  const near = [...points].map(([id, point]) => ({
    id,
    score: point.reduce((sum, value, axis) => sum + value * (query[axis] ?? 0), 0),
  }));
  return near
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map((entry) => entry.id);
}

describe('the vector store of passages', () => {
  const points = new Map(Array.from({ length: 2000 }, (_, at) => [at + 1, unit()]));

  it('finds what an exact search finds, also after growing and deleting', async () => {
    const vectors = vectorsOf().start(16);
    for (const [id, point] of points) vectors.put(id, point);
    const left = new Map([...points].filter(([id]) => id % 3 !== 0));
    await vectors.delete({ ids: [...points.keys()].filter((id) => id % 3 === 0) });
    let found = 0;
    for (let round = 0; round < 100; round += 1) {
      const query = unit();
      const truth = new Set(exact(left, query, 10));
      found += vectors.nearest(query, 10).filter((match) => truth.has(match.id)).length;
    }
    expect(found / 1000).toBeGreaterThanOrEqual(0.98);
    expect(vectors.size).toBe(left.size);
  });

  it('gives cosines and respects a filter', () => {
    const vectors = vectorsOf().start(100);
    for (const [id, point] of [...points].slice(0, 100)) vectors.put(id, point);
    const query = points.get(7) ?? [];
    expect(vectors.nearest(query, 1)).toEqual([{ id: 7, similarity: expect.closeTo(1, 4) }]);
    expect(vectors.similarity(query, 7)).toBeCloseTo(1, 4);
    expect(vectors.similarity(query, 999)).toBeNull();
    const even = vectors.nearest(query, 10, (id) => id % 2 === 0);
    expect(even).toHaveLength(10);
    expect(even.every((match) => match.id % 2 === 0)).toBe(true);
  });

  it('comes back from its file', async () => {
    const file = join(stores.folder(), 'graph');
    const vectors = vectorsOf().start(100);
    for (const [id, point] of [...points].slice(0, 50)) vectors.put(id, point);
    await vectors.save(file);
    const ids = Array.from({ length: 50 }, (_, at) => at + 1);
    const again = await vectorsOf().open(file, ids);
    const query = unit();
    expect(again.nearest(query, 5)).toEqual(vectors.nearest(query, 5));
    again.put(51, unit());
    expect(again.size).toBe(51);
    await expect(vectorsOf().open(file, [99])).rejects.toThrow('passage 99');
    await rm(file);
  });

  it('speaks LangChain', async () => {
    const vectors = vectorsOf().start(10);
    const [a, b] = [unit(), unit()];
    await vectors.addVectors([a, b], [], { ids: [1, 2] });
    const [[document, score] = []] = await vectors.similaritySearchVectorWithScore(b, 1);
    expect(document?.pageContent).toBe('passage 2');
    expect(score).toBeCloseTo(1, 4);
    await expect(vectors.addVectors([[1, 2]], [], { ids: [3] })).rejects.toThrow('expected 32');
  });

  it('finds nothing while it is empty', () => {
    expect(vectorsOf().start(10).nearest(unit(), 5)).toEqual([]);
  });
});
