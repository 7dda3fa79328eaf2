import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOriginals } from '../../../ingestion/store/originals.js';

const bytes = Buffer.from('Kế hoạch năm 2026');
const hash = createHash('sha256').update(bytes).digest('hex');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'originals-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('originals', () => {
  it('are kept once by content, and leave no drafts', async () => {
    const originals = createOriginals(join(folder, 'deep/originals'));
    expect(await originals.read(hash)).toBeNull();
    expect(await originals.keep(hash, bytes)).toBe(true);
    expect(await originals.keep(hash, bytes)).toBe(false);
    expect(Buffer.from((await originals.read(hash)) ?? []).equals(bytes)).toBe(true);
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(files.map((entry) => entry.name)).toEqual([hash]);
    await originals.remove(hash);
    expect(await originals.read(hash)).toBeNull();
  });

  it('name the folder that takes no file', async () => {
    await writeFile(join(folder, 'file'), '');
    const originals = createOriginals(join(folder, 'file'));
    await expect(originals.keep(hash, bytes)).rejects.toMatchObject({ code: 'original-not-kept' });
  });

  it('have no other names than hashes', async () => {
    await expect(createOriginals(folder).read('../../etc/passwd')).rejects.toMatchObject({ code: 'original-missing' });
  });
});
