import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeHttp } from '../fakes/http-fake.js';
import { startFakeTelegram, textUpdate } from '../fakes/telegram-server.js';
import { botText, startFakeZaloBot, ZALO_BOT_SECRET, ZALO_BOT_TOKEN } from '../fakes/zalo-bot-server.js';
import { oaText, signedOaEvent, startFakeZaloOa } from '../fakes/zalo-oa-server.js';
import { oaAt, SECRET, telegramAt } from './running-channels.js';
import { isBuilt, startService, type RunningService } from './running-service.js';

const QUESTION = 'Đơn vị nào chủ trì nhiệm vụ số hóa hồ sơ?';
/** Of each channel; every one asks once. */
const PEOPLE = 25;
const STOPPED_WITHIN_MS = 10_000;

interface Call {
  readonly path: string;
  readonly body: string;
  readonly headers: Record<string, string>;
}

type Fake = FakeHttp & {
  readonly delivered: { readonly chatId: string; readonly text: string }[];
  readonly violations: readonly string[];
};

describe.skipIf(!isBuilt && !process.env['CI'])(
  'the started program, told to stop under load (needs "npm run build")',
  () => {
    let folder: string;
    let fakes: readonly Fake[];
    let service: RunningService;
    let environment: Record<string, string>;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'stopping-test-'));
      const telegram = await startFakeTelegram();
      telegram.webhook.url = 'https://example.vn/webhooks/telegram';
      const oa = await startFakeZaloOa();
      const bot = await startFakeZaloBot();
      fakes = [telegram, oa, bot];
      for (const fake of fakes) fake.delayOf = ({ path }) => (/sendMessage|message\/cs/.test(path) ? 60 : 0);
      environment = {
        DATA_DIR: join(folder, 'data'),
        ...telegramAt(telegram.root),
        ...oaAt(oa.root),
        ZALO_OA_CALLS_PER_MINUTE: '100000',
        ZALO_BOT_TOKEN,
        ZALO_BOT_WEBHOOK_SECRET: ZALO_BOT_SECRET,
        ZALO_BOT_API_ROOT: bot.root,
      };
      service = await startService(environment);
    }, 90_000);

    afterAll(async () => {
      service.child.kill('SIGKILL');
      await service.ended;
      for (const fake of fakes) await fake.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const calls: readonly Call[] = Array.from({ length: PEOPLE }, (_, index) => {
      const person = `${index + 1}`;
      const json = { 'content-type': 'application/json' };
      return [
        {
          path: 'webhooks/telegram',
          body: JSON.stringify(textUpdate(index + 1, QUESTION)),
          headers: { ...json, 'x-telegram-bot-api-secret-token': SECRET },
        },
        { path: 'webhooks/zalo-oa', ...signedOaEvent(oaText(person, QUESTION)) },
        {
          path: 'webhooks/zalo-bot',
          body: JSON.stringify(botText(person, QUESTION)),
          headers: { ...json, 'x-bot-api-secret-token': ZALO_BOT_SECRET },
        },
      ];
    }).flat();

    /** As a platform does: again and again until it is taken. */
    const deliver = async ({ path, body, headers }: Call): Promise<void> => {
      for (;;) {
        const status = await fetch(`${service.address}${path}`, { method: 'POST', body, headers }).then(
          (response) => response.status,
          () => 0,
        );
        if (status === 200) return;
        await sleep(50);
      }
    };

    const textsOf = (fake: Fake, person: number): string[] =>
      fake.delivered.filter(({ chatId }) => chatId === `${person}`).map(({ text }) => text);

    it('is done within 10 s, and the next start leaves nobody without an answer and nobody with two', async () => {
      const delivering = calls.map(deliver);
      while (fakes.some(({ delivered }) => delivered.length < 4)) await sleep(10);
      const startedMs = Date.now();
      expect(await service.stop()).toBe(0);
      expect(Date.now() - startedMs).toBeLessThan(STOPPED_WITHIN_MS);
      const before = fakes.map(({ delivered }) => delivered.length);
      expect(Math.min(...before)).toBeLessThan(PEOPLE * 2);
      service = await startService(environment);
      await Promise.all(delivering);
      // A notice and an answer for everybody, on every channel.
      while (fakes.some(({ delivered }) => delivered.length < PEOPLE * 2)) await sleep(50);
      await sleep(500);
      for (const fake of fakes) {
        expect(fake.violations).toEqual([]);
        const [notice = '', answer = ''] = textsOf(fake, 1);
        expect(notice).toContain('máy trả lời tự động');
        expect(answer).toContain('chủ trì');
        for (let person = 1; person <= PEOPLE; person += 1) expect(textsOf(fake, person)).toEqual([notice, answer]);
      }
    }, 120_000);
  },
);
