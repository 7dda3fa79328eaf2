import { matchNames } from './agency-grammar.js';
import type { NameMatch } from './agency-name.js';
import { PREFIXES } from './agency-reading.js';
import { foldSpace } from './text.js';
import { type Token, tokenise } from './tokens.js';

/** Role words that a coordination phrase puts around a name; they are no part of it. */
const ROLE_PREFIX = /^(?:(?:chủ trì|phối hợp|chủ động|chặt chẽ|cùng|với|giao|đề nghị|và|do)(?!\p{L})[\s:,]*)+/iu;
const ROLE_SUFFIX =
  /(?<![\s,:-])(?:[\s,:-]+(?:là cơ quan |là đơn vị |làm )?(?:chủ trì|phối hợp|cùng phối hợp|thực hiện|phối hợp thực hiện|đầu mối)){1,4}$/iu;
const LIST_MARKER = /^(?:(?:[-–—+•*·]|\d{1,2}[.)])\s*)+/u;

/** Splits a table cell or a coordination phrase into agencies and groups as issued, one an entry, in order. */
export function splitAgencies(cell: string): string[] {
  const text = cell.normalize('NFC');
  const tokens = tokenise(text);
  const entries: string[] = [];
  let start = 0;
  let at = 0;
  let isNamed = false;

  function close(end: number): void {
    const from = tokens[start]?.start;
    const to = tokens[end - 1]?.end;
    if (from !== undefined && to !== undefined && end > start) push(entries, text.slice(from, to));
  }

  while (at < tokens.length) {
    const cut = separatorAt(tokens, at, start, isNamed);
    if (cut !== null) {
      close(at);
      start = cut;
      at = cut;
      isNamed = false;
      continue;
    }
    const names = matchNames(tokens, at);
    const last = names[names.length - 1];
    if (last === undefined) {
      at += 1;
      continue;
    }
    isNamed = true;
    at = last.end;
    if (names.some(({ listed }) => listed !== null)) {
      for (const name of names) push(entries, issuedName(text, tokens, name));
      start = at;
    }
  }
  close(tokens.length);
  return entries;
}

function push(entries: string[], raw: string): void {
  const entry = foldSpace(raw)
    .replace(LIST_MARKER, '')
    .replace(/(?<![\s;,])[\s;,]+$/u, '')
    .replace(/(?<=\p{L})\.$/u, '')
    .replace(ROLE_PREFIX, '')
    .replace(ROLE_SUFFIX, '');
  if (/[\p{L}\p{N}]/u.test(entry)) entries.push(entry);
}

/** A listed field or place gets its head word: "Nội vụ" in "Các Sở: Tài chính, Nội vụ" is "Sở Nội vụ". */
function issuedName(text: string, tokens: readonly Token[], name: NameMatch): string {
  const to = tokens[name.end - 1]?.end ?? 0;
  const own = text.slice(tokens[name.listed?.from ?? name.start]?.start ?? 0, to);
  if (name.listed === null) return own;
  if (name.place === null) return `${name.listed.head} ${own}`;
  const [level = ''] = name.place.split(' ');
  const isWhole = own.toLowerCase().startsWith(level) || /^(?:t[px]|[qhpx](?=\.))/iu.test(own);
  return `${name.listed.head} ${isWhole ? own : name.place}`;
}

/** Index behind a separator at `at` when the cell divides there, else null. */
function separatorAt(tokens: readonly Token[], at: number, start: number, isNamed: boolean): number | null {
  const token = tokens[at];
  if (token === undefined || at === start) {
    return token !== undefined && at === start && (token.text === ';' || token.text === ',' || isLink(token))
      ? at + 1
      : null;
  }
  if (token.text === ';') return at + 1;
  const opens =
    isNamed && token.breaks > 0 && token.kind === 'mark' && '-–+•*'.includes(token.text) && opensName(tokens, at + 1);
  if (opens) return at + 1;
  if (isNamed && token.breaks > 0 && opensName(tokens, at)) return at;
  const isNumbered =
    token.breaks > 0 && /^\d{1,2}$/.test(token.text) && ['.', ')'].includes(tokens[at + 1]?.text ?? '');
  if (isNamed && isNumbered && opensName(tokens, at + 2)) return at + 2;
  if (!isNamed && token.text === '.' && /^\d{1,2}$/.test(tokens[at - 1]?.text ?? '')) return null;
  if (token.text !== ',' && token.text !== '/' && token.text !== '+' && token.text !== '.' && !isLink(token))
    return null;
  // Whoever stands behind a run of them was looked at from the first.
  if (isLink(token) && isLink(tokens[at - 1])) return null;
  let next = at + 1;
  while (tokens[next] !== undefined && isLink(tokens[next])) next += 1;
  return opensName(tokens, next) ? next : null;
}

function isLink(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (['và', 'cùng', 'với'].includes(token.text.toLowerCase()) ||
      token.text === '&' ||
      (token.plain && token.bare === 'va'))
  );
}

function opensName(tokens: readonly Token[], at: number): boolean {
  if (matchNames(tokens, at).length > 0) return true;
  const prefix = PREFIXES.match(tokens, at);
  return prefix !== null && matchNames(tokens, prefix.end).length > 0;
}
