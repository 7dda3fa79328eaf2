/** Answers quoted from passages: the sentences that answer, with their headings, never a page. */
import type { CatalogPlan, Interpretation, PassageHit, PlanId } from '../../knowledge/index.js';
import {
  accentedTokens,
  findDeadlines,
  fold,
  foldedTokens,
  FOOT_LOCATOR,
  groupCovers,
  HEAD_LOCATOR,
  isPlausibleSyllable,
  PREAMBLE_LOCATOR,
  sameAgency,
} from '../../knowledge/index.js';
import { ASKS_ADDRESS, RANK } from '../interpret/patterns.js';
import { officialWords } from '../interpret/synonyms.js';
import { sayQuotes } from './quotes.js';
import { around, splitSentences } from './sentences.js';
import type { Step, StepContext } from './step.js';
import { countPairs, measureTopic } from './topic-words.js';

const CANDIDATES = 12;
/** Share of the topic's informative words that a quoted passage must hold. */
const MIN_COVERAGE = 0.47;
/** … less where it has the name that the question turns on. */
const NAMED_COVERAGE = 0.4;
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
    const coverage = Math.max(whole.coverage(passage), matter.coverage(passage));
    const hasHeart = heart === null || foldedTokens(passage).includes(heart);
    quotes.push({
      hit,
      named: heart !== null && isForeign(heart) ? hasHeart : null,
      plan,
      ...chosen,
      coverage,
      score:
        (hasHeart ? 1 : HEARTLESS) *
        (0.55 * share(`${hit.passage.headings.slice(-2).join(' ')} ${text}`) +
          0.25 * best.score +
          0.2 * (hit.score / top)),
    });
  }
  return quotes.sort((a, b) => b.score - a.score);
}

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
  return sayQuotes(context, await fitting(acceptFor(context)), valueFor(context));
};

const OF_VALUES: readonly Interpretation['intent'][] = ['target', 'result', 'count', 'deadline'];

/** What a clause must hold to be said first: the day or the figure that is asked for; null where none is. */
export function valueFor(context: StepContext): ((clause: string) => boolean) | null {
  return OF_VALUES.includes(context.interpretation.intent) ? acceptFor(context) : null;
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

/** A figure or a date that is asked for must stand in the sentence. */
export function acceptFor(context: StepContext): (sentence: string) => boolean {
  const { interpretation } = context;
  const folded = fold(interpretation.text);
  const inYears = (sentence: string): boolean =>
    interpretation.years.every((year) => speaksOf(sentence, year, context));
  if (
    interpretation.intent === 'target' ||
    interpretation.intent === 'result' ||
    (interpretation.intent === 'count' && interpretation.listOf === 'other')
  ) {
    const percent = /phan tram|%|\bt[yi] (?:le|trong)\b/.test(folded);
    const unit = askedUnit(fold(officialWords(interpretation.text)));
    return (sentence) =>
      !HEADING_ONLY.test(sentence) &&
      (percent ? /\d\s?%/.test(sentence) : unit === null ? /\d/.test(sentence) : unit.test(fold(sentence))) &&
      inYears(sentence);
  }
  if (interpretation.intent === 'deadline') {
    return (sentence) =>
      (findDeadlines(sentence, { year: null }).length > 0 || DATE.test(sentence)) && inYears(sentence);
  }
  if (/\bten (?:la )?gi\b|\bgoi la gi\b/.test(folded))
    return (sentence) => namesSomething(sentence, interpretation.topic);
  return inYears;
}

/** An address of the web, with or without its scheme. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?<![\w@-])[\w-]+(?:\.[\w-]+)*\.(?:vn|com|org|net|gov|edu)(?![\w])/iu;

/** "BIỂU 2: HOẠT ĐỘNG TRỌNG TÂM": its number counts nothing. */
const HEADING_ONLY = /^(?:phụ lục|biểu|bảng|mẫu|phần|chương)\s+(?:số\s+)?(?:\d{1,2}|[IVX]{1,5})\b[^\d]*$/iu;

/** A day, month, quarter or year in figures. */
const DATE = /\b\d{1,2}[/.]\d{1,2}\b|\b(?:tháng|quý|năm)\s*(?:\d|[IVX])/iu;

/** A day of a month, with or without its year. */
const DAY = /(?<![\d/.])\d{1,2}\s?[/.-]\s?\d{1,2}(?![\d%])|(?<![\p{L}])ngày \d{1,2}(?!\d)/iu;

/** "có tên là gì": words of the topic must be followed by a name, in capitals or in quotation marks. */
function namesSomething(sentence: string, topic: string): boolean {
  const wanted = new Set(foldedTokens(topic));
  const tokens = [...sentence.matchAll(/[\p{L}\p{N}]+/gu)];
  return tokens.some((token, index) => {
    const next = tokens[index + 1];
    const named =
      next !== undefined &&
      /^\p{Lu}/u.test(next[0]) &&
      /^[\s“"(]+$/u.test(sentence.slice(token.index + token[0].length, next.index));
    return named && index > 0 && wanted.has(fold(token[0])) && !/^\p{Lu}/u.test(token[0]);
  });
}

/** A year before the plan's own is the year of what it reports: a sentence there that names no year speaks of it. */
function speaksOf(sentence: string, year: number, context: StepContext): boolean {
  if (sentence.includes(String(year))) return true;
  const first = Math.min(...context.plans.flatMap((plan) => plan.years));
  return year < first && !/\b(?:19|20)\d{2}\b/.test(sentence);
}

const MONEY = /(?<![\d.,])\d[\d.,]*\s*(?:(?:nghin|ngan|tram|trieu|ty) )?(?:ty|trieu|nghin|ngan|dong)\b/;

/** "Ở mấy nơi": whatever kind of place the plan counts. */
const PLACES =
  /(?:(?<![\d.,])\d|\b(?:mot(?! so)|hai|ba|bon|nam|sau|bay|tam|chin|muoi))[\d.,]*\s*(?:[a-z]+ )?(?:noi|diem|dia diem|vi tri|co so|khu vuc|truong|xa|phuong|huyen|quan|thon|khu|dia ban|don vi|tram|benh vien)\b/;

/** First syllables that count nothing by themselves: "mấy thành phần" is asked for by both words. */
export const BOUND =
  /^(?:thanh|can|cong|he|nen|tai|tru|doanh|dich|linh|trung|hop|ngan|nhan|giao|giai|du|chuong|thiet|phuong|ung|chi|van|bien|dieu|phan)$/;

/** "bao nhiêu doanh nghiệp": the number must stand before that noun. Null where no noun follows. */
export function askedUnit(folded: string): RegExp | null {
  if (RANK.test(folded)) return null;
  if (/\b(?:bao nhieu|may) (?:tien|kinh phi|von|ngan sach)\b/.test(folded)) return MONEY;
  if (/\b(?:bao nhieu|may) (?:noi|cho|diem|dia diem)(?! (?:dung|vu|bo|so|phan))\b/.test(folded)) return PLACES;
  const match =
    /\b(?:bao nhieu|may) (?!(?:la|thi|vi|do|boi|tu|so|theo|nua|trong|cua|o|tai|nam|phan tram|vay|the|a|de|cho|grdp|dti|top|hang|so|ky|tong|dia|nhom)\b)([a-z]+)(?: ([a-z]+))?/.exec(
      folded,
    );
  if (match?.[1] === undefined) return null;
  const noun = BOUND.test(match[1]) && match[2] !== undefined ? `${match[1]} ${match[2]}` : match[1];
  return new RegExp(
    `(?:\\d|\\b(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi))[\\d.,]*\\s*(?:(?:trieu|ty|nghin|ngan|tram) )?(?:[a-z]+ )?${noun}\\b|\\b(?:tong )?so (?:luong )?${noun}\\b[^.;]*\\d`,
  );
}
