/** A deadline asked for by the words that its cell holds: "cột thời gian ghi hàng quý", "làm đều đặn quanh năm". */
import type { Range } from './ranges.js';

const COLUMN =
  /(?:thoi gian|thoi han|tien do|han|nhiem vu|viec|muc)(?: [a-z]+){0,4}? (?:la |ghi )?["“]?(thuong xuyen|hang (?:nam|quy|thang)|dinh ky [a-z ]+)/;

/** "Ghi là làm đều đặn quanh năm": work that goes on, in everyday words. */
const STEADY =
  /\b(?:(?:o |trong )?(?:cot|muc|o) )?(?:thoi gian|thoi han|han|tien do)(?: [a-z]+){0,4}? (?:lam )?(?:deu dan|lien tuc|quanh nam|suot nam|ca nam|luc nao cung|thuong nhat)(?: (?:quanh|suot|ca) nam)?\b|\b(?:lam|ghi|la|de) (?:lam )?(?:deu dan|lien tuc|thuong thuong)(?: (?:quanh|suot|ca) nam)?\b|\blam (?:quanh|suot) nam\b/;

/** The words as the cell has them, and where the question says so; null where it names none. */
export function statedPhrase(text: string, folded: string): { readonly phrase: string; readonly range: Range } | null {
  const steady = STEADY.exec(folded);
  if (steady !== null)
    return { phrase: 'thường xuyên', range: { start: steady.index, end: steady.index + steady[0].length } };
  const column = COLUMN.exec(folded);
  if (column?.[1] === undefined) return null;
  const start = column.index + column[0].length - column[1].length;
  return {
    phrase: text.slice(start, start + column[1].length),
    range: { start: column.index, end: column.index + column[0].length },
  };
}
