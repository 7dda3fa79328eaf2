/** What a reader finds before lines are joined and cells are laid out. Texts are as in the file. */
export interface RawParagraph {
  readonly kind: 'paragraph';
  /** Line feeds where the source breaks a line inside the paragraph. */
  readonly text: string;
  readonly bold: boolean;
  /** Heading level 1-9, or null. */
  readonly heading: number | null;
  /** Number that the format generates ("1.2."), not in the text; or null. */
  readonly numbering: string | null;
  readonly page: number | null;
  /** Mean of words recognised in a picture, 0-100; absent where nothing was recognised. */
  readonly confidence?: number;
}

export interface RawCell {
  readonly paragraphs: readonly RawParagraph[];
  /** Columns that the cell covers, from 1. */
  readonly columnSpan: number;
  /** Rows that the cell covers, from 1. */
  readonly rowSpan: number;
}

export interface RawRow {
  readonly cells: readonly RawCell[];
  readonly page: number | null;
}

export interface RawTable {
  readonly kind: 'table';
  readonly rows: readonly RawRow[];
}

export type RawBlock = RawParagraph | RawTable;

export function rawParagraph(text: string, given: Partial<Omit<RawParagraph, 'kind' | 'text'>> = {}): RawParagraph {
  return { kind: 'paragraph', text, bold: false, heading: null, numbering: null, page: null, ...given };
}

/** A cell's words on one line, generated numbers included, also where the number is all (a column of serial numbers). */
export function cellText(cell: RawCell): string {
  return cellLines(cell).join(' ');
}

/** A cell's words line by line. */
export function cellLines(cell: RawCell): string[] {
  return cell.paragraphs
    .flatMap((paragraph) => {
      const [first = '', ...more] = paragraph.text.split('\n').filter((line) => folded(line) !== '');
      const shown = shownText({ ...paragraph, text: first });
      return [shown || (paragraph.numbering ?? '').replace(/^[-+]$/u, ''), ...more.map(folded)];
    })
    .filter((text) => text !== '');
}

function folded(text: string): string {
  return singleSpaced(cleanText(text)).trim();
}

/** White space of any kind and length as single spaces. */
export function singleSpaced(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/gu, ' ');
}

/** Text with its generated number in front, on one line. */
export function shownText({ text, numbering }: RawParagraph): string {
  const words = folded(text);
  return numbering === null || words === '' ? words : `${numbering} ${words}`;
}

const UNCLEAN = /[\u0000-\u0009\u000b-\u001f\u007f\u00a0\u00ad\u200b-\u200f\u2060\ufeff]/u;

/** NFC without invisible characters; line feeds stay. */
export function cleanText(text: string): string {
  const composed = text.normalize('NFC');
  if (!UNCLEAN.test(composed)) return composed;
  return composed
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\u00a0]/gu, ' ');
}
