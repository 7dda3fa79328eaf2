import type {
  Agency,
  Catalog,
  CatalogPlan,
  CatalogRecord,
  Interpretation,
  PlanId,
  RecordScore,
  RecordType,
} from '../../knowledge/index.js';
import { ANY_TABLE } from '../interpret/named-part.js';
import { findAgencies, fold, foldedTokens, groupCovers, phraseKey, sameAgency } from '../../knowledge/index.js';

/** A record with how well it fits the question's topic. */
export interface Evidence extends RecordScore {
  readonly entry: CatalogRecord;
}

/** Everything a step of answering may look at. */
export interface AnswerContext {
  readonly interpretation: Interpretation;
  readonly catalog: Catalog;
  /** Plans in scope, in the catalog's order. */
  readonly plans: readonly CatalogPlan[];
}

/** Records in scope that pass the question's part and type filters, as positions in the catalog. */
export function recordsInScope(context: AnswerContext, types: readonly RecordType[] = []): number[] {
  const { interpretation, catalog } = context;
  const plans = new Set<PlanId>(interpretation.scope.planIds);
  const focus = new Set(interpretation.focus);
  const positions: number[] = [];
  for (const position of positionsOf(catalog, plans)) {
    const entry = catalog.records[position];
    if (!entry) continue;
    if (focus.size > 0 && !focus.has(entry.record.key)) continue;
    if (types.length > 0 && !types.includes(entry.record.type)) continue;
    if (!inPart(entry, interpretation.part.locators)) continue;
    positions.push(position);
  }
  const isAnyTable = positions.length === 0 && interpretation.part.locators.join() === 'phu luc';
  return ofGroup(isAnyTable ? tableRows(context, types) : positions, context);
}

const POSITIONS = new WeakMap<Catalog, ReadonlyMap<PlanId, readonly number[]>>();

/** Positions of the records of these plans, in order; of a large store, without a look at any other record. */
function positionsOf(catalog: Catalog, plans: ReadonlySet<PlanId>): readonly number[] {
  let byPlan = POSITIONS.get(catalog);
  if (byPlan === undefined) {
    const read = new Map<PlanId, number[]>();
    for (const [position, { plan }] of catalog.records.entries()) {
      const own = read.get(plan.id);
      if (own === undefined) read.set(plan.id, [position]);
      else own.push(position);
    }
    byPlan = read;
    POSITIONS.set(catalog, byPlan);
  }
  const found = [...plans].flatMap((id) => byPlan.get(id) ?? []);
  return plans.size > 1 ? found.sort((one, other) => one - other) : found;
}

/** "Trong phụ lục" of a plan whose tables stand in its sections: the rows of these. */
function tableRows({ interpretation, catalog }: AnswerContext, types: readonly RecordType[]): number[] {
  const plans = new Set<PlanId>(interpretation.scope.planIds);
  return positionsOf(catalog, plans).filter((position) => {
    const record = catalog.records[position]?.record;
    return record !== undefined && record.columns.length > 0 && (types.length === 0 || types.includes(record.type));
  });
}

/** Rows of the group that the question names; all of them where none is of it. */
function ofGroup(positions: number[], { interpretation, catalog }: AnswerContext): number[] {
  const wanted = interpretation.part.group;
  if (wanted === null) return positions;
  const own = positions.filter((position) => fold(catalog.records[position]?.record.group ?? '') === fold(wanted));
  return own.length > 0 ? own : positions;
}

/** Whether a record stands in one of the parts asked for; no part asked is every part. */
export function inPart(entry: CatalogRecord, locators: readonly string[]): boolean {
  if (locators.length === 0) return true;
  if (locators.includes(ANY_TABLE) && entry.record.columns.length > 0) return true;
  const steps = fold(entry.record.locator)
    .split('›')
    .map((step) => arabicNumber(step.trim()));
  return locators.some((locator) =>
    locator
      .split(' › ')
      .map(arabicNumber)
      .every((wanted) => steps.some((step) => isStep(step, wanted))),
  );
}

function isStep(step: string, wanted: string): boolean {
  if (step === wanted || step === `phan ${wanted}`) return true;
  return (wanted === 'phu luc' && step.startsWith('phu luc')) || step === ROMAN[Number(wanted) - 1];
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** "phu luc so ii" and "phu luc 2", "bieu 02" and "bieu mau 2" are one place. */
function arabicNumber(step: string): string {
  const match = /^(phu luc|bieu|bang) (?:mau )?(?:so )?([ivx]+|\d+)$/.exec(step);
  const roman = ROMAN.indexOf(match?.[2] ?? '');
  return match ? `${match[1] ?? ''} ${roman === -1 ? Number(match[2]) : roman + 1}` : step;
}

/** Ranks records in scope by the topic. Exact wording in quotation marks comes first. */
export function rankEvidence(
  context: AnswerContext,
  positions: readonly number[],
  topic = context.interpretation.topic,
): Evidence[] {
  if (context.interpretation.focus.length > 0) return focused(context, positions);
  const quoted = context.interpretation.quoted === null ? null : phraseKey(context.interpretation.quoted);
  return context.catalog.ranking
    .rank(topic, new Set(positions))
    .flatMap((score) => {
      const entry = context.catalog.records[score.position];
      if (!entry) return [];
      const exact = quoted !== null && phraseKey(entry.record.title).includes(quoted);
      return [
        {
          ...score,
          entry,
          score: exact ? score.score * 2 : score.score,
          coverage: exact ? Math.max(score.coverage, 0.9) : score.coverage,
        },
      ];
    })
    .sort((a, b) => b.score - a.score || a.position - b.position);
}

/** Records that the conversation points at fit by themselves, in the order they were shown. */
function focused(context: AnswerContext, positions: readonly number[]): Evidence[] {
  return positions.flatMap((position) => {
    const entry = context.catalog.records[position];
    return entry ? [{ position, entry, score: 1, coverage: 1, titleCoverage: 1, specificity: 1 }] : [];
  });
}

/** How an agency stands in a record: by name, through a group it belongs to, or not at all. */
export type Standing =
  | { readonly kind: 'named'; readonly role: 'lead' | 'coordinator' | 'assignee' }
  | { readonly kind: 'via'; readonly role: 'lead' | 'coordinator' | 'assignee'; readonly group: string }
  | { readonly kind: 'none' };

export function standing(agency: Agency, role: Interpretation['role'], entry: CatalogRecord): Standing {
  const lists = [
    ...(role === 'coordinator' ? [] : [{ role: 'lead', agencies: entry.leads, names: entry.record.leads } as const]),
    ...(role === 'lead'
      ? []
      : [{ role: 'coordinator', agencies: entry.coordinators, names: entry.record.coordinators } as const]),
    ...(role === 'any'
      ? [{ role: 'assignee', agencies: entry.assignees, names: entry.record.assignees } as const]
      : []),
  ];
  for (const list of lists)
    if (list.agencies.some((candidate) => sameAgency(candidate, agency))) return { kind: 'named', role: list.role };
  for (const list of lists) {
    if (
      agency.kind === 'group' &&
      list.agencies.some(
        (candidate) => candidate.kind === 'group' && (groupCovers(candidate, agency) || namesAll(candidate, agency)),
      )
    )
      return { kind: 'named', role: list.role };
  }
  for (const list of lists) {
    for (const [index, candidate] of list.agencies.entries()) {
      const group = list.names[index];
      if (group !== undefined && groupCovers(candidate, agency)) return { kind: 'via', role: list.role, group };
    }
  }
  return { kind: 'none' };
}

/** "Các sở, quận huyện" stand in "Các sở, ban, ngành, UBND các quận, huyện": every word but those of plurals and place. */
function namesAll(candidate: Agency, asked: Agency): boolean {
  const own = new Set(foldedTokens(candidate.name));
  const place = new Set(foldedTokens(asked.place ?? ''));
  const wanted = foldedTokens(asked.name.replace(/(?<!\s)\s+(?:của|thuộc|trên địa bàn)\s.*$/u, '')).filter(
    (token) => !['cac', 'nhung', 'va', 'moi', 'tung'].includes(token) && !place.has(token),
  );
  return wanted.length > 1 && wanted.every((token) => own.has(token));
}

/** One record for each statement: where a record stands again elsewhere, the row of a table speaks for both. */
export function oncePerStatement(entries: readonly CatalogRecord[]): CatalogRecord[] {
  const kept: CatalogRecord[] = [];
  const covered = new Set<string>();
  const keyOf = (planId: string, index: number): string => `${planId}#${index}`;
  const ordered = [...entries].sort(
    (a, b) => Number(b.record.columns.length > 0) - Number(a.record.columns.length > 0),
  );
  for (const entry of ordered) {
    if (covered.has(keyOf(entry.plan.id, entry.record.index))) continue;
    kept.push(entry);
    for (const other of entry.record.sameAs) covered.add(keyOf(entry.plan.id, other));
  }
  const wanted = new Set(kept);
  return entries.filter((entry) => wanted.has(entry));
}

/** The row that states the same as this record with roles, if there is one. */
export function preferRow(entry: CatalogRecord, catalog: Catalog): CatalogRecord {
  if (entry.record.columns.length > 0) return entry;
  for (const index of entry.record.sameAs) {
    const other = catalog.record(`${entry.plan.id}#${index}`);
    if (other && other.record.columns.length > 0) return other;
  }
  return entry;
}

/**
 * Whether every agency that the question names stands somewhere in the record: its roles, its wording or a group. All
 * words of its name in the record's wording count, too: a part of the matter may read as a name ("Tổ công nghệ số").
 */
export function namesAgree(agencies: readonly Agency[], entry: CatalogRecord): boolean {
  if (agencies.length === 0) return true;
  const wording = wordingOf(entry);
  return agencies.every((agency) => {
    if (foldedTokens(agency.name).every((token) => wording.has(token))) return true;
    if (agency.kind === 'group' || (agency.kind === 'committee' && agency.place === null)) return true;
    if (standing(agency, 'any', entry).kind !== 'none') return true;
    return findAgencies(`${entry.record.title} ${entry.record.quote}`).some((mention) =>
      sameAgency(mention.agency, agency),
    );
  });
}

const WORDINGS = new WeakMap<CatalogRecord, ReadonlySet<string>>();

/** The folded words of a record; kept as long as the catalog keeps the record, since every question asks for many. */
function wordingOf(entry: CatalogRecord): ReadonlySet<string> {
  const known = WORDINGS.get(entry);
  if (known !== undefined) return known;
  const wording = new Set(foldedTokens(`${entry.record.title} ${entry.record.quote}`));
  WORDINGS.set(entry, wording);
  return wording;
}
