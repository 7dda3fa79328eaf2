/** Finds in a text the phrases that others may stand for. */
import { accentedTokens, foldSyllable } from '../language/text.js';
import { ENTRIES } from './entries.js';

/** What is left of a match in other words: of the same meaning, and of a narrower or wider one. */
const SAME_SHARE = 0.85;
const KIND_SHARE = 0.6;

/** Phrases of which one may stand for another. */
export interface PhraseGroup {
  readonly id: number;
  /** What a phrase counts that stands for another one of the group, below 1. */
  readonly share: number;
  readonly phrases: readonly Phrase[];
}

export interface Phrase {
  /** Tone keys of its syllables. */
  readonly tokens: readonly string[];
  readonly folded: readonly string[];
  readonly groups: readonly PhraseGroup[];
}

/** A phrase in a list of tokens; `end` is behind its last one. */
export interface PhraseMention {
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
}

export interface Thesaurus {
  readonly groups: readonly PhraseGroup[];
  /** Every phrase, as written. */
  readonly spellings: readonly string[];
  /**
   * Phrases in tone keys, in order of their start; a phrase of one syllable inside a longer one is not read by itself.
   * `typed`: syllables without marks may stand for marked ones, as people type them.
   */
  find(tokens: readonly string[], typed?: boolean): readonly PhraseMention[];
}

/** What the fields say of the language of plans. */
export const THESAURUS: Thesaurus = createThesaurus(ENTRIES);

/** @param entries Lines as `ENTRIES` has them. */
export function createThesaurus(entries: readonly string[]): Thesaurus {
  const groups: { readonly id: number; readonly share: number; readonly phrases: Phrase[] }[] = [];
  const phrases = new Map<string, { readonly phrase: Phrase; readonly groups: PhraseGroup[] }>();
  const spellings = new Set<string>();
  const byFirst = new Map<string, Phrase[]>();

  const phraseOf = (spelling: string): { readonly phrase: Phrase; readonly groups: PhraseGroup[] } => {
    spellings.add(spelling);
    const tokens = accentedTokens(spelling);
    const key = tokens.join(' ');
    const known = phrases.get(key);
    if (known !== undefined) return known;
    const own: PhraseGroup[] = [];
    const made = { phrase: { tokens, folded: tokens.map(foldSyllable), groups: own }, groups: own };
    phrases.set(key, made);
    const [first] = made.phrase.folded;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), made.phrase]);
    return made;
  };
  const group = (share: number, members: readonly string[]): void => {
    const made = { id: groups.length, share, phrases: new Array<Phrase>() };
    groups.push(made);
    for (const member of members) {
      const { phrase, groups: own } = phraseOf(member);
      made.phrases.push(phrase);
      own.push(made);
    }
  };
  for (const entry of entries) {
    const [head, kinds] = entry.split(':').map(membersOf);
    if (kinds === undefined) group(SAME_SHARE, head ?? []);
    else for (const kind of kinds) group(KIND_SHARE, [...(head ?? []), kind]);
  }

  return {
    groups,
    spellings: [...spellings],
    find(tokens, typed = false) {
      const mentions: PhraseMention[] = [];
      let reached = 0;
      for (const [start, token] of tokens.entries()) {
        const found = (byFirst.get(foldSyllable(token)) ?? []).filter((phrase) =>
          standsAt(phrase, tokens, start, typed),
        );
        const longest = Math.max(0, ...found.map((phrase) => phrase.tokens.length));
        for (const phrase of found) {
          const end = start + phrase.tokens.length;
          if (phrase.tokens.length > 1 || (longest === 1 && end > reached)) mentions.push({ phrase, start, end });
        }
        if (longest > 1) reached = Math.max(reached, start + longest);
      }
      return mentions;
    },
  };
}

function membersOf(list: string): string[] {
  return list
    .split(',')
    .map((member) => member.trim())
    .filter((member) => member !== '');
}

function standsAt(phrase: Phrase, tokens: readonly string[], start: number, typed: boolean): boolean {
  return phrase.tokens.every((wanted, offset) => {
    const token = tokens[start + offset];
    if (token === wanted) return true;
    // A single syllable without marks is too many words at once.
    return typed && phrase.tokens.length > 1 && token !== undefined && token === phrase.folded[offset];
  });
}
