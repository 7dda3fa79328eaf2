/** What leaves a conversation, and what it remembers: the draft as an answer, with what is said beside it. */
import type { Answer, AnswerList, Catalog, Citation, Day, Interpretation } from '../knowledge/index.js';
import { fold } from '../knowledge/index.js';
import type { Draft } from './answer/draft.js';
import type { StepContext } from './answer/step.js';
import { FRESH, type ConversationState, type KeptList } from './conversation-state.js';
import { withList } from './kept-list.js';
import { IN_THE_PLAN, MACHINE_NOTICE, periodOver, RESTARTED, serviceLine } from './wording.js';

/** The draft as an answer; the types hold that what answers cites and what asks back has options. */
export function finish(made: Draft, noticed: readonly string[], list: AnswerList | null = null): Answer {
  const spoken = {
    text: made.text,
    suggestions: made.suggestions,
    notices: noticed,
    ...(list === null ? {} : { list }),
  };
  const [cite, ...cites] = made.citations;
  const [option, ...options] = made.options;
  if (
    made.kind === 'answer' &&
    cite &&
    (made.reason === 'found' || made.reason === 'empty-cell' || made.reason === 'premise-corrected')
  ) {
    return {
      ...spoken,
      kind: 'answer',
      reason: made.reason,
      citations: unique([cite, ...cites]),
      records: made.records,
      options: made.options,
    };
  }
  if (made.kind === 'clarify' && option) {
    return {
      ...spoken,
      kind: 'clarify',
      reason: 'found',
      citations: made.citations,
      records: made.records,
      options: [option, ...options],
    };
  }
  if (made.kind === 'smalltalk')
    return { ...spoken, kind: 'smalltalk', reason: 'found', citations: [], records: [], options: made.options };
  const reason =
    made.reason === 'found' || made.reason === 'empty-cell' || made.reason === 'premise-corrected'
      ? 'not-found'
      : made.reason;
  return { ...spoken, kind: 'refuse', reason, citations: made.citations, records: made.records, options: made.options };
}

function unique(citations: readonly [Citation, ...Citation[]]): readonly [Citation, ...Citation[]] {
  const [first, ...rest] = citations;
  const seen = new Set([`${first.document.id}|${first.locator}|${first.quote}`]);
  return [
    first,
    ...rest.filter((one) => {
      const key = `${one.document.id}|${one.locator}|${one.quote}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    }),
  ];
}

/** Said beside the answer, never in front of it: that it is a machine, and that a plan's period is over. */
export function notices(made: Draft, state: ConversationState, catalog: Catalog, today: Day): string[] {
  const cited = new Set(made.citations.map((citation) => citation.document.id));
  const over = catalog.plans.filter(({ plan }) => cited.has(plan.id) && plan.period !== null && plan.period.to < today);
  return [...(state.greeted ? [] : [MACHINE_NOTICE]), ...over.slice(0, 4).map(({ plan }) => periodOver(plan))];
}

/** For a citizen who asks for a service, an answer from a plan of the past says where to go today, in front of its source. */
export function forCitizen(made: Draft, context: StepContext): Draft {
  if (context.audience !== 'citizen' || made.kind !== 'answer') return made;
  const cited = context.catalog.plans.filter((entry) =>
    made.citations.some((citation) => citation.document.id === entry.plan.id),
  );
  const [service] = context.catalog.registers.services(
    context.interpretation.text,
    cited.map((entry) => entry.placeName),
  );
  if (!service) return made;
  const note = serviceLine(service.text, service.basis);
  if (ASKS_HOW.test(fold(context.interpretation.text)))
    return {
      ...made,
      text: `${note}\n${IN_THE_PLAN}\n${made.text}`,
      ...(made.list ? { list: { ...made.list, note } } : {}),
    };
  const text = OWN_SOURCE.test(made.text) ? made.text.replace(OWN_SOURCE, `\n${note}$&`) : `${made.text}\n${note}`;
  return { ...made, text, ...(made.list ? { list: { ...made.list, note } } : {}) };
}

/** Somebody wants to do it: where comes first, what a plan says of it second. */
const ASKS_HOW =
  /\bcan (?:nhung )?(?:giay to|ho so|thu tuc) (?:gi|nao)\b|\b(?:muon|can|dinh) (?:di )?(?:lam|nop|dang ky|xin|xac nhan)\b|\b(?:lam|nop|dang ky|xin)\b.{0,60}\b(?:o dau|cho nao|lam sao|the nao|kieu gi|cach nao|ra sao|bang cach nao)\b/;

/** The one source of an answer, in its last line. */
const OWN_SOURCE = /\nNguồn: [^\n]*$/u;

const MAX_SHOWN = 200;

/** Records that the last answer named, in the order of their numbers; those of a list stay while one of them is spoken of. */
function shownOf(made: Draft, interpretation: Interpretation | null, before: ConversationState): readonly string[] {
  if (made.kind === 'smalltalk' || isPointed(interpretation, before)) return before.recordKeys;
  // A list stays within reach behind a question that found nothing; the one record of another matter does not.
  if (made.kind === 'refuse' && before.recordKeys.length > 1) return before.recordKeys;
  return made.records.map(({ record }) => record.key);
}

function isPointed(interpretation: Interpretation | null, { recordKeys }: ConversationState): boolean {
  const focus = interpretation?.focus ?? [];
  return focus.length > 0 && focus.every((key) => recordKeys.includes(key));
}

export function nextState(
  before: ConversationState,
  made: Draft,
  interpretation: Interpretation | null,
  text: string,
  list: KeptList | null = null,
): ConversationState {
  if (made.text === RESTARTED) return { ...FRESH, greeted: true, own: before.own };
  return {
    last: interpretation ?? before.last,
    recordKeys: shownOf(made, interpretation, before).slice(0, MAX_SHOWN),
    options: made.options,
    pendingText: made.kind === 'clarify' ? (made.asks ?? text) : null,
    rest: made.kind === 'smalltalk' ? before.rest : (made.rest ?? null),
    restKeys: made.kind === 'smalltalk' ? before.restKeys : made.records.map(({ record }) => record.key),
    greeted: true,
    own: before.own,
    lists: list === null ? before.lists : withList(before.lists, list),
  };
}
