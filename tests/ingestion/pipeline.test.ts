import { mkdir, mkdtemp, rm, writeFile, readdir, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIngestion, IngestionError, type Ingestion, type IngestEvent } from '../../ingestion/index.js';
import {
  createPlanStore,
  knowledgeMigrations,
  openDatabase,
  parsePlanId,
  type Database,
  type PlanStore,
} from '../../knowledge/index.js';
import { readPlan } from '../../ingestion/read-plan.js';
import type { ReadingThread } from '../../ingestion/reading/reading-thread.js';
import { SMALL_PLAN } from './small-plan.js';

vi.setConfig({ testTimeout: 60_000 });

/** Reads here and now; the real thread has its own test, and the bundled samples go through it. */
const here: ReadingThread = {
  read: async (bytes, fileName, options, signal) => {
    await Promise.resolve();
    if (signal?.aborted === true) throw new IngestionError('cancelled', 'cancelled');
    return readPlan(bytes, fileName, options);
  },
  close: () => Promise.resolve(),
};

let folder: string;
let database: Database;
let store: PlanStore;
let ingestion: Ingestion;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ingestion-'));
  database = await openDatabase({ dataDir: join(folder, 'data'), migrations: [...knowledgeMigrations] });
  store = createPlanStore({ database, indexers: [] });
  ingestion = createIngestion({ store, dataDir: join(folder, 'data'), maxBytes: 200_000, thread: here });
});

afterEach(async () => {
  await ingestion.close();
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

describe('loading files', () => {
  it('loads a plan, keeps its original, and says what it found', async () => {
    const path = await file('plans/Kế hoạch Nam Định 2025.txt', SMALL_PLAN);
    const [report] = await ingestion.ingestPaths([path], { access: 'public' });
    expect(report).toMatchObject({ outcome: 'created', planId: 'ke-hoach-nam-dinh-2025', version: 1, reason: null });
    expect(report?.records.duty).toBeGreaterThan(0);
    expect(report?.records.task).toBeGreaterThan(0);
    const plan = await store.plan(parsePlanId('ke-hoach-nam-dinh-2025'));
    expect(plan).toMatchObject({ number: '12/KH-UBND', place: 'tỉnh Nam Định' });
    const original = await ingestion.original(plan?.contentHash ?? '');
    expect(Buffer.from(original ?? []).toString('utf8')).toBe(SMALL_PLAN);
    expect((await store.records(parsePlanId('ke-hoach-nam-dinh-2025'))).length).toBe(
      Object.values(report?.records ?? {}).reduce((a, b) => a + b, 0),
    );
  });

  it('is idempotent by content, and makes a new version of changed content', async () => {
    const path = await file('plan.txt', SMALL_PLAN);
    const outcomes = [];
    outcomes.push((await ingestion.ingestPaths([path], { access: 'public' }))[0]?.outcome);
    outcomes.push((await ingestion.ingestPaths([path], { access: 'public' }))[0]?.outcome);
    await writeFile(path, SMALL_PLAN.replace('90% hồ sơ', '95% hồ sơ'));
    outcomes.push((await ingestion.ingestPaths([path], { access: 'public' }))[0]?.outcome);
    expect(outcomes).toEqual(['created', 'unchanged', 'updated']);
    expect(await store.versions(parsePlanId('plan'))).toEqual([2, 1]);
  });

  it('walks folders, skips what is no plan, and goes on after a bad file', async () => {
    await file('in/a/plan-a.md', SMALL_PLAN);
    await file('in/b/noise.txt', new Uint8Array([0, 1, 2, 3, 255]));
    await file('in/b/empty.txt', '');
    await file('in/b/scan.djvu', '%PDF-1.7');
    await file('in/README.md', '# Read me');
    await file('in/.hidden.txt', SMALL_PLAN);
    await file('in/z/notes.txt', 'Chỉ là vài ghi chép, không phải kế hoạch.');
    const events: IngestEvent[] = [];
    const reports = await ingestion.ingestPaths([join(folder, 'in')], {
      access: 'public',
      onProgress: (event) => events.push(event),
    });
    expect(reports.map((report) => [report.fileName, report.outcome, report.code])).toEqual([
      ['README.md', 'skipped', null],
      ['plan-a.md', 'created', null],
      ['empty.txt', 'failed', 'empty-document'],
      ['noise.txt', 'failed', 'not-text'],
      ['scan.djvu', 'skipped', null],
      ['notes.txt', 'failed', 'not-a-plan'],
    ]);
    expect(
      reports.filter((report) => report.outcome !== 'created').every((report) => (report.reason ?? '').length > 5),
    ).toBe(true);
    expect(events[0]).toEqual({ kind: 'started', total: 6 });
    expect(events.at(-1)).toMatchObject({ kind: 'finished' });
    expect((await store.list()).map((plan) => plan.id)).toEqual(['plan-a']);
  });

  it('refuses by name what was named: missing, unsupported, too large, twice', async () => {
    const large = await file('large.txt', 'a'.repeat(300_000));
    const word = await file('plan.odt', 'PK');
    const first = await file('one/plan.txt', SMALL_PLAN);
    const second = await file('two/plan.md', SMALL_PLAN);
    const reports = await ingestion.ingestPaths([join(folder, 'none.txt'), large, word, first, second], {
      access: 'public',
    });
    expect(reports.map((report) => report.code ?? report.outcome)).toEqual([
      'no-such-file',
      'too-large',
      'unsupported-format',
      'created',
      'same-name-twice',
    ]);
  });

  it('says when there is nothing to load', async () => {
    await mkdir(join(folder, 'bare'));
    await expect(ingestion.ingestPaths([join(folder, 'bare')], { access: 'public' })).rejects.toMatchObject({
      code: 'nothing-to-ingest',
    });
    await expect(ingestion.ingestPaths([], { access: 'public' })).rejects.toBeInstanceOf(IngestionError);
  });

  it('stops when it is told to, and keeps what was committed', async () => {
    await file('in/a.txt', SMALL_PLAN);
    await file('in/b.txt', SMALL_PLAN.replace('12/KH-UBND', '13/KH-UBND'));
    const stop = new AbortController();
    const reports = await ingestion.ingestPaths([join(folder, 'in')], {
      access: 'public',
      signal: stop.signal,
      onProgress: (event) => {
        if (event.kind === 'file-finished') stop.abort();
      },
    });
    expect(reports.map((report) => report.code ?? report.outcome)).toEqual(['created', 'cancelled']);
  });

  it('keeps no original of a document that the identity rules refuse', async () => {
    const path = await file('plan.txt', SMALL_PLAN);
    await ingestion.ingestPaths([path], { access: 'public' });
    await writeFile(
      path,
      SMALL_PLAN.replaceAll('Nam Định', 'Thái Bình')
        .replaceAll('NAM ĐỊNH', 'THÁI BÌNH')
        .replaceAll('12/KH-UBND', '77/KH-UBND'),
    );
    const [report] = await ingestion.ingestPaths([path], { access: 'public' });
    expect(report?.outcome).toBe('refused');
    expect(report?.reason).not.toBeNull();
    const kept = (await readdir(join(folder, 'data/originals'), { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile(),
    );
    expect(kept).toHaveLength(1);
  });

  it('takes a document that comes as bytes, open or internal', async () => {
    const report = await ingestion.ingestBytes('nội bộ.txt', Buffer.from(SMALL_PLAN), { access: 'internal' });
    expect(report).toMatchObject({ outcome: 'created', planId: 'noi-bo' });
    expect((await store.plan(parsePlanId('noi-bo')))?.access).toBe('internal');
  });

  it.skipIf(process.getuid?.() === 0)('names a file that may not be read', async () => {
    const path = await file('locked.txt', SMALL_PLAN);
    await chmod(path, 0);
    const [report] = await ingestion.ingestPaths([path], { access: 'public' });
    expect(report?.code).toBe('unreadable-file');
  });
});

describe('reading again', () => {
  it('reads plans of other rules again from their originals', async () => {
    const path = await file('plan.txt', SMALL_PLAN);
    await ingestion.ingestPaths([path], { access: 'public' });
    const old: PlanStore = {
      ...store,
      outdated: async () =>
        (await store.list()).map((plan) => ({
          id: plan.id,
          contentHash: plan.contentHash,
          fileName: 'plan.txt',
          isDigest: false,
          access: 'public' as const,
        })),
    };
    const again = createIngestion({ store: old, dataDir: join(folder, 'data'), thread: here });
    const reports = await again.reingestOutdated();
    expect(reports.map((report) => report.outcome)).toEqual(['unchanged']);
    await rm(join(folder, 'data/originals'), { recursive: true });
    expect((await again.reingestOutdated()).map((report) => report.code)).toEqual(['original-missing']);
    await again.close();
  });

  it('finds nothing outdated right after loading', async () => {
    await ingestion.ingestPaths([await file('plan.txt', SMALL_PLAN)], { access: 'public' });
    expect(await ingestion.reingestOutdated()).toEqual([]);
  });
});

describe('bundled samples', () => {
  it('load into an empty store as digests and leave a store with real plans alone', async () => {
    const threaded = createIngestion({ store, dataDir: join(folder, 'data') });
    const reports = await threaded.loadSamples();
    await threaded.close();
    expect(reports.map((report) => report.outcome)).toEqual(reports.map(() => 'created'));
    expect(reports).toHaveLength(5);
    const plans = await store.list();
    expect(plans.every((plan) => plan.isDigest && plan.title.endsWith('(bản tóm lược)'))).toBe(true);
    expect(await ingestion.loadSamples()).toEqual([]);
    await ingestion.ingestPaths([await file('nam-dinh.txt', SMALL_PLAN)], { access: 'public' });
    expect((await store.list()).map((plan) => plan.id)).toEqual(['nam-dinh']);
    expect(await ingestion.loadSamples()).toEqual([]);
  });
});
