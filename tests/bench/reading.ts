/** Speed of reading, structure and records by format, without indexing; indexing apart. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { planOf, readPlan } from '../../ingestion/read-plan.js';
import { readerFor } from '../../ingestion/readers/registry.js';
import { divideDocument } from '../../ingestion/structure/document-parts.js';
import { buildOutline } from '../../ingestion/structure/outline.js';
import { openDatabase } from '../../knowledge/store/database.js';
import { createLexicalIndex } from '../../knowledge/store/lexical-index.js';
import { knowledgeMigrations } from '../../knowledge/store/migrations.js';
import { createPlanStore } from '../../knowledge/store/plan-store.js';
import { PLANS_FOLDER } from '../evaluation/plan-texts.js';
import { writeDocx } from '../ingestion/formats/docx-writer.js';
import { writeHtml } from '../ingestion/formats/html-writer.js';
import { chromiumIsHere, writePdf } from '../ingestion/formats/pdf-writer.js';
import { realPlanParts, writeText } from '../ingestion/formats/real-plan-parts.js';
import type { PlanPart } from '../ingestion/formats/small-plan-parts.js';
import { writeWorkbook } from '../ingestion/formats/workbook-writer.js';
import { PLAN_NAMES } from '../ingestion/plans.js';
import type { BenchSection, Figure } from './section.js';

const OPTIONS = { access: 'public', isDigest: false } as const;
const FORMATS: readonly {
  readonly extension: string;
  readonly write: (parts: readonly PlanPart[]) => Buffer | Promise<Buffer>;
}[] = [
  { extension: 'txt', write: writeText },
  { extension: 'html', write: writeHtml },
  { extension: 'docx', write: writeDocx },
  { extension: 'xlsx', write: writeWorkbook },
];
/** The five plans so many times over are about a megabyte. */
const TIMES = 6;
/** Passes over the plans after which the engine has compiled what reads them: what is measured is a warm service. */
const WARM_UP = TIMES;
/** The plan with the longest tables so many times over has 500 pages in print. */
const PRINTED_TIMES = 20;

interface Document {
  readonly fileName: string;
  readonly bytes: Buffer;
  /** Of its text, whatever the format packs it in. Bytes of UTF-8. */
  readonly textBytes: number;
}

export const reading: BenchSection = {
  title: 'reading, structure and records, the five plans',
  runs: 3,
  async open() {
    if (!existsSync(PLANS_FOLDER)) return null;
    const plans = PLAN_NAMES.map((name) => ({ name, parts: realPlanParts(name) }));
    const byFormat = new Map<string, Document[]>();
    for (const { extension, write } of FORMATS) {
      const documents: Document[] = [];
      for (const { name, parts } of plans)
        documents.push({
          fileName: `${name}.${extension}`,
          bytes: await write(parts),
          textBytes: writeText(parts).byteLength,
        });
      byFormat.set(extension, documents);
      for (let time = 0; time < WARM_UP; time += 1)
        for (const { bytes, fileName } of documents) await readPlan(bytes, fileName, OPTIONS);
    }
    const long = Array.from({ length: PRINTED_TIMES }, () => realPlanParts('hai-duong-2023')).flat();
    const printed = chromiumIsHere ? await writePdf(long) : null;
    if (printed !== null) await readPlan(printed, 'dai.pdf', OPTIONS);
    return {
      async measure(): Promise<readonly Figure[]> {
        const figures: Figure[] = [];
        for (const [extension, documents] of byFormat) figures.push(...(await speedOf(extension, documents)));
        figures.push(await indexing(byFormat.get('txt') ?? []));
        if (printed !== null) figures.push(...(await printedSpeed(printed)));
        return figures;
      },
      close: () => Promise.resolve(),
    };
  },
};

/** Time a megabyte of text takes at each stage, and all of them together. */
async function speedOf(extension: string, documents: readonly Document[]): Promise<Figure[]> {
  const spent = { reader: 0, structure: 0, whole: 0 };
  let megabytes = 0;
  for (let time = 0; time < TIMES; time += 1)
    for (const { bytes, fileName, textBytes } of documents) {
      const start = performance.now();
      const source = await readerFor(bytes, fileName).read(bytes, fileName);
      const read = performance.now();
      buildOutline(divideDocument(source.blocks).body);
      const built = performance.now();
      planOf(source, bytes, fileName, OPTIONS);
      spent.reader += read - start;
      spent.structure += built - read;
      spent.whole += read - start + (performance.now() - built);
      megabytes += textBytes / 1e6;
    }
  const stage = (what: string, ms: number): Figure => ({
    what: `${extension}: ${what}, a megabyte`,
    value: ms / megabytes,
    unit: 'ms',
  });
  return [
    stage('reader', spent.reader),
    stage('structure', spent.structure),
    stage('records', spent.whole - spent.reader - spent.structure),
    { what: `${extension}: text read`, value: megabytes / (spent.whole / 1000), unit: 'MB/s', atLeast: 1 },
  ];
}

/** Writing the plans and their search index into a fresh store, apart from reading them. */
async function indexing(documents: readonly Document[]): Promise<Figure> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-reading-'));
  const database = await openDatabase({ dataDir, migrations: knowledgeMigrations });
  try {
    const lexical = createLexicalIndex(database.raw);
    const store = createPlanStore({ database, indexers: [lexical] });
    let ms = 0;
    let megabytes = 0;
    for (const { bytes, fileName, textBytes } of documents) {
      const content = await readPlan(bytes, fileName, OPTIONS);
      const start = performance.now();
      await store.replace(content);
      ms += performance.now() - start;
      megabytes += textBytes / 1e6;
    }
    return { what: 'store and index, a megabyte', value: ms / megabytes, unit: 'ms' };
  } finally {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function printedSpeed(printed: Buffer): Promise<Figure[]> {
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50);
  const start = performance.now();
  const { records } = await readPlan(printed, 'dai.pdf', OPTIONS);
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  const pages = Math.max(0, ...records.map(({ page }) => page ?? 0));
  return [
    { what: 'pdf: pages with records', value: pages, unit: 'count' },
    { what: 'pdf: pages read', value: pages / seconds, unit: 'pages/s', atLeast: 50 },
    { what: 'pdf: growth of memory', value: (most - before) / 1e6, unit: 'MB', atMost: 500 },
  ];
}
