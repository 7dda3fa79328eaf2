import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../ingestion/read-plan.js';
import { textPlan } from '../plans.js';
import { SMALL_PLAN } from '../small-plan.js';
import { writeDocx } from '../formats/docx-writer.js';
import { comparable, smallPlanParts } from '../formats/small-plan-parts.js';

const officeIsHere = ['/usr/bin/soffice', '/usr/local/bin/soffice'].some((path) => existsSync(path));
if (!officeIsHere) {
  if (process.env['CI'] !== undefined)
    throw new Error('No LibreOffice to write and read old Word files, and CI needs it');
  console.warn('Skipped: no LibreOffice to write and read old Word files');
}

describe.skipIf(!officeIsHere)('a Word 97 document', () => {
  it('gives the same records as the text', { timeout: 120_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'doc-'));
    try {
      await writeFile(join(folder, 'in.docx'), writeDocx(smallPlanParts()));
      const args = ['--headless', '--convert-to', 'doc:MS Word 97', '--outdir', folder, join(folder, 'in.docx')];
      await promisify(execFile)('soffice', [`-env:UserInstallation=file://${folder}/profile`, ...args]);
      const bytes = await readFile(join(folder, 'in.doc'));
      const content = await readPlan(bytes, 'thu.doc', { access: 'public', isDigest: false });
      expect(comparable(content)).toEqual(comparable(textPlan(SMALL_PLAN)));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
