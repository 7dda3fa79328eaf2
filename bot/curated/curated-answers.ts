import {
  foldSpace,
  phraseKey,
  toNfc,
  words,
  type Catalog,
  type Citation,
  type Day,
  type Interpretation,
  type PlanStore,
} from '../../knowledge/index.js';
import { citePassage, citeRecord } from '../answer/cite.js';
import { draft, type Claim, type Draft } from '../answer/draft.js';
import { isElliptic } from '../interpret/follow-up.js';
import { interpret } from '../interpret/interpret.js';
import type { BotKnowledge, Clock, CuratedAnswer, CuratedAnswerStore, CuratedSource } from '../ports.js';
import { keeperName, type Keeper } from '../privacy/wording.js';
import { closeness, gistOf, type Gist } from './closeness.js';

export interface CuratedAnswersDeps {
  readonly store: CuratedAnswerStore;
  readonly knowledge: Pick<BotKnowledge, 'catalog' | 'normaliser'>;
  readonly plans: Pick<PlanStore, 'passages'>;
  readonly clock: Pick<Clock, 'today'>;
  readonly keeper: Keeper;
}

/** Where the words of a source stand now, and what says so. */
export interface FoundSource {
  readonly citation: Citation;
  readonly claims: readonly Claim[];
}

/** Answers that editors wrote. Nothing here bypasses the gate: a draft claims its quote, which is looked up as any other. */
export interface CuratedAnswers {
  /**
   * The answer for a question that asks the same, in a plan that `catalog` shows; null where there is none.
   * @param readings The question as the conversation completes it, and by itself: an editor wrote wordings that stand by
   * themselves, and they count as long as the plans that are spoken of hold the source.
   */
  find(
    typed: string,
    readings: readonly [whole: Interpretation, own: Interpretation],
    catalog: Catalog,
  ): Promise<Draft | null>;
  /** Null when the plan is not loaded or no longer says so: an answer that stands on it is suspended. */
  locate(source: CuratedSource): Promise<FoundSource | null>;
}

/** Fewer words prove nothing; more are no quotation. */
export const QUOTE_WORDS = { min: 3, max: 95 } as const;

interface Known {
  readonly answer: CuratedAnswer;
  readonly gists: readonly Gist[];
}

interface Prepared {
  readonly version: string;
  readonly catalog: Catalog;
  readonly today: Day;
  readonly known: readonly Known[];
}

export function createCuratedAnswers(deps: CuratedAnswersDeps): CuratedAnswers {
  const { store, knowledge, plans, clock } = deps;
  let prepared: Prepared | null = null;

  const understand = (text: string, catalog: Catalog): Interpretation => {
    const normalised = knowledge.normaliser.normalise(foldSpace(toNfc(text)));
    return interpret(normalised, { plans: catalog.plans, registers: catalog.registers, today: clock.today() });
  };

  /** Known questions are understood as the asked one is, with the plans that are loaded and visible now. */
  const prepare = async (catalog: Catalog): Promise<readonly Known[]> => {
    const [version, today] = [await store.version(), clock.today()];
    const fits = prepared?.version === version && prepared.today === today;
    if (fits && isSame(prepared?.catalog, catalog)) return prepared?.known ?? [];
    const known = (await store.list()).map((answer) => ({
      answer,
      gists: answer.questions.map((text) => gistOf(text, understand(text, catalog))),
    }));
    prepared = { version, catalog, today, known };
    return known;
  };

  const locate = async ({ planId, quote }: CuratedSource): Promise<FoundSource | null> => {
    const entry = knowledge.catalog().plan(planId);
    const wanted = phraseKey(quote);
    const count = words(quote).length;
    if (entry === null || count < QUOTE_WORDS.min || count > QUOTE_WORDS.max) return null;
    const passage = (await plans.passages(planId)).find(({ text }) => phraseKey(text).includes(wanted));
    if (passage !== undefined) {
      const citation = citePassage(entry.plan, passage, quote);
      return { citation, claims: [{ kind: 'quote', planId, passageKey: passage.key, text: quote }] };
    }
    const record = entry.records.find((one) => phraseKey(one.record.quote).includes(wanted));
    if (record === undefined) return null;
    const { key, title } = record.record;
    return { citation: citeRecord(record), claims: [{ kind: 'title', recordKey: key, text: title }] };
  };

  return {
    async find(typed, [whole, own], catalog) {
      const known = await prepare(catalog);
      if (known.length === 0) return null;
      const asked = gistOf(typed, whole);
      const alone = own === whole || isElliptic(own) ? null : gistOf(typed, own);
      const weight = (syllable: string): number => catalog.ranking.weight(syllable);
      const ranked = known
        .map(({ answer, gists }) => {
          const isSpokenOf = whole.scope.planIds.includes(answer.source.planId);
          const readings = alone !== null && isSpokenOf ? [asked, alone] : [asked];
          const scores = readings.flatMap((reading) => gists.map((gist) => closeness(reading, gist, weight)));
          return { answer, score: Math.max(...scores) };
        })
        .filter(({ answer, score }) => score > 0 && catalog.plan(answer.source.planId) !== null)
        .sort((one, other) => other.score - one.score);
      for (const { answer } of ranked) {
        const found = await locate(answer.source);
        if (found !== null) return say(answer, found, deps.keeper);
      }
      return null;
    },
    locate,
  };
}

function isSame(one: Catalog | undefined, other: Catalog): boolean {
  return one?.generation === other.generation && one.plans.length === other.plans.length;
}

function say({ text }: CuratedAnswer, { citation, claims }: FoundSource, keeper: Keeper): Draft {
  const said = `${text}\n\nCâu trả lời do ${keeperName(keeper)} biên soạn.`;
  return draft({ kind: 'answer', reason: 'found', text: said, citations: [citation], claims });
}
