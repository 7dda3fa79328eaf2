/** Answers quoted from passages: the sentences that answer, with their headings, never a page. */
import type { CatalogPlan, Interpretation, PassageHit, PlanId } from '../../knowledge/index.js';
import {
  accentedTokens,
  fold,
  foldedTokens,
  FOOT_LOCATOR,
  groupCovers,
  HEAD_LOCATOR,
  isPlausibleSyllable,
  PREAMBLE_LOCATOR,
  sameAgency,
} from '../../knowledge/index.js';
import { ASKS_ADDRESS } from '../interpret/patterns.js';
import { acceptFor, ADDRESS, DAY, valueFor } from './asked-value.js';
import { FUNCTION_WORDS } from './matter-words.js';
import { sayQuotes } from './quotes.js';
import { ONLY_TOUCHED } from '../wording.js';
import { around, splitSentences } from './sentences.js';
import type { Step, StepContext } from './step.js';
import { countPairs, measureTopic } from './topic-words.js';

const CANDIDATES = 12;
/** Share of the topic's informative words that a quoted passage must hold. */
const MIN_COVERAGE = 0.47;
/** … less where it has the name that the question turns on. */
const NAMED_COVERAGE = 0.4;
/** … and with their marks: letters alone are other words. */
export const MIN_SPELLED = 0.4;
/** Neighbours of a longer topic that a passage must hold side by side. */
const MIN_PAIRS = 2;
/** Weight of a word that is rare enough to be the whole matter. */
const RARE_WEIGHT = 2.5;

export interface Quote {
  readonly hit: PassageHit;
  readonly plan: CatalogPlan;
  readonly text: string;
  /** What the text is made of, and which of it fits best. */
  readonly sentences: readonly string[];
  readonly best: number;
  readonly score: number;
  readonly coverage: number;
  /** The share of the topic's words that stand there with their marks. */
  readonly spelled: number;
  /** Whether the passage has the foreign name that the question turns on; null where it has none. */
  readonly named: boolean | null;
}

/** Quotes that answer the topic, best first, among passages and sentences that `accept` lets through. */
export async function findQuotes(
  context: StepContext,
  topic: string,
  accept: (sentence: string) => boolean = () => true,
  planIds: readonly PlanId[] = context.interpretation.scope.planIds,
): Promise<Quote[]> {
  const hits = await context.retriever.search({ text: topic, limit: CANDIDATES, planIds });
  const left = matterOf(topic, context);
  const heart = heartOf(left, hits, context);
  const asked = askedNoun(context.interpretation);
  const isNarrower = foldedTokens(left).length < foldedTokens(topic).length;
  const weight = (token: string): number => context.catalog.ranking.weight(token);
  const top = Math.max(...hits.map((hit) => hit.score), 1e-9);
  const whole = measureTopic(topic, weight);
  const matter = isNarrower ? measureTopic(left, weight) : whole;
  const share = (text: string): number => (whole.share(text) + matter.share(text)) / 2;
  const silent = [
    HEAD_LOCATOR,
    FOOT_LOCATOR,
    ...(OF_WORK.includes(context.interpretation.intent) ? [PREAMBLE_LOCATOR] : []),
  ];
  // Of what a plan may lack, its own subject says nothing.
  const isDoubted = asksWhether(context.interpretation) && (await lacksWord(context));
  const isDefined = ASKS_WHAT.test(fold(context.interpretation.text));
  const quotes: Quote[] = [];
  for (const hit of hits) {
    const plan = context.catalog.plan(hit.passage.planId);
    if (!plan || silent.includes(hit.passage.locator)) continue;
    const sentences = splitSentences(hit.passage.text);
    let best = { index: -1, score: -1 };
    for (const [index, sentence] of sentences.entries()) {
      if (!accept(sentence)) continue;
      const score = share(sentence);
      if (score > best.score) best = { index, score };
    }
    if (best.index === -1) continue;
    const chosen = around(sentences, best.index);
    const { text } = chosen;
    const passage = [...hit.passage.headings, hit.passage.text].join(' ');
    const coverage = isDoubted ? matter.coverage(passage) : Math.max(whole.coverage(passage), matter.coverage(passage));
    const hasHeart = heart === null || foldedTokens(passage).includes(heart);
    quotes.push({
      hit,
      named: heart !== null && isForeign(heart) ? hasHeart : null,
      plan,
      ...chosen,
      coverage,
      spelled: Math.max(whole.spelled(passage), matter.spelled(passage)),
      score:
        (hasHeart ? 1 : HEARTLESS) *
        (asked === null || accentedTokens(text).includes(asked) ? 1 : WITHOUT_ASKED) *
        (isDefined && defines(text, topic) ? DEFINING : 1) *
        (0.55 * share(`${hit.passage.headings.slice(-2).join(' ')} ${text}`) +
          0.25 * best.score +
          0.2 * (hit.score / top)),
    });
  }
  return quotes.sort((a, b) => b.score - a.score);
}

/** "Có mua trực thăng không", "có nhắc đến … chưa": whether there is any; not "… phải không", which asserts something. */
export function asksWhether({ intent, text }: Interpretation): boolean {
  return intent === 'yes-no' && ASKS_ANY.test(fold(text));
}

const ASKS_ANY = /\bco (?!phai\b|dung\b|le\b).*\b(?:khong|ko|k|hong|chua)\b(?<!\b(?:phai|dung) (?:khong|ko|k))/;

/** A word this rare tells one matter from another. */
const TELLING_WEIGHT = 3;
/** Passages looked at for one word: the best hold it, or none does. */
const LOOKED_AT = 3;

/** Whether a rare word of the topic stands in no passage of the plans asked. */
export async function lacksWord({ catalog, interpretation, retriever }: StepContext): Promise<boolean> {
  const rare = [...new Set(accentedTokens(interpretation.topic))].filter(
    (token) => token.length > 2 && (!catalog.ranking.knows(token) || catalog.ranking.weight(token) >= TELLING_WEIGHT),
  );
  for (const token of rare) {
    const hits = await retriever.search({ text: token, limit: LOOKED_AT, planIds: interpretation.scope.planIds });
    if (!hits.some(({ passage }) => accentedTokens(passage.text).includes(token))) return true;
  }
  return false;
}

/** "Chủ đề … là gì", "ngày … là ngày nào": a sentence that says "chủ đề … là" tells it. */
const ASKS_WHAT = /\bla (?:gi|ngay (?:nao|may|gi)|cai gi|bao nhieu|ai)\b|\bla gi$/;
const DEFINING = 1.35;

function defines(text: string, topic: string): boolean {
  const head = foldedTokens(topic).slice(0, 2).join(' ');
  const said = foldedTokens(text).join(' ');
  return head.includes(' ') && new RegExp(`\\b${head}(?: \\S+){0,9}? la\\b`).test(said);
}

/** "Sàn nào bán nông sản": what is asked for by name must be spoken of. */
function askedNoun({ text, topic }: Interpretation): string | null {
  const noun = /(?<![\p{L}])(\p{L}{2,})\s+(?:nào|nao)(?![\p{L}])/iu.exec(text)?.[1];
  const [first] = accentedTokens(topic);
  return noun !== undefined && first !== undefined && accentedTokens(noun)[0] === first ? first : null;
}

const WITHOUT_ASKED = 0.7;

/** What is left of a passage's score that lacks the one word the question turns on. */
const HEARTLESS = 0.6;
/** Share of the matter that such a word is. */
const HEART_SHARE = 0.3;

/** "zalo", "stem": no word that Vietnamese spells. */
function isForeign(folded: string): boolean {
  return /^[a-z]{3,}$/.test(folded) && !isPlausibleSyllable(folded);
}

/** A name that is no Vietnamese word ("Zalo", "STEM"), or the rare word that is much of a matter; folded, and in some passage. */
function heartOf(topic: string, hits: readonly PassageHit[], { catalog }: StepContext): string | null {
  const weighed = [...new Set(foldedTokens(topic))].map((token) => ({ token, weight: catalog.ranking.weight(token) }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const holds = (token: string): boolean => hits.some(({ passage }) => foldedTokens(passage.text).includes(token));
  const named = weighed.find(({ token }) => isForeign(token) && holds(token));
  if (named) return named.token;
  const [best] = weighed.sort((one, other) => other.weight - one.weight);
  if (!best || weighed.length < 2 || best.weight < RARE_WEIGHT || best.weight < HEART_SHARE * total) return null;
  return holds(best.token) ? best.token : null;
}

/** What is asked of work to be done, of which a plan's opening words say nothing. */
const OF_WORK: readonly Interpretation['intent'][] = ['lead', 'coordinator', 'deadline'];

/** What is left of a topic without the subject of the one plan that is asked, of which all of that plan speaks. */
function matterOf(topic: string, context: StepContext): string {
  const [only, second] = context.plans;
  if (!only || second) return topic;
  const subject = ` ${only.subject.join(' ')} `;
  const words = topic.split(/\s+/).filter((word) => word !== '');
  const folded = words.map((word) => foldedTokens(word).join(' '));
  const isSubject = words.map((_, at) =>
    [at - 1, at].some(
      (first) =>
        first >= 0 && subject.includes(` ${folded.slice(first, first + 2).join(' ')} `) && first + 1 < words.length,
    ),
  );
  const left = words.filter((_, at) => isSubject[at] !== true);
  return left.length >= 2 ? left.join(' ') : topic;
}

/** The plan's own sentences that answer. */
export const answerFromPassages: Step = async (context) => {
  const { interpretation } = context;
  const topic = interpretation.topic === '' ? interpretation.text : interpretation.topic;
  const fitting = async (accept: (sentence: string) => boolean): Promise<Quote[]> =>
    (await findQuotes(context, topic, accept)).filter(
      (quote) =>
        quote.named !== false &&
        quote.coverage >= (quote.named === true ? NAMED_COVERAGE : MIN_COVERAGE) &&
        quote.spelled >= MIN_SPELLED &&
        holdsPhrase(quote, topic, context) &&
        namesAgencies(quote, context),
    );
  const addressed = ASKS_ADDRESS.test(fold(interpretation.text))
    ? await fitting((sentence) => ADDRESS.test(sentence))
    : [];
  if (addressed.length > 0) return sayQuotes(context, addressed, (clause) => ADDRESS.test(clause));
  const asksDay =
    interpretation.intent === 'deadline' && /\bngay (?:nao|may|bao nhieu)\b/.test(fold(interpretation.text));
  const onDay = (sentence: string): boolean => DAY.test(sentence) && acceptFor(context)(sentence);
  const dated = asksDay ? await fitting(onDay) : [];
  if (dated.length > 0) return sayQuotes(context, dated, onDay);
  const found = await fitting(acceptFor(context));
  const [best] = found;
  if (!best) return null;
  const trust = await trustIn(best, topic, context);
  if (trust < LEAST_TRUST) return null;
  const said = sayQuotes(context, found, valueFor(context));
  return said === null || trust >= FULL_TRUST ? said : { ...said, text: `${ONLY_TOUCHED}\n${said.text}` };
};

/** Below the first the best quotation is of another matter, below the second it only touches what was asked. */
const LEAST_TRUST = 0.42;
const FULL_TRUST = 0.7;
/** What a word counts that no passage of the plans has. */
const STRANGE_WEIGHT = 3.5;

/** A foreign word also as a part of one: "money" of "MobileMoney". */
function holdsToken(own: readonly string[], token: string): boolean {
  return own.includes(token) || (isForeign(token) && own.some((one) => one.includes(token)));
}

/** The share of the topic that a quotation holds, where words that stand nowhere in the plans count as telling ones. */
async function trustIn(
  quote: Quote,
  topic: string,
  { catalog, interpretation, retriever }: StepContext,
): Promise<number> {
  const own = accentedTokens([...quote.hit.passage.headings, quote.hit.passage.text].join(' '));
  const missing = [...new Set(accentedTokens(topic))].filter(
    (token) => token.length > 2 && !holdsToken(own, token) && !FUNCTION_WORDS.has(fold(token)) && !/\d/.test(token),
  );
  let strange = 0;
  for (const token of missing) {
    const hits = await retriever.search({ text: token, limit: LOOKED_AT, planIds: interpretation.scope.planIds });
    if (!hits.some(({ passage }) => holdsToken(accentedTokens(passage.text), token))) strange += 1;
  }
  if (strange === 0) return 1;
  const total = [...new Set(accentedTokens(topic))].reduce(
    (sum, token) => sum + catalog.ranking.weight(fold(token)),
    0,
  );
  return (quote.spelled * total) / (total + strange * STRANGE_WEIGHT);
}

/**
 * Loose syllables that happen to stand in a passage are no answer: two words of the topic must stand there side by
 * side, or the one word that the topic has must be a rare one.
 */
export function holdsPhrase(quote: Quote, topic: string, context: StepContext, most = MIN_PAIRS): boolean {
  return holdsWords(quote, topic, context, most) || holdsWords(quote, matterOf(topic, context), context, most);
}

function holdsWords(quote: Quote, topic: string, context: StepContext, most: number): boolean {
  const tokens = accentedTokens(topic);
  const own = accentedTokens([...quote.hit.passage.headings, quote.hit.passage.text].join(' '));
  if (tokens.length < 2) {
    return tokens.some(
      (token) => token.length > 2 && own.includes(token) && context.catalog.ranking.weight(token) > RARE_WEIGHT,
    );
  }
  if (tokens.some((token) => isForeign(fold(token)) && own.includes(token))) return true;
  const { wanted, found } = countPairs(topic, own);
  return found >= Math.min(most, Math.ceil(wanted / 4));
}

/** Where a role or a deadline is asked of a named agency's work, the passage must speak of that agency. */
export function namesAgencies(quote: Quote, context: StepContext): boolean {
  const { agencies, intent } = context.interpretation;
  if (!['lead', 'coordinator', 'deadline'].includes(intent)) return true;
  const { registers } = context.catalog;
  const mentions = registers.findAgencies(
    registers.expandAliases([...quote.hit.passage.headings, quote.hit.passage.text].join('. ')),
  );
  return agencies.every((agency) =>
    mentions.some((mention) => sameAgency(mention.agency, agency) || groupCovers(mention.agency, agency)),
  );
}
