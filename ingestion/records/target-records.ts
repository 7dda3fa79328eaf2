import { findFigures, type Figure } from '../../knowledge/index.js';
import { splitSentences } from '../structure/sentences.js';
import type { TrackedText } from '../text/tracked-text.js';
import type { RecordDraft } from './draft.js';
import { figureClauses, targetIn } from './figure-clauses.js';
import { draft, dueDay, NOBODY, type Place } from './prose-drafts.js';

/** A paragraph of what is still wrong, among results: "Hạn chế: …". */
const DIFFICULTIES = /^(?:tồn tại|hạn chế|khó khăn|vướng mắc|nguyên nhân|bất cập)(?:,?\s\p{L}+){0,5}\s?:/iu;

/** Figures that were reached, sentence by sentence. */
export function resultRecords(at: Place): RecordDraft[] {
  if (DIFFICULTIES.test(at.item.body.text)) return [];
  return splitSentences(at.item.body).flatMap((sentence) => {
    const figures = findFigures(sentence.text, at.context);
    return figures.length === 0 ? [] : [draft(at, 'result', sentence, NOBODY, { figures, deadline: null })];
  });
}

/** Targets of a section of targets, clause by clause where each sets a figure of its own. */
export function targetRecords(at: Place): RecordDraft[] {
  const { item } = at;
  if (
    /^mục tiêu (?:chung|tổng quát)\s?:/iu.test(item.body.text) &&
    findFigures(item.body.text, at.context).length === 0
  )
    return [];
  if (item.label !== null) {
    const { head, clauses } = figureClauses(item.body, at.context);
    const below = head === null ? at : { ...at, item: { ...item, headings: [...item.headings, head] } };
    return clauses.flatMap(({ text, figures }) => withResults(below, text, figures));
  }
  return splitSentences(item.body).flatMap((sentence) => {
    const found = targetIn(sentence, at.context);
    return found === null ? [] : withResults(at, sentence, found.figures);
  });
}

/** A target that tells what an earlier year reached ("(năm 2025: 3,5 điểm)") states a result beside it. */
function withResults(at: Place, words: TrackedText, figures: readonly Figure[]): RecordDraft[] {
  const { since } = at.context;
  const past = figures.filter(
    ({ period }) => since !== null && period !== null && Number(period.to.slice(0, 4)) < since,
  );
  const reached = past.length < figures.length ? past : [];
  const aimed = figures.filter((figure) => !reached.includes(figure));
  const target = draft(at, 'target', words, NOBODY, { figures: aimed, deadline: dueDay(words.text, at) });
  return reached.length === 0
    ? [target]
    : [target, draft(at, 'result', words, NOBODY, { figures: reached, deadline: null })];
}
