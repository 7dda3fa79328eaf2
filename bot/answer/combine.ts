/** The answers to several questions of one message as one answer. */
import { draft, type Draft } from './draft.js';

/** One numbered part a question. It answers when any part does; what a part refuses is said there. */
export function combine(parts: readonly Draft[]): Draft {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const answered = parts.find((part) => part.kind === 'answer');
  const lead = answered ?? parts[0];
  return draft({
    kind: lead?.kind ?? 'refuse',
    reason: lead?.reason ?? 'not-found',
    text: parts.map((part, index) => `(${index + 1}) ${part.text}`).join('\n\n'),
    records: parts.flatMap((part) => part.records),
    citations: parts.flatMap((part) => part.citations),
    claims: parts.flatMap((part) => part.claims),
    options: lead?.kind === 'clarify' ? lead.options : [],
    ...restOf(parts),
  });
}

/** The continuation of the last part that has one. */
function restOf(parts: readonly Draft[]): Pick<Partial<Draft>, 'rest' | 'suggestions'> {
  const part = parts.findLast((one) => one.rest !== undefined);
  return part?.rest === undefined ? {} : { rest: part.rest, suggestions: part.suggestions };
}
