/** Conclusions drawn again from what they were drawn from: verdicts, comparisons, extremes, counts of parts. */
import type { Agency, CatalogRecord, Day } from '../../knowledge/index.js';
import { addDays, formatDay, groupCovers, phraseKey, planStatus, sameAgency } from '../../knowledge/index.js';
import { dayWritten, nameOf, timeAgreement } from '../answer/asserted-dates.js';
import { measureAlike } from '../answer/compare.js';
import { areApart } from '../answer/gap.js';
import { endOnDay } from '../answer/days-left.js';
import { partsOf } from '../answer/deadline-filter.js';
import type { Claim } from '../answer/draft.js';
import { figuresAsked, figuresHold } from '../answer/figures.js';
import { STATUS_NAME } from '../wording.js';
import { keyOf, standsIn } from './phrase.js';
import { figureAt, recordsOf, type Sources } from './sources.js';

type Of<Kind extends Claim['kind']> = Extract<Claim, { kind: Kind }>;
type Role = 'lead' | 'coordinator' | 'assignee';

function agenciesOf(entry: CatalogRecord, role: Role): readonly Agency[] {
  return { lead: entry.leads, coordinator: entry.coordinators, assignee: entry.assignees }[role];
}

/** Whether a list names the agency: itself, or, for a group, a group that holds all of it. */
function names(list: readonly Agency[], agency: Agency): boolean {
  return list.some((own) => sameAgency(own, agency) || (agency.kind === 'group' && groupCovers(own, agency)));
}

export function holdsStanding({ recordKey, agency, asked, as }: Of<'standing'>, { catalog }: Sources): boolean {
  const entry = catalog.record(recordKey);
  if (!entry) return false;
  if (as !== null) return (asked === 'any' || asked === as) && names(agenciesOf(entry, as), agency);
  const roles: readonly Role[] = asked === 'any' ? ['lead', 'coordinator', 'assignee'] : [asked];
  const isStated = entry.record.leadBasis === 'stated' || entry.record.columns.length > 0;
  return roles.every((role) => {
    const list = agenciesOf(entry, role);
    const covered = (role !== 'lead' || isStated) && list.some((own) => groupCovers(own, agency));
    return !names(list, agency) && !covered;
  });
}

export function holdsTally({ role, among, of }: Of<'tally'>, sources: Sources): boolean {
  const entries = recordsOf(among, sources);
  return of.every(
    ({ agency, value }) => entries.filter((entry) => names(agenciesOf(entry, role), agency)).length === value,
  );
}

export function holdsVia({ recordKey, agency, role, group }: Of<'via'>, { catalog }: Sources): boolean {
  const entry = catalog.record(recordKey);
  const list = entry ? agenciesOf(entry, role) : [];
  const issued = entry
    ? { lead: entry.record.leads, coordinator: entry.record.coordinators, assignee: entry.record.assignees }[role]
    : [];
  return !names(list, agency) && list.some((own, index) => issued[index] === group && groupCovers(own, agency));
}

export function holdsFigurePremise(claim: Of<'figure-premise'>, { catalog }: Sources): boolean {
  const entry = catalog.record(claim.recordKey);
  return entry !== null && figuresHold(claim.asserted, figuresAsked(entry, claim), claim.words) === claim.holds;
}

export function holdsDatePremise({ asserted, of, says }: Of<'date-premise'>, { catalog, passages }: Sources): boolean {
  const record = of.kind === 'deadline' ? catalog.record(of.recordKey)?.record : undefined;
  const own = of.kind === 'deadline' ? record && (record.deadline?.text ?? '') : passages.get(of.passageKey)?.text;
  if (own === undefined || (of.kind === 'quote' && !standsIn(of.text, own))) return false;
  return timeAgreement(asserted, of.kind === 'quote' ? of.text : own, record && nameOf(record)) === says;
}

export function holdsDocumentDay(claim: Of<'document-day'>, { catalog }: Sources): boolean {
  const references = catalog.plan(claim.planId)?.plan.references ?? [];
  const days = references.filter(({ number }) => number === claim.number).flatMap(({ issuedOn }) => issuedOn ?? []);
  const asserted = dayWritten(claim.asserted);
  return days.length > 0 && asserted !== null && days.includes(asserted) === claim.holds;
}

export function holdsComparison({ says, of }: Of<'comparison'>, sources: Sources): boolean {
  const figures = of.flatMap((place) => figureAt(place, sources) ?? []);
  const [first, ...others] = figures.map((figure) => figure.value);
  if (first === undefined || others.length === 0 || figures.length < of.length || !measureAlike(figures)) return false;
  if (says === 'higher' && others.length !== 1) return false;
  return others.every((value) => (says === 'equal' ? value === first : value < first));
}

export function holdsGap({ reached, aimed }: Of<'gap'>, sources: Sources): boolean {
  const [from, to] = [figureAt(reached, sources), figureAt(aimed, sources)];
  const type = (key: string): string | undefined => sources.catalog.record(key)?.record.type;
  return (
    from !== null &&
    to !== null &&
    type(reached.recordKey) === 'result' &&
    type(aimed.recordKey) === 'target' &&
    areApart(from, to)
  );
}

export function holdsWithin({ recordKey, from, to }: Of<'within'>, { catalog }: Sources): boolean {
  const entry = catalog.record(recordKey);
  const parts = entry ? partsOf(entry, catalog.plan(entry.plan.id)?.years ?? []) : [];
  return parts.some(
    (part) => part.kind === 'interval' && (to === null || part.to <= to) && (from === null || part.to >= from),
  );
}

export function holdsDaysLeft({ recordKey, today, due, days }: Of<'days-left'>, sources: Sources): boolean {
  const entry = sources.catalog.record(recordKey);
  return entry !== null && today === sources.today && due === endOnDay(entry, today) && addDays(today, days) === due;
}

export function holdsLacking({ recordKey, what }: Of<'lacking'>, { catalog }: Sources): boolean {
  const record = catalog.record(recordKey)?.record;
  if (!record?.columns.some((column) => column.role === what)) return false;
  if (what === 'deadline') return record.deadline === null;
  return (what === 'lead' ? record.leads : record.coordinators).length === 0;
}

/** Groups are no single agency: what is given to them counts for none. */
export function holdsMost({ role, fewest, among, agencies, value, next }: Of<'most'>, sources: Sources): boolean {
  const entries = recordsOf(among, sources);
  const total = (agency: Agency): number =>
    entries.filter((entry) => agenciesOf(entry, role).some((own) => sameAgency(own, agency))).length;
  const rivals = entries.flatMap((entry) => agenciesOf(entry, role)).filter((agency) => agency.kind !== 'group');
  return (
    agencies.length > 0 &&
    agencies.every((agency) => total(agency) === value) &&
    next.every((one) => total(one.agency) === one.value) &&
    rivals.every(
      (rival) =>
        agencies.some((agency) => sameAgency(agency, rival)) || (fewest ? total(rival) > value : total(rival) < value),
    )
  );
}

export function holdsExtreme({ latest, among, of }: Of<'extreme'>, sources: Sources): boolean {
  const lastDay = (entry: CatalogRecord): Day | null => {
    const days = (entry.record.deadline?.parts ?? []).flatMap((part) => (part.kind === 'interval' ? [part.to] : []));
    return days.sort().at(-1) ?? null;
  };
  const days = recordsOf(among, sources)
    .flatMap((entry) => lastDay(entry) ?? [])
    .sort();
  const wanted = latest ? days.at(-1) : days[0];
  const chosen = recordsOf(of, sources);
  return chosen.length > 0 && chosen.length === of.length && chosen.every((entry) => lastDay(entry) === wanted);
}

export function holdsGroups({ value, of }: Of<'groups'>, sources: Sources): boolean {
  const groups = recordsOf(of, sources).flatMap(({ record }) => record.group ?? []);
  return new Set(groups).size === value;
}

export function holdsParts(claim: Of<'parts'>, { catalog, passages }: Sources): boolean {
  const sections = catalog.plan(claim.planId)?.sections ?? [];
  const children = sections.filter((section) => section.parent === claim.section);
  if (children.length >= 2) return children.length === claim.value;
  const own = claim.passageKeys.flatMap((key) => passages.get(key) ?? []);
  const lines = own.filter(({ section }) => section === claim.section).flatMap(({ text }) => text.split('\n'));
  return lines.length === claim.value;
}

/** A fact in words: the value of the plan's head or foot stands in it, and no other day does. */
export function holdsPlanFact({ planId, fact, value }: Of<'plan-fact'>, { catalog, today }: Sources): boolean {
  const plan = catalog.plan(planId)?.plan;
  if (!plan) return false;
  const { period, issuedOn } = plan;
  const stated = {
    signer: plan.signer === null ? null : [plan.signer],
    number: plan.number === null ? null : [plan.number],
    issuer: plan.issuer === null ? null : [plan.issuer],
    'issued-on': issuedOn === null ? null : [formatDay(issuedOn)],
    period: period === null ? null : [formatDay(period.from), formatDay(period.to)],
    status: [STATUS_NAME[planStatus(plan, today)]],
  }[fact];
  if (stated === null || value === null) return stated === null && value === null;
  const days = value.match(/\d{1,2}\/\d{1,2}\/\d{4}/g) ?? [];
  const ownDays = fact === 'status' && period !== null ? [formatDay(period.to)] : stated;
  const others = Object.values(STATUS_NAME).filter((name) => fact === 'status' && !stated.includes(name));
  return (
    stated.every((words) => (fact === 'number' ? value.includes(words) : keyOf(value).includes(keyOf(words)))) &&
    (fact === 'number' || fact === 'signer' || fact === 'issuer' || days.every((day) => ownDays.includes(day))) &&
    !others.some((name) => standsIn(name, value))
  );
}

/** Whether a name is one of a list's, spelling of tones and spaces aside. */
export function isListed(name: string, list: readonly string[]): boolean {
  return list.some((own) => phraseKey(own) === phraseKey(name));
}
