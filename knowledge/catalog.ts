/** The loaded plans and records in memory, with what questions are matched against. Built from the store, never written. */
import type { Agency } from './domain/agency.js';
import type { Plan, PlanId, ShortForm } from './domain/plan.js';
import type { StoredRecord } from './domain/record.js';
import type { Section } from './domain/section.js';
import { expandAbbreviations } from './language/abbreviations.js';
import { expandShortForms, isInitialism } from './language/short-forms.js';
import { accentedTokens, fold } from './language/text.js';
import type { PlanStore } from './ports.js';
import { SHIPPED_REGISTERS, type Registers } from './registers/registers.js';
import { rankSegments, type RecordRanking } from './search/record-ranking.js';
import { createSegmentBuilder, type RankedFields, type RecordSegment } from './search/record-segment.js';
import { createSlices, type Slices } from './slices.js';

export interface CatalogRecord {
  readonly record: StoredRecord;
  readonly plan: Plan;
  readonly leads: readonly Agency[];
  readonly coordinators: readonly Agency[];
  readonly assignees: readonly Agency[];
}

export interface CatalogPlan {
  readonly plan: Plan;
  readonly sections: readonly Section[];
  readonly records: readonly CatalogRecord[];
  /** Place without its kind: "Hải Dương"; null when the plan names none. */
  readonly placeName: string | null;
  /** Years its period touches; empty when unknown. */
  readonly years: readonly number[];
  /** Folded title words without type, place and year: what tells plans of one place and year apart. */
  readonly subject: readonly string[];
  /** Initials in the id ("dti", "pccc"): parts that are neither place nor year, nor a word that anybody may say. */
  readonly aliases: readonly string[];
}

export interface Catalog {
  readonly generation: number;
  readonly plans: readonly CatalogPlan[];
  /** All records of all plans; positions match `ranking`. */
  readonly records: readonly CatalogRecord[];
  readonly ranking: RecordRanking;
  /** What is known of agencies, places and services beside the plans. */
  readonly registers: Registers;
  plan(id: PlanId): CatalogPlan | null;
  record(key: string): CatalogRecord | null;
  /**
   * A question with short forms written out: the administrator's, those that the plans define (where all that define one
   * mean alike, and no dictionary knows it), and the dictionary's.
   */
  expandAbbreviations(text: string): string;
}

/** What was made of one plan, and of which state of it. */
interface ReadPlan {
  readonly stamp: string;
  readonly registers: Registers;
  readonly entry: CatalogPlan;
  readonly segment: RecordSegment;
}

/** Of each catalog, what the next one takes over of it. */
const READ = new WeakMap<Catalog, ReadonlyMap<PlanId, ReadPlan>>();

/**
 * Reads everything public and internal; whoever answers filters by access. Gives way to other work between records.
 * @param before The catalog that this one takes the place of: plans that did not change since are not read again.
 */
export async function loadCatalog(
  store: Pick<PlanStore, 'generation' | 'list' | 'stamps' | 'sections' | 'records'>,
  registers: Registers = SHIPPED_REGISTERS,
  before: Catalog | null = null,
): Promise<Catalog> {
  const generation = await store.generation();
  const known = before === null ? undefined : READ.get(before);
  // Before what they stamp: a change in between is read now, and once more the next time.
  const stamps = await store.stamps();
  const read = new Map<PlanId, ReadPlan>();
  const slices = createSlices();
  for (const plan of await store.list()) {
    const stamp = stamps.get(plan.id) ?? '';
    const same = known?.get(plan.id);
    if (same?.stamp === stamp && same.registers === registers) read.set(plan.id, same);
    else {
      const [sections, records] = await Promise.all([store.sections(plan.id), store.records(plan.id)]);
      const entry = await describePlan(plan, sections, records, registers, slices);
      const segment = createSegmentBuilder();
      for (const one of entry.records) {
        if (slices.isOver()) await slices.next();
        segment.add(fieldsOf(one, sections));
      }
      read.set(plan.id, { stamp, registers, entry, segment: segment.finish() });
    }
  }
  const plans = [...read.values()].map(({ entry }) => entry);
  const records = plans.flatMap((entry) => entry.records);
  const byKey = new Map(records.map((entry) => [entry.record.key, entry]));
  const byId = new Map(plans.map((entry) => [entry.plan.id, entry]));
  const ranking = rankSegments([...read.values()].map(({ segment }) => segment));
  const forms = sharedForms(plans);
  const catalog: Catalog = {
    generation,
    plans,
    records,
    ranking,
    registers,
    plan: (id) => byId.get(id) ?? null,
    record: (key) => byKey.get(key) ?? null,
    expandAbbreviations: (text) =>
      expandAbbreviations(expandShortForms(registers.expandAliases(text), forms, true), registers.silenced),
  };
  READ.set(catalog, read);
  return catalog;
}

function fieldsOf(entry: CatalogRecord, sections: readonly Section[]): RankedFields {
  const { record } = entry;
  const title = withFullForms([record.title, record.product ?? '', titleAsIssued(record)].join(' '));
  return { title, context: contextOf(entry, sections) };
}

/** The words, and behind them what their short forms stand for: people ask in either. */
function withFullForms(text: string): string {
  const full = expandAbbreviations(text);
  if (full === text) return text;
  const own = new Set(accentedTokens(text));
  return [text, ...accentedTokens(full).filter((token) => !own.has(token))].join(' ');
}

/** A record whose title was corrected is found by the words of the document too. */
function titleAsIssued(record: StoredRecord): string {
  return record.corrected?.find(({ field }) => field === 'title')?.original ?? '';
}

function contextOf(entry: CatalogRecord, sections: readonly Section[]): string {
  const section = entry.record.section === null ? undefined : sections[entry.record.section];
  const agencies = [...entry.leads, ...entry.coordinators, ...entry.assignees].map((agency) => agency.name);
  const presumed = entry.record.presumed.map(({ agency }) => agency);
  return [entry.record.group ?? '', section?.title ?? '', ...agencies, ...presumed].join(' ');
}

/** A syllable without its diacritics. */
const SYLLABLE = /^(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

async function describePlan(
  plan: Plan,
  sections: readonly Section[],
  records: readonly StoredRecord[],
  registers: Registers,
  slices: Slices,
): Promise<CatalogPlan> {
  const placeName = plan.place === null ? null : bareName(plan.place);
  const years = plan.period === null ? [] : yearsBetween(plan.period.from, plan.period.to);
  const placeWords = new Set(fold(plan.place ?? '').split(' '));
  const yearWords = new Set(years.map(String));
  const parse = (name: string): Agency => registers.parseAgency(expandShortForms(name, plan.shortForms));
  const own = (word: string): boolean => word !== '' && !placeWords.has(word) && !yearWords.has(word);
  const subject = fold(plan.title)
    .split(/[^a-z0-9]+/)
    .filter((word) => own(word) && !['ke', 'hoach', 'nam', 'ban', 'tom', 'luoc'].includes(word));
  const described: CatalogRecord[] = [];
  for (const record of records) {
    if (slices.isOver()) await slices.next();
    described.push({
      record,
      plan,
      leads: record.leads.map(parse),
      coordinators: record.coordinators.map(parse),
      assignees: record.assignees.map(parse),
    });
  }
  return {
    plan,
    sections,
    records: described,
    placeName,
    years,
    subject,
    aliases: plan.id
      .split('-')
      .filter((part) => own(part) && part.length >= 3 && !/^\d+$/.test(part) && !SYLLABLE.test(part)),
  };
}

function sharedForms(plans: readonly CatalogPlan[]): ShortForm[] {
  const meant = new Map<string, Map<string, ShortForm>>();
  for (const { plan } of plans)
    for (const form of plan.shortForms) {
      if (!isInitialism(form) || expandAbbreviations(form.short) !== form.short) continue;
      const meanings = meant.get(form.short) ?? new Map<string, ShortForm>();
      meant.set(form.short, meanings.set(fold(form.full), form));
    }
  return [...meant.values()].flatMap((meanings) => (meanings.size === 1 ? [...meanings.values()] : []));
}

/** "tỉnh Hải Dương" → "Hải Dương". */
export function bareName(place: string): string {
  return place.replace(/^(?:tỉnh|thành phố|quận|huyện|thị xã|thị trấn|phường|xã)\s+/iu, '').trim();
}

function yearsBetween(from: string, to: string): number[] {
  const first = Number(from.slice(0, 4));
  const last = Math.min(Number(to.slice(0, 4)), first + 50);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
