import type { TextPiece } from './page-pieces.js';

/** Pieces on one base line, from the left. */
export interface PieceBand {
  readonly pieces: readonly TextPiece[];
  readonly base: number;
  readonly size: number;
  /** How often white space parts its pieces as columns are parted. */
  readonly gaps: number;
}

const SAME_BASE = 0.45;
/** In letter sizes; justified lines keep their words closer. */
const WIDE = 0.75;

/** All pieces of a page in bands from the top. */
export function bandsOf(pieces: readonly TextPiece[]): PieceBand[] {
  const bands: { pieces: TextPiece[]; base: number; size: number }[] = [];
  for (const piece of pieces.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.base - b.base)) {
    const band = bands.at(-1);
    if (band !== undefined && piece.base - band.base <= SAME_BASE * Math.max(band.size, piece.size)) {
      band.pieces.push(piece);
      band.size = Math.max(band.size, piece.size);
    } else bands.push({ pieces: [piece], base: piece.base, size: piece.size });
  }
  return bands.map((band) => {
    const inOrder = band.pieces.toSorted((a, b) => a.left - b.left);
    return { ...band, pieces: inOrder, gaps: gapsOf(inOrder) };
  });
}

function gapsOf(pieces: readonly TextPiece[]): number {
  let right = Infinity;
  let gaps = 0;
  for (const piece of pieces) {
    if (piece.left - right > WIDE * piece.size) gaps += 1;
    right = right === Infinity ? piece.right : Math.max(right, piece.right);
  }
  return gaps;
}
