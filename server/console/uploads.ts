import { randomUUID } from 'node:crypto';
import type { FileReport, FileStage } from '../../ingestion/index.js';
import type { Assistant } from '../assistant.js';
import { describeNote } from '../cli/describe-report.js';
import type { AuditLog } from '../store/audit-log.js';
import type { AuditAction } from './audit-actions.js';
import type { Upload, UploadAccess } from './contract/plans.js';

const MEGABYTE = 1024 * 1024;
/** One byte more than ingestion takes, so that the refusal is ingestion's own. */
const FILE_BYTES = 50 * MEGABYTE + 1;
const WAITING_BYTES = 250 * MEGABYTE;
const KEPT_UPLOADS = 50;

/** Of one request: one file. */
export const UPLOAD_LIMITS = {
  files: 1,
  fields: 0,
  parts: 1,
  fileSize: FILE_BYTES,
  fieldNameSize: 100,
  headerPairs: 50,
};

export interface NewUpload {
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly access: UploadAccess;
  readonly accountName: string;
}

/**
 * Files that came over the network, read one after another beside the requests. What they are is kept in memory: after a
 * restart the plans say what was loaded, and a file that was still waiting is sent again.
 */
export interface Uploads {
  /** The upload's id; null where too much is waiting already. */
  add(upload: NewUpload): string | null;
  /** Newest first. */
  list(): readonly Upload[];
  /** Stops the one being read and drops those waiting. */
  close(): Promise<void>;
}

export function createUploads(
  assistant: Pick<Assistant, 'ingestion' | 'refresh'>,
  audit: Pick<AuditLog, 'add'>,
): Uploads {
  const stopping = new AbortController();
  const uploads: Upload[] = [];
  let waitingBytes = 0;
  let reading = Promise.resolve();

  const change = (id: string, to: Partial<Upload>): void => {
    const index = uploads.findIndex((upload) => upload.id === id);
    const upload = uploads[index];
    if (upload !== undefined) uploads[index] = { ...upload, ...to };
  };

  const read = async (id: string, { fileName, bytes, access, accountName }: NewUpload): Promise<void> => {
    if (stopping.signal.aborted) return;
    const { signal } = stopping;
    const report = await assistant.ingestion.ingestBytes(fileName, bytes, {
      access,
      signal,
      onProgress(event) {
        if (event.kind === 'file-started') change(id, { stage: 'reading' });
        if (event.kind === 'file-stage') change(id, stageOf(event.at));
      },
    });
    // From here on questions are answered from it.
    await assistant.refresh();
    change(id, { stage: 'done', report: viewReport(report) });
    if (report.outcome !== 'created' && report.outcome !== 'updated') return;
    const action: AuditAction = 'plan.loaded';
    const detail = { outcome: report.outcome, version: report.version, access };
    await audit.add({ accountName, action, subject: report.planId, detail });
  };

  return {
    add(upload) {
      const size = upload.bytes.byteLength;
      if (waitingBytes + size > WAITING_BYTES) return null;
      waitingBytes += size;
      const id = randomUUID();
      uploads.unshift({ id, fileName: upload.fileName, bytes: size, stage: 'waiting', pages: null, report: null });
      uploads.splice(KEPT_UPLOADS);
      reading = reading
        .then(() => read(id, upload))
        .catch(() => change(id, { stage: 'done', report: FAULT }))
        .finally(() => {
          waitingBytes -= size;
        });
      return id;
    },
    list: () => uploads,
    async close() {
      stopping.abort();
      await reading;
    },
  };
}

/** What is left of a file name that may hold folders, of this system or of another, and signs that no name needs. */
export function plainFileName(sent: string): string {
  const name = sent.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  return name.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu, '').slice(0, 200);
}

function stageOf(at: FileStage): Pick<Upload, 'stage' | 'pages'> {
  return { stage: at.stage, pages: at.stage === 'reading' ? { done: at.done, total: at.total } : null };
}

const FAULT: Upload['report'] = {
  outcome: 'failed',
  reason: null,
  planId: null,
  title: null,
  version: null,
  notes: [],
  records: { task: 0, duty: 0, target: 0, result: 0 },
  review: 0,
  reasons: [],
  seconds: 0,
};

function viewReport(report: FileReport): Upload['report'] {
  const { outcome, reason, planId, title, version, notes, records, review, seconds } = report;
  return {
    outcome,
    reason,
    planId,
    title,
    version,
    notes: notes.map(describeNote),
    records: { ...records },
    review: review.records,
    reasons: review.reasons.map((one) => ({ ...one })),
    seconds,
  };
}
