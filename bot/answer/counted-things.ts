/** "Sở A làm mấy phần mềm": things that rows are about, counted by the rows that name them. */
import { fold, foldedTokens, words } from '../../knowledge/index.js';
import type { Draft } from './draft.js';
import { sayCount } from './lists.js';
import { select, type Selection } from './list-selection.js';
import { answerQuantity } from './figures.js';
import { answerFromPassages } from './passages.js';
import { firstOf, type Step, type StepContext } from './step.js';

/** Fewer rows than this are no list of a thing that nobody is asked about by name. */
const LEAST_ROWS = 2;

/** Of one agency, every row that names the thing; further words narrow them as long as two are left. */
export const countThingsOf: Step = async (context) => {
  const { agencies, listOf } = context.interpretation;
  const thing = thingAsked(context);
  if (listOf !== 'other' || agencies.length !== 1 || thing === null) return null;
  const narrow = rowsAbout(context, context.interpretation.topic);
  if (narrow !== null && narrow.direct.length >= LEAST_ROWS) return say(context, narrow);
  const all = rowsAbout(context, thing);
  return all === null || all.direct.length === 0 ? null : say(context, all);
};

/** Of a whole plan that has no figure for it: the rows of its tables that are about the thing. */
export const countThings: Step = async (context) => {
  const { agencies, listOf, scope, topic } = context.interpretation;
  if (listOf !== 'other' || agencies.length > 0 || !scope.named || thingAsked(context) === null) return null;
  const rows = rowsAbout(context, topic);
  const isTable = rows?.direct.every(({ record }) => record.columns.length > 0) === true;
  return rows !== null && isTable && rows.direct.length >= LEAST_ROWS ? say(context, rows) : null;
};

/** "Camera ở … có mấy cái": pieces are counted of what the question is about. */
export const countPieces: Step = async (context) => {
  const { interpretation } = context;
  if (!PIECES.test(fold(interpretation.text)) || interpretation.agencies.length > 0 || interpretation.topic === '')
    return null;
  const asked = { ...interpretation, text: `bao nhiêu ${interpretation.topic}`, listOf: 'other' } as const;
  return firstOf([answerQuantity, answerFromPassages], { ...context, interpretation: asked });
};

const PIECES = /\b(?:bao nhieu|may) (?:cai|chiec)(?! (?:gi|nao)\b)/;

/** "mấy phần mềm gì" → "phần mềm": two words behind the amount that the records know side by side. */
function thingAsked({ catalog, interpretation }: StepContext): string | null {
  const said = /(?<![\p{L}])(?:bao nhiêu|mấy|bao nhieu|may) ((?:[\p{L}]+ ?){1,2})/iu.exec(interpretation.text)?.[1];
  const kept = words(said ?? '').filter((word) => !ENDS.has(fold(word)));
  const own = new Set(foldedTokens(interpretation.topic));
  const isKnown = kept.every((word) => catalog.ranking.knows(word) && own.has(fold(word)));
  return kept.length > 0 && isKnown ? kept.join(' ').toLowerCase() : null;
}

const ENDS = new Set('gi nao vay the a thi la va cho de trong o cua ma ve'.split(' '));

function rowsAbout(context: StepContext, topic: string): Selection | null {
  const { interpretation } = context;
  const rows = { ...interpretation, listOf: 'records', topic, recordTypes: ['task', 'duty'] } as const;
  const found = select({ ...context, interpretation: rows });
  return found === null ? null : { ...found, via: [] };
}

function say(context: StepContext, rows: Selection): Draft {
  return sayCount({ ...context, interpretation: { ...context.interpretation, listOf: 'records' } }, rows);
}
