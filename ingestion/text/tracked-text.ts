import type { Span } from '../../knowledge/index.js';

/**
 * Cleaned text in which every character knows the source offset it came from.
 * Invariants: `offsets.length === text.length`, offsets never decrease, and a character put in by cleaning (a joining
 * space) carries the offset of the source character before it.
 */
export interface TrackedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

export const EMPTY_TEXT: TrackedText = { text: '', offsets: [] };

/** The source range `[start, end)` as it stands. */
export function trackRange(source: string, start: number, end: number): TrackedText {
  return placeText(source.slice(start, end), start);
}

/** A text that stands as it is from `start` on. */
export function placeText(text: string, start: number): TrackedText {
  const offsets = new Array<number>(text.length);
  for (let i = 0; i < text.length; i += 1) offsets[i] = start + i;
  return { text, offsets };
}

export function sliceText(tracked: TrackedText, start: number, end: number = tracked.text.length): TrackedText {
  return { text: tracked.text.slice(start, end), offsets: tracked.offsets.slice(start, end) };
}

export function trimText(tracked: TrackedText): TrackedText {
  const lead = tracked.text.length - tracked.text.trimStart().length;
  const end = tracked.text.trimEnd().length;
  return lead === 0 && end === tracked.text.length ? tracked : sliceText(tracked, lead, Math.max(lead, end));
}

/** Pieces without those that repeat one at the same place, as merged cells do. */
export function withoutRepeats(pieces: readonly TrackedText[]): TrackedText[] {
  return pieces.filter(
    (piece, at) =>
      piece.text === '' ||
      pieces.findIndex((other) => other.text === piece.text && other.offsets[0] === piece.offsets[0]) === at,
  );
}

/** Pieces one after another with a separator between them; empty pieces are left out. */
export function joinTexts(pieces: readonly TrackedText[], separator: string): TrackedText {
  const [only = EMPTY_TEXT, another] = pieces.filter((piece) => piece.text !== '');
  if (another === undefined) return only;
  let text = '';
  const offsets: number[] = [];
  for (const piece of pieces) {
    if (piece.text === '') continue;
    if (text !== '') {
      const before = offsets[offsets.length - 1] ?? 0;
      for (let i = 0; i < separator.length; i += 1) offsets.push(before);
      text += separator;
    }
    text += piece.text;
    for (const offset of piece.offsets) offsets.push(offset);
  }
  return { text, offsets };
}

/** Every match of a global pattern replaced; the new characters carry the offset of the match's first character. */
export function replaceIn(
  tracked: TrackedText,
  pattern: RegExp,
  replacement: string | ((match: RegExpExecArray) => string | TrackedText),
): TrackedText {
  pattern.lastIndex = 0;
  let match = pattern.exec(tracked.text);
  if (match === null) return tracked;
  let text = '';
  const offsets: number[] = [];
  let done = 0;
  const copy = (from: number, to: number): void => {
    text += tracked.text.slice(from, to);
    for (let i = from; i < to; i += 1) offsets.push(tracked.offsets[i] ?? 0);
  };
  while (match !== null) {
    copy(done, match.index);
    const put = typeof replacement === 'string' ? replacement : replacement(match);
    if (typeof put === 'string') {
      const at = tracked.offsets[match.index] ?? 0;
      for (let i = 0; i < put.length; i += 1) offsets.push(at);
      text += put;
    } else {
      text += put.text;
      for (const offset of put.offsets) offsets.push(offset);
    }
    done = match.index + match[0].length;
    if (match[0] === '') pattern.lastIndex += 1;
    match = pattern.exec(tracked.text);
  }
  copy(done, tracked.text.length);
  return { text, offsets };
}

/** White space folded to single spaces, trimmed. */
export function foldTrackedSpace(tracked: TrackedText): TrackedText {
  return trimText(replaceIn(tracked, /\s{2,}|[^\S ]/gu, ' '));
}

/** The text with a line feed for each space in which the source breaks the line; `breaks` are source offsets. */
export function withBreaks({ text, offsets }: TrackedText, breaks: readonly number[]): string {
  const [first = 0, last = 0] = [offsets[0], offsets[offsets.length - 1]];
  if (!breaks.some((at) => first <= at && at <= last)) return text;
  let broken = '';
  let done = 0;
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
    const [from = 0, to = from + 1] = [offsets[i], offsets[i + 1]];
    if (!breaks.some((at) => from <= at && at < to)) continue;
    broken += `${text.slice(done, i)}\n`;
    done = i + 1;
  }
  return broken + text.slice(done);
}

/** Source span of the whole text; of an empty text an empty span at 0. */
export function spanOf(tracked: TrackedText): Span {
  const first = tracked.offsets[0];
  const last = tracked.offsets[tracked.offsets.length - 1];
  return first === undefined || last === undefined ? { start: 0, end: 0 } : { start: first, end: last + 1 };
}

/** The smallest span that covers both. */
export function coverSpans(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
