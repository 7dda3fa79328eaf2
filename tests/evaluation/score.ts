import { statesCount } from './count.js';
import { containsWords, foldText, quoteWords, shareRun } from './fold.js';
import type { EvaluationQuestion } from './question.js';
import type { Reply } from './reply.js';

/** How far into the answer's text, in characters after folding, every wanted group has to stand. */
const WINDOW: Readonly<Record<EvaluationQuestion['type'], number>> = {
  lead: 500,
  coordinate: 500,
  deadline: 500,
  target: 500,
  count: 500,
  legal: 700,
  followup: 700,
  compare: 900,
  clarify: 900,
  list: 4000,
  policy: 1200,
  service: 1200,
  refuse: 1200,
  smalltalk: 1200,
  attack: 1200,
};
const LEAST_PRECISION = 0.9;
const SHARED_RUN_WORDS = 8;
const LONGEST_QUOTE_WORDS = 100;

export type Rule = 'kind' | 'all' | 'none' | 'count' | 'records' | 'cite';

export interface Failure {
  readonly rule: Rule;
  readonly reason: string;
}

/** Every rule that the reply breaks; an item passes when there is none. */
export function scoreReply(question: EvaluationQuestion, reply: Reply): Failure[] {
  return [
    ...checkKind(question, reply),
    ...checkAll(question, reply),
    ...checkNone(question, reply),
    ...checkCount(question, reply),
    ...checkRecords(question, reply),
    ...checkCite(question, reply),
  ];
}

/** Whether the reply cites an expected span; null when the item does not score citations. */
export function hitsCitation(question: EvaluationQuestion, reply: Reply): boolean | null {
  if (question.expect.cite.length === 0) return null;
  const given = reply.citations.map((citation) => ({ plan: citation.document.id, words: quoteWords(citation.quote) }));
  return question.expect.cite.some((wanted) => {
    const words = quoteWords(wanted.quote);
    return given.some((citation) => citation.plan === wanted.plan && overlaps(words, citation.words));
  });
}

function overlaps(wanted: readonly string[], given: readonly string[]): boolean {
  if (given.length > LONGEST_QUOTE_WORDS) return false;
  return shareRun(wanted, given, SHARED_RUN_WORDS) || containsWords(given, wanted) || containsWords(wanted, given);
}

function checkKind({ expect }: EvaluationQuestion, reply: Reply): Failure[] {
  const accepted = [expect.kind, ...(expect.kind_any ?? [])];
  if (accepted.includes(reply.kind)) return [];
  return [{ rule: 'kind', reason: `kind is ${reply.kind}, wanted ${[...new Set(accepted)].join(' or ')}` }];
}

function checkAll({ type, expect }: EvaluationQuestion, reply: Reply): Failure[] {
  const text = foldText(reply.text);
  const first = text.slice(0, WINDOW[type]);
  return expect.all
    .filter((group) => !group.some((alternative) => first.includes(foldText(alternative))))
    .map((group) => {
      const late = group.some((alternative) => text.includes(foldText(alternative)));
      const where = late ? `only behind character ${WINDOW[type]}` : 'missing';
      return { rule: 'all', reason: `${where}: ${group.slice(0, 3).join(' | ')}` };
    });
}

function checkNone({ expect }: EvaluationQuestion, reply: Reply): Failure[] {
  const text = foldText(reply.text);
  return expect.none
    .filter((unwanted) => text.includes(foldText(unwanted)))
    .map((unwanted) => ({ rule: 'none', reason: `unwanted: ${unwanted}` }));
}

function checkCount({ expect }: EvaluationQuestion, reply: Reply): Failure[] {
  if (expect.count === undefined || statesCount(reply.text, expect.count)) return [];
  return [{ rule: 'count', reason: `count ${expect.count} is not stated` }];
}

function checkRecords({ expect }: EvaluationQuestion, reply: Reply): Failure[] {
  if (expect.records === undefined) return [];
  const fragments = expect.records.map(foldText);
  const titles = reply.records
    .filter(({ via }) => via === undefined || via === null)
    .map(({ title }) => foldText(title));
  const missing = fragments.filter((fragment) => !titles.some((title) => title.includes(fragment)));
  const wrong = titles.filter((title) => !fragments.some((fragment) => title.includes(fragment)));
  const failures: Failure[] = [];
  if (missing.length > 0) {
    failures.push({
      rule: 'records',
      reason: `${missing.length} of ${fragments.length} missing: ${missing.slice(0, 3).join(' | ')}`,
    });
  }
  if (titles.length > 0 && (titles.length - wrong.length) / titles.length < LEAST_PRECISION) {
    failures.push({
      rule: 'records',
      reason: `${wrong.length} of ${titles.length} wrong: ${wrong.slice(0, 3).join(' | ')}`,
    });
  }
  return failures;
}

function checkCite(question: EvaluationQuestion, reply: Reply): Failure[] {
  if (hitsCitation(question, reply) !== false) return [];
  const given = reply.citations.map(({ document, quote }) => `${document.id}: ${quote.slice(0, 60)}`);
  return [{ rule: 'cite', reason: given.length === 0 ? 'no citation' : `cites ${given.slice(0, 2).join(' | ')}` }];
}
