/** The answers to several questions of one message as one answer. */
import { partsNotFound } from '../wording.js';
import { draft, type Draft } from './draft.js';

/** One numbered part a question; one that answers two of them is said once. It answers when any part does; what was searched in vain beside it is said last. */
export function combine(all: readonly Draft[]): Draft {
  const parts = all.filter((part, index) => all.findIndex(({ text }) => text === part.text) === index);
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const answered = parts.find((part) => part.kind === 'answer');
  const lead = answered ?? parts[0];
  const told = answered === undefined ? parts : parts.filter((part) => !isInVain(part));
  const left = parts.length - told.length;
  return draft({
    kind: lead?.kind ?? 'refuse',
    reason: lead?.reason ?? 'not-found',
    text: [
      ...told.map(({ text }, index) => (told.length === 1 ? text : `(${index + 1}) ${text}`)),
      ...(left === 0 ? [] : [partsNotFound(left, parts.length)]),
    ].join('\n\n'),
    records: parts.flatMap((part) => part.records),
    citations: parts.flatMap((part) => part.citations),
    claims: parts.flatMap((part) => part.claims),
    options: lead?.kind === 'clarify' ? lead.options : [],
    ...restOf(parts),
  });
}

/** Searched in vain: beside an answer, said behind it in a few words. */
function isInVain({ kind, reason }: Draft): boolean {
  return kind === 'refuse' && (reason === 'absent' || reason === 'not-found');
}

/** The continuation of the last part that has one. */
function restOf(parts: readonly Draft[]): Pick<Partial<Draft>, 'rest' | 'suggestions'> {
  const part = parts.findLast((one) => one.rest !== undefined);
  return part?.rest === undefined ? {} : { rest: part.rest, suggestions: part.suggestions };
}
