import { describe, expect, it } from 'vitest';
import { CHANNEL_NAMES } from '../../bot/index.js';
import { SECRETS } from '../bot/channels/platforms.js';
import type { Fault } from '../fakes/http-fake.js';
import { startFakeTelegram, textUpdate } from '../fakes/telegram-server.js';
import { botText, startFakeZaloBot, ZALO_BOT_SECRET, ZALO_BOT_TOKEN } from '../fakes/zalo-bot-server.js';
import { oaText, signedOaEvent, startFakeZaloOa } from '../fakes/zalo-oa-server.js';
import { oaAt, telegramAt, until, useChannels } from './running-channels.js';

const channels = useChannels();
const PERSON = '2512523625412515';
const WORDS = 'mật mã của tôi là hoa sữa';

const reply = (status: number, body: unknown): Fault => ({ kind: 'reply', status, body });

/** Whatever a call can end with; a text that repeats the call's own secrets is what proxies and gateways answer. */
const FAULTS: readonly (readonly [string, Fault])[] = [
  ['a reset', { kind: 'reset' }],
  ['an answer that never came', { kind: 'accepted-then-dropped' }],
  ['a page of a gateway', reply(502, `<html>${SECRETS.join(' ')}</html>`)],
  [
    'a refusal that repeats the call',
    reply(400, { ok: false, error_code: 400, error: -201, description: SECRETS.join(' '), message: SECRETS.join(' ') }),
  ],
  ['another account', reply(401, { ok: false, error_code: 401, error: -216, description: SECRETS.join(' ') })],
  ['nonsense', reply(200, SECRETS)],
  ['a redirect', reply(302, '')],
];

describe('secrets of the channels', () => {
  it.each(FAULTS)(
    'stay out of logs, errors, metrics and answers, whatever every call ends with: %s',
    async (_what, fault) => {
      const telegram = channels.track(await startFakeTelegram());
      const oa = channels.track(await startFakeZaloOa());
      const bot = channels.track(await startFakeZaloBot());
      const running = await channels.start({
        ...telegramAt(telegram.root),
        ...oaAt(oa.root),
        ZALO_BOT_TOKEN,
        ZALO_BOT_WEBHOOK_SECRET: ZALO_BOT_SECRET,
        ZALO_BOT_API_ROOT: bot.root,
        SAMPLE_PLANS: 'false',
      });
      for (const fake of [telegram, oa, bot]) fake.faultOf = () => fault;
      const shown: string[] = [];
      const signed = signedOaEvent(oaText(PERSON, WORDS));
      const posted = [
        await running.update(textUpdate(Number(PERSON), WORDS)),
        await running.post('/webhooks/zalo-oa', signed.body, signed.headers),
        await running.post('/webhooks/zalo-bot', JSON.stringify(botText(PERSON, WORDS)), {
          'x-bot-api-secret-token': ZALO_BOT_SECRET,
        }),
        await running.post('/webhooks/zalo-bot', JSON.stringify(botText(PERSON, WORDS)), {
          'x-bot-api-secret-token': 'wrong',
        }),
      ];
      for (const response of posted) shown.push(response.body, JSON.stringify(response.headers));
      await until(() => [telegram, oa, bot].every(({ calls }) => calls.length > 0));
      for (const channel of running.channels?.channels ?? []) {
        await channel.inspect().catch((error: unknown) => shown.push(String(error), JSON.stringify(error)));
        await channel.webhook
          ?.set('https://example.vn/webhooks/x')
          .catch((error: unknown) => shown.push(String(error)));
      }
      await until(() =>
        CHANNEL_NAMES.some(
          (name) =>
            (running.channels?.counts(name).unknown ?? 0) +
              (running.channels?.counts(name).failed ?? 0) +
              (running.channels?.counts(name).waiting ?? 0) >
            0,
        ),
      );
      shown.push(JSON.stringify(running.channels?.failures(50)), running.logged());
      shown.push((await running.app.inject({ url: '/metrics' })).body);
      expect(running.logged()).toContain('channel needs attention');
      for (const secret of [...SECRETS, PERSON, 'hoa sữa', '127.0.0.1:'])
        expect(shown.join('\n'), secret).not.toContain(secret);
    },
  );
});
