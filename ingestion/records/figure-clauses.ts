import { findFigures, type Figure } from '../../knowledge/index.js';
import { countWords, splitClauses } from '../structure/sentences.js';
import { sliceText, trimText, type TrackedText } from '../text/tracked-text.js';
import type { RecordContext } from './draft.js';
import { opensWithAction } from './verbs.js';

/** Words that make a figure a target wherever it stands; OCR slips of "phấn đấu" are met in real plans. */
const AIM =
  /(?<![\p{L}])(?:ph[âấầẩ]n đ[âấầẩ]u|(?:bảo đảm|đảm bảo)(?! (?:an toàn|an ninh|trật tự))|mục tiêu|chỉ tiêu|tối thiểu|ít nhất|đạt|trên(?= \d)|không dưới|tăng|giảm)(?![\p{L}])/iu;
const CLAUSE_AIM =
  /(?:[,;]|(?<![\p{L}])(?:trong đó,?|để|và|nhằm))\s+(?=(?:ph[âấầẩ]n đ[âấầẩ]u|bảo đảm|đảm bảo|mục tiêu)(?![\p{L}]))/giu;
/** "chưa đạt 40 Mbps" is a state, not an aim. */
const STATE = /(?:chưa|không|khó) đạt/iu;

/** A target that stands in a sentence of tasks: the words that carry it and its figures. */
export interface FigureClause {
  readonly text: TrackedText;
  readonly figures: readonly Figure[];
  /** Whether the clause is all the sentence says. */
  readonly whole: boolean;
}

/** What a clause of several says and its own figures, below the words that open them all ("Đối với cấp xã: …"). */
export interface FigureClauses {
  readonly head: string | null;
  readonly clauses: readonly { readonly text: TrackedText; readonly figures: readonly Figure[] }[];
}

/** Whom or what all clauses behind it are about. */
const HEAD = /^((?:đối với|về|ở|cấp|trong|lĩnh vực)\s[^:;%\d]{2,80}):\s+/iu;
/** A clause that says nothing without the one in front of it. */
const DEPENDS =
  /^(?:trong đó|gồm|bao gồm|tăng|giảm|và|cụ thể|tương ứng|so với|chiếm|riêng|còn lại|số còn lại|trong số|bình quân|(?:ở |tại |đối với )?(?:cấp|khối|khu vực|tuyến|bậc) [^;]{0,30}?\d|(?:đến |hết )?(?:năm|quý|giai đoạn|tháng)(?!\p{L}))/iu;
const LEAST_WORDS = 4;

/**
 * Below words that open them all ("Đối với cấp xã: …; …"), clauses that each set a figure of their own; any other item is
 * one statement, however many figures it sets.
 */
export function figureClauses(body: TrackedText, context: RecordContext): FigureClauses {
  const figures = findFigures(body.text, context);
  const whole: FigureClauses = { head: null, clauses: [{ text: body, figures }] };
  if (figures.length < 2 || !body.text.includes(';')) return whole;
  const head = HEAD.exec(body.text);
  if (head === null) return whole;
  const clauses = splitClauses(trimText(sliceText(body, head[0].length)));
  const isApart = clauses.every(
    ({ text }, i) =>
      countWords(text) >= LEAST_WORDS && /\d/.test(text) && (i === 0 || !DEPENDS.test(text)) && !/:\s/u.test(text),
  );
  const dealt = clauses.length > 1 && isApart ? dealOut(clauses, figures) : null;
  return dealt === null ? whole : { head: head[1] ?? null, clauses: dealt };
}

/** Where a figure stands, not as the part of a longer one ("19" of "18/19"); -1 when it does not. */
function placeOf(figure: string, text: string, from: number): number {
  let at = text.indexOf(figure, from);
  while (at > 0 && /[\d/.,]/u.test(text.charAt(at - 1))) at = text.indexOf(figure, at + 1);
  return at;
}

/** Each clause with the figures that stand in it, as the whole tells their levels and years; null where one has no place. */
function dealOut(clauses: readonly TrackedText[], figures: readonly Figure[]): FigureClauses['clauses'] | null {
  let next = 0;
  const dealt = clauses.map((text) => {
    const own: Figure[] = [];
    let at = 0;
    for (let figure = figures[next]; figure !== undefined; figure = figures[next]) {
      const last = own.at(-1);
      const isAgain = last !== undefined && last.text === figure.text && last.clause === figure.clause;
      const found = isAgain ? at : placeOf(figure.text, text.text, at);
      if (found < 0) break;
      at = isAgain ? at : found + figure.text.length;
      own.push(figure);
      next += 1;
    }
    return { text, figures: own };
  });
  return next === figures.length && dealt.filter((clause) => clause.figures.length > 0).length > 1 ? dealt : null;
}

/** The target inside a sentence that is no target section's, or null. */
export function targetIn(sentence: TrackedText, context: RecordContext): FigureClause | null {
  const figures = findFigures(sentence.text, context).filter(isMeasured);
  if (figures.length === 0 || STATE.test(sentence.text)) return null;
  if (!figures.some((figure) => figure.unit === '%' || figure.unit === 'rank') && !AIM.test(sentence.text)) return null;
  if (isManner(sentence.text, figures)) return null;
  const first = firstFigureAt(sentence.text, figures);
  if (/^(?:\d|tối thiểu|ít nhất|trên|ph[âấầẩ]n đ[âấầẩ]u|bảo đảm|đảm bảo|tỷ lệ|mức)/iu.test(sentence.text))
    return { text: sentence, figures, whole: true };
  let from = 0;
  for (const match of sentence.text.matchAll(CLAUSE_AIM))
    if (match.index + match[0].length <= first) from = match.index + match[0].length;
  if (from === 0) return { text: sentence, figures, whole: true };
  const clause = clauseHolding(trimText(sliceText(sentence, from)), figures);
  return { text: clause, figures: findFigures(clause.text, context).filter(isMeasured), whole: false };
}

/** Work whose last clause tells where or how often it is done: "…; thu thập thông tin tại 100% khóm, ấp". */
function isManner(text: string, figures: readonly Figure[]): boolean {
  if (!opensWithAction(text) || OPENS_AIM.test(text)) return false;
  return figures.every(({ unit, text: words }) => {
    if (OFTEN.test(unit)) return true;
    const before = text.slice(0, Math.max(0, text.indexOf(words)));
    return (
      words.startsWith('100') &&
      before.includes(';') &&
      /(?<!\p{L})(?:tại|cho|đến|tới|với|ở|trên|trong|của)\s$/iu.test(before) &&
      !AIMS.test(before)
    );
  });
}

const OPENS_AIM =
  /^(?:ph[âấầẩ]n đ[âấầẩ]u|duy trì|nâng|tăng(?! cường)|giảm|hoàn thành|phủ|đạt|(?:bảo đảm|đảm bảo)[^;]{0,60}\d)/iu;
const AIMS = /(?<!\p{L})(?:ph[âấầẩ]n đ[âấầẩ]u|bảo đảm|đảm bảo|mục tiêu|chỉ tiêu|đạt|tỷ lệ|tỉ lệ|để|nhằm)(?!\p{L})/iu;
const OFTEN = /^(?:lần|buổi|đợt|cuộc)(?!\p{L})/iu;

function clauseHolding(text: TrackedText, figures: readonly Figure[]): TrackedText {
  const clauses = splitClauses(text);
  const first = clauses[0];
  return clauses.length > 1 && first !== undefined && figures.every((figure) => first.text.includes(figure.text))
    ? first
    : text;
}

function firstFigureAt(text: string, figures: readonly Figure[]): number {
  const places = figures.map((figure) => text.indexOf(figure.text)).filter((at) => at >= 0);
  return places.length === 0 ? text.length : Math.min(...places);
}

/** A bare count without a noun or a share says nothing measurable. */
function isMeasured(figure: Figure): boolean {
  return figure.unit !== '';
}
