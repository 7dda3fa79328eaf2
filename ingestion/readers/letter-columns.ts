import { TYPE_LINE } from '../structure/document-parts.js';
import { parseLabel } from '../structure/labels.js';
import { sliceText, trimText } from '../text/tracked-text.js';
import type { SourceLine } from './source-lines.js';

/** Characters of white space that part two columns. */
const GAP = /\S(\s{4,})\S/u;
const HEAD_LINES = 14;
const FOOT_LINES = 24;

/**
 * A letter has two columns at its head (issuer beside motto) and at its foot (recipients beside signature), which a
 * plain text shows side by side. Each line is parted where the gap is, in the order of the text.
 */
export function partLetterColumns(lines: readonly SourceLine[]): SourceLine[] {
  const title = lines.findIndex((line) => line.cells === null && TYPE_LINE.test(line.text.text));
  const headEnd = title < 0 || title > HEAD_LINES ? 0 : title;
  const parted = part(lines.slice(0, headEnd));
  let at = headEnd;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.cells !== null || !/^nơi nhận\b/iu.test(line.text.text)) {
      parted.push(line);
      at += 1;
      continue;
    }
    const end = footEnd(lines, at);
    parted.push(...part(lines.slice(at, end)));
    at = end;
  }
  return parted;
}

/** The lines of a foot, up to a table or an appendix. */
function footEnd(lines: readonly SourceLine[], from: number): number {
  let end = from + 1;
  for (let line = lines[end]; line !== undefined && end < from + FOOT_LINES; line = lines[end]) {
    const label = parseLabel(line.text.text);
    if (line.cells !== null || (label !== null && label.kind !== 'dash' && label.kind !== 'plus')) break;
    end += 1;
  }
  return end;
}

function part(lines: readonly SourceLine[]): SourceLine[] {
  return lines.flatMap((line) => {
    const gap = line.cells === null ? GAP.exec(line.text.text) : null;
    if (gap === null || /^số\s*:?$/iu.test(line.text.text.slice(0, gap.index + 1))) return [line];
    const middle = gap.index + 1;
    return [
      { ...line, text: trimText(sliceText(line.text, 0, middle)) },
      { ...line, text: trimText(sliceText(line.text, middle)), blanksBefore: Math.max(1, line.blanksBefore) },
    ];
  });
}
