import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANNELS } from '../../server/wording.js';
import { SECRETS } from '../bot/channels/platforms.js';
import { DATA_KEY, openDesk, settingsFor } from '../bot/channels/open-desk.js';
import { startFakeTelegram, TELEGRAM_TOKEN, textUpdate, type FakeTelegram } from '../fakes/telegram-server.js';
import { startFakeZaloBot, ZALO_BOT_SECRET, ZALO_BOT_TOKEN, type FakeZaloBot } from '../fakes/zalo-bot-server.js';
import { OA, startFakeZaloOa, type FakeZaloOa } from '../fakes/zalo-oa-server.js';
import { oaAt } from './running-channels.js';

const SCRIPT = join(import.meta.dirname, '..', '..', 'dist', 'server', 'cli', 'channels.js');
const SECRET = 'telegram-webhook-secret';
/** Several starts of the program, on a machine that does other things too. */
const STARTS_WITHIN_MS = 180_000;

describe.skipIf(!existsSync(SCRIPT) && !process.env['CI'])('npm run channels (needs "npm run build")', () => {
  let telegram: FakeTelegram;
  let dataDir: string;
  beforeAll(async () => {
    telegram = await startFakeTelegram();
    dataDir = mkdtempSync(join(tmpdir(), 'channels-cli-'));
  });
  afterAll(async () => {
    await telegram.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const run = async (...args: string[]): Promise<{ code: unknown; said: string }> => runWith({}, ...args);
  const runWith = async (more: Record<string, string>, ...args: string[]): Promise<{ code: unknown; said: string }> => {
    const env = {
      PATH: process.env['PATH'],
      DATA_DIR: dataDir,
      ...more,
      TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN,
      TELEGRAM_WEBHOOK_SECRET: SECRET,
      TELEGRAM_API_ROOT: telegram.root,
    };
    const child = spawn(process.execPath, [SCRIPT, ...args], { env });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code]: unknown[] = await once(child, 'exit');
    for (const secret of SECRETS) expect(said, args.join(' ')).not.toContain(secret);
    return { code, said };
  };

  it(
    'ends as it would have when nobody reads on',
    async () => {
      const env = { PATH: process.env['PATH'], DATA_DIR: dataDir };
      const child = spawn(process.execPath, [SCRIPT, 'status'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
      child.stdout.destroy();
      let faults = '';
      child.stderr.on('data', (chunk: Buffer) => (faults += chunk.toString()));
      const [code]: unknown[] = await once(child, 'exit');
      expect({ code, faults }).toEqual({ code: 0, faults: '' });
    },
    STARTS_WITHIN_MS,
  );

  it(
    'shows every channel, sets and removes a webhook, and sends a test',
    async () => {
      const first = await run('status');
      expect(first.code).toBe(0);
      expect(first.said).toContain('@kehoach_bot');
      expect(first.said).toContain('Zalo Bot: tắt (chưa đặt ZALO_BOT_TOKEN, ZALO_BOT_WEBHOOK_SECRET)');
      expect((await run('set-webhook', 'telegram', 'https://example.vn')).code).toBe(0);
      expect(telegram.webhook).toEqual({
        url: 'https://example.vn/webhooks/telegram',
        secret: SECRET,
        allowedUpdates: ['message', 'callback_query', 'my_chat_member'],
      });
      expect((await run('status')).said).toContain('https://example.vn/webhooks/telegram');
      expect((await run('delete-webhook', 'telegram')).code).toBe(0);
      expect(telegram.webhook.url).toBe('');
      expect((await run('test', 'telegram', '5')).code).toBe(0);
      expect(telegram.delivered).toHaveLength(1);
    },
    STARTS_WITHIN_MS,
  );

  it(
    'shows, tries and sets up both channels of Zalo',
    async () => {
      const oa: FakeZaloOa = await startFakeZaloOa();
      const bot: FakeZaloBot = await startFakeZaloBot();
      const zalo = {
        ...oaAt(oa.root),
        ZALO_BOT_TOKEN,
        ZALO_BOT_WEBHOOK_SECRET: ZALO_BOT_SECRET,
        ZALO_BOT_API_ROOT: bot.root,
      };
      const status = await runWith(zalo, 'status');
      expect(status).toMatchObject({ code: 0, said: expect.stringContaining(`app ${OA.appId}`) });
      expect(status.said).toContain('Bot Kế hoạch, chưa đăng ký địa chỉ nhận tin nên tự lấy tin');
      expect((await runWith(zalo, 'test', 'zalo-oa', '2512523625412515')).code).toBe(0);
      expect((await runWith(zalo, 'test', 'zalo-bot', 'abc.1')).code).toBe(0);
      expect([...oa.delivered, ...bot.delivered].map(({ chatId }) => chatId)).toEqual(['2512523625412515', 'abc.1']);
      expect((await runWith(zalo, 'set-webhook', 'zalo-bot', 'https://example.vn/')).code).toBe(0);
      expect((await runWith(zalo, 'status')).said).toContain('https://example.vn/webhooks/zalo-bot');
      expect((await runWith(zalo, 'delete-webhook', 'zalo-bot')).code).toBe(0);
      const byHand = await runWith(zalo, 'set-webhook', 'zalo-oa', 'https://example.vn');
      expect(byHand).toMatchObject({ code: 1, said: expect.stringContaining('trang quản trị') });
      // One refresh for all of these processes: the tokens are in the store.
      expect(oa.refreshes).toEqual([OA.refreshToken]);
      expect([...oa.violations, ...bot.violations]).toEqual([]);
      await oa.close();
      await bot.close();
    },
    STARTS_WITHIN_MS,
  );

  it(
    'puts what failed back in the queue on the word of an operator, and lists it no more',
    async () => {
      const settings = settingsFor({ telegram: telegram.root });
      const running = await openDesk(settings, mkdtempSync(join(dataDir, 'retry-')));
      telegram.blocked.add('7');
      await running.post('telegram', textUpdate(7, 'hỏi'));
      await running.drained();
      const jobId = running.desk.failures(1)[0]?.jobId ?? 0;
      await running.close();
      const more = { DATA_DIR: running.dataDir, DATA_KEY: DATA_KEY.toString('hex') };
      expect((await runWith(more, 'status')).said).toContain(`${jobId}  `);
      const retried = await runWith(more, 'retry', `${jobId}`);
      expect(retried).toMatchObject({ code: 0, said: expect.stringContaining(`${jobId}`) });
      const after = await runWith(more, 'status');
      expect(after.said).not.toContain('http-403');
      expect(after.said).toContain(CHANNELS.counts(1, 0, 0));
      expect(await runWith(more, 'retry', `${jobId}`)).toMatchObject({ code: 1 });
      telegram.blocked.delete('7');
    },
    STARTS_WITHIN_MS,
  );

  it.each([
    { args: [] },
    { args: ['set-webhook', 'telegram', 'https://example.vn:9000'] },
    { args: ['fly'] },
    { args: ['set-webhook', 'telegram', 'http://example.vn'] },
    { args: ['test', 'zalo-bot'] },
    { args: ['retry', '99'] },
  ])('refuses $args with a message and code 1', async ({ args }) => {
    const { code, said } = await run(...args);
    expect(code).toBe(1);
    expect(said).not.toBe('');
    expect(said).not.toContain('    at ');
  });

  it('says that a platform refused, and why, without its address', async () => {
    telegram.faultOf = () => ({ kind: 'reset' });
    const { code, said } = await run('test', 'telegram');
    expect(code).toBe(1);
    expect(said).toContain('Cannot call getMe of Telegram');
    expect(said).not.toContain('127.0.0.1');
  });
});
