import {
  KnowledgeError,
  type PlanContent,
  type PlanId,
  type RecordType,
  type ReplaceNote,
} from '../knowledge/index.js';
import { IngestionError, type IngestionErrorCode } from './errors.js';
import type { ReadingStage } from './reading/messages.js';
import { FAILURES } from './wording.js';

export type FileOutcome = 'created' | 'updated' | 'unchanged' | 'refused' | 'failed' | 'skipped';

/** What became of one file. */
export interface FileReport {
  /** As given or found. */
  readonly path: string;
  readonly fileName: string;
  readonly outcome: FileOutcome;
  /** Why it was refused, failed or was skipped, in Vietnamese; null otherwise. */
  readonly reason: string | null;
  /** Code of the error behind `failed`; null otherwise. */
  readonly code: IngestionErrorCode | KnowledgeError['code'] | null;
  readonly planId: PlanId | null;
  readonly title: string | null;
  readonly version: number | null;
  readonly notes: readonly ReplaceNote[];
  readonly sections: number;
  readonly passages: number;
  readonly records: Readonly<Record<RecordType, number>>;
  /** Records that a person should look at, and the reasons with the number of records that give each, most first. */
  readonly review: {
    readonly records: number;
    readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  };
  /** From the first byte read to the commit. */
  readonly seconds: number;
  readonly bytes: number;
}

/** Where the loading of one document is: its pages are read, their meaning is taken out, the plan is written and indexed. */
export type FileStage = ReadingStage | { readonly stage: 'storing' };

/** Progress of a run, for a bar on the terminal and as events on the network. */
export type IngestEvent =
  | { readonly kind: 'started'; readonly total: number }
  | { readonly kind: 'file-started'; readonly path: string; readonly position: number; readonly total: number }
  | { readonly kind: 'file-stage'; readonly path: string; readonly at: FileStage }
  | { readonly kind: 'file-finished'; readonly report: FileReport; readonly position: number; readonly total: number }
  | { readonly kind: 'finished'; readonly reports: readonly FileReport[] };

const NOTHING: Pick<
  FileReport,
  | 'reason'
  | 'code'
  | 'planId'
  | 'title'
  | 'version'
  | 'notes'
  | 'sections'
  | 'passages'
  | 'records'
  | 'review'
  | 'seconds'
  | 'bytes'
> = {
  reason: null,
  code: null,
  planId: null,
  title: null,
  version: null,
  notes: [],
  sections: 0,
  passages: 0,
  records: { task: 0, duty: 0, target: 0, result: 0 },
  review: { records: 0, reasons: [] },
  seconds: 0,
  bytes: 0,
};

export function emptyReport(
  path: string,
  fileName: string,
  outcome: FileOutcome,
  more: Partial<FileReport> = {},
): FileReport {
  return { ...NOTHING, path, fileName, outcome, ...more };
}

export function failedReport(
  path: string,
  fileName: string,
  error: unknown,
  more: Partial<FileReport> = {},
): FileReport {
  if (error instanceof IngestionError)
    return emptyReport(path, fileName, 'failed', { ...more, code: error.code, reason: FAILURES[error.code] });
  if (error instanceof KnowledgeError)
    return emptyReport(path, fileName, 'failed', { ...more, code: error.code, reason: error.message });
  throw error;
}

/** Counts of what a document gave. */
export function contentCounts(
  content: PlanContent,
): Pick<FileReport, 'title' | 'sections' | 'passages' | 'records' | 'review'> {
  const records: Record<RecordType, number> = { task: 0, duty: 0, target: 0, result: 0 };
  const reasons = new Map<string, number>();
  let doubtful = 0;
  for (const record of content.records) {
    records[record.type] += 1;
    if (record.review.length > 0) doubtful += 1;
    for (const reason of record.review) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return {
    title: content.plan.title,
    sections: content.sections.length,
    passages: content.passages.length,
    records,
    review: {
      records: doubtful,
      reasons: [...reasons].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count),
    },
  };
}
