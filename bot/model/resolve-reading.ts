/** Makes an interpretation of what a model read, by what rules are sure of and what is loaded. */
import type { Agency, Catalog, Interpretation, PlanScope } from '../../knowledge/index.js';
import { dayOf, foldSpace, sameAgency, words } from '../../knowledge/index.js';
import type { Reading } from './reading-schema.js';

const MAX_TOPIC_WORDS = 25;

/** What rules take a question for that shows nothing else. */
const DEFAULT_INTENTS: readonly Interpretation['intent'][] = ['content', 'service'];
/** Told apart by everyday words, which rules may not know. How many, how much and when are said in few ways. */
const NEAR_INTENTS: readonly Interpretation['intent'][] = ['lead', 'coordinator', 'list'];

/**
 * What the person's words say surely stays: plan, place, year, level, figure, an agency by name, a fact that is asked
 * for. The model adds what is open. Null where it names plans or agencies of which one is not loaded: without it the
 * question would be wider than it was asked. `own` itself where nothing is new.
 */
export function resolveReading(reading: Reading, own: Interpretation, catalog: Catalog): Interpretation | null {
  const scope = scopeOf(reading, own.scope, catalog);
  const agencies = own.agencies.length > 0 ? own.agencies : agenciesOf(reading.agencies, catalog);
  if (scope === null || agencies === null) return null;
  const isOpen =
    DEFAULT_INTENTS.includes(own.intent) ||
    (NEAR_INTENTS.includes(own.intent) && NEAR_INTENTS.includes(reading.intent));
  const intent = isOpen ? reading.intent : own.intent;
  const topic = foldSpace(reading.topic.replace(/[?!;:"“”()…{}[\]]|[.,](?!\d)/gu, ' '));
  if (words(topic).length > MAX_TOPIC_WORDS) return null;
  const filters = intent === 'list' || intent === 'count';
  const resolved: Interpretation = {
    ...own,
    intent,
    scope,
    agencies,
    role: own.role === 'any' ? reading.role : own.role,
    recordTypes: own.recordTypes.length > 0 ? own.recordTypes : reading.recordTypes,
    listOf: intent === own.intent ? own.listOf : reading.listOf,
    lacking: filters ? (own.lacking ?? reading.lacking) : own.lacking,
    planFact: intent === 'plan-facts' ? (own.planFact ?? reading.planFact) : own.planFact,
    window: filters ? (own.window ?? windowOf(reading.window)) : own.window,
    topic,
  };
  return JSON.stringify(resolved) === JSON.stringify(own) ? own : resolved;
}

/** Plans count where the person named none, and only public ones, which alone the model was told of. */
function scopeOf({ plans }: Reading, own: PlanScope, catalog: Catalog): PlanScope | null {
  if (own.named || own.inherited || plans.length === 0) return own;
  const planIds = catalog.plans.flatMap(({ plan }) =>
    plan.access === 'public' && plans.includes(plan.id) ? [plan.id] : [],
  );
  return planIds.length === 0 ? null : { ...own, planIds, named: true };
}

/** Agencies that stand in a loaded record; null where one of the names is of none. */
function agenciesOf(names: readonly string[], { registers, records }: Catalog): readonly Agency[] | null {
  const found: Agency[] = [];
  for (const name of names) {
    const [mention] = registers.findAgencies(registers.expandAliases(name));
    const agency = mention?.agency;
    const isLoaded =
      agency !== undefined &&
      records.some((entry) =>
        [...entry.leads, ...entry.coordinators, ...entry.assignees].some((own) => sameAgency(own, agency)),
      );
    if (!isLoaded) return null;
    found.push(agency);
  }
  return found;
}

function windowOf(window: Reading['window']): Interpretation['window'] {
  const [from, to] = [dayFrom(window?.from), dayFrom(window?.to)];
  if ((from === null && to === null) || (from !== null && to !== null && from > to)) return null;
  return { from, to, ofPlan: false };
}

function dayFrom(text: string | null | undefined) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '');
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
