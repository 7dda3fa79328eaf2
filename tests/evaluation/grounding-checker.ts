/**
 * Looks up in the plans, as published, all that an answer says: an auditor beside the gate of the program, sharing no
 * code with it or with the ingestion, so that what both believe wrongly still shows.
 */
import type { PlanText } from './grounding-plan.js';
import { unsupportedRecord } from './grounding-records.js';
import type { GroundingReply, Unsupported } from './grounding-reply.js';
import { unsupportedText } from './grounding-text.js';
import { folded } from './grounding-words.js';

export function unsupportedClaims(
  reply: GroundingReply,
  question: string,
  plans: ReadonlyMap<string, PlanText>,
): Unsupported[] {
  return [
    ...reply.citations.flatMap(({ document, quote }) => {
      const plan = plans.get(document.id);
      if (folded(quote).trim() !== '' && plan?.folded.includes(folded(quote)) === true) return [];
      return [{ claim: `citation “${quote.slice(0, 80)}”`, why: `not verbatim in ${document.id}` }];
    }),
    ...reply.records.flatMap((record) => unsupportedRecord(record, plans.get(record.document.id))),
    ...(reply.kind === 'answer' && reply.citations.length === 0
      ? [{ claim: reply.text.slice(0, 80), why: 'an answer that cites nothing' }]
      : []),
    ...unsupportedText(reply, question, plans),
  ];
}
