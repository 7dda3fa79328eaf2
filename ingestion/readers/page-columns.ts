import { TYPE_LINE } from '../structure/document-parts.js';
import type { PageLine } from './page-lines.js';

/** Lines this many letter sizes below the one before are no part of the same block of two columns. */
const MAX_GAP = 4.5;

/**
 * Reading order where letterheads and signatures stand side by side: the left column whole, then the right one. Lines
 * that cross the middle of the gap, and the line that names the type of document, end such a block.
 */
export function orderColumns(lines: readonly PageLine[]): PageLine[] {
  const ordered: PageLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const split = splitAt(lines, at);
    if (split === null) {
      const line = lines[at];
      if (line !== undefined) ordered.push(line);
      continue;
    }
    let end = at + 2;
    for (; end < lines.length; end += 1) {
      const line = lines[end];
      const before = lines[end - 1];
      if (line === undefined || before === undefined) break;
      if (crosses(line, split) || TYPE_LINE.test(line.text) || line.base - before.base > MAX_GAP * line.size) break;
    }
    let begin = ordered.length;
    for (let line = ordered[begin - 1]; line !== undefined && belongsAbove(line, lines[at], split);) {
      begin -= 1;
      line = ordered[begin - 1];
    }
    const block = [...ordered.splice(begin), ...lines.slice(at, end)];
    ordered.push(...block.filter((line) => line.right <= split), ...block.filter((line) => line.right > split));
    at = end - 1;
  }
  return ordered;
}

/** Where two lines on one base part, or null. */
function splitAt(lines: readonly PageLine[], at: number): number | null {
  const [one, other, third] = [lines[at], lines[at + 1], lines[at + 2]];
  if (one === undefined || other === undefined || Math.abs(other.base - one.base) > one.size * 0.5) return null;
  if (third !== undefined && Math.abs(third.base - one.base) <= one.size * 0.5) return null;
  return other.left > one.right ? (one.right + other.left) / 2 : null;
}

function crosses(line: PageLine, split: number): boolean {
  return line.left < split && line.right > split;
}

/** A line above that keeps to one side, near enough to the block. */
function belongsAbove(line: PageLine, head: PageLine | undefined, split: number): boolean {
  return head !== undefined && !crosses(line, split) && head.base - line.base <= MAX_GAP * 2 * line.size;
}
