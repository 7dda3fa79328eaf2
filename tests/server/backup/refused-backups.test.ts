import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type RunningApp } from '../running-app.js';
import { archiveOf, sha256, stateOf } from './archives.js';
import { AT, backUp, folder, restore } from './backing-up.js';

describe('what is no whole backup of this program', { timeout: 120_000 }, () => {
  let dataDir: string;
  let whole: Buffer;
  let running: RunningApp;

  beforeAll(async () => {
    running = await startApp();
    dataDir = running.dataDir;
    const file = join(dataDir, '..', `${Date.now()}.tar.gz`);
    await backUp(dataDir, file);
    whole = readFileSync(file);
    rmSync(file);
  });

  afterAll(() => running.close());

  const damaged = (bytes: Buffer): string => {
    const file = join(folder(), 'b.tar.gz');
    writeFileSync(file, bytes);
    return file;
  };

  async function refused(file: string, code: string, about = ''): Promise<void> {
    const before = stateOf(dataDir);
    await expect(restore(dataDir, file), about).rejects.toMatchObject({ code });
    expect(stateOf(dataDir), about).toEqual(before);
  }

  it('is refused wherever it was cut off, and nothing changes', async () => {
    for (const share of [0.99999, 0.97, 0.6, 0.3, 0.01, 0]) {
      const part = whole.subarray(0, Math.floor(share * whole.length));
      await refused(damaged(part), 'backup-unreadable', `${share}`);
    }
  });

  it('is refused with any byte changed, and nothing changes', async () => {
    for (let draw = 0; draw < 12; draw += 1) {
      const at = Math.floor(((draw + 0.5) / 12) * whole.length);
      const bad = Buffer.from(whole);
      bad[at] = (bad[at] ?? 0) ^ (1 << (draw % 8));
      await refused(damaged(bad), 'backup-unreadable', `byte ${at}`);
    }
    await refused(damaged(Buffer.concat([whole, Buffer.from('thêm')])), 'backup-unreadable', 'bytes at the end');
  });

  it('is refused when another program made it', async () => {
    const foreign = join(folder(), 'f');
    for (const content of [
      '',
      'văn bản',
      archiveOf({}),
      archiveOf({ 'readme.txt': 'x' }),
      archiveOf({ 'manifest.json': '{}' }),
    ]) {
      writeFileSync(foreign, content);
      await refused(foreign, 'backup-unreadable', content.toString('latin1'));
    }
    await refused(join(folder(), 'nowhere'), 'backup-unreadable');
    await refused(folder(), 'backup-unreadable');
    const other = new BetterSqlite3(join(folder(), 'other.sqlite'));
    other.exec('CREATE TABLE a (b)');
    other.close();
    await refused(other.name, 'store-unreadable');
  });

  it('is refused when a newer program wrote it', async () => {
    const newer = join(folder(), 'f.tar.gz');
    writeFileSync(newer, archiveOf({ 'manifest.json': JSON.stringify({ kind: 'tro-ly-ke-hoach backup', format: 2 }) }));
    await expect(restore(dataDir, newer)).rejects.toThrow('newer program');
    const copy = join(folder(), 'copy.sqlite');
    await running.assistant.database.backup(copy);
    const raw = new BetterSqlite3(copy);
    raw.exec("INSERT INTO schema_migration VALUES (99, 'later', '2030')");
    raw.close();
    await refused(copy, 'store-newer-than-program');
  });

  it('cannot write outside the folder that is restored into', async () => {
    const evil = join(folder(), 'evil.tar.gz');
    const empty = { sha256: sha256(''), bytes: 0 };
    const manifest = {
      kind: 'tro-ly-ke-hoach backup',
      format: 1,
      madeAt: AT.toISOString(),
      keyMark: null,
      migrations: [],
      plans: 0,
      store: empty,
      originals: [],
    };
    for (const name of ['../../evil', 'keys/data.key', 'originals/../../evil', '/tmp/evil']) {
      writeFileSync(evil, archiveOf({ 'manifest.json': JSON.stringify(manifest), [name]: '' }));
      await refused(evil, 'backup-unreadable', name);
    }
    const bomb = { ...manifest, originals: [{ sha256: 'a'.repeat(64), bytes: 2 ** 50 }] };
    writeFileSync(evil, archiveOf({ 'manifest.json': JSON.stringify(bomb), 'store.sqlite': '' }));
    await expect(restore(dataDir, evil)).rejects.toThrow('free disk space');
  });
});
