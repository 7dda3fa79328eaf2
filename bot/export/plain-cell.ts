/** What spreadsheets take for the beginning of a formula, full-width forms included. */
const FORMULA_START = /^[=+\-@＝＋－＠]/u;
/** XML knows no such characters. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
/** Longest text that a cell holds. */
const MAX_CHARS = 32_767;

/**
 * Text as it may stand in a cell of a spreadsheet or a CSV file: what would be read as a formula begins with an
 * apostrophe, which spreadsheets take as "this is text".
 */
export function plainCell(text: string): string {
  const clean = text.replace(UNPRINTABLE, '').replace(/\r\n?/g, '\n').trim();
  const guarded = FORMULA_START.test(clean) ? `'${clean}` : clean;
  return guarded.length <= MAX_CHARS ? guarded : `${guarded.slice(0, MAX_CHARS - 1)}…`;
}
