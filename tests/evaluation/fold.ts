import { foldSpace, toNfc, words } from '../../knowledge/language/text.js';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Text as answers are compared: NFC, one space for any white space, lower case, diacritics kept. */
export function foldText(text: string): string {
  return foldSpace(toNfc(text)).toLowerCase();
}

/**
 * Text as quotes are compared: the words alone, so that a quote may run over a wrapped line, across table cells, and
 * through Markdown marks, HTML tags or entities.
 */
export function quoteWords(text: string): string[] {
  const plain = text
    .replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/giu, ' ')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/giu, (_, name: string) => ENTITIES[name.toLowerCase()] ?? ' ')
    .replace(/&#(x[0-9a-f]+|\d+);/giu, ' ');
  return words(plain);
}

/** Whether `part` stands in `whole` word by word. An empty part stands nowhere. */
export function containsWords(whole: readonly string[], part: readonly string[]): boolean {
  return part.length > 0 && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
}

/** Whether two texts have `length` words in a row in common. */
export function shareRun(one: readonly string[], other: readonly string[], length: number): boolean {
  const runs = new Set<string>();
  for (let start = 0; start + length <= one.length; start += 1) runs.add(one.slice(start, start + length).join(' '));
  for (let start = 0; start + length <= other.length; start += 1) {
    if (runs.has(other.slice(start, start + length).join(' '))) return true;
  }
  return false;
}
