/** A sentence of several duties, each with partners of its own: which of its clauses a question is about. */
import { fold, foldedTokens, type PlanRecord } from '../../knowledge/index.js';

/** Share of the topic that the clause must hold, and by how much more than any other clause does. */
const MIN_SHARE = 0.5;
const CLEAR_LEAD = 0.25;
const PARTNERS = /(?<![\p{L}])(?:phối hợp|hiệp đồng)(?![\p{L}])/iu;

/** The clause that the topic is about; null where the sentence has one duty only, or the topic does not tell. */
export function clauseAsked({ title, columns }: Pick<PlanRecord, 'title' | 'columns'>, topic: string): string | null {
  if (columns.length > 0) return null;
  const clauses = title.split(/;\s+|\.\s+(?=\p{Lu})/u).filter((clause) => clause.trim() !== '');
  const wanted = [...new Set(foldedTokens(topic))];
  if (clauses.length < 2 || wanted.length === 0) return null;
  const ranked = clauses
    .map((clause) => {
      const own = new Set(foldedTokens(clause));
      return { clause, share: wanted.filter((token) => own.has(token)).length / wanted.length };
    })
    .sort((one, other) => other.share - one.share);
  const [best, next] = ranked;
  const isClear = best !== undefined && best.share >= MIN_SHARE && best.share - (next?.share ?? 0) >= CLEAR_LEAD;
  return isClear ? best.clause : null;
}

/** The partners that this clause names; all of them where it names none, as those of an opening clause hold for all. */
export function partnersOf(clause: string | null, coordinators: readonly string[]): readonly string[] {
  if (clause === null || !PARTNERS.test(clause)) return coordinators;
  const own = coordinators.filter((name) => fold(clause).includes(fold(name)));
  return own.length > 0 ? own : coordinators;
}

/** Whether the clause only has the agency take part, in a sentence that has it lead elsewhere. */
export function onlyTakesPart(clause: string | null): boolean {
  return clause !== null && /^\s*(?:và\s+)?phối hợp(?![\p{L}])/iu.test(clause);
}
