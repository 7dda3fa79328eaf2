import { describe, expect, it } from 'vitest';
import { IngestionError } from '../../../ingestion/errors.js';
import { readLongPdf } from '../../../ingestion/readers/long-pdf.js';
import { readPdfPages } from '../../../ingestion/readers/pdf-pages.js';
import { chromiumIsHere, printPage } from '../formats/pdf-writer.js';

const COUNT = 90;
const page = (number: number): string =>
  `<div style="break-after:page"><p>Trang thứ ${number} của kế hoạch</p><table border="1"><tr><td>Sở Nội vụ</td></tr></table></div>`;

describe.skipIf(!chromiumIsHere)('a PDF file of many pages', () => {
  it(
    'is shared among threads, which tell of each page and give the pages that one thread gives',
    { timeout: 120_000 },
    async () => {
      const body = Array.from({ length: COUNT }, (_, at) => page(at + 1)).join('');
      const bytes = await printPage(`<html><head><meta charset="utf-8"></head><body>${body}</body></html>`);
      const told: [number, number][] = [];
      const shared = await readLongPdf(bytes, 'dai.pdf', (done, total) => told.push([done, total]));
      expect(shared.map((one) => one.page)).toEqual(Array.from({ length: shared.length }, (_, at) => at + 1));
      expect(shared.length).toBeGreaterThanOrEqual(COUNT);
      expect(told).toEqual(shared.map((_, at) => [at + 1, shared.length]));
      expect(shared).toEqual(await readPdfPages(bytes, 'dai.pdf'));
    },
  );
});

describe('a broken PDF file', () => {
  it('is refused before any thread starts', async () => {
    const failure = await readLongPdf(Buffer.from('%PDF-1.7\nnothing'), 'hong.pdf').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(IngestionError);
    expect(failure).toMatchObject({ code: 'damaged-file' });
  });
});
