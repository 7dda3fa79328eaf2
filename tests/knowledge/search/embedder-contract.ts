import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Embedder } from '../../../knowledge/search/embedder.js';
import { PassageVectors } from '../../../knowledge/search/passage-vectors.js';
import { createExactVectors } from './exact-vectors.js';
import type { VectorIndex } from './vector-index-contract.js';

/** Texts of a few matters; those of one matter share most of their words. */
export const MATTERS = [
  'hồ sơ sức khỏe điện tử',
  'nước sạch nông thôn',
  'chữ ký số cho cán bộ',
  'bến xe khách liên tỉnh',
];
export const TEXTS: readonly string[] = MATTERS.flatMap((matter) =>
  ['triển khai', 'rà soát', 'hoàn thành', 'tổ chức', 'báo cáo', 'hướng dẫn'].map((verb) => `${verb} ${matter} năm nay`),
);

export interface OpenedEmbedder {
  readonly embedder: Embedder;
  close(): Promise<void>;
}

/** Runs on every embedder, and with each on every index. `open` may have learnt `TEXTS`. */
export function describeEmbedder(name: string, open: () => Promise<OpenedEmbedder>): void {
  describe(`an embedder: ${name}`, () => {
    let opened: OpenedEmbedder;
    beforeEach(async () => (opened = await open()), 60_000);
    afterEach(() => opened.close());

    it('gives vectors of length 1 and of one size, in the order asked, the same ones every time', async () => {
      const { embedder } = opened;
      const vectors = await embedder.embedPassages(TEXTS);
      expect(vectors).toHaveLength(TEXTS.length);
      for (const [at, vector] of vectors.entries()) {
        expect(vector).toHaveLength(vectors[0]?.length ?? 0);
        expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
        const [alone = new Float32Array(0)] = await embedder.embedPassages([TEXTS[at] ?? '']);
        expect(cosine(alone, vector)).toBeCloseTo(1, 4);
      }
      const again = await open();
      expect(again.embedder.id).toBe(embedder.id);
      const [first = new Float32Array(0)] = await again.embedder.embedPassages(TEXTS.slice(0, 1));
      expect(cosine(first, vectors[0] ?? first)).toBeCloseTo(1, 4);
      await again.close();
    });

    it('gives nothing for nothing, and is weighed between words and meaning', async () => {
      expect(await opened.embedder.embedPassages([])).toEqual([]);
      expect(opened.embedder.weight).toBeGreaterThan(0);
      expect(opened.embedder.weight).toBeLessThan(1);
    });

    it.each<readonly [string, (dimensions: number) => VectorIndex]>([
      ['the graph', (dimensions) => new PassageVectors({ dimensions, documents: async () => [] })],
      ['the exact search', createExactVectors],
    ])('finds a passage by its matter in %s', async (_, create) => {
      const { embedder } = opened;
      const vectors = await embedder.embedPassages(TEXTS);
      const dimensions = vectors[0]?.length ?? 0;
      const [index, oracle] = [create(dimensions).start(8), createExactVectors().start(8)];
      for (const [at, vector] of vectors.entries()) for (const one of [index, oracle]) one.put(at + 1, vector);
      const queries = await Promise.all(MATTERS.map((matter) => embedder.embedQuery(matter)));
      for (const [at, query] of queries.entries()) {
        const found = index.nearest(query, 6);
        // Equally near passages may come in any order.
        oracle.nearest(query, 6).forEach(({ similarity }, rank) => {
          expect(found[rank]?.similarity).toBeCloseTo(similarity, 4);
        });
        const [best] = found;
        expect(TEXTS[(best?.id ?? 0) - 1]).toContain(MATTERS[at]);
      }
    });
  });
}

function cosine(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, axis) => sum + value * (other[axis] ?? 0), 0);
}
