/**
 * Agencies by the short forms of the document that is being read. Reading is synchronous, so that the forms in force
 * are those of the innermost `withShortForms`; outside it there are none.
 */
import type { ShortForm } from '../domain/plan.js';
import { tokenise, type Token } from './tokens.js';

interface OwnName {
  readonly words: readonly string[];
  readonly full: readonly Token[];
}

let names: ReadonlyMap<string, readonly OwnName[]> = new Map();
const forgetful: (() => void)[] = [];

/** Registers what forgets readings that were made under other short forms. */
export function onShortForms(forget: () => void): void {
  forgetful.push(forget);
}

/** Runs `read` with initialisms of a document standing for their agencies. */
export function withShortForms<Result>(forms: readonly ShortForm[], read: () => Result): Result {
  if (forms.length === 0) return read();
  const before = names;
  const byFirst = new Map<string, OwnName[]>();
  for (const { short, full } of forms) {
    const words = tokenise(short).map(({ text }) => text);
    const [first] = words;
    if (first === undefined) continue;
    const own = byFirst.get(first) ?? [];
    byFirst.set(first, own);
    own.push({ words, full: tokenise(full) });
  }
  names = byFirst;
  for (const forget of forgetful) forget();
  try {
    return read();
  } finally {
    names = before;
    for (const forget of forgetful) forget();
  }
}

/** The longest short form at a token, and the name it stands for. */
export function ownNameAt(
  tokens: readonly Token[],
  at: number,
): { readonly end: number; readonly full: readonly Token[] } | null {
  const token = tokens[at];
  const known = token === undefined ? undefined : names.get(token.text);
  if (known === undefined || ['&', '-', '/'].includes(tokens[at - 1]?.text ?? '')) return null;
  const fitting = known
    .filter(({ words }) => words.every((word, i) => tokens[at + i]?.text === word))
    .sort((a, b) => b.words.length - a.words.length);
  const [longest] = fitting;
  return longest === undefined ? null : { end: at + longest.words.length, full: longest.full };
}
