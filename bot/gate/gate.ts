/**
 * The last look before an answer leaves: every claim of a draft is looked up again in its record, passage or plan,
 * every conclusion is drawn again, and the words are read once more for what no claim says. The gate trusts no step
 * that wrote the draft, whether rules or a model made it.
 */
import type { Catalog, Day, PlanRecord, PresumedRole, StoredPassage } from '../../knowledge/index.js';
import { phraseKey } from '../../knowledge/index.js';
import { restingOn } from '../answer/corrected.js';
import type { Claim, Draft } from '../answer/draft.js';
import { has } from '../answer/filled-cells.js';
import { CORRECTED_BY, NOT_CONFIRMED } from '../wording.js';
import {
  holdsComparison,
  holdsDatePremise,
  holdsDaysLeft,
  holdsDocumentDay,
  holdsExtreme,
  holdsFigurePremise,
  holdsGap,
  holdsGroups,
  holdsLacking,
  holdsMost,
  holdsParts,
  holdsPlanFact,
  holdsStanding,
  holdsTally,
  holdsVia,
  holdsWithin,
  isListed,
} from './conclusions.js';
import { keyOf, standsIn, tokensOf } from './phrase.js';
import { figureAt, type Sources } from './sources.js';
import { unclaimedIn, type Unclaimed } from './words.js';

/** Reads what claims point at; passages by key as the store holds them. */
export interface GateSource {
  readonly catalog: Catalog;
  readonly passages: (keys: readonly string[]) => Promise<readonly StoredPassage[]>;
  /** Calendar day in Viet Nam, which decides whether a plan is in force. */
  readonly today: Day;
  /** What the person wrote, and its matter as it was read; both may be repeated in quotation marks, as theirs. */
  readonly asked?: string;
  /** An editor wrote the words and stands by them: only what is claimed and cited is looked up. */
  readonly isAuthored?: boolean;
}

export interface Verdict {
  readonly holds: boolean;
  /** Claims that their source does not bear, for counting and for the console. No personal text. */
  readonly refuted: readonly Claim[];
  /** What the words, records or citations say that no claim does. */
  readonly unclaimed: readonly Unclaimed[];
}

/** Checks every claim, and that whatever answers cites and says no more than it claims. */
export async function examine(draft: Draft, source: GateSource): Promise<Verdict> {
  const { catalog, today, asked = '' } = source;
  const found = new Map((await source.passages(passageKeysOf(draft))).map((passage) => [passage.key, passage]));
  const sources: Sources = { catalog, passages: found, today };
  const refuted = draft.claims.filter((claim) => !holds(claim, sources));
  const isOpen = correctionsAreSaid(draft, catalog, [...found.values()]);
  const unclaimed: Unclaimed[] = [
    ...(draft.kind === 'answer' && draft.citations.length === 0 ? ['citation' as const] : []),
    ...(isOpen ? [] : ['correction' as const]),
    ...(doubtsAreSaid(draft) && doubtedAsClaimed(draft) ? [] : ['role' as const]),
    ...(source.isAuthored === true ? [] : await unclaimedIn(draft, sources, asked)),
  ];
  return { holds: refuted.length === 0 && unclaimed.length === 0, refuted, unclaimed };
}

function passageKeysOf(draft: Draft): string[] {
  const keys = draft.claims.flatMap((claim) => {
    if (claim.kind === 'quote') return [claim.passageKey];
    if (claim.kind === 'parts') return claim.passageKeys;
    return claim.kind === 'date-premise' && claim.of.kind === 'quote' ? [claim.of.passageKey] : [];
  });
  return [...new Set(keys)];
}

function holds(claim: Claim, sources: Sources): boolean {
  const { catalog, passages } = sources;
  switch (claim.kind) {
    case 'role': {
      const record = catalog.record(claim.recordKey)?.record;
      if (!record) return false;
      const list = { lead: record.leads, coordinator: record.coordinators, assignee: record.assignees }[claim.role];
      return isListed(claim.agency, list);
    }
    case 'presumed': {
      const presumed = catalog.record(claim.recordKey)?.record.presumed ?? [];
      return isListed(
        claim.agency,
        presumed.flatMap(({ role, agency }) => (role === claim.role ? [agency] : [])),
      );
    }
    case 'silent':
      return isSilent(catalog.record(claim.recordKey)?.record, claim.what);
    case 'deadline': {
      const entry = catalog.record(claim.recordKey);
      return entry !== null && (entry.record.deadline?.text ?? null) === claim.text;
    }
    case 'figure': {
      const record = catalog.record(claim.recordKey)?.record;
      return record !== undefined && figureAt(claim, sources) !== null && isWritten(claim.text, record);
    }
    case 'product':
      return catalog.record(claim.recordKey)?.record.product === claim.text;
    case 'cell': {
      const columns = catalog.record(claim.recordKey)?.record.columns ?? [];
      return columns.some(({ heading, text }) => heading === claim.heading && text === claim.text);
    }
    case 'title': {
      const entry = catalog.record(claim.recordKey);
      return entry !== null && phraseKey(entry.record.title) === phraseKey(claim.text);
    }
    case 'count':
      return new Set(claim.of).size === claim.value && claim.of.every((key) => catalog.record(key) !== null);
    case 'quote': {
      const passage = passages.get(claim.passageKey);
      return passage !== undefined && passage.planId === claim.planId && standsIn(claim.text, passage.text);
    }
    case 'correction': {
      const marks = catalog.record(claim.recordKey)?.record.corrected ?? [];
      return marks.some(({ field, original }) => field === claim.field && original === claim.original);
    }
    case 'register': {
      const entry = catalog.registers.entry(claim.register, claim.key);
      return entry !== null && claim.words.every((word) => Object.values(entry.value).includes(word));
    }
    case 'plan-fact':
      return holdsPlanFact(claim, sources);
    case 'standing':
      return holdsStanding(claim, sources);
    case 'via':
      return holdsVia(claim, sources);
    case 'figure-premise':
      return holdsFigurePremise(claim, sources);
    case 'date-premise':
      return holdsDatePremise(claim, sources);
    case 'document-day':
      return holdsDocumentDay(claim, sources);
    case 'comparison':
      return holdsComparison(claim, sources);
    case 'gap':
      return holdsGap(claim, sources);
    case 'tally':
      return holdsTally(claim, sources);
    case 'within':
      return holdsWithin(claim, sources);
    case 'days-left':
      return holdsDaysLeft(claim, sources);
    case 'lacking':
      return holdsLacking(claim, sources);
    case 'having': {
      const entry = catalog.record(claim.recordKey);
      return entry !== null && has(entry, claim.what);
    }
    case 'most':
      return holdsMost(claim, sources);
    case 'extreme':
      return holdsExtreme(claim, sources);
    case 'groups':
      return holdsGroups(claim, sources);
    case 'parts':
      return holdsParts(claim, sources);
    default:
      return claim satisfies never;
  }
}

/** A name that nobody confirmed is said to be none that is sure, on the line that names it. */
function doubtsAreSaid(draft: Draft): boolean {
  const names = draft.claims.flatMap((claim) => (claim.kind === 'presumed' ? [claim.agency] : []));
  const lines = [draft.text, draft.rest ?? ''].join('\n').split('\n');
  return names.every((name) =>
    lines.every((line) => !line.includes(`“${name}”`) || line.toLowerCase().includes(NOT_CONFIRMED)),
  );
}

/** "Văn bản nêu “A”; “B” (chưa xác nhận là đơn vị phối hợp)": each in the role that the claim gives it. */
function doubtedAsClaimed(draft: Draft): boolean {
  const parts = [draft.text, draft.rest ?? ''].join('\n').split('Văn bản nêu ').slice(1);
  return parts.every((part) => {
    const [named = '', behind = ''] = part.split(` (${NOT_CONFIRMED} là đơn vị `);
    return [...named.matchAll(/“([^“”]+)”/gu)].every(([, name]) =>
      draft.claims.some(
        (claim) =>
          claim.kind === 'presumed' &&
          claim.agency === name &&
          DOUBTED_AS[claim.role].some((role) => behind.startsWith(`${role})`)),
      ),
    );
  });
}

const DOUBTED_AS: Readonly<Record<PresumedRole['role'], readonly string[]>> = {
  lead: ['chủ trì', 'được giao'],
  assignee: ['được giao', 'chủ trì'],
  coordinator: ['phối hợp'],
};

/** Nobody and nothing is named there; partners that are charged themselves are no others'. */
function isSilent(record: PlanRecord | undefined, what: 'lead' | 'coordinator' | 'product'): boolean {
  if (record === undefined) return false;
  if (what === 'product') return (record.product ?? '') === '';
  if (what === 'lead') return record.leads.length === 0;
  return record.coordinators.every((name) => record.leads.length === 0 && record.assignees.includes(name));
}

/**
 * The words of a figure stand in the record's text. A table has the number in one cell and its unit in another, or in
 * a heading: each stretch stands there whole.
 */
function isWritten(text: string, { title, quote, columns }: PlanRecord): boolean {
  if (standsIn(text, `${title} ; ${quote}`)) return true;
  const tokens = tokensOf(text);
  const places = columns.flatMap(({ heading, text: cell }) => [heading, cell, `${heading} ${cell}`]);
  return tokens.some((_, index) => {
    const [number, unit] = [tokens.slice(0, index + 1), tokens.slice(index + 1)].map((part) => ` ${part.join(' ')} `);
    const isThere = (part = '', among: readonly string[]): boolean =>
      part.trim() === '' || among.some((place) => keyOf(place).includes(part));
    return (
      isThere(
        number,
        columns.map((column) => column.text),
      ) && isThere(unit, [...places, title, quote])
    );
  });
}

/** A value that a person set is supported by the correction; who reads the answer is told so. */
function correctionsAreSaid(draft: Draft, catalog: Catalog, passages: readonly StoredPassage[]): boolean {
  const own = draft.claims.filter((claim) => claim.kind !== 'correction');
  const resting = restingOn(own, catalog, passages);
  const isClaimed = resting.every(({ entry, fields }) =>
    fields.every(({ field }) =>
      draft.claims.some(
        (claim) => claim.kind === 'correction' && claim.recordKey === entry.record.key && claim.field === field,
      ),
    ),
  );
  return resting.length === 0 || (isClaimed && draft.text.includes(CORRECTED_BY));
}
