/** What two versions of a plan say differently: pairs of records that state the same thing, and those without a pair. */
import { fieldOf, wordsOfField } from './corrections/field-values.js';
import type { PlanRecord } from './domain/record.js';
import { fold, foldedTokens } from './language/text.js';

export type RecordField = 'title' | 'leads' | 'coordinators' | 'assignees' | 'deadline' | 'figures' | 'product';

export interface FieldChange {
  readonly field: RecordField;
  readonly before: string;
  readonly after: string;
}

export type RecordChange<Item extends PlanRecord> =
  | { readonly kind: 'added'; readonly record: Item }
  | { readonly kind: 'removed'; readonly record: Item }
  | { readonly kind: 'changed'; readonly before: Item; readonly after: Item; readonly fields: readonly FieldChange[] };

/** Share of words that two titles must have in common to be one statement reworded, at the same place and elsewhere. */
const ALIKE_IN_PLACE = 0.5;
const ALIKE_ELSEWHERE = 0.75;

/**
 * In document order of `after`, then what is gone in document order of `before`. Records are paired by their wording first,
 * then by their place, then by the wording that is nearest; a record that only moved is no change.
 */
export function compareRecords<Item extends PlanRecord>(
  before: readonly Item[],
  after: readonly Item[],
): readonly RecordChange<Item>[] {
  const gone = new Set(before);
  const pairs = new Map<Item, Item>();
  const pair = (old: Item, now: Item): void => {
    gone.delete(old);
    pairs.set(now, old);
  };
  const fresh = (): Item[] => after.filter((record) => !pairs.has(record));

  const sayings = [sayingOf, (record: Item) => `${record.type} ${fold(record.title)}`];
  for (const saying of sayings) {
    const waiting = new Map<string, Item[]>();
    for (const old of gone) waiting.set(saying(old), [...(waiting.get(saying(old)) ?? []), old]);
    for (const record of fresh()) {
      const old = waiting.get(saying(record))?.shift();
      if (old !== undefined) pair(old, record);
    }
  }
  const placed = new Map([...gone].map((record) => [`${record.type} ${record.locator}`, record]));
  for (const record of fresh()) {
    const old = placed.get(`${record.type} ${record.locator}`);
    if (old !== undefined && gone.has(old) && alike(old, record) >= ALIKE_IN_PLACE) pair(old, record);
  }
  for (const record of fresh()) {
    const [nearest] = [...gone]
      .filter((old) => old.type === record.type)
      .map((old) => ({ old, likeness: alike(old, record) }))
      .filter(({ likeness }) => likeness >= ALIKE_ELSEWHERE)
      .sort((one, other) => other.likeness - one.likeness);
    if (nearest !== undefined) pair(nearest.old, record);
  }

  return [
    ...after.flatMap((record): RecordChange<Item>[] => {
      const old = pairs.get(record);
      if (old === undefined) return [{ kind: 'added', record }];
      const fields = fieldChanges(old, record);
      return fields.length === 0 ? [] : [{ kind: 'changed', before: old, after: record, fields }];
    }),
    ...before.filter((record) => gone.has(record)).map((record) => ({ kind: 'removed' as const, record })),
  ];
}

const FIELDS: readonly (readonly [RecordField, (record: PlanRecord) => string])[] = [
  ['title', ({ title }) => title],
  ['leads', (record) => wordsOfField(fieldOf(record, 'leads'))],
  ['coordinators', (record) => wordsOfField(fieldOf(record, 'coordinators'))],
  ['assignees', ({ assignees }) => assignees.join('; ')],
  ['deadline', ({ deadline }) => deadline?.text ?? ''],
  ['figures', ({ figures }) => figures.map(({ text }) => text).join('; ')],
  ['product', ({ product }) => product ?? ''],
];

/** Space, case and composition of letters are no change of what is said. */
function fieldChanges(before: PlanRecord, after: PlanRecord): FieldChange[] {
  const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  return FIELDS.flatMap(([field, read]) => {
    const [old, now] = [read(before), read(after)];
    return plain(old) === plain(now) ? [] : [{ field, before: old, after: now }];
  });
}

function sayingOf(record: PlanRecord): string {
  return JSON.stringify([record.type, ...FIELDS.map(([, read]) => fold(read(record)))]);
}

/** Share of words in common, by number: 1 for the same words in any order. */
function alike(one: PlanRecord, other: PlanRecord): number {
  const [left, right] = [foldedTokens(one.title), foldedTokens(other.title)];
  const counts = new Map<string, number>();
  for (const token of left) counts.set(token, (counts.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of right) {
    const count = counts.get(token) ?? 0;
    if (count > 0) shared += 1;
    counts.set(token, count - 1);
  }
  return left.length + right.length === 0 ? 1 : (2 * shared) / (left.length + right.length);
}
