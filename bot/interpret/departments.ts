/** Departments that a question names without their head word, or with one that lost its marks. */
import type { NormalisedQuestion, Registers } from '../../knowledge/index.js';
import { fold } from '../../knowledge/index.js';

const MAX_NAME_CHARS = 90;

/**
 * "so giao thong van tai" typed without diacritics, "ngành nội vụ", "bên tư pháp": the department is meant, where the words name one.
 * Offsets stay as they are.
 */
export function withDepartments(
  { text, original }: NormalisedQuestion,
  registers: Pick<Registers, 'findAgencies'>,
): string {
  const isPlain = fold(original) === original.toLowerCase();
  const heads = isPlain
    ? /(?<![\p{L}])(?:số|sơ|so|ngành|bên|ben)(?= \p{Ll})/giu
    : /(?<![\p{L}])(?:ngành|bên)(?= \p{L})/giu;
  return [...text.matchAll(heads)].reduce((said, match) => {
    const { index } = match;
    const read = `${said.slice(0, index)}${'Sở'.padStart(match[0].length)}${said.slice(index + match[0].length)}`;
    const start = index + match[0].length - 2;
    // A name ends within a few words: the rest of a long question is not read for each of its heads.
    const isDepartment = registers
      .findAgencies(read.slice(start, start + MAX_NAME_CHARS))
      .some((mention) => mention.start === 0 && mention.agency.kind === 'department');
    return isDepartment ? read : said;
  }, text);
}
