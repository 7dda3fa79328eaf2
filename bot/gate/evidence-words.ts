/** The words that an answer may use: those of its claims, of the places they stand at, and of the register of today. */
import { formatDay, parseDay, type CatalogRecord } from '../../knowledge/index.js';
import type { Claim, Draft } from '../answer/draft.js';
import { yearOf } from '../answer/measured.js';
import { keyOf } from './phrase.js';
import type { Sources } from './sources.js';

/** Keys of the records that a claim is about. */
export function recordKeysOf(claim: Claim): readonly string[] {
  if ('recordKey' in claim) return [claim.recordKey];
  if (claim.kind === 'gap') return [claim.reached.recordKey, claim.aimed.recordKey];
  if (claim.kind === 'comparison') return claim.of.map(({ recordKey }) => recordKey);
  if (claim.kind === 'date-premise') return claim.of.kind === 'deadline' ? [claim.of.recordKey] : [];
  return claim.kind === 'count' || claim.kind === 'groups' || claim.kind === 'extreme' ? claim.of : [];
}

export function recordsClaimed(draft: Draft, { catalog }: Sources): CatalogRecord[] {
  const keys = new Set([...draft.claims.flatMap(recordKeysOf), ...draft.records.map(({ record }) => record.key)]);
  return [...keys].flatMap((key) => catalog.record(key) ?? []);
}

export interface EvidenceWords {
  /** Whether the words stand so in the evidence. */
  holds(phrase: string): boolean;
  /** The same of a key that is made already. */
  holdsKey(key: string): boolean;
}

/** The nearest texts are looked through first; most words stand there. */
export function createEvidence(draft: Draft, records: readonly CatalogRecord[], sources: Sources): EvidenceWords {
  const tiers = [
    (): string[] => wordsOfClaims(draft.claims),
    (): string[] => wordsOfPlaces(draft, records, sources),
    (): string[] => wordsOfPlans(draft, records, sources),
    (): string[] => wordsOfRegisters(draft.claims, sources),
  ];
  const read: { readonly all: readonly string[]; readonly whole: ReadonlySet<string> }[] = [];
  const holdsKey = (wanted: string): boolean =>
    tiers.some((words, index) => {
      const { all, whole } = (read[index] ??= keysOf(words()));
      // A whole text, as titles are, is found without looking through a long list of them.
      return whole.has(wanted) || all.some((text) => text.includes(wanted));
    });
  return { holdsKey, holds: (phrase) => holdsKey(keyOf(phrase.replace(/(?<!\s)\s*…\s*$/u, ''))) };
}

function keysOf(words: readonly string[]): { all: readonly string[]; whole: ReadonlySet<string> } {
  const whole = new Set(words.map(keyOf));
  return { all: [...whole], whole };
}

/** What the claims themselves say. */
function wordsOfClaims(claims: readonly Claim[]): string[] {
  return claims.flatMap((claim): readonly string[] => {
    switch (claim.kind) {
      case 'role':
      case 'presumed':
        return [claim.agency];
      case 'deadline':
        return claim.text === null ? [] : [claim.text];
      case 'figure':
        return [claim.text, claim.clause];
      case 'cell':
        return [claim.heading, claim.text];
      case 'product':
      case 'title':
      case 'quote':
        return [claim.text];
      case 'correction':
        return [claim.original];
      case 'plan-fact':
        return claim.value === null ? [] : [claim.value];
      case 'standing':
        return [claim.agency.name];
      case 'via':
        return [claim.agency.name, claim.group];
      case 'comparison':
        return claim.of.map(({ text }) => text);
      case 'tally':
        return claim.of.map(({ agency }) => agency.name);
      case 'most':
        return [...claim.agencies, ...claim.next.map(({ agency }) => agency)].map(({ name }) => name);
      case 'register':
        return claim.words;
      case 'within':
        return [claim.from, claim.to].flatMap((day) => (day === null ? [] : daysIn(day)));
      default:
        return [];
    }
  });
}

/** Where the claims stand: places, groups, titles of plans. */
function wordsOfPlaces(draft: Draft, records: readonly CatalogRecord[], { catalog }: Sources): string[] {
  return [
    ...catalog.plans.map(({ plan }) => plan.title),
    ...draft.citations.map(({ locator }) => locator),
    ...records.flatMap(({ record }) => [record.locator, record.locator.replaceAll(' › ', '.'), record.group ?? '']),
    ...records.flatMap(({ record }) => record.columns.map(({ heading }) => heading)),
    ...records.flatMap(({ record }) => record.figures.flatMap((figure) => yearOf(figure) ?? [])),
  ];
}

/** Headings of the plans that are cited, and the documents that these cite. */
function wordsOfPlans(draft: Draft, records: readonly CatalogRecord[], { catalog }: Sources): string[] {
  const cited = new Set([...draft.citations.map(({ document }) => document.id), ...records.map(({ plan }) => plan.id)]);
  const plans = [...cited].flatMap((id) => catalog.plan(id) ?? []);
  return [
    ...plans.flatMap(({ sections }) =>
      sections.flatMap(({ label, title, locator }) => [`${label}. ${title}`, locator]),
    ),
    ...plans.flatMap(({ plan }) =>
      plan.references.flatMap(({ text, type, number, issuedOn }) => [
        text,
        `${type ?? ''} số ${number}${issuedOn === null ? '' : ` ngày ${formatDay(issuedOn)}`}`,
      ]),
    ),
  ];
}

/** What the registers say beside a plan: what became of agencies and places, and on which basis. */
function wordsOfRegisters(claims: readonly Claim[], { catalog }: Sources): string[] {
  const entries = claims.flatMap((claim) =>
    claim.kind === 'register' ? (catalog.registers.entry(claim.register, claim.key) ?? []) : [],
  );
  const words = entries.flatMap(({ value }) => Object.values(value).map((word) => [word].flat().join(', ')));
  return words.flatMap((text) => [text, text.replace(/(?:(?<!\s)\s+)?\([^()]*\)/g, ''), ...daysIn(text)]);
}

function daysIn(text: string): string[] {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? [formatDay(parseDay(text))] : [];
}
