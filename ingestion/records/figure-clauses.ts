import { findFigures, type Figure } from '../../knowledge/index.js';
import { splitClauses } from '../structure/sentences.js';
import { sliceText, trimText, type TrackedText } from '../text/tracked-text.js';
import type { RecordContext } from './draft.js';

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

/** The target inside a sentence that is no target section's, or null. */
export function targetIn(sentence: TrackedText, context: RecordContext): FigureClause | null {
  const figures = findFigures(sentence.text, context).filter(isMeasured);
  if (figures.length === 0 || STATE.test(sentence.text)) return null;
  if (!figures.some((figure) => figure.unit === '%' || figure.unit === 'rank') && !AIM.test(sentence.text)) return null;
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
