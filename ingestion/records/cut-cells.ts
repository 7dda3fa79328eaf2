import type { TrackedText } from '../text/tracked-text.js';

/** A cell cannot end with these: the words that belong to them stand in the next line. */
const OPEN_END = /(?:[,;]|(?<!\p{L})(?:và|các|của|với|tháng|quý|năm|ngày|trước|UBND|HĐND|huyện|tỉnh|xã))$/u;
/** No cell begins in the middle of a word group; plurals begin with a small letter. */
const MIDDLE = /^(?!(?:các|những|tất cả)(?!\p{L}))\p{Ll}/u;

/**
 * Whether a line of a table goes on the row above though its title begins with a capital ("… tỉnh Yên" + "Bái"): a cell
 * beside the title goes on one that has no end, or begins in the middle.
 */
export function goesOnCells(cells: readonly TrackedText[], above: readonly TrackedText[], titleAt: number): boolean {
  return cells.some(({ text }, at) => {
    const before = above[at]?.text ?? '';
    return at !== titleAt && text !== '' && before !== '' && (OPEN_END.test(before) || MIDDLE.test(text));
  });
}
