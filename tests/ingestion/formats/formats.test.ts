import { describe, expect, it } from 'vitest';
import type { PlanContent } from '../../../knowledge/index.js';
import { readPlan } from '../../../ingestion/read-plan.js';
import { textPlan } from '../plans.js';
import { SMALL_PLAN } from '../small-plan.js';
import { writeDocx } from './docx-writer.js';
import { writeHtml } from './html-writer.js';
import { chromiumIsHere, writePdf } from './pdf-writer.js';
import { recognitionIsHere, scanPages, scanPdf } from './scan-writer.js';
import { writeWorkbook } from './workbook-writer.js';
import { comparable, smallPlanParts, type PlanPart } from './small-plan-parts.js';

interface Writer {
  readonly fileName: string;
  readonly write: (parts: readonly PlanPart[]) => Buffer | Promise<Buffer>;
}

const WRITERS: readonly Writer[] = [
  { fileName: 'thu.html', write: writeHtml },
  { fileName: 'thu.docx', write: writeDocx },
  { fileName: 'thu.xlsx', write: writeWorkbook },
  ...(chromiumIsHere ? [{ fileName: 'thu.pdf', write: writePdf }] : []),
];

describe('the same small plan', () => {
  it.each(WRITERS)('gives the same records from $fileName', async ({ fileName, write }) => {
    const bytes = await write(smallPlanParts());
    const content = await readPlan(bytes, fileName, { access: 'public', isDigest: false });
    const expected = textPlan(SMALL_PLAN);
    expect(expected.records.length).toBeGreaterThan(8);
    expect(comparable(content)).toEqual(comparable(expected));
  });

  it.each(WRITERS)('stands where its spans say in $fileName', async ({ fileName, write }) => {
    const bytes = await write(smallPlanParts());
    const { records, text } = await readPlan(bytes, fileName, { access: 'public', isDigest: false });
    for (const record of records) expect(text.slice(record.span.start, record.span.end)).toContain(record.title);
  });
});

describe.skipIf(!recognitionIsHere || !chromiumIsHere)('a clean scan of the same small plan', () => {
  const readScan = (bytes: Uint8Array, fileName: string): Promise<PlanContent> =>
    readPlan(bytes, fileName, { access: 'public', isDigest: false });

  it('gives nearly every row and cell, and says where it is unsure', { timeout: 120_000 }, async () => {
    const content = await readScan(await scanPdf(await writePdf(smallPlanParts())), 'thu.pdf');
    const expected = textPlan(SMALL_PLAN);
    const found = new Map(content.records.map((record) => [record.locator, record]));
    const cells = expected.records.flatMap((record) => {
      const match = found.get(record.locator);
      return [
        sameWords(match?.title, record.title),
        sameWords(match?.leads.join(';'), record.leads.join(';')),
        sameWords(match?.coordinators.join(';'), record.coordinators.join(';')),
        sameWords(match?.deadline?.text, record.deadline?.text),
      ];
    });
    expect(content.records.length).toBe(expected.records.length);
    expect(cells.filter((same) => same).length / cells.length).toBeGreaterThanOrEqual(0.95);
    expect(content.plan).toMatchObject({ number: '12/KH-UBND', issuedOn: '2025-01-15', signer: 'Trần Văn An' });
    expect(new Set(content.records.map((record) => record.page))).toEqual(new Set([1, 2]));
  });

  it('is read from a picture of a page as well', { timeout: 120_000 }, async () => {
    const [page] = await scanPages(await writePdf(smallPlanParts()), 'png');
    const content = await readScan(page ?? Buffer.of(), 'thu.png');
    expect(content.plan.number).toBe('12/KH-UBND');
    expect(content.records.length).toBeGreaterThanOrEqual(5);
  });
});

function sameWords(one = '', other = ''): boolean {
  return one.toLowerCase().replace(/\s+/gu, ' ') === other.toLowerCase().replace(/\s+/gu, ' ');
}
