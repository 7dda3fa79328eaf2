import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANNELS } from '../../server/wording.js';
import { SECRETS } from '../bot/channels/platforms.js';
import { DATA_KEY, openDesk, settingsFor } from '../bot/channels/open-desk.js';
import type { Fault } from '../fakes/http-fake.js';
import {
  startFakeTelegram,
  TELEGRAM_TOKEN,
  telegramRefusal,
  textUpdate,
  type FakeTelegram,
} from '../fakes/telegram-server.js';
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
      TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN,
      TELEGRAM_WEBHOOK_SECRET: SECRET,
      TELEGRAM_API_ROOT: telegram.root,
      ...more,
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
      telegram.webhook.lastError = { message: 'Wrong response from the webhook: 502 Bad Gateway', date: 1_780_000_000 };
      expect((await run('status')).said).toContain(
        'lúc 2026-05-28T20:26:40.000Z: địa chỉ nhận tin trả lời 502: kiểm tra máy chủ https và nhật ký; còn 0 tin chưa giao',
      );
      delete telegram.webhook.lastError;
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
    { args: [], said: CHANNELS.usage },
    { args: ['fly'], said: CHANNELS.usage },
    { args: ['constructor', 'telegram'], said: CHANNELS.usage },
    { args: ['test', 'viber'], said: CHANNELS.unknownChannel('viber') },
    { args: ['set-webhook', 'telegram', 'https://example.vn:9000'], said: 'cổng 443, 80, 88 và 8443' },
    { args: ['set-webhook', 'telegram', 'http://example.vn'], said: CHANNELS.addressExpected },
    { args: ['set-webhook', 'telegram'], said: CHANNELS.addressExpected },
    { args: ['test', 'zalo-bot'], said: 'Zalo Bot: tắt (chưa đặt ZALO_BOT_TOKEN' },
    { args: ['retry', 'abc'], said: CHANNELS.jobExpected },
    { args: ['retry', '99'], said: CHANNELS.noFailure(99) },
  ])(
    'refuses $args with a message and code 1',
    async ({ args, said: wanted }) => {
      const { code, said } = await run(...args);
      expect(code).toBe(1);
      expect(said).toContain(wanted);
      expect(said).not.toContain('    at ');
    },
    STARTS_WITHIN_MS,
  );

  it(
    'says in words that a platform refused, and why, without its address',
    async () => {
      const fails = async (fault: Fault, ...args: string[]): Promise<string> => {
        telegram.faultOf = () => fault;
        const { code, said } = await run(...args);
        telegram.faultOf = () => undefined;
        expect(code).toBe(1);
        expect(said).not.toContain('127.0.0.1');
        return said;
      };
      expect(await fails({ kind: 'reset' }, 'test', 'telegram')).toMatch(
        /^Telegram: nền tảng không trả lời.*\n {2}\(Cannot call getMe of Telegram: ECONNRESET\)/,
      );
      const wrongToken = { kind: 'reply', ...telegramRefusal(401, `Unauthorized ${TELEGRAM_TOKEN}`) } as const;
      expect(await fails(wrongToken, 'set-webhook', 'telegram', 'https://example.vn')).toContain(
        'mã sai hoặc đã bị thu hồi (http-401)',
      );
      telegram.blocked.add('7');
      const blocked = await run('test', 'telegram', '7');
      telegram.blocked.delete('7');
      expect(blocked).toMatchObject({ code: 1, said: expect.stringContaining('Tin thử bị từ chối: người đó đã chặn') });
      const down = await runWith({ TELEGRAM_API_ROOT: 'http://127.0.0.1:9' }, 'status');
      expect(down).toMatchObject({ code: 0, said: expect.stringContaining('không kết nối được tới nền tảng') });
      expect(down.said).not.toContain('127.0.0.1');
    },
    STARTS_WITHIN_MS,
  );
});
