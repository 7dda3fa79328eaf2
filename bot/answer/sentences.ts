/** Sentences of a passage, and how much of one is quoted around the sentence that answers. */
import { foldSpace, words } from '../../knowledge/index.js';
import { clip } from './cite.js';

const MAX_QUOTE_WORDS = 92;
/** A longer sentence is a list in one breath; its items are quoted apart. */
const MAX_SENTENCE_WORDS = 92;

/** Sentences and list items, each as it stands. */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.;:!?…])\s+(?=[\p{Lu}\d“"(+•-])|\n+/u)
    .flatMap((sentence) =>
      words(sentence).length > MAX_SENTENCE_WORDS ? sentence.split(/(?<=;)\s(?![^(]{0,300}\))/u) : [sentence],
    )
    .map(foldSpace)
    .filter((sentence) => sentence !== '');
}

/** What is quoted, sentence by sentence, and which of them answers. */
export interface Around {
  readonly text: string;
  readonly sentences: readonly string[];
  readonly best: number;
}

/** The sentence with its neighbours, as far as the limit allows; the whole passage when it is short. */
export function around(sentences: readonly string[], index: number): Around {
  let from = index;
  let to = index;
  const size = (): number => words(sentences.slice(from, to + 1).join(' ')).length;
  for (;;) {
    const canFollow = to + 1 < sentences.length;
    const canLead = from > 0;
    if (!canFollow && !canLead) break;
    const before = { from, to };
    if (canFollow) to += 1;
    else from -= 1;
    if (size() > MAX_QUOTE_WORDS) {
      ({ from, to } = before);
      if (canFollow && canLead) {
        from -= 1;
        if (size() > MAX_QUOTE_WORDS) from += 1;
      }
      break;
    }
  }
  const shown = sentences.slice(from, to + 1);
  return { text: clip(shown.join(' ')), sentences: shown, best: index - from };
}
