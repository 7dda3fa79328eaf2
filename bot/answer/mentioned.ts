/** "Tổ công nghệ số cộng đồng làm gì", where no record gives it a role: what the plans say with its name in the words. */
import type { Agency, CatalogRecord } from '../../knowledge/index.js';
import { foldedTokens } from '../../knowledge/index.js';
import { onlyMentioned } from '../wording.js';
import { oncePerStatement, recordsInScope, standing } from './evidence.js';
import { sayList } from './lists.js';
import { scopeWords } from './list-selection.js';
import { findQuotes } from './passages.js';
import { sayQuotes } from './quotes.js';
import type { Step, StepContext } from './step.js';
import { speaksOfWork } from './whole-agency.js';

/** A name of one word is a common noun: its place in a sentence names nobody. */
const LEAST_WORDS = 2;

export const answerMentioned: Step = async (context) => {
  const { agencies, deadlineText, focus, lacking, quoted, window } = context.interpretation;
  const [agency, other] = agencies;
  if (agency === undefined || other !== undefined || agency.kind === 'group' || focus.length > 0 || quoted !== null)
    return null;
  if (window !== null || deadlineText !== null || lacking !== null) return null;
  const name = nameWords(agency);
  if (name.length < LEAST_WORDS || !speaksOfWork(agency, context.interpretation.topic)) return null;
  const entries = recordsInScope(context).flatMap((position) => context.catalog.records[position] ?? []);
  if (entries.some((entry) => standing(agency, 'any', entry).kind !== 'none')) return null;
  const all = oncePerStatement(entries.filter((entry) => holds(entry.record.title, name)));
  const ahead = all.filter(({ record }) => record.type !== 'result');
  const mentioning = ahead.length > 0 ? ahead : all;
  return mentioning.length > 0 ? sayMentioning(context, agency, mentioning) : quoteMentioning(context, name);
};

function sayMentioning(context: StepContext, agency: Agency, entries: readonly CatalogRecord[]): ReturnType<Step> {
  const scope = scopeWords([], context, entries);
  const said = sayList(
    context,
    { direct: entries, via: [], scope, asked: context },
    onlyMentioned(agency.name, entries.length, scope),
  );
  return Promise.resolve({
    ...said,
    claims: [
      ...said.claims,
      ...entries.map(
        ({ record }) => ({ kind: 'standing', recordKey: record.key, agency, asked: 'any', as: null }) as const,
      ),
    ],
  });
}

async function quoteMentioning(context: StepContext, name: readonly string[]): ReturnType<Step> {
  const quotes = await findQuotes(context, name.join(' '), (sentence) => holds(sentence, name));
  return sayQuotes(context, quotes);
}

/** The name without its place, folded. */
function nameWords({ name, place }: Agency): readonly string[] {
  const own = foldedTokens(name);
  const behind = foldedTokens(place ?? '');
  const isPlaced = behind.length > 0 && own.slice(-behind.length).join(' ') === behind.join(' ');
  // "Thanh tra tỉnh", without its level, is what others do: such a name is looked for whole.
  return isPlaced && own.length - behind.length > LEAST_WORDS ? own.slice(0, -behind.length) : own;
}

function holds(text: string, name: readonly string[]): boolean {
  return ` ${foldedTokens(text).join(' ')} `.includes(` ${name.join(' ')} `);
}
