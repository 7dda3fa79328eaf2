import { afterEach, describe, expect, it } from 'vitest';
import { HELP, UNREAD } from '../../../bot/channels/wording.js';
import { MACHINE_NOTICE } from '../../../bot/wording.js';
import type { Fault } from '../../fakes/http-fake.js';
import type { DeskOptions } from './open-desk.js';
import { PLATFORMS, type Platform, type WebhookCall } from './platforms.js';
import { useDesks, type RunningDesk } from './running-desk.js';

const desks = useDesks();
let seen: Platform | null = null;
afterEach(() => {
  expect(seen?.fake.violations ?? []).toEqual([]);
  seen = null;
});

describe.each(PLATFORMS)('on %s', (name, startPlatform) => {
  const start = async (options: DeskOptions & { readonly timeoutMs?: number } = {}) => {
    const platform = await startPlatform();
    seen = platform;
    desks.track(platform.fake);
    const settings = { ...platform.settings, timeoutMs: options.timeoutMs ?? 8000 };
    const running = await desks.open(settings, desks.folder(), options);
    return { platform, running, settings };
  };
  const post = (running: RunningDesk, { body, headers }: WebhookCall) => running.post(name, body, headers);
  const answers = ({ fake }: Platform, chat?: string): string[] =>
    fake.delivered
      .filter(({ chatId, text }) => text !== MACHINE_NOTICE && (chat === undefined || chatId === chat))
      .map(({ text }) => text);
  /** Befalls the next sends, one each; `undefined` lets one pass. */
  const failNext = (platform: Platform, ...faults: (Fault | undefined)[]): void => {
    platform.fake.faultOf = (call) => (platform.isSend(call) ? faults.shift() : undefined);
  };
  const say = async ({ platform, running }: { platform: Platform; running: RunningDesk }, text: string) => {
    await post(running, platform.says('5', text));
    await running.drained();
    return answers(platform, '5').at(-1);
  };

  it('answers a message once that is delivered five times, together, later and after a restart', async () => {
    const { platform, running, settings } = await start();
    const call = platform.says('5', 'một');
    const verdicts = await Promise.all([post(running, call), post(running, call)]);
    await running.drained();
    verdicts.push(await post(running, call));
    await running.drained();
    await running.desk.stop(1000);
    const again = await desks.open(settings, running.dataDir);
    verdicts.push(...(await Promise.all([post(again, call), post(again, call)])));
    await again.drained();
    expect(verdicts).toEqual(Array.from({ length: 5 }, () => 'accepted'));
    expect(answers(platform)).toEqual(['Đáp: một']);
  });

  it('answers ten messages that are typed fast in their order', async () => {
    const { platform, running } = await start();
    const texts = Array.from({ length: 10 }, (_, index) => `câu ${index}`);
    for (const text of texts) void post(running, platform.says('5', text));
    while (answers(platform).length < texts.length) await new Promise((resolve) => setTimeout(resolve, 20));
    await running.drained();
    expect(answers(platform)).toEqual(texts.map((text) => `Đáp: ${text}`));
  });

  it('serves forty-nine of fifty people when one cannot be written to, and keeps why', async () => {
    const { platform, running } = await start();
    platform.fake.faultOf = (call) =>
      platform.isSend(call) && /"(?:chat_id|user_id)":"7"/.test(call.body) ? platform.refused : undefined;
    await Promise.all(Array.from({ length: 50 }, (_, chat) => post(running, platform.says(`${chat + 1}`, 'hỏi'))));
    await running.drained();
    expect(answers(platform)).toHaveLength(49);
    expect(running.desk.failures(9)).toMatchObject([{ channel: name, parts: 2 }]);
    platform.fake.faultOf = () => undefined;
    expect(await running.desk.retry(running.desk.failures(1)[0]?.jobId ?? 0)).toBe(true);
    await running.drained();
    expect(answers(platform, '7')).toEqual(['Đáp: hỏi']);
  });

  it('waits when it is too much, in whole milliseconds, and sends once', async () => {
    const { platform, running } = await start({ backoffMs: null });
    failNext(platform, undefined, platform.tooMany);
    expect(await say({ platform, running }, 'một')).toBe('Đáp: một');
    expect(answers(platform)).toEqual(['Đáp: một']);
    expect(running.alarms.filter((alarm) => alarm.startsWith('fault'))).toEqual([]);
  });

  it('keeps what an account in trouble could not send, and tells the operator', async () => {
    const { platform, running } = await start();
    failNext(platform, platform.barred);
    await post(running, platform.says('5', 'một'));
    while (!running.alarms.some((alarm) => alarm.includes('send-refused')))
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(running.desk.counts(name)).toEqual({ waiting: 1, failed: 0, unknown: 0 });
  });

  it.each<[string, Fault]>([
    ['500', { kind: 'reply', status: 500, body: '<html>Internal Server Error</html>' }],
    ['reset', { kind: 'reset' }],
    ['timeout', { kind: 'timeout' }],
    ['accepted-then-dropped', { kind: 'accepted-then-dropped' }],
  ])(
    'does not repeat by itself what may have arrived (%s), and offers it with the next answer',
    async (_what, fault) => {
      const { platform, running } = await start({ timeoutMs: 700 });
      await say({ platform, running }, 'trước');
      failNext(platform, fault);
      await say({ platform, running }, 'một');
      expect(running.desk.counts(name)).toMatchObject({ waiting: 0, unknown: 1 });
      const sends = platform.fake.calls.filter((call) => platform.isSend(call)).length;
      expect(await say({ platform, running }, 'hai')).toMatch(/^Câu trả lời trước có thể chưa tới.*\n\nĐáp: hai$/);
      expect(platform.fake.calls.filter((call) => platform.isSend(call))).toHaveLength(sends + 1);
      expect(await say({ platform, running }, 'gui lai')).toBe('Đáp: một');
      expect(running.desk.counts(name)).toMatchObject({ waiting: 0, unknown: 0 });
    },
  );

  it('answers a photo politely and acknowledges what it does not know', async () => {
    const { platform, running } = await start();
    await post(running, platform.photo('5'));
    await running.drained();
    expect(answers(platform)).toEqual([UNREAD.photo]);
    expect(await post(running, platform.stranger())).toBe('ignored');
    expect(await running.post(name, '[]', platform.says('5', 'x').headers)).not.toBe('accepted');
  });

  it('obeys commands with and without slash and diacritics', async () => {
    const started = await start();
    for (const text of ['trợ giúp', 'TRO GIUP', '/trogiup', '/help']) expect(await say(started, text)).toBe(HELP);
    for (const text of ['kế hoạch', 'ke hoach', '/kehoach', '/ke_hoach'])
      expect(await say(started, text)).toBe('Đáp: kế hoạch');
    for (const text of ['bắt đầu', 'bat dau', '/batdau', '/start'])
      expect(await say(started, text)).toContain('Xin chào!');
    for (const text of ['phản hồi', 'phan hoi', '/phanhoi'])
      expect(await say(started, text)).toContain('“phản hồi đúng”');
    for (const text of ['xoá dữ liệu', 'xoa du lieu', '/xoadulieu'])
      expect(await say(started, text)).toContain('xoá vĩnh viễn');
  });
});
