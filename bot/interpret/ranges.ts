/** Stretches of a question that were understood and so are no part of its topic. Offsets are UTF-16, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Every match of a global pattern as a range. */
export function matches(text: string, pattern: RegExp): Range[] {
  const global = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
  return [...text.matchAll(global)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The text with the ranges blanked out, so that offsets of what is left stay true. */
export function blank(text: string, ranges: readonly Range[]): string {
  const chars = text.split('');
  for (const range of ranges) {
    for (let index = range.start; index < range.end && index < chars.length; index += 1) chars[index] = ' ';
  }
  return chars.join('');
}

/**
 * Whole-word places of a phrase in a text. Where the text carries diacritics the accented spelling must agree, so that
 * "hai phòng" (two rooms) is not Hải Phòng; a stretch typed without any diacritics agrees with every spelling.
 */
export function findPhrase(
  text: string,
  folded: string,
  accentedKey: string,
  foldedPhrase: string,
  keyOf: (text: string) => string,
): Range[] {
  const found: Range[] = [];
  let from = folded.indexOf(foldedPhrase);
  while (from !== -1) {
    const end = from + foldedPhrase.length;
    const whole = !isWordChar(folded[from - 1]) && !isWordChar(folded[end]);
    if (whole) {
      const written = text.slice(from, end);
      const plain = written.toLowerCase() === folded.slice(from, end);
      if (plain || keyOf(written) === accentedKey) found.push({ start: from, end });
    }
    from = folded.indexOf(foldedPhrase, from + 1);
  }
  return found;
}

function isWordChar(char: string | undefined): boolean {
  return char !== undefined && /[a-z0-9]/.test(char);
}
