/** Plans or years side by side: one line a plan, each with its own figure or words. */
import type { Catalog, CatalogPlan, CatalogRecord, Figure, PlanId, RecordType } from '../../knowledge/index.js';
import { capitalise, findFigures, fold } from '../../knowledge/index.js';
import { CUES } from '../interpret/patterns.js';
import { notIn, quoteTitle, saidHigher } from '../wording.js';
import { citePassage, citeRecord } from './cite.js';
import { sayDeadline, sayTitle, shortTitle } from './describe.js';
import { draft, placeOf, type Claim, type Draft } from './draft.js';
import { figuresAsked, selectorOf } from './figures.js';
import { isApart, sayMeasured } from './measured.js';
import { findQuotes, holdsPhrase } from './passages.js';
import { bareWords, quoteWords } from './quotation.js';
import { fittingEvidence, likelyEvidence, sureEvidence, ties } from './select.js';
import type { Step, StepContext } from './step.js';
import { mattersCompared } from './two-matters.js';

interface Side {
  readonly plan: string;
  readonly says: string;
  readonly place: string;
  /** The one figure that can be compared, where the side has one. */
  readonly compared: { readonly entry: CatalogRecord; readonly figure: Figure } | null;
  readonly planId: PlanId;
  readonly claims: readonly Claim[];
  readonly cite: Draft['citations'];
  readonly records: Draft['records'];
}

/** What was reached is compared: "so với thực hiện 2025". */
const RESULT = /ket qua|da dat|thuc te|\bthuc hien (?:19|20)\d\d/;

/** Compares what plans say of one matter; within one plan, the result with the target. */
export const answerCompare: Step = async (context) => {
  const { interpretation, plans } = context;
  if (plans.length === 0) return null;
  const tellsResult = RESULT.test(fold(interpretation.text));
  const withResult = plans.length === 1 || tellsResult;
  const asksWhen =
    CUES.deadline.test(fold(interpretation.text)) ||
    /\bhan\b|\bdinh k[yi]\b|\bche do bao cao\b/.test(fold(interpretation.text));
  const topics = mattersCompared(interpretation.topic, context);
  const isPair = topics.length === 2 && plans.length === 1 && !asksWhen;
  const sides: Side[] = [];
  for (const topic of topics) {
    for (const plan of plans) {
      if (isPair) {
        sides.push(...figuresOfOne(context, plan, topic));
        continue;
      }
      if (withResult) sides.push(...figureSides(context, plan, topic, ['result']));
      const dated = asksWhen ? deadlineSides(context, plan, topic) : [];
      if (dated.length > 0) {
        sides.push(...dated);
        continue;
      }
      const target = asksWhen ? [] : figureSides(context, plan, topic, ['target', 'duty', 'task']);
      sides.push(...(target.length > 0 || withResult ? target : await quoteSide(context, plan, topic)));
    }
  }
  const [only, ...others] = plans.filter(({ plan }) => sides.some(({ planId }) => planId === plan.id));
  if (only === undefined) return null;
  if (plans.length > 1 && others.length === 0 && tellsResult) return answerCompare({ ...context, plans: [only] });
  const without = plans.filter(({ plan }) => sides.every(({ planId }) => planId !== plan.id)).map(({ plan }) => plan);
  const isFound = sides.every((side) => side.records.length > 0);
  if (others.length === 0 && without.length > 0 && !(isFound && interpretation.scope.named)) return null;
  const judged = isPair || (topics.length === 1 && !withResult) ? judge(sides, context.catalog) : null;
  return draft({
    kind: 'answer',
    reason: 'found',
    text: [
      ...(judged === null ? [] : [judged.text]),
      ...sides.map((side) => sayOf(side, sides.length + without.length > 1)),
      ...(without.length === 0 ? [] : [notIn(without)]),
    ].join('\n'),
    records: sides.flatMap((side) => side.records),
    citations: sides.flatMap((side) => side.cite),
    claims: [...(judged === null ? [] : [judged.claim]), ...sides.flatMap((side) => side.claims)],
  });
};

/** A line of several; one alone says its source last. */
function sayOf({ plan, says, place }: Side, amongOthers: boolean): string {
  return amongOthers ? `• ${plan} – ${says} (${place}).` : `${capitalise(says)}.\nNguồn: ${place}, ${plan}.`;
}

/** Two places named in one question are answered side by side, also where no word says compare. */
export const comparePlaces: Step = async (context) => {
  const places = new Set(context.plans.map((plan) => plan.placeName));
  return context.interpretation.scope.named &&
    !context.interpretation.scope.byYearOnly &&
    places.size >= 2 &&
    places.size <= 3
    ? answerCompare(context)
    : null;
};

function withTopic(context: StepContext, topic: string, plan?: CatalogPlan): StepContext {
  const scope = plan ? { ...context.interpretation.scope, planIds: [plan.plan.id] } : context.interpretation.scope;
  return {
    ...context,
    interpretation: { ...context.interpretation, topic, scope, quoted: null, agencies: [], figures: [] },
  };
}

function figureSides(context: StepContext, plan: CatalogPlan, topic: string, types: readonly RecordType[]): Side[] {
  const own = withTopic(context, topic, plan);
  // A year before the plan's own is the result's; the target beside it is of the plan's years.
  const isPast = own.interpretation.years.every((year) => plan.years.every((held) => year < held));
  const one =
    types.includes('result') || !isPast
      ? own
      : { ...own, interpretation: { ...own.interpretation, years: [], recordTypes: [] } };
  const evidence = sureEvidence(one, types, (entry) => entry.record.figures.length > 0);
  const [entry] = ties(evidence, one);
  return entry ? [figureSide(context, entry)] : [];
}

/** Of two matters of one plan, the figure that is asked of each: what was reached where the words or the year say so. */
function figuresOfOne(context: StepContext, plan: CatalogPlan, topic: string): Side[] {
  const { years, text } = context.interpretation;
  const isPast = years.length > 0 && years.every((year) => plan.years.every((held) => year < held));
  const asksReached = isPast || /\bket qua\b|\bda dat\b|\bdat duoc\b|\bthuc te\b/.test(fold(text));
  const types: readonly RecordType[] = asksReached ? ['result', 'target'] : ['target', 'result'];
  return types.map((type) => figureSides(context, plan, topic, [type])).find((sides) => sides.length > 0) ?? [];
}

const ASSIGNMENTS: readonly RecordType[] = ['task', 'duty', 'target'];

function recurs(entry: CatalogRecord): boolean {
  return entry.record.deadline?.parts.some((part) => part.kind === 'recurrence') === true;
}

function deadlineSides(context: StepContext, plan: CatalogPlan, topic: string): Side[] {
  const one = withTopic(context, topic, plan);
  const periodic = /\bdinh k[yi]\b|\bche do bao cao\b/.test(fold(context.interpretation.text));
  const found = periodic
    ? likelyEvidence(one, ASSIGNMENTS, recurs)
    : (fittingEvidence(one, ASSIGNMENTS).find(({ entry }) => entry.record.deadline !== null) ?? null);
  if (!found) return [];
  const { entry } = found;
  const said = sayDeadline(entry);
  return [
    {
      plan: plan.plan.title,
      says: `${said.text} – “${shortTitle(entry.record.title, 260)}”`,
      place: entry.record.locator,
      compared: null,
      planId: plan.plan.id,
      claims: [...said.claims, ...sayTitle(entry).claims],
      cite: [citeRecord(entry)],
      records: [{ record: entry.record }],
    },
  ];
}

function figureSide(context: StepContext, entry: CatalogRecord): Side {
  const { record, plan } = entry;
  const figures = figuresAsked(entry, selectorOf(context.interpretation));
  const [figure] = figures;
  const isTabled = figures.every((one) => isApart(one, record.title));
  const selected = !isTabled && figures.length < record.figures.length;
  const text = selected ? figures.map((one) => one.clause || one.text).join('; ') : sayMeasured(entry, figures).text;
  const kind = record.type === 'result' ? 'kết quả' : 'mục tiêu';
  return {
    plan: plan.title,
    says: `${kind}: ${text}`,
    place: record.locator,
    compared: figure && (figures.length === 1 || selected) ? { entry, figure } : null,
    planId: plan.id,
    claims: [
      ...figures.map((figure): Claim => ({ kind: 'figure', ...placeOf(record.key, figure) })),
      ...sayTitle(entry).claims,
    ],
    cite: [citeRecord(entry)],
    records: [{ record }],
  };
}

async function quoteSide(context: StepContext, plan: CatalogPlan, topic: string): Promise<Side[]> {
  const ids: readonly PlanId[] = [plan.plan.id];
  const asksFigure = ASKS_FIGURE.test(fold(context.interpretation.text));
  const accept = (sentence: string): boolean =>
    !asksFigure || (/\d/u.test(sentence.replace(NO_MEASURE, ' ')) && findFigures(sentence, { year: null }).length > 0);
  const quotes = (await findQuotes(withTopic(context, topic, plan), topic, accept, ids)).filter(
    (quote) => quote.coverage >= 0.5 && holdsPhrase(quote, topic, context),
  );
  const [quote] = quotes;
  if (!quote) return [];
  return [
    {
      plan: plan.plan.title,
      says: quoteWords(quote.text),
      place: quote.hit.passage.locator,
      compared: null,
      planId: plan.plan.id,
      claims: [{ kind: 'quote', planId: plan.plan.id, passageKey: quote.hit.passage.key, text: bareWords(quote.text) }],
      cite: [citePassage(plan.plan, quote.hit.passage, quote.text)],
      records: [],
    },
  ];
}

const ASKS_FIGURE = /\b(?:ty le|ti le|ty trong|ti trong|muc tieu|chi tieu|bao nhieu|may phan)\b/;

/** Numbers of documents, days, years and headings: none of them measures anything. */
const NO_MEASURE =
  /(?<![\p{L}\d])(?:\d{1,6}[-/]\S+|(?:ngày|năm|tháng|quý|Điều|khoản|điểm|Phụ lục)\s\d{1,4}|(?:19|20)\d\d(?!\d)|\d{1,2}(?:\.\d{1,2}){0,3}[.)])/gu;

/** One sentence that says which is higher, only where every side has one figure and all measure alike. */
function judge(sides: readonly Side[], catalog: Catalog): { readonly text: string; readonly claim: Claim } | null {
  const compared = sides.flatMap((side) => side.compared ?? []);
  if (compared.length < sides.length || compared.length < 2 || !measureAlike(compared.map((one) => one.figure)))
    return null;
  const ranked = [...compared].sort((a, b) => b.figure.value - a.figure.value);
  const [first, second] = ranked.map(({ figure }) => figure.value);
  const isEqual = ranked.every(({ figure }) => figure.value === first);
  if (!isEqual && first === second) return null;
  const says = isEqual ? 'equal' : ranked.length > 2 ? 'highest' : 'higher';
  const names = namesOf(
    ranked.map((one) => one.entry),
    catalog,
  );
  const of = ranked.map(({ entry, figure }) => placeOf(entry.record.key, figure));
  const said = ranked.map(({ figure }, index) => ({ name: names[index] ?? '', figure: figure.text }));
  return { text: saidHigher(says, said), claim: { kind: 'comparison', says, of } };
}

/** Whether figures may be set beside one another: one unit, one direction, no two levels. */
export function measureAlike(figures: readonly Figure[]): boolean {
  const kinds = new Set(figures.map((figure) => `${figure.unit}|${figure.direction}`));
  const levels = new Set(figures.flatMap((figure) => figure.level ?? []));
  return kinds.size === 1 && levels.size <= 1;
}

/** What tells the sides apart: the place of each plan, its title where another is of that place too; of one plan, what is measured. */
export function namesOf(entries: readonly CatalogRecord[], catalog: Catalog): string[] {
  const plans = entries.map((entry) => catalog.plan(entry.plan.id));
  if (new Set(plans).size === 1) return entries.map(({ record }) => quoteTitle(shortTitle(record.title, NAME_CHARS)));
  return plans.map((entry) => {
    const rivals = plans.filter((other) => other?.plan.id !== entry?.plan.id && other?.placeName === entry?.placeName);
    return (rivals.length === 0 ? entry?.placeName : null) ?? entry?.plan.title ?? '';
  });
}

const NAME_CHARS = 140;
