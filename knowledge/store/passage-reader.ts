import { rangeOf } from '../search/ranged-search.js';
import type { IndexedPassage, PlanRange } from '../search/ports.js';
import type { SqliteHandle } from './sqlite-handle.js';

/** Of words; what passages hold beside them is of the same order. */
const KEPT_BYTES = 64 * 2 ** 20;
/** Words of many passages share one piece of memory. */
const PIECE_BYTES = 2 ** 20;

type Row = [id: number, position: number, section: number | null, words: Buffer, heading: Buffer];

export interface PassageReader {
  /** In the order asked; ids outside of the current plans are left out. */
  load(ids: readonly number[]): IndexedPassage[];
  /** Passages with `first <= id <= last`, by id; not kept. */
  loadRange(first: number, last: number): IndexedPassage[];
  /** Takes over which plans there are. What was read of the others is forgotten. */
  follow(ranges: readonly PlanRange[]): void;
}

/** Reads passages by id and keeps what was read: a passage never changes while its plan's stamp stands. */
export function createPassageReader(raw: SqliteHandle): PassageReader {
  const columns = 'SELECT id, position, section, words, heading FROM search_passage';
  const readOne = raw.prepare<[number], Row>(`${columns} WHERE id = ?`).raw();
  const readRun = raw.prepare<[number, number], Row>(`${columns} WHERE id BETWEEN ? AND ? ORDER BY id`).raw();
  const kept = new Map<number, IndexedPassage>();
  let keptBytes = 0;
  let current: readonly PlanRange[] = [];
  let piece = Buffer.alloc(0);
  let used = 0;

  const wordsOf = (bytes: Buffer): Uint32Array => {
    if (bytes.length > PIECE_BYTES) return new Uint32Array(Uint8Array.from(bytes).buffer);
    if (used + bytes.length > piece.length) [piece, used] = [Buffer.from(new ArrayBuffer(PIECE_BYTES)), 0];
    const words = new Uint32Array(piece.buffer, used, bytes.length / Uint32Array.BYTES_PER_ELEMENT);
    piece.set(bytes, used);
    used += bytes.length;
    return words;
  };

  const passageOf = ([id, position, section, words, heading]: Row): IndexedPassage | null => {
    const range = rangeOf(current, id);
    if (range === null) return null;
    return { id, planId: range.planId, position, section, words: wordsOf(words), heading: wordsOf(heading) };
  };

  const sizeOf = ({ words, heading }: IndexedPassage): number => words.byteLength + heading.byteLength;

  const keep = (row: Row): void => {
    const passage = passageOf(row);
    if (passage === null) return;
    kept.set(passage.id, passage);
    keptBytes += sizeOf(passage);
  };

  const forget = (id: number): void => {
    const passage = kept.get(id);
    if (passage === undefined) return;
    kept.delete(id);
    keptBytes -= sizeOf(passage);
  };

  return {
    load(ids) {
      const missing = ids.filter((id) => !kept.has(id)).sort((a, b) => a - b);
      // Neighbours are asked for together: one statement reads a run of them.
      for (let from = 0, to = 1; from < missing.length; from = to, to += 1) {
        while (missing[to] === (missing[to - 1] ?? 0) + 1) to += 1;
        const [first, last] = [missing[from] ?? 0, missing[to - 1] ?? 0];
        if (first < last) readRun.all(first, last).forEach(keep);
        else {
          const row = readOne.get(first);
          if (row !== undefined) keep(row);
        }
      }
      const found = ids.flatMap((id) => kept.get(id) ?? []);
      for (const [id] of kept) {
        if (keptBytes <= KEPT_BYTES) break;
        forget(id);
      }
      return found;
    },
    loadRange: (first, last) => readRun.all(first, last).flatMap((row) => passageOf(row) ?? []),
    follow(ranges) {
      const stamps = new Set(ranges.map((range) => range.stamp));
      for (const { stamp, first, last } of current) {
        if (stamps.has(stamp)) continue;
        for (let id = first; id <= last; id += 1) forget(id);
      }
      current = ranges;
    },
  };
}
