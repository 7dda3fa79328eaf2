import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../ingestion/read-plan.js';
import { textPlan } from '../plans.js';
import { SMALL_PLAN } from '../small-plan.js';
import { writeDocx } from './docx-writer.js';
import { writeHtml } from './html-writer.js';
import { chromiumIsHere, writePdf } from './pdf-writer.js';
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
