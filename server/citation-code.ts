/**
 * The short address of a citation: hashes of what the long one spells out, found again in the loaded plans. Nothing is
 * kept for it, and as the long one it finds its words also in a later version of the document.
 */
import { words, type Citation, type StoredPassage } from '../knowledge/index.js';
import { EDGE_WORDS, placeCited, type CitedPlace } from './citation-link.js';

const HASH_BYTES = 4;
const WORDS_BYTES = 2;
const MOST_WORDS = 2 ** (8 * WORDS_BYTES) - 1;
/** Hashes of the plan, its place, the first and the last words; then how many words there are. */
const BYTES = 4 * HASH_BYTES + WORDS_BYTES;
/** Small letters and digits alone: no program that makes links of addresses cuts them short. */
const CODE_CHARS = Math.ceil((BYTES * 8) / Math.log2(36));

export interface CitationCode {
  /** Whether the citation is of this plan. */
  isOf(id: string): boolean;
  /** The place in the plan's passages; edges that are not there any more are empty. */
  placeIn(passages: readonly Pick<StoredPassage, 'locator' | 'text'>[]): CitedPlace;
}

export function codeOf(citation: Citation): string {
  const { locator, from, to, words: count } = placeCited(citation);
  const bytes = Buffer.alloc(BYTES);
  for (const [index, text] of [citation.document.id, locator, from, to].entries())
    bytes.writeUInt32BE(hashOf(text), index * HASH_BYTES);
  bytes.writeUInt16BE(Math.min(count, MOST_WORDS), 4 * HASH_BYTES);
  return BigInt(`0x${bytes.toString('hex')}`)
    .toString(36)
    .padStart(CODE_CHARS, '0');
}

/** Null for what is no code. */
export function readCode(code: string): CitationCode | null {
  if (code.length !== CODE_CHARS || !/^[0-9a-z]+$/.test(code)) return null;
  const value = Array.from(code).reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
  const hex = value.toString(16).padStart(2 * BYTES, '0');
  if (hex.length > 2 * BYTES) return null;
  const bytes = Buffer.from(hex, 'hex');
  const [plan, place, first, last] = [0, 1, 2, 3].map((index) => bytes.readUInt32BE(index * HASH_BYTES));
  const count = bytes.readUInt16BE(4 * HASH_BYTES);
  return {
    isOf: (id) => hashOf(id) === plan,
    placeIn(passages) {
      const all = passages.flatMap(({ text }) => words(text));
      const edge = Math.min(count, EDGE_WORDS);
      return {
        locator: passages.find(({ locator }) => hashOf(locator) === place)?.locator ?? '',
        from: stretchOf(all, edge, first),
        to: stretchOf(all, edge, last),
        words: count,
      };
    },
  };
}

/** The first stretch of so many words with this hash; empty where there is none. */
function stretchOf(all: readonly string[], length: number, hash: number | undefined): string {
  if (length === 0) return '';
  for (let at = 0; at + length <= all.length; at += 1) {
    const stretch = all.slice(at, at + length).join(' ');
    if (hashOf(stretch) === hash) return stretch;
  }
  return '';
}

/** FNV-1a of 32 bits. Who makes up an address opens a page that is open to them anyway. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
