import type { Outline, OutlineItem } from '../structure/outline.js';
import type { RecordContext, RecordDraft } from './draft.js';
import { headingDuties, withHeadingDuties } from './heading-duties.js';
import { labelledRecord, labelledWork } from './labelled-lines.js';
import { corroborate } from './presumed-roles.js';
import { proseRecords } from './prose-records.js';
import { tableRecords } from './table-records.js';

/** Every record that the body of a plan states, in document order. */
export function planRecords(outline: Outline, context: RecordContext): RecordDraft[] {
  const { sections } = outline;
  const stated = new Set<unknown>(outline.content);
  const told = new Map<OutlineItem, RecordDraft | null>();
  for (const work of labelledWork(outline)) {
    const record = labelledRecord(work, sections, context);
    const [first] = work.lines;
    if (record === null || first === undefined) continue;
    const stands = stated.has(work.host) ? work.host : first;
    for (const item of [work.host, ...work.lines]) told.set(item, null);
    told.set(stands, record);
  }
  const statements = outline.content.flatMap((entry) => {
    if (entry.kind === 'table') return tableRecords(entry, sections, context);
    const record = told.get(entry);
    if (record === undefined) return proseRecords(entry, sections, context);
    return record === null ? [] : [record];
  });
  return corroborate(withHeadingDuties(statements, headingDuties(sections, context)));
}
