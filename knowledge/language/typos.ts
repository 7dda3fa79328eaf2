import type { Form, Spelling } from './spelling.js';

const LETTERS = 'abcdeghiklmnopqrstuvxy';

/** A syllable has seven letters; names and foreign words have more, and what is longer than this is no word. */
const LONGEST_WORD = 24;

/** Folded words one slip away: a letter dropped, added, replaced, or two neighbours swapped. */
function* slips(folded: string): Generator<string> {
  for (let at = 0; at <= folded.length; at += 1) {
    const head = folded.slice(0, at);
    const tail = folded.slice(at);
    if (tail.length > 0) yield head + tail.slice(1);
    if (tail.length > 1 && tail[0] !== tail[1]) yield `${head}${tail.charAt(1)}${tail.charAt(0)}${tail.slice(2)}`;
    for (const letter of LETTERS) {
      yield head + letter + tail;
      if (tail.length > 0 && letter !== tail[0]) yield head + letter + tail.slice(1);
    }
  }
}

/** Known forms whose folded spelling is one slip away from `folded`; none for what is no word. */
export function slipForms(folded: string, spelling: Spelling): Form[] {
  const found = new Set<Form>();
  if (folded.length > LONGEST_WORD) return [];
  for (const slip of slips(folded)) for (const form of spelling.forms(slip)) found.add(form);
  return [...found];
}

/** Pairs of spellings that sound alike in some part of the country, as starts or ends of a syllable. */
const ONSETS: readonly (readonly string[])[] = [
  ['ch', 'tr'],
  ['s', 'x'],
  ['d', 'gi', 'r', 'v'],
  ['l', 'n'],
];
const CODAS: readonly (readonly string[])[] = [
  ['n', 'ng', 'nh'],
  ['t', 'c'],
  ['i', 'y'],
];

/** Known forms that sound like the folded word to some ears: "chì" and "trì", "xử" and "sử". */
export function soundForms(folded: string, spelling: Spelling): Form[] {
  const found = new Set<Form>();
  const take = (other: string): void => spelling.forms(other).forEach((form) => found.add(form));
  for (const group of ONSETS) {
    const onset = group.filter((start) => folded.startsWith(start)).sort((a, b) => b.length - a.length)[0];
    if (onset === undefined) continue;
    for (const other of group) if (other !== onset) take(other + folded.slice(onset.length));
  }
  for (const group of CODAS) {
    const coda = group.filter((end) => folded.endsWith(end)).sort((a, b) => b.length - a.length)[0];
    if (coda === undefined) continue;
    for (const other of group) if (other !== coda) take(folded.slice(0, folded.length - coda.length) + other);
  }
  return [...found];
}
