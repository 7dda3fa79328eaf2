import type { AliasEntry } from '../domain/register.js';
import { GLUED } from '../language/agency-lexicon.js';
import { createPhraseTrie } from '../language/phrase-trie.js';
import { isPlausibleSyllable } from '../language/syllable.js';
import { fold, toneKey } from '../language/text.js';
import { tokenise, type Token } from '../language/tokens.js';

export interface Aliases {
  /** The text with the administrator's short forms written out; the lexicon's own stay for the grammar. */
  expand(text: string): string;
  /** Short forms of the lexicon that an administrator took out, each standing for itself. */
  readonly silenced: ReadonlyMap<string, string>;
}

const MAX_PASSES_LENGTH = 20_000;

/** Compiles short forms into the trie that the lexicon uses. */
export function compileAliases(entries: readonly AliasEntry[], isOff: (short: string) => boolean): Aliases {
  const trie = createPhraseTrie<AliasEntry>();
  for (const entry of entries) if (GLUED[entry.short] !== entry.name) trie.add(entry.short, entry);
  const silenced = new Map(
    Object.keys(GLUED)
      .filter(isOff)
      .map((short) => [short, short]),
  );
  return { silenced, expand: (text) => (text.length > MAX_PASSES_LENGTH ? text : expand(text)) };

  function expand(text: string): string {
    const tokens = tokenise(text);
    let out = '';
    let written = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      const match = trie.match(tokens, at);
      const [first, last] = [tokens[at], tokens[(match?.end ?? 0) - 1]];
      if (!match || !first || !last || !stands(text, tokens, at, match.end, match.value)) continue;
      out += text.slice(written, first.start) + match.value.name;
      written = last.end;
      at = match.end - 1;
    }
    return out + text.slice(written);
  }
}

/** Whether the tokens are the short form: no part of a code, not the beginning of the name itself, no common word. */
function stands(text: string, tokens: readonly Token[], at: number, end: number, { short, name }: AliasEntry): boolean {
  const [first, last, before, behind] = [tokens[at], tokens[end - 1], tokens[at - 1], tokens[end]];
  if (!first || !last) return false;
  const ties = (mark: Token | undefined): boolean => mark !== undefined && /^[-–/&_@]$/u.test(mark.text);
  if ((ties(before) && before?.end === first.start) || (ties(behind) && behind?.start === last.end)) return false;
  if (toneKey(text.slice(first.start, first.start + name.length)) === toneKey(name)) return false;
  const isWord = end === at + 1 && isPlausibleSyllable(fold(short));
  return !isWord || first.text === short || (first.letters === 'caps' && short === short.toUpperCase());
}
