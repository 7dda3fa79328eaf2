import { randomUUID } from 'node:crypto';
import type { FileReport, FileStage } from '../../ingestion/index.js';
import type { Assistant } from '../assistant.js';
import { ApiError } from '../errors.js';
import { describeNote } from '../cli/describe-report.js';
import type { AuditLog } from '../store/audit-log.js';
import type { AuditAction } from './audit-actions.js';
import type { Upload, UploadAccess } from './contract/plans.js';

const MEGABYTE = 1024 * 1024;
/** One byte more than ingestion takes, so that the refusal is ingestion's own. */
const FILE_BYTES = 50 * MEGABYTE + 1;
/** Of files that are on their way or wait to be read, together. */
const WAITING_BYTES = 250 * MEGABYTE;
const WAITING_FILES = 200;
const KEPT_UPLOADS = WAITING_FILES;
/** What a form adds to its file. */
const FORM_BYTES = 64 * 1024;

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
  /**
   * Takes a file that `receive` brings, of a request of `bytes` as declared (null: it does not say), and lists
   * it; null, and nothing is received, where too much is waiting already.
   * @throws ApiError `file-too-large`, before anything is received.
   */
  take(bytes: number | null, receive: () => Promise<NewUpload>): Promise<Upload | null>;
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
  let waitingFiles = 0;
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

  const add = (upload: NewUpload, done: () => void): Upload => {
    const id = randomUUID();
    const { fileName, bytes } = upload;
    const listed: Upload = { id, fileName, bytes: bytes.byteLength, stage: 'waiting', pages: null, report: null };
    uploads.unshift(listed);
    uploads.splice(KEPT_UPLOADS);
    reading = reading
      .then(() => read(id, upload))
      .catch(() => change(id, { stage: 'done', report: FAULT }))
      .finally(done);
    return listed;
  };

  return {
    async take(declared, receive) {
      if (declared !== null && declared > FILE_BYTES + FORM_BYTES) throw new ApiError('file-too-large');
      let size = declared ?? FILE_BYTES;
      if (waitingFiles >= WAITING_FILES || waitingBytes + size > WAITING_BYTES) return null;
      waitingFiles += 1;
      waitingBytes += size;
      const release = (): void => {
        waitingFiles -= 1;
        waitingBytes -= size;
      };
      try {
        const upload = await receive();
        waitingBytes -= size - upload.bytes.byteLength;
        size = upload.bytes.byteLength;
        return add(upload, release);
      } catch (error) {
        release();
        throw error;
      }
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
