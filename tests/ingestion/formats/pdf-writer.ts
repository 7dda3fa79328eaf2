import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { groupRow, type PlanPart } from './small-plan-parts.js';

const run = promisify(execFile);
const CHROMIUM = '/usr/bin/chromium';
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --no-pdf-header-footer'.split(
    ' ',
  );
const STYLE = `@page { size: A4; margin: 20mm; @bottom-center { content: counter(page) } }
body { font: 13pt 'Liberation Serif', serif; line-height: 1.4 }
p { margin: 0 0 6pt; text-align: justify; text-indent: 10mm }
table { border-collapse: collapse; width: 100% } .facts td { border: 1px solid black; padding: 2pt } td p { text-indent: 0; text-align: left }
.head td { width: 50%; text-align: center; vertical-align: top }`;

/** False where there is no Chromium: tests are skipped aloud there, and fail where `CI` is set. */
export const chromiumIsHere = existsSync(CHROMIUM);
if (!chromiumIsHere) {
  if (process.env['CI'] !== undefined) throw new Error(`No browser at "${CHROMIUM}"`);
  console.warn(`Skipped: no browser at "${CHROMIUM}"`);
}

/** The plan printed by a browser: lines wrapped and justified, page numbers, a ruled table. */
export async function writePdf(parts: readonly PlanPart[]): Promise<Buffer> {
  return printPage(
    `<html><head><meta charset="utf-8"><style>${STYLE}</style></head><body>${parts.map(htmlOf).join('')}</body></html>`,
  );
}

export async function printPage(html: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'print-'));
  try {
    await writeFile(join(folder, 'page.html'), html);
    const out = join(folder, 'page.pdf');
    await run(
      CHROMIUM,
      [...FLAGS, `--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${out}`, join(folder, 'page.html')],
      {
        timeout: 60_000,
      },
    );
    return await readFile(out);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function htmlOf(part: PlanPart): string {
  if (part.kind === 'line') return `<p>${escape(part.text)}</p>`;
  if (part.kind === 'letterhead')
    return `<table class="head"><tr>${[part.left, part.right].map((lines) => `<td>${lines.map(escape).join('<br>')}</td>`).join('')}</tr></table>`;
  const rows = part.rows.map((row, at) => {
    const group = at === 0 ? null : groupRow(row);
    if (group !== null)
      return `<tr><td>${group.number}</td><td colspan="${row.length - 1}">${escape(group.title)}</td></tr>`;
    return `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`;
  });
  return `<table class="facts">${rows.join('')}</table>`;
}
