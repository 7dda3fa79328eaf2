/** Lines of a list, "3. Title [Sở A; Quý I/2026; PL1.4]": what stands in the brackets is said of that very record. */
import type { CatalogRecord } from '../../knowledge/index.js';
import { chargeOf } from '../answer/charge.js';
import type { Claim } from '../answer/draft.js';
import { ROLE_WORD } from '../answer/list-selection.js';
import { CHARGE_WORD, NO_PARTNERS, NOT_CONFIRMED } from '../wording.js';
import { wholeOf, type Line } from './lines.js';
import { keyOf } from './phrase.js';

const ITEM =
  /^\d+\. (.+) \[([^[\]]+)\](?: – (Phối hợp: .+?|không ghi đơn vị phối hợp))?(?: \((chủ trì|phối hợp|được giao): “(.+)”\))?$/u;

export interface TitleKey {
  readonly entry: CatalogRecord;
  /** As `keyOf` gives it. */
  readonly words: string;
}

/** The records that a line of a list is about, by the title in front of its brackets; none for any other line. */
export function listedIn(line: Line, titles: readonly TitleKey[]): readonly CatalogRecord[] {
  const [, title] = ITEM.exec(wholeOf(line)) ?? [];
  if (title === undefined) return [];
  const shown = keyOf(title);
  // A title may be cut short, and its figures may stand behind it.
  return titles.flatMap(({ entry, words }) =>
    words.trim() !== '' && (words.startsWith(shown) || shown.startsWith(words)) ? [entry] : [],
  );
}

/** @param about Claims about `entries`, the records that the line is about. */
export function listLineIsClaimed(line: Line, entries: readonly CatalogRecord[], about: readonly Claim[]): boolean {
  const [, , bracketed = '', partners, role, group] = ITEM.exec(wholeOf(line)) ?? [];
  if (entries.length === 0 || bracketed === '') return true;
  const isVia = about.some((claim) => claim.kind === 'via' && claim.group === group && ROLE_WORD[claim.role] === role);
  if (group !== undefined && !isVia) return false;
  if (partners === NO_PARTNERS && !about.some((claim) => claim.kind === 'silent' && claim.what === 'coordinator'))
    return false;
  const founded = new Set([...entries.flatMap(placesOf), ...about.flatMap((claim) => wordsOf(claim, entries))]);
  const rest = [...founded]
    .sort((one, other) => other.length - one.length)
    .reduce((left, words) => left.replaceAll(words, ' '), bracketed);
  return /^[\s;“”]*$/u.test(rest);
}

function placesOf({ record: { locator } }: CatalogRecord): string[] {
  return [locator, locator.split(' › ').join('.').replace('Phụ lục ', 'PL')];
}

/** What a claim lets the brackets say. */
function wordsOf(claim: Claim, entries: readonly CatalogRecord[]): string[] {
  switch (claim.kind) {
    case 'role':
      return [claim.agency];
    case 'presumed':
      return [`“${claim.agency}”; `, `“${claim.agency}” (${NOT_CONFIRMED})`];
    case 'deadline':
      return claim.text === null ? entries.flatMap(silencesOf) : [claim.text];
    case 'standing':
      if (claim.as === null) return [];
      return claim.as === 'lead'
        ? entries.flatMap(({ record }) => (record.key === claim.recordKey ? [CHARGE_WORD[chargeOf(record)]] : []))
        : [ROLE_WORD[claim.as]];
    default:
      return [];
  }
}

/** "Phụ lục 1 không ghi thời hạn". */
function silencesOf({ record }: CatalogRecord): string[] {
  return [record.locator.split(' › ')[0] ?? '', 'Bảng', 'Kế hoạch']
    .filter((table) => table !== '')
    .map((table) => `${table} không ghi thời hạn`);
}
