import type { Plan, PlanMetadata } from '../domain/plan.js';
import { expandAbbreviations } from '../language/abbreviations.js';
import { referenceKey } from '../language/references.js';
import { foldedTokens, phraseKey, toNfc } from '../language/text.js';

/** What tells one plan from another. */
export type PlanIdentity = Pick<PlanMetadata, 'title' | 'number' | 'issuer' | 'issuedOn' | 'place' | 'period'>;

/** Share of common words from which two titles are one title with a slip. */
const TITLE_AGREEMENT = 0.9;

/** Null for a blank number: drafts leave it out or write it as "/KH-UBND". */
export function numberKey(number: string | null): string | null {
  if (number === null) return null;
  const key = referenceKey(toNfc(number)).replace(/[\u2010-\u2015\u2212]/g, '-');
  const trimmed = key.replace(/^0+(?=\d)/, '');
  return /^\d/.test(trimmed) ? trimmed : null;
}

function issuerKey(issuer: string | null): string | null {
  const key = issuer === null ? '' : phraseKey(expandAbbreviations(issuer));
  return key === '' ? null : key;
}

function sameIssuer(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** One document under two names: number, issuer and day are all known and equal. */
export function isSameDocument(a: PlanIdentity, b: PlanIdentity): boolean {
  const number = numberKey(a.number);
  const [issuer, otherIssuer] = [issuerKey(a.issuer), issuerKey(b.issuer)];
  if (number === null || issuer === null || otherIssuer === null || a.issuedOn === null) return false;
  return number === numberKey(b.number) && issuer === otherIssuer && a.issuedOn === b.issuedOn;
}

/**
 * Whether two documents with one id are different plans: another number, issuer or period. A field that only one of them
 * gives (a draft that was numbered since) counts as another unless the titles agree closely.
 */
export function isAnotherPlan(existing: PlanIdentity, incoming: PlanIdentity): boolean {
  const pairs = [
    [numberKey(existing.number), numberKey(incoming.number), equal],
    [issuerKey(existing.issuer), issuerKey(incoming.issuer), sameIssuer],
    [periodKey(existing.period), periodKey(incoming.period), equal],
  ] as const;
  if (pairs.some(([a, b, same]) => a !== null && b !== null && !same(a, b))) return true;
  const isOneSided = pairs.some(([a, b]) => (a === null) !== (b === null));
  return isOneSided && !titlesAgree(existing, incoming);
}

function equal(a: string, b: string): boolean {
  return a === b;
}

function periodKey(period: Plan['period']): string | null {
  return period === null ? null : `${period.from}/${period.to}`;
}

/** Same years and other numbers, same place, and nearly the same words, diacritics aside. */
function titlesAgree(a: PlanIdentity, b: PlanIdentity): boolean {
  if (a.place !== null && b.place !== null && phraseKey(a.place) !== phraseKey(b.place)) return false;
  const [left, right] = [titleTokens(a), titleTokens(b)];
  const numbers = (tokens: readonly string[]): string => tokens.filter((token) => /\d/.test(token)).join(' ');
  if (numbers(left) !== numbers(right)) return false;
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  const rest = new Map<string, number>();
  for (const token of longer) rest.set(token, (rest.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of shorter) {
    const left = rest.get(token) ?? 0;
    if (left > 0) common += 1;
    rest.set(token, left - 1);
  }
  if (common === 0) return false;
  const isContained = common === shorter.length && shorter.length >= longer.length / 2;
  return isContained || (2 * common) / (left.length + right.length) >= TITLE_AGREEMENT;
}

function titleTokens(identity: PlanIdentity): string[] {
  return foldedTokens(expandAbbreviations(identity.title));
}
