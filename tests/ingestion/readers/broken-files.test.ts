import Excel from 'exceljs';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { IngestionError } from '../../../ingestion/errors.js';
import { readPlan } from '../../../ingestion/read-plan.js';
import { INGESTION_FAILURES } from '../../../ingestion/index.js';
import { paragraph, writeDocx, zipDocx } from '../formats/docx-writer.js';
import { writeHtml } from '../formats/html-writer.js';
import { chromiumIsHere, writePdf } from '../formats/pdf-writer.js';
import { smallPlanParts } from '../formats/small-plan-parts.js';
import { writeWorkbook } from '../formats/workbook-writer.js';

/** Longest that a refusal may take. */
const LIMIT_MS = 10_000;
const FORMATS = ['docx', 'xlsx', 'pdf', 'html', 'txt', 'md', 'doc', 'png'];

interface BrokenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Numbers that look random and are the same in every run. */
function noise(seed: number, length: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

function scrambled(bytes: Uint8Array, seed: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const places = noise(seed, 400);
  for (let i = 0; i + 3 < places.length; i += 4) {
    const at = (((places[i] ?? 0) << 16) | ((places[i + 1] ?? 0) << 8) | (places[i + 2] ?? 0)) % copy.length;
    if (at > 64) copy[at] = places[i + 3] ?? 0;
  }
  return copy;
}

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

async function brokenFiles(): Promise<BrokenFile[]> {
  const parts = smallPlanParts();
  const whole: Record<string, Uint8Array> = {
    docx: writeDocx(parts),
    xlsx: await writeWorkbook(parts),
    html: writeHtml(parts),
    ...(chromiumIsHere ? { pdf: await writePdf(parts) } : {}),
  };
  const files: BrokenFile[] = [];
  for (const [extension, bytes] of Object.entries(whole)) {
    if (extension !== 'html')
      for (let share = 1; share <= 12; share += 1)
        files.push({
          name: `cat-${share}.${extension}`,
          bytes: bytes.subarray(0, Math.floor((bytes.length * share) / 14)),
        });
    for (let seed = 1; seed <= 10; seed += 1)
      files.push({ name: `hong-${seed}.${extension}`, bytes: scrambled(bytes, seed) });
    for (const other of FORMATS.filter((format) => format !== extension))
      files.push({ name: `sai-duoi-${extension}.${other}`, bytes });
  }
  for (const extension of FORMATS)
    for (let seed = 1; seed <= 12; seed += 1)
      files.push({ name: `nhieu-${seed}.${extension}`, bytes: noise(seed * 7, 900) });
  for (const extension of FORMATS) files.push({ name: `rong.${extension}`, bytes: new Uint8Array(0) });
  return [...files, ...bombs(), await wideSheet()];
}

async function wideSheet(): Promise<BrokenFile> {
  const workbook = new Excel.Workbook();
  workbook.addWorksheet('Rộng').addRow(Array.from({ length: 10_000 }, (_, at) => `Cột ${at}`));
  return { name: 'rong-cot.xlsx', bytes: Buffer.from(await workbook.xlsx.writeBuffer()) };
}

/** Entities that hold entities: eight to the power of their depth. */
const NESTED_ENTITIES = `<!DOCTYPE a [<!ENTITY a0 "ha">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(8)}">`,
).join('')}]><a>&a9;</a>`;

function bombs(): BrokenFile[] {
  const zeros = new Uint8Array(150 * 1024 * 1024);
  const columns = Array.from({ length: 10_000 }, (_, at) => `<td>${at}</td>`).join('');
  return [
    { name: 'bom.docx', bytes: zipDocx(paragraph('a'.repeat(60_000_000))) },
    { name: 'bom-xlsx.xlsx', bytes: zipSync({ 'xl/workbook.xml': zeros }) },
    { name: 'sau.docx', bytes: zipDocx('<w:sdt>'.repeat(100_000)) },
    { name: 'sau.html', bytes: text(`<html>${'<div>'.repeat(200_000)}kế hoạch`) },
    { name: 'bang-long.html', bytes: text(`<html>${'<table><tr><td>'.repeat(5_000)}kế hoạch`) },
    { name: 'rong-cot.html', bytes: text(`<html><table><tr>${columns}</tr></table>`) },
    { name: 'gop.html', bytes: text('<html><table><tr><td colspan="99999999" rowspan="99999999">a</td></tr></table>') },
    {
      name: 'the-la.docx',
      bytes: zipDocx('', { 'word/document.xml': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>' }),
    },
    { name: 'the-long.docx', bytes: zipDocx('', { 'word/document.xml': NESTED_ENTITIES }) },
    {
      name: 'mat-khau.docx',
      bytes: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    },
    { name: 'khong-phai.docx', bytes: zipSync({ 'a.txt': text('abc') }) },
    { name: 'dau-pdf.pdf', bytes: text('%PDF-1.7\n%%EOF') },
    { name: 'chu.png', bytes: text('kế hoạch') },
  ];
}

describe('broken files', () => {
  let files: BrokenFile[] = [];
  beforeAll(async () => {
    files = await brokenFiles();
  }, 120_000);

  it('are each refused with a reason or read, and never hang', { timeout: 300_000 }, async () => {
    expect(files.length).toBeGreaterThan(200);
    const refused = new Map<string, string>();
    for (const { name, bytes } of files) {
      const started = performance.now();
      const outcome = await readPlan(bytes, name, { access: 'public', isDigest: false }).then(
        () => 'read',
        (error: unknown) => (error instanceof IngestionError ? error.code : `${name}: ${String(error)}`),
      );
      if (outcome !== 'read') refused.set(name, outcome);
      expect(performance.now() - started, name).toBeLessThan(LIMIT_MS);
    }
    const codes = [...refused.values()];
    expect(codes.filter((code) => !(code in INGESTION_FAILURES))).toEqual([]);
    for (const { name } of bombs()) expect([name, refused.has(name)]).toEqual([name, true]);
    expect(
      files.filter(({ name }) => /^(?:nhieu|rong|cat)/u.test(name) && !refused.has(name) && !name.endsWith('.pdf')),
    ).toEqual([]);
    expect(
      Object.fromEntries(
        [...refused].filter(([name]) => /^(?:bom|sau|mat-khau|the-la|the-long|gop|rong-cot)/u.test(name)),
      ),
    ).toEqual({
      'bom.docx': 'too-complex',
      'bom-xlsx.xlsx': 'too-complex',
      'sau.docx': 'too-complex',
      'sau.html': 'too-complex',
      'rong-cot.html': 'too-complex',
      'rong-cot.xlsx': 'too-complex',
      'gop.html': 'too-complex',
      'the-la.docx': 'too-complex',
      'the-long.docx': 'too-complex',
      'mat-khau.docx': 'encrypted-file',
    });
  });
});
