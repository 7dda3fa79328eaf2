import { findAgencies, fold } from '../../knowledge/index.js';
import type { Block, ParagraphBlock } from '../ports.js';
import { TOP_ARABIC_RANK, isUpperCase, parseLabel, type Label } from './labels.js';
import { countWords } from './sentences.js';

const ALWAYS: ReadonlySet<Label['kind']> = new Set(['appendix', 'part', 'chapter', 'division']);
/** A heading without any mark of its own has at most this many words, whatever stands around it. */
const SURE_WORDS = 12;
const MAX_WORDS = 40;
const CLOSING =
  /^(?:Trên đây là|Trong quá trình (?:tổ chức |triển khai )*thực hiện|Căn cứ (?:nội dung )?Kế hoạch này|Nhận được Kế hoạch này|(?:UBND|Uỷ ban|Ủy ban) .{0,60}?(?:yêu cầu|đề nghị|giao) )/u;

/**
 * Whether a block is a heading. `sibling` tells what the block before with the same numbering was: lists are headings
 * or items throughout, but for short lines.
 */
export function isHeading(
  block: ParagraphBlock,
  label: Label | null,
  next: Block | undefined,
  sibling: boolean | undefined,
): boolean {
  const text = block.text.text;
  const words = countWords(text);
  if (label === null) return isUnnumberedHeading(block, words, next);
  if (ALWAYS.has(label.kind)) return true;
  const title = text.slice(label.length).trim();
  if (label.kind === 'dash' || label.kind === 'plus' || (label.kind === 'parenthesis' && label.rank > TOP_ARABIC_RANK))
    return block.marks.heading !== null && words <= MAX_WORDS;
  if (title === '') return true;
  if (/[.;…]["”)]*$/u.test(title) && !isUpperCase(title))
    return label.kind === 'article' || (label.kind === 'roman' && words <= MAX_WORDS && hasChild(label, next));
  if (isUpperCase(title)) return true;
  if (block.marks.heading !== null || block.marks.bold) return words <= MAX_WORDS + 10;
  if (label.kind === 'roman' || label.kind === 'alpha' || label.kind === 'article') return words <= MAX_WORDS;
  if (words > MAX_WORDS || !hasChild(label, next)) return false;
  if (/:$/.test(title)) return words <= 25;
  if (/,$/.test(title)) return false;
  return words <= SURE_WORDS || sibling !== false;
}

function isUnnumberedHeading(block: ParagraphBlock, words: number, next: Block | undefined): boolean {
  const text = block.text.text;
  if (words > 25 || next === undefined || /[.;,…]["”)]*$/u.test(text) || /^[(“"]/.test(text) || /^\p{Ll}/u.test(text))
    return false;
  if (next.kind === 'paragraph' && isClosingPart(next)) return false;
  return block.marks.heading !== null || block.marks.bold || (isUpperCase(text) && words >= 2);
}

function isClosingPart(block: ParagraphBlock): boolean {
  return fold(block.text.text).startsWith('noi nhan');
}

/** Whether the next block stands below this one: a deeper number, a bullet, a bare paragraph or a table. */
function hasChild(label: Label, next: Block | undefined): boolean {
  if (next === undefined) return false;
  if (next.kind === 'row') return true;
  const below = parseLabel(next.text.text);
  if (below === null) return true;
  if (below.kind === 'arabic' && label.kind === 'arabic' && label.rank >= TOP_ARABIC_RANK)
    return below.text.startsWith(`${label.text}.`);
  if (below.kind === label.kind && below.kind !== 'arabic') return false;
  if (below.kind === 'arabic' && label.kind === 'letter') return below.text === '1';
  return below.rank > label.rank;
}

/** An item that opens the items below it and states nothing alone: "…, gồm:". */
export function isLeadIn(block: ParagraphBlock, label: Label | null, next: Block | undefined): boolean {
  if (next?.kind === 'row') return /:$/.test(block.text.text);
  const below = next === undefined ? null : parseLabel(next.text.text);
  if (below === null || (label !== null && below.rank <= label.rank)) return false;
  const text = block.text.text;
  if (/:$/.test(text)) return true;
  return label !== null && countWords(text) <= SURE_WORDS && !/[.;,…)]$/u.test(text);
}

const HANDS_ON = /^(?:giao(?: nhiệm vụ)?(?: cho)?|phân công|đề nghị|yêu cầu|đối với|riêng)\s+/iu;

/** "Giao Chi cục Kiểm lâm:", "Chi cục Kiểm lâm:": the items below are handed to whom the line names. */
export function handsOn(line: string): boolean {
  const lead = HANDS_ON.exec(line)?.[0].length ?? 0;
  const name = line.slice(lead).replace(/(?<!\s)\s*:$/, '');
  const mentions = findAgencies(name);
  return mentions[0]?.start === 0 && mentions[mentions.length - 1]?.end === name.length;
}

/** A bare paragraph that speaks for all who are named before: by its words, or as the last one behind a list. */
export function isClosing(block: ParagraphBlock, next: Block | undefined, behindList: boolean): boolean {
  const text = block.text.text;
  if (/\.\s*\/\s*\.\s*$/.test(text) || CLOSING.test(text)) return true;
  return behindList && (endsBody(next) || /^(?:Yêu cầu|Đề nghị|Giao) /u.test(text));
}

function endsBody(next: Block | undefined): boolean {
  return next === undefined || (next.kind === 'paragraph' && parseLabel(next.text.text)?.kind === 'appendix');
}

/** Whether the next line still belongs to the title of a part or an appendix, or is the title of a bare number. */
export function isTitlePart(block: ParagraphBlock, label: Label, next: ParagraphBlock): boolean {
  if (parseLabel(next.text.text) !== null || /^\(/.test(next.text.text)) return false;
  const bare = block.text.text.length <= label.length;
  const titled = isUpperCase(next.text.text) || next.marks.bold || next.marks.heading !== null;
  if (ALWAYS.has(label.kind))
    return titled && countWords(next.text.text) <= MAX_WORDS && (bare || next.marks.heading === null);
  return bare && label.text !== '' && countWords(next.text.text) <= MAX_WORDS;
}

/** A heading without a bracket at its end that it never opened. */
export function withoutOrphan(title: string): string {
  return title.endsWith(')') && !title.includes('(') ? title.slice(0, -1).trimEnd() : title;
}
