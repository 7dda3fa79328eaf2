/** The answers to several questions of one message as one answer. */
import { PART_NOT_FOUND } from '../wording.js';
import { draft, type Draft } from './draft.js';

/** One numbered part a question; one that answers two of them is said once. It answers when any part does; what a part refuses is said there. */
export function combine(all: readonly Draft[]): Draft {
  const parts = all.filter((part, index) => all.findIndex(({ text }) => text === part.text) === index);
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const answered = parts.find((part) => part.kind === 'answer');
  const lead = answered ?? parts[0];
  return draft({
    kind: lead?.kind ?? 'refuse',
    reason: lead?.reason ?? 'not-found',
    text: parts.map((part, index) => `(${index + 1}) ${said(part, answered !== undefined)}`).join('\n\n'),
    records: parts.flatMap((part) => part.records),
    citations: parts.flatMap((part) => part.citations),
    claims: parts.flatMap((part) => part.claims),
    options: lead?.kind === 'clarify' ? lead.options : [],
    ...restOf(parts),
  });
}

/** Beside an answer, what was searched in vain is said in a few words. */
function said({ kind, reason, text }: Draft, isAnswered: boolean): string {
  const isInVain = kind === 'refuse' && (reason === 'absent' || reason === 'not-found');
  return isAnswered && isInVain ? PART_NOT_FOUND : text;
}

/** The continuation of the last part that has one. */
function restOf(parts: readonly Draft[]): Pick<Partial<Draft>, 'rest' | 'suggestions'> {
  const part = parts.findLast((one) => one.rest !== undefined);
  return part?.rest === undefined ? {} : { rest: part.rest, suggestions: part.suggestions };
}
