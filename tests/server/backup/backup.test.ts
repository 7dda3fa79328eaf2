import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDataKey } from '../../../bot/index.js';
import { startApp, type RunningApp } from '../running-app.js';
import { listed, sha256, unpacked } from './archives.js';
import { AT, backUp, folder, restore, start } from './backing-up.js';

const idsOf = async ({ assistant }: RunningApp): Promise<string[]> =>
  (await assistant.plans.list()).map(({ id }) => id).sort();

const ask = async ({ app }: RunningApp, text: string): Promise<unknown> => {
  const payload = { conversationId: `c${Math.random()}`, text };
  const answer: unknown = (await app.inject({ method: 'POST', url: '/api/ask', payload })).json();
  return answer;
};

const QUESTIONS = [
  'Đơn vị nào chủ trì nhiệm vụ số hóa hồ sơ?',
  'so noi vu chu tri nhung nhiem vu nao',
  'Kế hoạch của Hà Nội năm 2024 có bao nhiêu nhiệm vụ?',
];

describe('a backup', { timeout: 120_000 }, () => {
  let dataDir: string;
  let running: RunningApp;

  beforeAll(async () => {
    running = await startApp();
    dataDir = running.dataDir;
  });

  afterAll(() => running.close());

  it('is one file for its owner only that ordinary tools open, and holds the store and every original', async () => {
    const file = join(folder(), 'deep', 'b.tar.gz');
    const report = await backUp(dataDir, file);
    expect(report).toMatchObject({
      plans: 5,
      originals: 5,
      bytes: statSync(file).size,
      sha256: sha256(readFileSync(file)),
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const names = listed(file);
    expect(names.slice(0, 2)).toEqual(['manifest.json', 'store.sqlite']);
    expect(names.slice(2).every((name) => /^originals\/[0-9a-f]{64}$/u.test(name))).toBe(true);
    expect(readdirSync(dataDir).filter((name) => name.startsWith('backing-up'))).toEqual([]);
  });

  it('never holds the data key', async () => {
    const key = loadDataKey({ dataDir, configured: null });
    const file = join(folder(), 'b.tar.gz');
    await backUp(dataDir, file);
    const content = unpacked(file);
    expect(content.includes(key)).toBe(false);
    expect(content.includes(key.toString('hex'))).toBe(false);
    expect(listed(file).filter((name) => /key/iu.test(name))).toEqual([]);
  });

  it('takes the place of an older file only when it is told to', async () => {
    const file = join(folder(), 'b.tar.gz');
    writeFileSync(file, 'cũ');
    await expect(backUp(dataDir, file)).rejects.toMatchObject({ code: 'backup-exists' });
    expect(readFileSync(file, 'utf8')).toBe('cũ');
    await backUp(dataDir, file, { overwrite: true });
    expect(listed(file)).toContain('store.sqlite');
  });

  it.each([['keys/b.tar.gz'], ['assistant.sqlite'], ['originals/b']])(
    'does not go into the service’s own %s',
    async (at) => {
      await expect(backUp(dataDir, join(dataDir, at), { overwrite: true })).rejects.toMatchObject({
        code: 'backup-failed',
      });
    },
  );

  it('says so where there is no store', async () => {
    await expect(backUp(folder(), join(folder(), 'b'))).rejects.toThrow('DATA_DIR');
  });
});

describe('a restore', { timeout: 120_000 }, () => {
  it('into a new folder gives the same answers', async () => {
    const first = await start();
    const answers = await Promise.all(QUESTIONS.map((text) => ask(first, text)));
    const file = join(folder(), 'b.tar.gz');
    await backUp(first.dataDir, file);
    const fresh = join(folder(), 'new', 'data');
    expect(await restore(fresh, file)).toEqual({
      plans: 5,
      madeAt: AT.toISOString(),
      originalsAdded: 5,
      originalsMissing: 0,
      store: 'placed',
      conversations: 'left-out',
    });
    const second = await start({ DATA_DIR: fresh, SAMPLE_PLANS: 'false' });
    expect(await idsOf(second)).toEqual(await idsOf(first));
    expect(await Promise.all(QUESTIONS.map((text) => ask(second, text)))).toEqual(answers);
    expect(readdirSync(fresh).filter((name) => name.startsWith('restoring'))).toEqual([]);
  });

  it('under a running service is taken over, search included, and can be taken back', async () => {
    const running = await start();
    const file = join(folder(), 'b.tar.gz');
    const before = await ask(running, QUESTIONS[0] ?? '');
    await backUp(running.dataDir, file);
    const [gone] = await running.assistant.plans.list();
    if (gone === undefined) throw new Error('no plan');
    for (const { id } of await running.assistant.plans.list()) await running.assistant.plans.remove(id);
    await running.assistant.refresh();
    expect(await ask(running, QUESTIONS[0] ?? '')).toMatchObject({ kind: 'refuse' });

    expect(await restore(running.dataDir, file)).toMatchObject({ store: 'taken-over', originalsMissing: 0 });
    await running.assistant.refresh();
    expect(await ask(running, QUESTIONS[0] ?? '')).toEqual(before);
    await running.assistant.plans.remove(gone.id);

    const backups = join(running.dataDir, 'backups');
    const [name = ''] = readdirSync(backups).filter((each) => each.startsWith('before-restore-'));
    await restore(running.dataDir, join(backups, name));
    await running.assistant.refresh();
    expect(await idsOf(running)).toEqual([]);
  });

  it('brings back an original that was lost, and tells of one that is nowhere', async () => {
    const running = await start();
    const file = join(folder(), 'b.tar.gz');
    await backUp(running.dataDir, file);
    rmSync(join(running.dataDir, 'originals'), { recursive: true });
    expect(await restore(running.dataDir, file)).toMatchObject({ originalsAdded: 5, originalsMissing: 0 });
    const copy = join(folder(), 'store.sqlite');
    await running.assistant.database.backup(copy);
    expect(await restore(join(folder(), 'x'), copy)).toMatchObject({ originalsAdded: 0, originalsMissing: 5 });
  });

  it('replaces a damaged store, and says that a running service must be started again', async () => {
    const running = await start();
    const file = join(folder(), 'b.tar.gz');
    await backUp(running.dataDir, file);
    const damaged = folder();
    writeFileSync(join(damaged, 'assistant.sqlite'), 'không phải kho '.repeat(1000));
    expect(await restore(damaged, file)).toMatchObject({ plans: 5, store: 'replaced' });
    expect(readdirSync(join(damaged, 'backups'))).toEqual([expect.stringMatching(/^damaged-/u)]);
  });

  it('asks for the data key that the backup was sealed under', async () => {
    const { dataDir } = await start();
    loadDataKey({ dataDir, configured: null });
    const key = readFileSync(join(dataDir, 'keys', 'data.key'), 'utf8').trim();
    const file = join(folder(), 'b.tar.gz');
    await backUp(dataDir, file);
    const fresh = folder();
    const another = restore(fresh, file, { key: 'a'.repeat(64) });
    await expect(another).rejects.toMatchObject({ code: 'backup-key-differs' });
    await expect(another).rejects.toThrow('--without-conversations');
    expect(readdirSync(fresh)).toEqual([]);
    expect(await restore(fresh, file, { key })).toMatchObject({ plans: 5, conversations: 'restored' });
    expect(await restore(folder(), file, { withoutConversations: true })).toMatchObject({ plans: 5 });
  });
});
