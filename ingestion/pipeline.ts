import { join } from 'node:path';
import { KnowledgeError, parsePlanId, type Access, type Plan, type PlanStore } from '../knowledge/index.js';
import { collectFiles, type Incoming } from './admission.js';
import { IngestionError } from './errors.js';
import { slugOf } from './file-names.js';
import { EXTRACTOR } from './read-plan.js';
import { createReadingThread, type ReadingThread } from './reading/reading-thread.js';
import {
  contentCounts,
  emptyReport,
  failedReport,
  type FileReport,
  type FileStage,
  type IngestEvent,
} from './reports.js';
import { bundledSamples } from './samples.js';
import { assertSize } from './source-files.js';
import { createOriginals, type Originals } from './store/originals.js';
import { wording } from './wording.js';

const MAX_BYTES = 50 * 1024 * 1024;

export interface IngestionOptions {
  readonly store: PlanStore;
  /** Folder of all state; originals go to `<dataDir>/originals`. */
  readonly dataDir: string;
  /** Largest file taken. Bytes, default 50 MiB. */
  readonly maxBytes?: number;
  /** Replaces the thread that reads; for tests. */
  readonly thread?: ReadingThread;
  readonly originals?: Originals;
}

export interface IngestOptions {
  /** Who may see the documents; `keep`: a loaded plan stays as it is, and a new one is public. */
  readonly access: Access | 'keep';
  readonly onProgress?: (event: IngestEvent) => void;
  /** Stops between files and inside the one being read; what was committed stays. */
  readonly signal?: AbortSignal;
}

/** Documents in: files to plans, one transaction a document. A file that fails never stops the others. */
export interface Ingestion {
  /** Files and folders, in order. @throws IngestionError `nothing-to-ingest` when the paths hold no file at all. */
  ingestPaths(paths: readonly string[], options: IngestOptions): Promise<readonly FileReport[]>;
  /** One document that came over the network. */
  ingestBytes(fileName: string, bytes: Uint8Array, options: IngestOptions): Promise<FileReport>;
  /** Reads plans that other extraction rules made again from their originals; nobody waits for it. */
  reingestOutdated(options?: Omit<IngestOptions, 'access'>): Promise<readonly FileReport[]>;
  /** Loads the bundled digests into an empty store, and renews those that this version of the program words anew. */
  loadSamples(options?: Omit<IngestOptions, 'access'>): Promise<readonly FileReport[]>;
  /** The original bytes of a document, by content hash; null when they are not kept. */
  original(contentHash: string): Promise<Uint8Array | null>;
  /** Ends when the document being read has ended. */
  close(): Promise<void>;
}

/** The plan that a file of this name is loaded as; null when there is none, or the name gives no id. */
async function loadedAs(store: PlanStore, fileName: string): Promise<Plan | null> {
  try {
    return await store.plan(parsePlanId(slugOf(fileName)));
  } catch (error) {
    if (error instanceof IngestionError || (error instanceof KnowledgeError && error.code === 'invalid-plan-id'))
      return null;
    throw error;
  }
}

export function createIngestion({ store, dataDir, maxBytes = MAX_BYTES, ...given }: IngestionOptions): Ingestion {
  const thread = given.thread ?? createReadingThread();
  const originals = given.originals ?? createOriginals(join(dataDir, 'originals'));

  const load = async (
    incoming: Incoming,
    { signal, onProgress }: Pick<IngestOptions, 'signal' | 'onProgress'>,
  ): Promise<FileReport> => {
    const tell = (at: FileStage): void => onProgress?.({ kind: 'file-stage', path: incoming.path, at });
    const { path, fileName } = incoming;
    const started = performance.now();
    const seconds = (): number => Math.round(performance.now() - started) / 1000;
    try {
      const bytes = await incoming.bytes();
      assertSize(bytes.byteLength, fileName, maxBytes);
      const loaded = await loadedAs(store, fileName);
      const access = incoming.read.access === 'keep' ? (loaded?.access ?? 'public') : incoming.read.access;
      const content = await thread.read(bytes, fileName, { ...incoming.read, access }, signal, tell);
      tell({ stage: 'storing' });
      if (incoming.expects !== undefined && (await loadedAs(store, fileName))?.contentHash !== incoming.expects)
        return emptyReport(path, fileName, 'skipped', { seconds: seconds() });
      const isNew = await originals.keep(content.plan.contentHash, bytes);
      const counts = { ...contentCounts(content), planId: content.plan.id, bytes: bytes.byteLength };
      const outcome = await store.replace(content);
      if (outcome.kind === 'refused') {
        if (isNew) await originals.remove(content.plan.contentHash);
        return emptyReport(path, fileName, 'refused', { ...counts, reason: outcome.reason, seconds: seconds() });
      }
      return emptyReport(path, fileName, outcome.kind, {
        ...counts,
        planId: outcome.planId,
        version: outcome.version,
        notes: outcome.notes,
        seconds: seconds(),
      });
    } catch (error) {
      return failedReport(path, fileName, error, { seconds: seconds() });
    }
  };

  const loadAll = async (
    incoming: readonly (Incoming | FileReport)[],
    options: Omit<IngestOptions, 'access'>,
  ): Promise<FileReport[]> => {
    const total = incoming.length;
    const reports: FileReport[] = [];
    let writable = true;
    options.onProgress?.({ kind: 'started', total });
    for (const [i, next] of incoming.entries()) {
      let report: FileReport;
      if ('outcome' in next) report = next;
      else if (options.signal?.aborted === true)
        report = failedReport(next.path, next.fileName, new IngestionError('cancelled', 'The run was cancelled'));
      else if (!writable)
        report = emptyReport(next.path, next.fileName, 'failed', { code: 'store-full', reason: wording.notAttempted });
      else {
        options.onProgress?.({ kind: 'file-started', path: next.path, position: i + 1, total });
        report = await load(next, options);
      }
      if (report.code === 'store-full') writable = false;
      reports.push(report);
      options.onProgress?.({ kind: 'file-finished', report, position: i + 1, total });
    }
    options.onProgress?.({ kind: 'finished', reports });
    return reports;
  };

  return {
    async ingestPaths(paths, options) {
      const incoming = await collectFiles(paths, maxBytes, { access: options.access, isDigest: false });
      if (incoming.length === 0)
        throw new IngestionError(
          'nothing-to-ingest',
          `Cannot load anything: ${paths.length === 0 ? 'no path was given' : 'the folders hold no file'}`,
        );
      return loadAll(incoming, options);
    },
    async ingestBytes(fileName, bytes, options) {
      const [report] = await loadAll(
        [
          {
            path: fileName,
            fileName,
            bytes: () => Promise.resolve(bytes),
            read: { access: options.access, isDigest: false },
          },
        ],
        options,
      );
      if (report === undefined)
        throw new IngestionError('nothing-to-ingest', 'Cannot load a document: it left no report');
      return report;
    },
    async reingestOutdated(options = {}) {
      const outdated = await store.outdated(EXTRACTOR);
      return loadAll(
        outdated.map((plan) => ({
          path: plan.fileName,
          fileName: plan.fileName,
          bytes: () => readOriginal(originals, plan),
          read: { access: 'keep' as const, isDigest: plan.isDigest },
          expects: plan.contentHash,
        })),
        options,
      );
    },
    async loadSamples(options = {}) {
      const samples = await bundledSamples();
      const loaded = new Map((await store.list()).map((plan) => [String(plan.id), plan]));
      const wanted = samples.filter((sample) => {
        const plan = loaded.get(slugOf(sample.fileName));
        return loaded.size === 0 || (plan?.isDigest === true && plan.contentHash !== sample.contentHash);
      });
      return loadAll(
        wanted.map((sample) => ({
          path: sample.path,
          fileName: sample.fileName,
          bytes: () => Promise.resolve(sample.bytes),
          read: { access: 'public', isDigest: true },
        })),
        options,
      );
    },
    original: (contentHash) => originals.read(contentHash),
    close: () => thread.close(),
  };
}

async function readOriginal(
  originals: Originals,
  plan: { readonly contentHash: string; readonly fileName: string },
): Promise<Uint8Array> {
  const bytes = await originals.read(plan.contentHash);
  if (bytes === null)
    throw new IngestionError(
      'original-missing',
      `Cannot read "${plan.fileName}" again: its original ${plan.contentHash} is not kept`,
    );
  return bytes;
}
