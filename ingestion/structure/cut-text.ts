import { sliceText, trimText, type TrackedText } from '../text/tracked-text.js';
import { countWords, splitClauses, splitSentences } from './sentences.js';

const MAX_WORDS = 140;

/** Pieces of at most `MAX_WORDS` at sentence ends; a longer sentence is cut at its clauses, and only then inside one. */
export function cutText(text: TrackedText): TrackedText[] {
  if (countWords(text.text) <= MAX_WORDS) return [text];
  const units = splitSentences(text).flatMap((sentence) =>
    countWords(sentence.text) <= MAX_WORDS ? [sentence] : byClauses(sentence),
  );
  return pack(text, units);
}

function byClauses(sentence: TrackedText): TrackedText[] {
  return splitClauses(sentence).flatMap((clause) => {
    const gaps = [...clause.text.matchAll(/\s+/g)];
    const pieces: TrackedText[] = [];
    let from = 0;
    for (let words = MAX_WORDS; words <= gaps.length; words += MAX_WORDS) {
      const gap = gaps[words - 1];
      if (gap === undefined) break;
      pieces.push(sliceText(clause, from, gap.index));
      from = gap.index + gap[0].length;
    }
    return [...pieces, sliceText(clause, from)];
  });
}

/** Neighbouring units together while they fit; each piece is cut from the whole, so that marks between units stay. */
function pack(text: TrackedText, units: readonly TrackedText[]): TrackedText[] {
  const starts = unitStarts(text, units);
  const pieces: TrackedText[] = [];
  let from = 0;
  let words = 0;
  for (const [i, unit] of units.entries()) {
    const count = countWords(unit.text);
    const start = starts[i] ?? 0;
    if (words > 0 && words + count > MAX_WORDS) {
      pieces.push(trimText(sliceText(text, from, start)));
      from = start;
      words = 0;
    }
    words += count;
  }
  pieces.push(trimText(sliceText(text, from)));
  return pieces;
}

function unitStarts(text: TrackedText, units: readonly TrackedText[]): number[] {
  let at = 0;
  return units.map((unit) => {
    const found = text.text.indexOf(unit.text, at);
    at = found < 0 ? at : found + unit.text.length;
    return found < 0 ? at : found;
  });
}
