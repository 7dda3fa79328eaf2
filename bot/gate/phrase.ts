/** Words and numbers of a text in a form in which whole phrases are looked up. */
import { toneKey, toNfc } from '../../knowledge/index.js';

const TOKEN = /\p{L}+|\d+(?:[.,]\d+)*|%/gu;

/** Lower-case words by tone key, numbers as written, percent signs. */
export function tokensOf(text: string): string[] {
  return (toNfc(text).match(TOKEN) ?? []).map((token) => toneKey(token));
}

/** Tokens as one padded string: a phrase stands in a text when its key is part of the text's. */
export function keyOf(text: string): string {
  return ` ${tokensOf(text).join(' ')} `;
}

/** Whether a phrase stands in the text as whole words; an ellipsis at its end is no part of it. */
export function standsIn(phrase: string, text: string): boolean {
  return keyOf(text).includes(keyOf(phrase.replace(/(?<!\s)\s*…\s*$/u, '')));
}
