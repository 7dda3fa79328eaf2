import type { Agency, AgencyMention } from '../domain/agency.js';
import { matchNames } from './agency-grammar.js';
import type { NameMatch } from './agency-name.js';
import { agencyOf, readingOf } from './agency-reading.js';
import { onShortForms } from './own-names.js';
import { phraseSet } from './phrase-trie.js';
import { type Token, tokenise } from './tokens.js';

/** Where a common word stands for an agency: in front of these, or behind those. */
const ROLE_BEFORE = phraseSet([
  'do',
  'giao',
  'phối hợp với',
  'phối hợp',
  'cùng',
  'yêu cầu',
  'đề nghị',
  'chỉ đạo',
  'gửi',
]);
const ROLE_AFTER = phraseSet([
  'chủ trì',
  'phối hợp',
  'có trách nhiệm',
  'chịu trách nhiệm',
  'được giao',
  'thực hiện các nhiệm vụ',
  'làm chủ trì',
  'đầu mối',
  'căn cứ',
]);

/** The agency that a text names. Always answers: a text that no rule reads is an agency of kind `other`. */
export function parseAgency(text: string): Agency {
  return readingOf(text).agency;
}

/** Mentions of agencies and groups in running text or a question, in order, none inside another. */
export function findAgencies(text: string): readonly AgencyMention[] {
  const known = found.get(text);
  if (known !== undefined) return known;
  const mentions = readAgencies(text);
  if (found.size >= CACHE_LIMIT) found.clear();
  found.set(text, mentions);
  return mentions;
}

/** A sentence is asked several times over while its records are read. */
const CACHE_LIMIT = 500;
const found = new Map<string, readonly AgencyMention[]>();
onShortForms(() => found.clear());

function readAgencies(text: string): AgencyMention[] {
  const tokens = tokenise(text);
  const mentions: AgencyMention[] = [];
  let at = 0;
  let lastEnd = -1;
  while (at < tokens.length) {
    const names = matchNames(tokens, at);
    const last = names[names.length - 1];
    if (last === undefined) {
      at += 1;
      continue;
    }
    for (const name of names) {
      if (name.weak && !hasRole(tokens, name, lastEnd)) continue;
      const start = tokens[name.start]?.start ?? 0;
      const end = tokens[name.end - 1]?.end ?? start;
      const issued = text.slice(start, end);
      mentions.push({ agency: agencyOf(name, issued), start, end, text: issued });
      lastEnd = name.end;
    }
    at = Math.max(last.end, at + 1);
  }
  return mentions;
}

/** A common word stands for an agency next to a role, or in a list right behind an agency. */
function hasRole(tokens: readonly Token[], name: NameMatch, lastEnd: number): boolean {
  const before = tokens[name.start - 1];
  if (before === undefined && (tokens[name.end] === undefined || ROLE_AFTER.match(tokens, name.end) !== null))
    return true;
  if (before !== undefined && /^\d|%/.test(before.text)) return false;
  if (ROLE_AFTER.match(tokens, name.end) !== null) return true;
  const joined =
    name.start - 1 === lastEnd &&
    before !== undefined &&
    (before.text === ',' || before.text === ';' || before.bare === 'va');
  if (joined || (name.start - 2 === lastEnd && before?.bare === 'va')) return true;
  for (let from = name.start - 3; from < name.start; from += 1) {
    if (from >= 0 && ROLE_BEFORE.match(tokens, from)?.end === name.start) return true;
  }
  return false;
}
