/** The clause of a quotation that holds what was asked for: said first, in front of all that stands around it. */
import { foldedTokens, words } from '../../knowledge/index.js';
import { measureTopic } from './topic-words.js';

/** A quotation of fewer words is read at a glance. */
const LONG_WORDS = 34;
/** A clause says so much less than the quotation, or it is not worth saying twice. */
const MOST_SHARE = 0.6;
const LEAST_WORDS = 4;

/**
 * @param holds Whether a clause has the value: a day, a figure, an address.
 * @param weight How much a word tells of a matter.
 * @param quotation All that is quoted around the sentences.
 */
export function clauseOf(
  sentences: readonly string[],
  topic: string,
  holds: (clause: string) => boolean,
  weight: (token: string) => number,
  quotation: string,
): string | null {
  const length = words(quotation).length;
  if (length < LONG_WORDS) return null;
  const measure = measureTopic(topic, weight);
  const asked = new Set(foldedTokens(topic));
  const clauses = sentences.flatMap((sentence) => cut(sentence).filter((clause) => isWhole(clause) && holds(clause)));
  const [best] = clauses
    .map((clause) => {
      const own = foldedTokens(clause);
      const density = own.filter((token) => asked.has(token)).length / (own.length || 1);
      return { clause, share: measure.share(clause) + DENSITY * density };
    })
    .sort((one, other) => other.share - one.share);
  return best && words(best.clause).length <= MOST_SHARE * length ? best.clause : null;
}

/** Of clauses that say as much of the matter, the one that says little else. */
const DENSITY = 0.25;

/** Long enough to say something, with every bracket and quotation closed, and no list behind a colon. */
function isWhole(clause: string): boolean {
  const count = (mark: string): number => clause.split(mark).length;
  return (
    words(clause).length >= LEAST_WORDS &&
    count('(') === count(')') &&
    count('“') === count('”') &&
    !/:\s*$/u.test(clause)
  );
}

/** At semicolons and full stops; at commas, too, where a clause of its own begins behind one. */
function cut(sentence: string): string[] {
  return sentence
    .split(/;\s+|(?<=[^\d])\.\s+(?=\p{Lu})/u)
    .flatMap((part) => (words(part).length > LONG_WORDS ? part.split(/,\s+(?=\p{Ll})/u) : [part]))
    .map((part) =>
      part
        .replace(/^(?:[-+•–]|[a-zđ]\)|\d+(?:\.\d+)*\.)\s+/u, '')
        .trim()
        .replace(/(?<![;,.])[;,.]+$/u, ''),
    );
}
