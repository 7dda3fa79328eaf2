/** Where a cell of a table ends in the words of its row. */
export interface CellEnd {
  /** Offset in the row's cleaned text. UTF-16. */
  readonly at: number;
  /** How many cells end there: more than one where cells are empty. */
  readonly count: number;
}

/** White space, and what parts the cells of a table in the text as it was read. */
const BETWEEN = /[\s|]+/uy;

/**
 * Where the cells of a row end, found by reading its cleaned text beside the text that it was cleaned of; none where the
 * two differ in more than white space, and none in prose.
 * @param source The stretch of the document's text that the row was read from: cells are parted by tabs or bars.
 */
export function cellEnds(text: string, source: string): readonly CellEnd[] {
  const ends: CellEnd[] = [];
  let at = 0;
  let from = 0;
  while (at < text.length) {
    BETWEEN.lastIndex = from;
    const between = BETWEEN.exec(source)?.[0] ?? '';
    if (between !== '') {
      from += between.length;
      const space = /^\s*/u.exec(text.slice(at))?.[0].length ?? 0;
      const count = between.match(/[\t|]/gu)?.length ?? 0;
      if (space > 0 && count > 0) ends.push({ at, count });
      at += space;
    } else if (text[at] === source[from]) {
      at += 1;
      from += 1;
    } else return [];
  }
  return ends;
}
