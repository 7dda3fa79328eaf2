/** Where a language model may help: with questions that rules found nothing for, and with the order of quotations. */
import { fold, type CatalogPlan, type Intent, type Interpretation } from '../../knowledge/index.js';
import { shortTitle } from '../answer/describe.js';
import { draft, type Draft } from '../answer/draft.js';
import type { StepContext } from '../answer/step.js';
import type { LanguageModel, ModelUse } from '../ports.js';
import { maskPersonal } from '../privacy/mask.js';
import { askAbout, askWhetherMeant, understoodAs } from '../wording.js';
import { fillWording, isWorthWording, quotedParts } from './fill-wording.js';
import { isBorne } from './nearness.js';
import { READING_INSTRUCTIONS, readingSchema } from './reading-schema.js';
import { resolveReading } from './resolve-reading.js';
import { WORDING_INSTRUCTIONS, wordingData, wordingSchema } from './wording-schema.js';

/** One question as rules answered it: what the gate let pass, and what it was made from. */
export interface Ruled {
  readonly draft: Draft;
  readonly context: StepContext;
  /** As the person wrote it. */
  readonly asked: string;
}

export interface HelpDependencies {
  readonly model: LanguageModel;
  /** Answers another reading of the question by rules. */
  readonly answer: (context: StepContext) => Promise<Draft>;
  /** The draft as the gate lets it pass; null where it stops it. */
  readonly check: (draft: Draft, context: StepContext) => Promise<Draft | null>;
  readonly onUse: ((use: ModelUse) => void) | undefined;
}

export interface Help {
  /** Whether the model would be asked about it. What rules answer from records never waits for a model. */
  canHelp(ruled: Ruled): boolean;
  /** Something better, with how the question was understood; null: the rules' answer stands. */
  better(
    ruled: Ruled,
    signal: AbortSignal,
  ): Promise<{ readonly draft: Draft; readonly interpretation: Interpretation } | null>;
}

const MAX_OFFERED = 3;
const LONGEST_LABEL = 120;
/** What a quotation answers. Who, when and how many is answered by a record, or the guess was wrong. */
const QUOTABLE: readonly Intent[] = ['content', 'service', 'yes-no', 'legal-basis', 'plan-facts', 'plans-loaded'];

export function createHelp({ model, answer, check, onUse }: HelpDependencies): Help {
  const mayRead = ({ draft: { isUnanswered }, context }: Ruled): boolean =>
    model.does('interpret') && isUnanswered === true && !namesInternal(context) && publicPlans(context).length > 0;

  const mayWord = ({ draft: made, context }: Ruled): boolean => {
    const parts = model.does('word') ? quotedParts(made) : null;
    return (
      parts !== null &&
      isWorthWording(parts) &&
      parts.every(({ planId }) => context.catalog.plan(planId)?.plan.access === 'public')
    );
  };

  const read = async ({ context, asked }: Ruled, signal: AbortSignal): ReturnType<Help['better']> => {
    const { interpretation: own, catalog, today } = context;
    const reading = await model.ask(
      {
        task: 'interpret',
        name: 'question',
        schema: readingSchema,
        instructions: READING_INSTRUCTIONS,
        data: JSON.stringify({
          question: maskPersonal(asked),
          today,
          plans: publicPlans(context).map(({ plan: { id, title } }) => ({ id, title })),
        }),
      },
      signal,
    );
    if (reading === null) return null;
    const use = (what: ModelUse['use']): void => onUse?.({ task: 'interpret', use: what });
    const resolved = resolveReading(reading, own, catalog);
    if (resolved === null || resolved === own) {
      use(resolved === null ? 'discarded' : 'no-better');
      return null;
    }
    const again: StepContext = {
      ...context,
      interpretation: resolved,
      plans: catalog.plans.filter((entry) => resolved.scope.planIds.includes(entry.plan.id)),
    };
    const found = await answer(again);
    const isAnswer = found.kind === 'answer' && (found.records.length > 0 || QUOTABLE.includes(resolved.intent));
    const isSure = isAnswer && isBorne(resolved, own, catalog);
    const told =
      found.kind === 'clarify'
        ? found
        : isSure
          ? sayUnderstood(found, resolved)
          : isAnswer && offer(found, resolved.intent);
    if (!told) {
      use('no-better');
      return null;
    }
    const passed = await check(told, again);
    use(passed === null ? 'discarded' : isSure ? 'used' : 'offered');
    return passed === null ? null : { draft: passed, interpretation: isSure ? resolved : own };
  };

  const word = async ({ draft: made, context, asked }: Ruled, signal: AbortSignal): ReturnType<Help['better']> => {
    const { interpretation, catalog } = context;
    const parts = quotedParts(made) ?? [];
    const wording = await model.ask(
      {
        task: 'word',
        name: 'answer',
        schema: wordingSchema,
        instructions: WORDING_INSTRUCTIONS,
        data: wordingData(maskPersonal(asked), parts),
      },
      signal,
    );
    if (wording === null) return null;
    const places = catalog.plans.flatMap(({ placeName }) => (placeName === null ? [] : [fold(placeName)]));
    const worded = fillWording(wording, parts, { asked: interpretation.text, registers: catalog.registers, places });
    const passed = worded === null ? null : await check(worded, context);
    onUse?.({ task: 'word', use: passed === null ? 'discarded' : 'used' });
    return passed === null ? null : { draft: passed, interpretation };
  };

  return {
    canHelp: (ruled) => mayRead(ruled) || mayWord(ruled),
    better: (ruled, signal) => (mayRead(ruled) ? read(ruled, signal) : word(ruled, signal)),
  };
}

/** What may be told outside. */
function publicPlans({ catalog }: StepContext): readonly CatalogPlan[] {
  return catalog.plans.filter(({ plan }) => plan.access === 'public');
}

/** A question about an internal document may say what stands in it. */
function namesInternal({ interpretation: { scope }, plans }: StepContext): boolean {
  return scope.named && plans.some(({ plan }) => plan.access === 'internal');
}

/** The answer, and behind it what it is an answer to. */
function sayUnderstood(found: Draft, { intent }: Interpretation): Draft {
  const said = understoodAs(intent);
  const list = found.list && { ...found.list, note: [found.list.note ?? '', said].join('\n').trim() };
  return { ...found, text: `${found.text}\n${said}`, ...(list ? { list } : {}) };
}

/** The statements that the person may have meant, one of each plan; null where it is not so clear which. */
function offer({ records, ...found }: Draft, intent: Intent): Draft | null {
  const plans = new Set(records.map(({ record }) => record.planId));
  if (found.list !== undefined || plans.size < records.length || records.length > MAX_OFFERED) return null;
  const labels = new Set(records.map(({ record }) => shortTitle(record.title, LONGEST_LABEL)));
  const options = [...labels].map((label, index) => ({ id: String(index + 1), label }));
  if (options.length === 0) return null;
  const lines = options.map(({ id, label }) => `${id}. ${label}`);
  return draft({
    kind: 'clarify',
    reason: 'found',
    text: [askWhetherMeant(options.length), ...lines].join('\n'),
    options,
    asks: askAbout(intent),
    citations: found.citations,
    claims: found.claims.filter((claim) => claim.kind === 'title'),
  });
}
