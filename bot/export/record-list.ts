import {
  capitalise,
  type AnswerRecord,
  type Day,
  type DeadlinePart,
  type Plan,
  type StoredRecord,
} from '../../knowledge/index.js';
import { correctedField } from '../wording.js';
import { EXPORT, RECORD_TYPE } from './wording.js';
import { writeWorkbook, type WorkbookColumn } from './workbook.js';

/** One row of a list: a record, and the group through which it reaches the asked agency where it does. */
export interface ListRow extends AnswerRecord {
  readonly plan: Pick<Plan, 'title' | 'number' | 'issuedOn'>;
}

export interface RecordList {
  /** What was selected, in words: "48 nhiệm vụ do Sở Y tế chủ trì, trong …". */
  readonly scope: string;
  readonly rows: readonly ListRow[];
}

/** A list or a count as a spreadsheet: every record, in the order of the answer. */
export function writeRecordList(list: RecordList, today: Day): Promise<Buffer> {
  return writeRecordTable(list, recordColumns(numberedRows(list)), today);
}

export function writeRecordTable(
  list: RecordList,
  columns: readonly WorkbookColumn<Numbered>[],
  today: Day,
): Promise<Buffer> {
  const { scope, rows } = list;
  const plans = new Map(rows.map(({ plan }) => [plan.title, plan]));
  return writeWorkbook({
    sheet: EXPORT.sheet,
    columns,
    rows: numberedRows(list),
    about: {
      sheet: EXPORT.aboutSheet,
      lines: [
        { label: EXPORT.scope, value: scope },
        { label: EXPORT.total, value: rows.length },
        { label: EXPORT.exportedOn, value: { day: today } },
        ...[...plans.values()].map((plan) => ({ label: EXPORT.document, value: EXPORT.plan(plan) })),
        { label: EXPORT.note, value: EXPORT.noteText },
      ],
    },
  });
}

export function numberedRows({ rows }: RecordList): readonly Numbered[] {
  return rows.map((row, index) => ({ ...row, position: index + 1 }));
}

/** The columns of every list, and those that some row has something for. */
export function recordColumns(rows: readonly Numbered[]): readonly WorkbookColumn<Numbered>[] {
  return [
    ...COLUMNS,
    ...[CHARGED, PRESUMED, VIA, CORRECTED].filter(({ read }) => rows.some((row) => read(row) !== null)),
  ];
}

type Numbered = ListRow & { readonly position: number };

const COLUMNS: readonly WorkbookColumn<Numbered>[] = [
  { header: EXPORT.columns.position, width: 6, kind: 'number', read: ({ position }) => position },
  { header: EXPORT.columns.title, width: 60, kind: 'text', read: ({ record }) => record.title },
  { header: EXPORT.columns.type, width: 12, kind: 'text', read: ({ record }) => RECORD_TYPE[record.type] },
  {
    header: EXPORT.columns.leads,
    width: 28,
    kind: 'text',
    read: ({ record }) => (isLed(record) ? record.leads.join('; ') : null),
  },
  {
    header: EXPORT.columns.coordinators,
    width: 28,
    kind: 'text',
    read: ({ record }) => record.coordinators.join('; '),
  },
  { header: EXPORT.columns.deadline, width: 18, kind: 'text', read: ({ record }) => record.deadline?.text ?? null },
  { header: EXPORT.columns.until, width: 13, kind: 'day', read: ({ record }) => lastDay(record.deadline?.parts ?? []) },
  {
    header: EXPORT.columns.figures,
    width: 24,
    kind: 'text',
    read: ({ record }) => record.figures.map((figure) => capitalise(figure.clause)).join('; '),
  },
  { header: EXPORT.columns.product, width: 24, kind: 'text', read: ({ record }) => record.product },
  { header: EXPORT.columns.locator, width: 20, kind: 'text', read: ({ record }) => record.locator },
  { header: EXPORT.columns.document, width: 40, kind: 'text', read: ({ plan }) => plan.title },
];

/** Who is charged without a word like chủ trì. */
const CHARGED = {
  header: EXPORT.columns.charged,
  width: 28,
  kind: 'text',
  read: ({ record }: Numbered): string | null => {
    const named = [...(isLed(record) ? record.leads : []), ...record.coordinators];
    const charged = new Set([...(isLed(record) ? [] : record.leads), ...record.assignees]);
    const names = [...charged].filter((name) => !named.includes(name));
    return names.length === 0 ? null : names.join('; ');
  },
} as const;

/** Names that nobody confirmed. */
const PRESUMED = {
  header: EXPORT.columns.presumed,
  width: 24,
  kind: 'text',
  read: ({ record }: Numbered): string | null =>
    record.presumed.length === 0 ? null : [...new Set(record.presumed.map(({ agency }) => agency))].join('; '),
} as const;

const VIA = {
  header: EXPORT.columns.via,
  width: 24,
  kind: 'text',
  read: ({ via }: Numbered): string | null => via ?? null,
} as const;

/** A value that an administrator set, with what the document says. */
const CORRECTED = {
  header: EXPORT.columns.corrected,
  width: 32,
  kind: 'text',
  read: ({ record }: Numbered): string | null =>
    record.corrected?.map(({ field, original }) => correctedField(field, original)).join('; ') ?? null,
} as const;

/** The plan says who leads, in words or by the column of its table. */
function isLed(record: StoredRecord): boolean {
  return record.leadBasis === 'stated' || record.columns.some(({ role }) => role === 'lead');
}

/** The day by which all is due; null where the phrase names none. */
function lastDay(parts: readonly DeadlinePart[]): Day | null {
  const ends = parts.flatMap((part) => (part.kind === 'interval' ? [part.to] : [])).toSorted();
  return ends.at(-1) ?? null;
}
