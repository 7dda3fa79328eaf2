/** Lists that a conversation can export: what was answered, kept by keys and looked up again when it is wanted. */
import { createHash } from 'node:crypto';
import type { AnswerList, Catalog, CatalogPlan } from '../knowledge/index.js';
import type { Draft } from './answer/draft.js';
import type { ConversationState, KeptList } from './conversation-state.js';
import type { ListRow, RecordList } from './export/record-list.js';

/** Lists of one conversation that stay within reach. */
const MAX_LISTS = 5;
const ID_CHARS = 12;

/** The list that an answer is, or that it goes on with; null for every other answer. */
export function listOf(
  made: Draft,
  before: ConversationState,
  catalog: Catalog,
): { readonly kept: KeptList; readonly answered: AnswerList } | null {
  if (made.kind !== 'answer') return null;
  if (made.list === undefined) {
    const keys = made.records.map(({ record }) => record.key).join(' ');
    const kept = before.lists.findLast((list) => list.items.map(({ key }) => key).join(' ') === keys);
    if (kept === undefined || !goesOn(made, before)) return null;
    return { kept, answered: { id: kept.id, scope: kept.scope, note: null, continues: true } };
  }
  const kept = keep(made, made.list.scope.replace(/[:.]$/, ''), catalog);
  return { kept, answered: { id: kept.id, scope: kept.scope, note: made.list.note ?? null, continues: false } };
}

/** Records of the last answer that are its own: those that only a group reaches left out, where there are others. */
export function namedOf({ lists, recordKeys }: ConversationState): readonly string[] {
  const reached = new Set(
    lists.flatMap(({ items }) =>
      items.map(({ key }) => key).join(' ') === recordKeys.join(' ')
        ? items.flatMap(({ key, via }) => (via === undefined ? [] : [key]))
        : [],
    ),
  );
  const named = recordKeys.filter((key) => !reached.has(key));
  return named.length > 0 ? named : recordKeys;
}

export function withList(lists: readonly KeptList[], list: KeptList): readonly KeptList[] {
  return [...lists.filter(({ id }) => id !== list.id), list].slice(-MAX_LISTS);
}

/** The records of a kept list as they stand now; null when a plan of it changed, or may no longer be seen. */
export function openList(list: KeptList, visible: Catalog): RecordList | null {
  const isSame = list.plans.every(({ id, stamp }) => stampOf(visible.plan(id)) === stamp);
  const rows = list.items.flatMap(({ key, via }): ListRow[] => {
    const found = visible.record(key);
    return found === null ? [] : [{ record: found.record, plan: found.plan, ...(via === undefined ? {} : { via }) }];
  });
  return isSame && rows.length === list.items.length ? { scope: list.scope, rows } : null;
}

/** A part of what "xem tiếp" was to say. */
function goesOn(made: Draft, before: ConversationState): boolean {
  const first = made.text.split('\n').find((line) => /^\d+\. /.test(line));
  return first !== undefined && (before.rest ?? '').includes(first);
}

function stampOf(found: CatalogPlan | null): string | null {
  return found === null ? null : `${found.plan.version}:${found.plan.contentHash.slice(0, ID_CHARS)}`;
}

function keep(made: Draft, scope: string, catalog: Catalog): KeptList {
  const items = made.records.map(({ record, via }) => ({ key: record.key, ...(via === undefined ? {} : { via }) }));
  const plans = [...new Set(made.records.map(({ record }) => record.planId))].flatMap((id) => {
    const stamp = stampOf(catalog.plan(id));
    return stamp === null ? [] : [{ id, stamp }];
  });
  const id = createHash('sha256').update(JSON.stringify({ scope, items, plans })).digest('base64url');
  return { id: id.slice(0, ID_CHARS), scope, items, plans };
}
