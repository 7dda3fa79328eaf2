/** A page as places of words and ruling lines, from a text layer or from recognition. Points or pixels, from the top left. */
export interface PagePieces {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly TextPiece[];
  readonly rules: readonly Rule[];
}

export interface TextPiece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Base line of the letters. */
  readonly base: number;
  /** Size of the letters. */
  readonly size: number;
  readonly bold: boolean;
  /** 0-100 where the words were recognised in a picture. */
  readonly confidence?: number;
}

/** A straight ruling line, `at` across its direction and from `from` to `to` along it. */
export interface Rule {
  readonly direction: 'horizontal' | 'vertical';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Pieces from the top, those together whose base line is no further below the first one's than `reach`. */
export function onBaseLines<Piece extends TextPiece>(
  pieces: readonly Piece[],
  reach: (head: Piece, piece: Piece) => number,
): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.base - b.base)) {
    const line = lines.at(-1);
    const head = line?.[0];
    if (line !== undefined && head !== undefined && piece.base - head.base <= reach(head, piece)) line.push(piece);
    else lines.push([piece]);
  }
  return lines;
}
