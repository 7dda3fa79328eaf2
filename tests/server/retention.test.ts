import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../knowledge/index.js';
import { ALL_MIGRATIONS } from '../../server/store/migrations.js';
import { isBuilt, startService, type RunningService } from './running-service.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const QUESTION = 'Đơn vị nào chủ trì nhiệm vụ số hóa hồ sơ?';

describe.skipIf(!isBuilt && !process.env['CI'])(
  'the started service (needs "npm run build")',
  { timeout: 600_000 },
  () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'retention-test-'));
    let service: RunningService | null = null;
    afterAll(async () => {
      service?.child.kill('SIGKILL');
      await service?.ended;
      rmSync(dataDir, { recursive: true, force: true });
    });

    const start = async (): Promise<string> => {
      service = await startService({ DATA_DIR: dataDir, RETENTION_DAYS: '30' });
      return service.address;
    };

    /** Asks, agrees and asks again, as the page does. */
    const talk = async (address: string): Promise<void> => {
      const send = (path: string, body: object, cookie = '') =>
        fetch(`${address}api/${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie },
          body: JSON.stringify(body),
        });
      const first = await send('chat', { text: QUESTION });
      const [cookie = ''] = (first.headers.get('set-cookie') ?? '').split(';');
      expect((await send('chat/consent', { decision: 'agreed' }, cookie)).status).toBe(200);
      expect((await send('chat', { text: QUESTION }, cookie)).status).toBe(200);
    };

    /** Over the stopped or running service's own store. */
    const inStore = async <Result>(work: (raw: Awaited<ReturnType<typeof openDatabase>>['raw']) => Result) => {
      const database = await openDatabase({ dataDir, migrations: ALL_MIGRATIONS });
      try {
        return work(database.raw);
      } finally {
        await database.close();
      }
    };
    const peopleKept = () =>
      inStore((raw) =>
        raw
          .prepare<[], string>("SELECT DISTINCT person FROM exchange WHERE keep = 'agreed' ORDER BY person")
          .pluck()
          .all(),
      );

    it('erases what was agreed to once RETENTION_DAYS have passed, and nothing before', async () => {
      const address = await start();
      await talk(address);
      await talk(address);
      expect(await service?.stop()).toBe(0);
      const [old = '', recent = ''] = await peopleKept();
      expect(recent).not.toBe('');
      await inStore((raw) => {
        const age = raw.prepare('UPDATE exchange SET created_at = created_at - ? WHERE person = ?');
        age.run(30 * DAY_MS + 60_000, old);
        age.run(30 * DAY_MS - 60 * 60_000, recent);
      });
      expect(await peopleKept()).toEqual([old, recent]);
      await start();
      await expect.poll(peopleKept, { timeout: 120_000, interval: 200 }).toEqual([recent]);
      expect(service?.output()).toContain('removed what is older than it may be kept');
    });
  },
);
