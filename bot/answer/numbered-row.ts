/** "Nhiệm vụ 17 của phụ lục 1": the row of a plan's table that a question means by its number there. */
import type { CatalogRecord } from '../../knowledge/index.js';
import { fold } from '../../knowledge/index.js';
import { isTablePart } from '../interpret/named-part.js';
import { noSuchRow } from '../wording.js';
import { draft, type Draft } from './draft.js';
import { recordsInScope } from './evidence.js';
import { informative } from './matter-words.js';
import { askWhich } from './one-record.js';
import type { StepContext } from './step.js';

/** As many rows of one number, under several groups, as can be told apart by asking. */
const MAX_OPTIONS = 8;

/** What may stand beside the number: the number's own words, and those of what is asked of the row. */
const NUMBER_WORD =
  /^(?:\d+|thu|so|nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi|chi|tieu|muc|dong|hang|cot|han|thoi|gian|hoan|thanh|xong|san|pham|tien)$/;

/** The question with the row in its focus, or the draft that asks which row is meant or says that there is none. */
export function atNumberedRow(context: StepContext): StepContext | Draft {
  const { interpretation } = context;
  const { ordinal, focus, quoted, part } = interpretation;
  const isOfTable = part.locators.some(isTablePart);
  if (ordinal === null || focus.length > 0 || quoted !== null) return context;
  if (informative(interpretation.topic, context).some((token) => !NUMBER_WORD.test(fold(token)))) return context;
  const rows = recordsInScope(context, interpretation.recordTypes).flatMap((position) => {
    const entry = context.catalog.records[position];
    return entry !== undefined && isRow(entry, ordinal) ? [entry] : [];
  });
  const [row, other] = rows;
  if (row === undefined) {
    const plans = context.plans.map(({ plan }) => plan);
    return isOfTable ? draft({ kind: 'refuse', reason: 'absent', text: noSuchRow(plans) }) : context;
  }
  if (other !== undefined) return rows.length > MAX_OPTIONS ? context : askWhich(rows);
  return { ...context, interpretation: { ...interpretation, topic: '', recordTypes: [], focus: [row.record.key] } };
}

function isRow({ record }: CatalogRecord, number: number): boolean {
  return record.columns.length > 0 && record.locator.split(' › ').at(-1) === String(number);
}
