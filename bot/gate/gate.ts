/**
 * The last look before an answer leaves: every claim of a draft is looked up again in its record, passage or plan. The
 * gate trusts no step that wrote the draft, whether rules or a model made it.
 */
import type { Catalog, PlanFact, StoredPassage } from '../../knowledge/index.js';
import { fold, foldedTokens, phraseKey, sameAgency } from '../../knowledge/index.js';
import { restingOn } from '../answer/corrected.js';
import type { Claim, Draft } from '../answer/draft.js';
import { CORRECTED_BY } from '../wording.js';

/** Reads what claims point at; passages by key as the store holds them. */
export interface GateSource {
  readonly catalog: Catalog;
  passages(keys: readonly string[]): Promise<readonly StoredPassage[]>;
}

export interface Verdict {
  readonly holds: boolean;
  /** Claims that their source does not bear, for counting and for the console. No personal text. */
  readonly refuted: readonly Claim[];
}

/** Checks every claim, and that whatever answers cites. */
export async function examine(draft: Draft, source: GateSource): Promise<Verdict> {
  const keys = draft.claims.flatMap((claim) => (claim.kind === 'quote' ? [claim.passageKey] : []));
  const passages = new Map((await source.passages(keys)).map((passage) => [passage.key, passage]));
  const refuted = draft.claims.filter((claim) => !holds(claim, source.catalog, passages));
  const cites = draft.kind !== 'answer' || draft.citations.length > 0;
  const isOpen = correctionsAreSaid(draft, source.catalog, [...passages.values()]);
  return { holds: refuted.length === 0 && cites && isOpen && namesAreClaimed(draft, source.catalog), refuted };
}

function holds(claim: Claim, catalog: Catalog, passages: ReadonlyMap<string, StoredPassage>): boolean {
  switch (claim.kind) {
    case 'role': {
      const entry = catalog.record(claim.recordKey);
      if (!entry) return false;
      const list = {
        lead: entry.record.leads,
        coordinator: entry.record.coordinators,
        assignee: entry.record.assignees,
      }[claim.role];
      return list.some((name) => phraseKey(name) === phraseKey(claim.agency));
    }
    case 'deadline': {
      const entry = catalog.record(claim.recordKey);
      return entry !== null && (entry.record.deadline?.text ?? null) === claim.text;
    }
    case 'figure': {
      const entry = catalog.record(claim.recordKey);
      if (!entry) return false;
      const figure = entry.record.figures.find((own) => own.text === claim.text && own.clause === claim.clause);
      return figure !== undefined && inText(claim.text, `${entry.record.title} ${entry.record.quote}`);
    }
    case 'title': {
      const entry = catalog.record(claim.recordKey);
      return entry !== null && phraseKey(entry.record.title) === phraseKey(claim.text);
    }
    case 'count':
      return new Set(claim.of).size === claim.value && claim.of.every((key) => catalog.record(key) !== null);
    case 'parts': {
      const sections = catalog.plan(claim.planId)?.sections ?? [];
      return sections.filter((section) => section.parent === claim.section).length === claim.value;
    }
    case 'quote': {
      const passage = passages.get(claim.passageKey);
      return (
        passage !== undefined &&
        passage.planId === claim.planId &&
        phraseKey(passage.text).includes(phraseKey(claim.text))
      );
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
      return holdsFact(claim.planId, claim.fact, claim.value, catalog);
    default:
      return claim satisfies never;
  }
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

function inText(needle: string, text: string): boolean {
  const own = ` ${foldedTokens(text).join(' ')} `;
  return foldedTokens(needle).every((token) => own.includes(` ${token} `));
}

function holdsFact(planId: string, fact: PlanFact, value: string, catalog: Catalog): boolean {
  const plan = catalog.plans.find((entry) => entry.plan.id === planId)?.plan;
  if (!plan) return false;
  const stated = {
    signer: plan.signer,
    number: plan.number,
    issuer: plan.issuer,
    'issued-on': plan.issuedOn,
    period: plan.period?.to ?? null,
    status: plan.title,
  }[fact];
  if (stated === null) return false;
  if (fact === 'signer' || fact === 'number' || fact === 'issuer') return value.includes(stated);
  return true;
}

/**
 * An agency that the answer's own words put beside "chủ trì" or "phối hợp" must be one of the draft's role claims: words
 * in quotation marks are the plan's own and are checked as quotes.
 */
function namesAreClaimed(draft: Draft, catalog: Catalog): boolean {
  if (draft.kind !== 'answer') return true;
  const { registers } = catalog;
  const claimed = draft.claims.flatMap((claim) => (claim.kind === 'role' ? [registers.parseAgency(claim.agency)] : []));
  const recorded = draft.records.flatMap(({ record }) => {
    const entry = catalog.record(record.key);
    return entry ? [...entry.leads, ...entry.coordinators, ...entry.assignees] : [];
  });
  for (const line of draft.text.split('\n')) {
    const match = /^(?:Đơn vị chủ trì|Phối hợp|Giao thực hiện|Được giao): ([^–“]+)/u.exec(line);
    if (!match?.[1]) continue;
    for (const mention of registers.findAgencies(registers.expandAliases(match[1]))) {
      if (
        ![...claimed, ...recorded].some(
          (agency) => sameAgency(agency, mention.agency) || fold(agency.key).includes(fold(mention.agency.key)),
        )
      )
        return false;
    }
  }
  return true;
}
