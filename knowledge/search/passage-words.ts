import type { Passage } from '../domain/passage.js';
import { definedAbbreviations, findAbbreviations } from '../language/abbreviations.js';
import { GAP, wordNumbers } from './terms.js';

/** Names the way passages become words and words an index; one made in another way is made again. */
export const WORDS_FORMAT = 3;

/** What is indexed of each passage of one plan. */
export interface PassageWords {
  readonly body: Uint32Array;
  readonly heading: Uint32Array;
}

/**
 * Words of a plan's passages with abbreviations written out, as questions are, also those that the plan defines itself;
 * the short forms stand behind the text, so that either spelling finds the other.
 */
export function wordsOfPassages(passages: readonly Passage[]): PassageWords[] {
  const own = definedAbbreviations(passages.map((passage) => passage.text).join('\n'));
  let headings: { readonly of: readonly string[]; readonly words: Uint32Array } | null = null;
  return passages.map((passage) => {
    const isSame = headings !== null && headings.of.join('\n') === passage.headings.join('\n');
    if (headings === null || !isSame) {
      const parts = passage.headings.flatMap((heading, at) => (at === 0 ? [] : [GAP]).concat(bothForms(heading, own)));
      headings = { of: passage.headings, words: Uint32Array.from(parts) };
    }
    return { body: Uint32Array.from(bothForms(passage.text, own)), heading: headings.words };
  });
}

function bothForms(text: string, own: ReadonlyMap<string, string>): number[] {
  const words = wordNumbers(text);
  const written = new Set<string>();
  for (const { start, full } of findAbbreviations(text, own)) {
    const before =
      /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+(?=[ \t]*$)/u.exec(text.slice(Math.max(0, start - 24), start))?.[0] ??
      '';
    const form = `${before} ${full}`;
    if (!written.has(form)) words.push(GAP, ...wordNumbers(form));
    written.add(form);
  }
  return words;
}
