import type hnswlib from 'hnswlib-node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PassageVectors } from '../../../knowledge/search/passage-vectors.js';
import { seeded } from '../../bench/question-noise.js';
import { createExactVectors } from './exact-vectors.js';
import { CONTRACT_DIMENSIONS, describeVectorIndex, unitVector } from './vector-index-contract.js';

/** Calls of the native graph by method: what an operation costs there. */
const calls = vi.hoisted(() => new Map<string, number>());
vi.mock('hnswlib-node', async (original) => {
  const { default: library } = await original<{ readonly default: typeof hnswlib }>();
  const counted = new Proxy(library.HierarchicalNSW, {
    construct: (target, args: ConstructorParameters<typeof library.HierarchicalNSW>) =>
      new Proxy(Reflect.construct(target, args), {
        get(graph, name) {
          const value: unknown = Reflect.get(graph, name);
          if (typeof value !== 'function') return value;
          return (...values: unknown[]): unknown => {
            calls.set(String(name), (calls.get(String(name)) ?? 0) + 1);
            return value.apply(graph, values);
          };
        },
      }),
  });
  return { default: { ...library, HierarchicalNSW: counted } };
});

const createGraph = () => new PassageVectors({ dimensions: CONTRACT_DIMENSIONS, documents: async () => [] });

describeVectorIndex('the graph', createGraph);
describeVectorIndex('the exact search', createExactVectors);

afterEach(() => calls.clear());

describe('the graph of vectors', () => {
  it('does as much work for a document among two thousand as among fifty', () => {
    const random = seeded(3);
    const costs = [50, 2_000].map((size) => {
      const vectors = createGraph().start(2 * size);
      for (let id = 1; id <= size; id += 1) vectors.put(id, unitVector(random));
      calls.clear();
      for (let id = size + 1; id <= size + 5; id += 1) vectors.put(id, unitVector(random));
      for (let id = size + 1; id <= size + 5; id += 1) vectors.remove(id);
      return Object.fromEntries(calls);
    });
    expect(costs[0]).toMatchObject({ addPoint: 5, markDelete: 5 });
    expect(Object.values(costs[0] ?? {}).every((count) => count <= 10)).toBe(true);
    expect(costs[1]).toEqual(costs[0]);
  });

  it('makes room rarely, and takes the room of what left', () => {
    const random = seeded(4);
    const vectors = createGraph().start(16);
    for (let id = 1; id <= 1024; id += 1) vectors.put(id, unitVector(random));
    expect(calls.get('resizeIndex')).toBeLessThanOrEqual(6);
    for (let id = 1; id <= 400; id += 1) {
      vectors.remove(id);
      vectors.put(10_000 + id, unitVector(random));
    }
    expect(calls.get('resizeIndex')).toBeLessThanOrEqual(7);
  });
});
