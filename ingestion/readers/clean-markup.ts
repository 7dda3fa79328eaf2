import { replaceIn, sliceText, trimText, type TrackedText } from '../text/tracked-text.js';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
};
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^<>\s]+)>/g;
const LINK = /!?\[([^\][]*)\]\((?:[^()\s]+)(?:\s+"[^"]*")?\)/g;
const BREAK_TAG = /<br\s*\/?>/gi;
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--.*?-->/gi;
const ENTITY = /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi;
const ESCAPE = /\\([\\`*_{}[\]()#+.!|>~-])/g;
/** Asterisks that mark emphasis; a lone "(*)" is a footnote sign and stays. */
const EMPHASIS = /(?<!\()\*{1,3}(?=\S)|(?<=\S)\*{1,3}(?!\))|\(\*{1,3}(?=[^)*])|(?<=[^(*])\*{1,3}\)/g;
const UNDERSCORES = /(?<![\p{L}\p{N}_])_{1,2}([^_\s](?:[^_]*[^_\s])?)_{1,2}(?![\p{L}\p{N}_])/gu;
const BACKTICKS = /`+/g;

export interface CleanedLine {
  readonly text: TrackedText;
  readonly bold: boolean;
  readonly heading: number | null;
}

/** ">95%" is a figure and no quotation. */
const ABOVE = /^\s*>\s?\d[\d.,]*%?$/;

/** One line without Markdown marks, HTML tags and entities; bold and heading level are kept as marks. Tabs stay. */
export function cleanMarkup(raw: TrackedText): CleanedLine {
  let text = replaceIn(replaceIn(raw, INVISIBLE, ''), CONTROL, ' ');
  const hashes = /^\s{0,3}(#{1,6})(?:\s+|$)/.exec(text.text);
  if (hashes !== null) text = replaceIn(sliceText(text, hashes[0].length), /(?<!\s)\s+#+\s*$/g, '');
  if (!ABOVE.test(text.text)) text = replaceIn(text, /^\s{0,3}(?:>\s?)+/g, '');
  const bold = isBold(text.text.trim());
  if (/[<&]/.test(text.text)) {
    text = replaceIn(text, AUTOLINK, (m) => inner(text, m, 1));
    text = replaceIn(replaceIn(text, BREAK_TAG, ' '), TAG, '');
    text = replaceIn(text, ENTITY, (match) => entity(match[1] ?? '') ?? match[0]);
  }
  if (text.text.includes('](')) text = replaceIn(text, LINK, (m) => inner(text, m, 1));
  if (text.text.includes('*')) text = stripEmphasis(text);
  if (text.text.includes('_')) text = replaceIn(text, UNDERSCORES, (m) => inner(text, m, 1));
  if (text.text.includes('`')) text = replaceIn(text, BACKTICKS, '');
  if (text.text.includes('\\')) text = replaceIn(text, ESCAPE, (m) => inner(text, m, 1));
  return { text: hashes !== null ? trimText(text) : text, bold, heading: hashes?.[1]?.length ?? null };
}

function stripEmphasis(text: TrackedText): TrackedText {
  const bullet = /^\s*\*\s+(?=\S)/.exec(text.text);
  if (bullet !== null) {
    const head = replaceIn(sliceText(text, 0, bullet[0].length), /\*/g, '-');
    const rest = stripEmphasis(sliceText(text, bullet[0].length));
    return { text: head.text + rest.text, offsets: [...head.offsets, ...rest.offsets] };
  }
  return replaceIn(text, EMPHASIS, (match) => match[0].replace(/\*+/g, ''));
}

/** The part of a match that a group holds, with its own offsets. */
function inner(text: TrackedText, match: RegExpExecArray, group: number): TrackedText | string {
  const value = match[group];
  if (value === undefined) return '';
  const start = match.index + match[0].indexOf(value, 1);
  return sliceText(text, start, start + value.length);
}

function entity(name: string): string | null {
  const lower = name.toLowerCase();
  const code = lower.startsWith('#x')
    ? Number.parseInt(lower.slice(2), 16)
    : lower.startsWith('#')
      ? Number(lower.slice(1))
      : null;
  if (code === null) return ENTITIES[lower] ?? null;
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code).normalize('NFC')
    : ' ';
}

function isBold(line: string): boolean {
  if (!/[*_<]/.test(line)) return false;
  const rest = line
    .replace(/\*\*\*?(?=\S)(?:(?!\*\*).)+?\*\*\*?/g, '')
    .replace(/__(?=\S)(?:(?!__).)+?__/g, '')
    .replace(/<(b|strong)>.*?<\/\1>/gi, '')
    .replace(/<[^<>]*>/g, '');
  return rest !== line && !/[\p{L}\p{N}]/u.test(rest);
}
