import type { PlanId } from '../domain/plan.js';
import { partIn, standsElsewhere } from './asked-part.js';
import { coverageOf, weighCoverage } from './coverage.js';
import type { IndexedPassage, LexicalIndex, PlanRange } from './ports.js';
import { createQuestionMatcher, type QuestionMatcher } from './question-matcher.js';
import { soughtTerms, viewQuestion } from './query-terms.js';
import { bm25, densestWindow, type Counts, type Located } from './scoring.js';
import { weighForTitle, type PlanWeights } from './title-weights.js';

/** Postings read to find candidates; with it a question costs about the same at any size of the corpus. */
const LIMITS = { postings: 8_000, candidates: 150 };
/** Candidates whose surroundings are read. */
const FINALISTS = 50;
/** Passages of the same section on each side that count as surroundings. */
const REACH = 3;
/** Passages read for surroundings, the best finalists' first; the others are judged without what is not there. */
const NEIGHBOURS = 80;
const HEADING_WEIGHT = 0.8;
const ELSEWHERE_SHARE = 0.7;
const SHARES = { passage: 0.35, surroundings: 0.35, window: 0.3 };

export interface LexicalQuestion {
  /** Numbers of the normalised question's words. */
  readonly words: readonly number[];
  /** Numbers of the words of phrases that may stand for some of the question's, each phrase behind a gap. */
  readonly others?: readonly number[];
  /** Share of the folded view in the score, 0–1; the rest is the accented view's. */
  readonly foldedShare: number;
  readonly ranges: readonly PlanRange[] | null;
  /** Folded words and pairs of a plan's title, each once. */
  readonly titleOf: (planId: PlanId) => ReadonlySet<number>;
  /** Passages that are scored whether or not they are candidates. */
  readonly include: readonly number[];
}

export interface RankedPassage {
  readonly id: number;
  readonly planId: PlanId;
  readonly position: number;
  readonly score: number;
  readonly coverage: number;
}

/** Passages for a question by their words, best first; ties in document order. */
export function rankPassages(index: LexicalIndex, question: LexicalQuestion): RankedPassage[] {
  const totals = index.totals();
  const others = question.others ?? [];
  const folded = viewQuestion(question.words, true, index, totals.passages, others);
  const accented = viewQuestion(question.words, false, index, totals.passages, others);
  const matcher = createQuestionMatcher([...question.words, ...others], accented, folded);
  const views = [
    { view: accented, share: 1 - question.foldedShare, isFolded: false },
    { view: folded, share: question.foldedShare, isFolded: true },
  ];
  const found = index.candidates(soughtTerms(folded), LIMITS, question.ranges);
  const candidates = index.load([...new Set([...found, ...question.include])]);
  const averages = {
    passage: totals.words / Math.max(1, totals.passages),
    surroundings: Math.min(
      totals.words / Math.max(1, totals.sections),
      ((2 * REACH + 1) * totals.words) / Math.max(1, totals.passages),
    ),
  };
  const asked = partIn(question.words);
  const sheets = new Map<number, Sheet>();
  const sheetOf = (passage: IndexedPassage): Sheet => {
    const known = sheets.get(passage.id);
    if (known !== undefined) return known;
    const share = asked !== null && standsElsewhere(asked, passage.heading) ? ELSEWHERE_SHARE : 1;
    const { accented: own, folded: plain } = matcher.count(passage.words, passage.heading, HEADING_WEIGHT);
    const sheet = { passage, share, counts: [own, plain] };
    sheets.set(passage.id, sheet);
    return sheet;
  };
  const weighed = new Map<PlanId, readonly PlanWeights[]>();
  const weightsOf = (planId: PlanId): readonly PlanWeights[] => {
    const known = weighed.get(planId);
    if (known !== undefined) return known;
    const title = question.titleOf(planId);
    const weights = views.map(({ view }) => weighForTitle(view, title));
    weighed.set(planId, weights);
    return weights;
  };
  const own = (sheet: Sheet): number =>
    sheet.share *
    sum(weightsOf(sheet.passage.planId), ({ weights, bonus }, at) => {
      const score = bm25(weights, sheet.counts[at] ?? NOTHING, sheet.passage.words.length, averages.passage);
      return score === 0 ? 0 : (views[at]?.share ?? 0) * (bonus + score);
    });
  const kept = new Set(question.include);
  const finalists = candidates
    .map((passage) => {
      const sheet = sheetOf(passage);
      return { sheet, own: own(sheet) };
    })
    .sort((a, b) => b.own - a.own || a.sheet.passage.id - b.sheet.passage.id)
    .filter(({ sheet, own: score }, rank) => (rank < FINALISTS && score > 0) || kept.has(sheet.passage.id));

  const loaded = new Map(candidates.map((passage) => [passage.id, passage]));
  for (const passage of index.load(
    missingNeighbours(
      finalists.map((entry) => entry.sheet.passage),
      loaded,
    ),
  )) {
    loaded.set(passage.id, passage);
  }
  const informative = weighCoverage(folded, totals.passages);
  return finalists
    .map(({ sheet, own: ownScore }): RankedPassage => {
      const { passage } = sheet;
      const plan = weightsOf(passage.planId);
      const around = surroundings(passage, loaded).map(sheetOf);
      const length = sum(around, (neighbour) => neighbour.passage.words.length);
      const wide = sum(views, ({ share }, at) => {
        const { weights, bonus } = plan[at] ?? NO_WEIGHTS;
        const counts = addUp(
          weights.length,
          around.map((neighbour) => neighbour.counts[at] ?? NOTHING),
        );
        return share * (bonus + bm25(weights, counts, length, averages.surroundings));
      });
      const dense = sum(views, ({ share, isFolded }, at) => {
        const { weights, bonus } = plan[at] ?? NO_WEIGHTS;
        return share * (bonus + densestWindow(weights, located(matcher, passage.words, isFolded)));
      });
      const score = SHARES.passage * ownScore + sheet.share * (SHARES.surroundings * wide + SHARES.window * dense);
      const coverage = coverageOf(informative, sheet.counts[1] ?? NOTHING);
      return { id: passage.id, planId: passage.planId, position: passage.position, score, coverage };
    })
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

const NOTHING: Counts = { counts: new Float64Array(0), held: [] };
const NO_WEIGHTS: PlanWeights = { weights: NOTHING.counts, bonus: 0 };

function addUp(length: number, lists: readonly Counts[]): Counts {
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) return only;
  const total = { counts: new Float64Array(length), held: new Array<number>() };
  for (const { counts, held } of lists) {
    for (const slot of held) {
      const before = total.counts[slot] ?? 0;
      if (before === 0) total.held.push(slot);
      total.counts[slot] = before + (counts[slot] ?? 0);
    }
  }
  return total;
}

interface Sheet {
  readonly passage: IndexedPassage;
  /** What is left of its scores: less than 1 for a passage of another part than the question names. */
  readonly share: number;
  /** By view (accented, folded) and slot; a heading's words count less. */
  readonly counts: readonly Counts[];
}

function located(matcher: QuestionMatcher, words: Uint32Array, isFolded: boolean): Located {
  const positions: number[] = [];
  const slots: number[] = [];
  matcher.locate(words, isFolded, (position, slot) => {
    positions.push(position);
    slots.push(slot);
  });
  return { length: words.length, positions, slots };
}

function missingNeighbours(passages: readonly IndexedPassage[], loaded: ReadonlyMap<number, IndexedPassage>): number[] {
  const missing = new Set<number>();
  for (const { id, section } of passages) {
    if (missing.size >= NEIGHBOURS) break;
    if (section === null) continue;
    for (let at = id - REACH; at <= id + REACH; at += 1) if (!loaded.has(at)) missing.add(at);
  }
  return [...missing];
}

/** The passage and its neighbours in the same section, in document order. */
function surroundings(passage: IndexedPassage, loaded: ReadonlyMap<number, IndexedPassage>): IndexedPassage[] {
  if (passage.section === null) return [passage];
  const around: IndexedPassage[] = [];
  for (let at = passage.id - REACH; at <= passage.id + REACH; at += 1) {
    const neighbour = loaded.get(at);
    if (neighbour !== undefined && neighbour.planId === passage.planId && neighbour.section === passage.section)
      around.push(neighbour);
  }
  return around;
}

function sum<T>(items: readonly T[], value: (item: T, at: number) => number): number {
  let total = 0;
  items.forEach((item, at) => (total += value(item, at)));
  return total;
}
