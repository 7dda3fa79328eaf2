import { describe, expect, it } from 'vitest';
import type { PlanContent } from '../../../knowledge/index.js';
import { readPlan } from '../../../ingestion/read-plan.js';
import { PLAN_NAMES, plansAreHere } from '../plans.js';
import { writeDocx } from './docx-writer.js';
import { writeHtml } from './html-writer.js';
import { chromiumIsHere, writePdf } from './pdf-writer.js';
import { realPlanParts, writeText } from './real-plan-parts.js';
import { comparable, type PlanPart } from './small-plan-parts.js';
import { writeWorkbook } from './workbook-writer.js';

const read = (bytes: Uint8Array, fileName: string): Promise<PlanContent> =>
  readPlan(bytes, fileName, { access: 'public', isDigest: false });
const WRITERS: readonly (readonly [string, (parts: readonly PlanPart[]) => Buffer | Promise<Buffer>])[] = [
  ['thu.html', writeHtml],
  ['thu.docx', writeDocx],
  ['thu.xlsx', writeWorkbook],
  ...(chromiumIsHere ? ([['thu.pdf', writePdf]] as const) : []),
];

describe.skipIf(!plansAreHere).each(PLAN_NAMES)('the plan %s', (name) => {
  it.each(WRITERS)('gives the same records from %s as from a text', async (fileName, write) => {
    const parts = realPlanParts(name);
    const expected = await read(writeText(parts), 'thu.txt');
    const content = await read(await write(parts), fileName);
    expect(expected.records.length).toBeGreaterThan(60);
    expect(recordsOf(content)).toEqual(recordsOf(expected));
  });
});

function recordsOf(content: PlanContent): unknown {
  const compared = comparable(content);
  return compared.records;
}
