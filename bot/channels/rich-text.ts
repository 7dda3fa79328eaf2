import type { RichText, Span } from './channel.js';

/** Share of a part that a cut at a better place may leave empty. */
const LEAST_FILLED = 0.4;

export function plain(text: string): RichText {
  return { text, spans: [] };
}

export function bold(text: string): RichText {
  return { text, spans: [{ kind: 'bold', from: 0, length: text.length }] };
}

export function link(text: string, url: string): RichText {
  return { text, spans: [{ kind: 'link', from: 0, length: text.length, url }] };
}

/** One after the other, `between` in between; empty ones are left out. */
export function join(pieces: readonly RichText[], between: string): RichText {
  let text = '';
  const spans: Span[] = [];
  for (const piece of pieces.filter((one) => one.text !== '')) {
    if (text !== '') text += between;
    spans.push(...piece.spans.map((span) => ({ ...span, from: span.from + text.length })));
    text += piece.text;
  }
  return { text, spans };
}

/**
 * Pieces of at most `maxChars` UTF-16 units, in order, none empty: cut between paragraphs, else lines, else sentences,
 * else words; inside a word only where it is longer than a piece, and never inside a letter.
 */
export function splitRich(rich: RichText, maxChars: number): readonly RichText[] {
  const pieces: RichText[] = [];
  let start = 0;
  for (;;) {
    start += leadingSpace(rich.text.slice(start));
    if (start >= rich.text.length) return pieces;
    const rest = rich.text.slice(start);
    const length = rest.length <= maxChars ? rest.length : cutAt(rest, maxChars);
    pieces.push(slice(rich, start, start + rest.slice(0, length).trimEnd().length));
    start += length;
  }
}

function cutAt(text: string, maxChars: number): number {
  const window = text.slice(0, maxChars);
  const least = maxChars * LEAST_FILLED;
  const places = [
    window.lastIndexOf('\n\n'),
    text.startsWith('\n', maxChars) ? maxChars : window.lastIndexOf('\n'),
    lastMatch(window, /[.;!?…](?=\s)/g),
    text.startsWith(' ', maxChars) ? maxChars : window.lastIndexOf(' '),
  ];
  return places.find((place) => place >= least) ?? letterBoundary(text, maxChars);
}

function lastMatch(text: string, pattern: RegExp): number {
  const last = [...text.matchAll(pattern)].at(-1);
  return last === undefined ? -1 : last.index + last[0].length;
}

/** Not between the halves of a surrogate pair, nor before a mark that belongs to the letter in front. */
function letterBoundary(text: string, at: number): number {
  let place = at;
  while (place > 1 && /^(?:[\uDC00-\uDFFF]|\p{M}|\u200D)/u.test(text.slice(place, place + 1))) place -= 1;
  return place;
}

function slice(rich: RichText, from: number, to: number): RichText {
  const spans = rich.spans.flatMap((span) => {
    const start = Math.max(span.from, from);
    const end = Math.min(span.from + span.length, to);
    return end > start ? [{ ...span, from: start - from, length: end - start }] : [];
  });
  return { text: rich.text.slice(from, to), spans };
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}
