import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlanContent } from '../../../knowledge/index.js';
import { readPlan } from '../../../ingestion/read-plan.js';
import { readerFor } from '../../../ingestion/readers/registry.js';
import { writeDocx } from './docx-writer.js';
import { writeHtml } from './html-writer.js';
import { chromiumIsHere, writePdf } from './pdf-writer.js';
import { partsOf } from './real-plan-parts.js';
import { writeSheet } from './workbook-writer.js';
import { comparable, type PlanPart } from './small-plan-parts.js';

const folder = join(import.meta.dirname, '../layouts');
/** Headings without numbers are told by marks of their format, which the parts do not carry. */
const LAYOUTS = readdirSync(folder).filter((name) => !/\.jsonl$|^so-(?:cong-thuong|noi-vu)/u.test(name));
/** Printed by the browser, which takes seconds: those with tables. */
const PRINTED = LAYOUTS.filter((name) =>
  /^(?:bao-ve|benh-vien|cai-cach-tthc|chuyen-doi-so|du-an-cong|giam-ngheo|kinh-te-xa-hoi|truong-thcs)/u.test(name),
);
const WRITERS: readonly (readonly [
  string,
  (parts: readonly PlanPart[]) => Buffer | Promise<Buffer>,
  readonly string[],
])[] = [
  ['thu.docx', writeDocx, LAYOUTS],
  ['thu.html', writeHtml, LAYOUTS],
  ['thu.xlsx', writeSheet, LAYOUTS],
  ...(chromiumIsHere ? ([['thu.pdf', writePdf, PRINTED]] as const) : []),
];

const read = (bytes: Uint8Array, fileName: string): Promise<PlanContent> =>
  readPlan(bytes, fileName, { access: 'public', isDigest: false });

describe.each(WRITERS)('a plan of any layout as %s', (fileName, write, layouts) => {
  it.each(layouts)('gives the same records as %s', async (name) => {
    const bytes = readFileSync(join(folder, name));
    const { blocks } = await readerFor(bytes, name).read(bytes, name);
    const written = await read(await write(partsOf(blocks)), fileName);
    const expected = comparable(await read(bytes, name));
    expect(comparable(written)['records']).toEqual(expected['records']);
  });
});
