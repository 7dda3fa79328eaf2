import { findAgencies } from '../../knowledge/index.js';
import { opensWithAction } from '../records/verbs.js';
import { isUpperCase, parseLabel } from '../structure/labels.js';
import type { Block } from '../ports.js';
import { foldTrackedSpace, joinTexts, type TrackedText } from '../text/tracked-text.js';
import type { SourceLine } from './source-lines.js';

/** How a text separates paragraphs. */
export interface Layout {
  /** Characters of a full line, or null when lines are whole paragraphs. */
  readonly width: number | null;
  /** A blank line says nothing: (almost) every line is followed by one. */
  readonly blanksMeanNothing: boolean;
}

/** Share of lines behind which a blank stands, from which blanks are taken for the extraction's habit. */
const HABITUAL_BLANKS = 0.85;
/** First words of a paragraph that never goes on the line before it. */
export const OPENER =
  /^(?:Nơi nhận\b|Căn cứ\s|(?:Thực hiện|Thi hành|Theo đề nghị|Xét đề nghị)\s.{0,60}?(?:số\s|Luật|Nghị quyết|Quyết định|Giám đốc|Chánh Văn phòng))/u;
const MAX_WRAP_WIDTH = 160;
/** Share of lines that go on a sentence, from which a text is taken for wrapped. */
const WRAPPED = 0.08;

export function detectLayout(lines: readonly SourceLine[]): Layout {
  const running = lines.filter((line) => line.cells === null);
  const lengths = running.map((line) => line.text.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const wrapped = running.length >= 8 && width <= MAX_WRAP_WIDTH && continuations(running) >= running.length * WRAPPED;
  const blanks = running.slice(1).filter((line) => line.blanksBefore > 0).length;
  return {
    width: wrapped ? width : null,
    blanksMeanNothing: wrapped && blanks >= (running.length - 1) * HABITUAL_BLANKS,
  };
}

/** Lines that can only go on a sentence of the line before. */
function continuations(lines: readonly SourceLine[]): number {
  let count = 0;
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (
      before !== undefined &&
      /^\p{Ll}/u.test(line.text.text) &&
      parseLabel(line.text.text) === null &&
      !endsSentence(before.text.text)
    )
      count += 1;
  }
  return count;
}

/** Lines to blocks: wrapped lines joined into paragraphs, rows kept as rows. */
export function joinLines(lines: readonly SourceLine[]): Block[] {
  const layout = detectLayout(lines);
  const blocks: Block[] = [];
  let open: SourceLine[] = [];
  const close = (): void => {
    const first = open[0];
    if (first === undefined) return;
    blocks.push({
      kind: 'paragraph',
      text: foldTrackedSpace(joinWrapped(open.map((line) => line.text))),
      marks: { bold: open.every((line) => line.bold), heading: first.heading, numbering: null },
      page: first.page,
    });
    open = [];
  };
  for (const [i, line] of lines.entries()) {
    if (line.cells !== null) {
      close();
      const before = lines[i - 1];
      blocks.push({
        kind: 'row',
        cells: line.cells.map(foldTrackedSpace),
        bold: line.bold,
        page: line.page,
        afterGap: before?.cells === null || line.blanksBefore > 0 || before?.page !== line.page,
        breaks: line.breaks ?? [],
      });
      continue;
    }
    if (open.length > 0 && !goesOn(open, line, layout)) close();
    open.push(line);
  }
  close();
  return blocks;
}

function goesOn(open: readonly SourceLine[], line: SourceLine, layout: Layout): boolean {
  const last = open[open.length - 1];
  const first = open[0];
  if (last === undefined || first === undefined) return false;
  const before = last.text.text;
  const text = line.text.text;
  if (line.heading !== null || last.heading !== null) return false;
  if (last.bold !== line.bold && (last.bold || isUpperCase(text))) return false;
  if (parseLabel(text) !== null || OPENER.test(text)) return false;
  if (isUpperCase(before) !== isUpperCase(text) && (isUpperCase(text) || isUpperCase(stripLabel(first.text.text))))
    return false;
  if (open.length === 1 && namesOnlyAgencies(before) && /^\p{Lu}/u.test(text) && opensWithAction(text)) return false;
  const ended = endsSentence(before);
  const small = /^[\p{Ll}(]/u.test(text) || /^[,;.:)%]/.test(text);
  const gap = line.blanksBefore > 0 && !layout.blanksMeanNothing;
  if (isBrokenNumber(before, text)) return true;
  if (last.bold && line.bold && !small) return false;
  if (gap)
    return (
      !ended &&
      (/^\p{Ll}/u.test(text) ||
        (isLong(open) && /^[“"]/.test(text) && /[\p{L}\p{N}]$/u.test(before)) ||
        (/,$/.test(before) && parseLabel(first.text.text) !== null))
    );
  if (isUpperCase(before) && isUpperCase(text)) return false;
  if (layout.width === null) return !ended && small;
  if (!ended && small) return true;
  const opensHeading = parseLabel(first.text.text)?.kind === 'arabic' && open.length <= 2;
  if (/[;,]$/.test(before) && opensHeading && !layout.blanksMeanNothing) return true;
  if (/[;,]$/.test(before) && opensHeading && before.length > layout.width * 0.6) return true;
  if (!layout.blanksMeanNothing && before.length > layout.width * 0.6) return true;
  if (!ended && before.length > layout.width * 0.6 && !opensHeading && !isUpperCase(text)) return true;
  return wouldNotHaveFitted(before, text, layout.width);
}

/** "6. Đề nghị Ủy ban Mặt trận Tổ quốc và các đoàn thể": a heading that needs no mark of its own. */
function namesOnlyAgencies(line: string): boolean {
  const label = parseLabel(line);
  if (label === null || label.text === '') return false;
  const names = line.slice(label.length).replace(/^(?:đề nghị|giao|yêu cầu)\s+/iu, '');
  const mentions = findAgencies(names);
  return mentions[0]?.start === 0 && mentions[mentions.length - 1]?.end === names.length;
}

/** The first word of the next line had no room: the line was wrapped, not ended. */
function wouldNotHaveFitted(before: string, text: string, width: number): boolean {
  const word = text.split(/\s/)[0] ?? '';
  return before.length + 1 + word.length > width * 0.97;
}

function isLong(open: readonly SourceLine[]): boolean {
  return open.reduce((sum, line) => sum + line.text.text.length, 0) > 60;
}

function stripLabel(text: string): string {
  return text.slice(parseLabel(text)?.length ?? 0);
}

export function endsSentence(text: string): boolean {
  return /[.!?:;…][)”"’»]*$/u.test(text) && !/\b(?:TP|Q|H|TX|TT|P|ThS|TS|GS|PGS)\.$/u.test(text);
}

/** A document number that the line end cut in two: "03-" + "NQ/TU", "284/" + "QĐ-UBND". */
export function isBrokenNumber(before: string, text: string): boolean {
  return (
    /(?:\d\s?[-–/]|\/[\p{Lu}]{1,5}[-–])$/u.test(before) && /^(?:\p{Lu}{1,6}\p{Ll}?(?:\p{Lu}+)?\b|\d{4}\/)/u.test(text)
  );
}

function joinWrapped(pieces: readonly TrackedText[]): TrackedText {
  let joined: TrackedText = { text: '', offsets: [] };
  for (const piece of pieces) joined = joinTexts([joined, piece], isBrokenNumber(joined.text, piece.text) ? '' : ' ');
  return joined;
}
