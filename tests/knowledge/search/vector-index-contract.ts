import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { VectorMatch } from '../../../knowledge/search/ports.js';
import { seeded } from '../../bench/question-noise.js';
import { useTemporaryStores } from '../store/temporary-store.js';
import { createExactVectors } from './exact-vectors.js';

/** What the retriever needs of an index of unit vectors, by passage id. */
export interface VectorIndex {
  start(capacity: number): VectorIndex;
  open(file: string, ids: Iterable<number>): Promise<VectorIndex>;
  readonly size: number;
  put(id: number, vector: ArrayLike<number>): void;
  remove(id: number): void;
  has(id: number): boolean;
  nearest(vector: ArrayLike<number>, limit: number, filter?: (id: number) => boolean): VectorMatch[];
  similarity(vector: ArrayLike<number>, id: number): number | null;
  save(file: string): Promise<void>;
}

export const CONTRACT_DIMENSIONS = 24;

/** A vector of length 1. */
export function unitVector(random: () => number, dimensions = CONTRACT_DIMENSIONS): number[] {
  const vector = Array.from({ length: dimensions }, () => random() - 0.5);
  const norm = Math.hypot(...vector);
  return vector.map((value) => value / norm);
}

/** Share of the oracle's ten nearest that an index finds. */
export function recallOf(index: VectorIndex, oracle: VectorIndex, queries: readonly (readonly number[])[]): number {
  let found = 0;
  let wanted = 0;
  for (const query of queries) {
    const truth = new Set(oracle.nearest(query, 10).map((match) => match.id));
    wanted += truth.size;
    found += index.nearest(query, 10).filter((match) => truth.has(match.id)).length;
  }
  return wanted === 0 ? 1 : found / wanted;
}

/** Runs on every index; `create` gives an empty one of `CONTRACT_DIMENSIONS`, not started. */
export function describeVectorIndex(name: string, create: () => VectorIndex): void {
  const stores = useTemporaryStores();
  const random = seeded(11);
  const points = Array.from({ length: 600 }, (_, at): [number, number[]] => [7 * at + 3, unitVector(random)]);
  const queries = Array.from({ length: 40 }, () => unitVector(random));
  const both = (capacity = 16): { index: VectorIndex; oracle: VectorIndex } => {
    const [index, oracle] = [create().start(capacity), createExactVectors().start(capacity)];
    for (const [id, point] of points) for (const one of [index, oracle]) one.put(id, point);
    return { index, oracle };
  };

  describe(`an index of vectors: ${name}`, () => {
    it('finds what an exact search finds, with its cosines, nearest first', () => {
      const { index, oracle } = both();
      expect(recallOf(index, oracle, queries)).toBeGreaterThanOrEqual(0.98);
      for (const query of queries) {
        const matches = index.nearest(query, 10);
        expect(matches.map((match) => match.similarity)).toEqual(
          matches.map((match) => match.similarity).toSorted((a, b) => b - a),
        );
        for (const { id, similarity } of matches) {
          expect(similarity).toBeCloseTo(oracle.similarity(query, id) ?? NaN, 4);
          expect(index.similarity(query, id)).toBeCloseTo(similarity, 4);
        }
      }
    });

    it('keeps to its labels while vectors come, change and go', () => {
      const { index, oracle } = both();
      for (const [at, [id]] of points.entries()) {
        if (at % 3 === 0) for (const one of [index, oracle]) one.remove(id);
        if (at % 5 === 0) {
          const changed = unitVector(random);
          for (const one of [index, oracle]) one.put(id, changed);
        }
        if (at % 4 === 0) {
          const added = unitVector(random);
          for (const one of [index, oracle]) one.put(100_000 + id, added);
        }
      }
      expect(index.size).toBe(oracle.size);
      for (const [id] of points) expect(index.has(id)).toBe(oracle.has(id));
      expect(recallOf(index, oracle, queries)).toBeGreaterThanOrEqual(0.98);
      for (const [id] of points) {
        const [own, truth] = [index.similarity(queries[0] ?? [], id), oracle.similarity(queries[0] ?? [], id)];
        if (truth === null) expect(own).toBeNull();
        else expect(own).toBeCloseTo(truth, 4);
      }
    });

    it('filters before it limits', () => {
      const { index, oracle } = both();
      for (const query of queries) {
        const found = index.nearest(query, 10, (id) => id % 2 === 0);
        expect(found).toHaveLength(10);
        expect(found.every(({ id }) => id % 2 === 0)).toBe(true);
        const truth = oracle.nearest(query, 10, (id) => id % 2 === 0).map(({ id }) => id);
        expect(truth).toContain(found[0]?.id);
      }
    });

    it('gives nothing while it is empty, and less than asked when it holds less', () => {
      const index = create().start(4);
      expect(index.nearest(queries[0] ?? [], 5)).toEqual([]);
      index.put(9, queries[0] ?? []);
      expect(index.nearest(queries[0] ?? [], 5).map(({ id }) => id)).toEqual([9]);
      index.remove(9);
      index.remove(9);
      expect(index.nearest(queries[0] ?? [], 5)).toEqual([]);
    });

    it('comes back from its file as it was, takes more then, and refuses a file that lacks what it should hold', async () => {
      const file = join(stores.folder(), 'vectors');
      const { index } = both();
      index.remove(3);
      await index.save(file);
      const ids = points.map(([id]) => id).filter((id) => id !== 3);
      const again = await create().open(file, ids);
      expect(again.size).toBe(ids.length);
      expect(again.has(3)).toBe(false);
      for (const query of queries) expect(again.nearest(query, 10)).toEqual(index.nearest(query, 10));
      again.put(1, queries[0] ?? []);
      expect(again.nearest(queries[0] ?? [], 1)[0]?.id).toBe(1);
      await expect(create().open(file, [99])).rejects.toThrow('passage 99');
    });
  });
}
