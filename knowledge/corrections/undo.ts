import type { CorrectableField, CorrectionEntry, FieldValue } from '../domain/correction.js';

export interface UndoStep {
  readonly field: CorrectableField;
  /** What the field has again; null: as read. */
  readonly after: FieldValue | null;
}

/**
 * What taking back the latest change puts into its fields: all that one person said at one time goes together. Empty
 * where nothing is left to take back.
 */
export function undoOf(history: readonly CorrectionEntry[]): readonly UndoStep[] {
  const done: CorrectionEntry[] = [];
  for (const entry of history) {
    if (entry.action !== 'undo') done.push(entry);
    else {
      const undone = done.findLastIndex((step) => step.field === entry.field);
      if (undone >= 0) done.splice(undone, 1);
    }
  }
  const last = done.at(-1);
  if (last === undefined) return [];
  const group = done.filter(
    ({ at, author, action }) => at === last.at && author === last.author && action === last.action,
  );
  return group.toReversed().map(({ field, id }) => ({
    field,
    after: done.findLast((entry) => entry.field === field && entry.id < id)?.after ?? null,
  }));
}
