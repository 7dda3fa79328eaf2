import { describe, expect, it } from 'vitest';
import { MACHINE_NOTICE } from '../../../bot/wording.js';
import type { Fault } from '../../fakes/http-fake.js';
import {
  startFakeTelegram,
  tapUpdate,
  TELEGRAM_TOKEN,
  telegramRefusal,
  textUpdate,
  type FakeTelegram,
} from '../../fakes/telegram-server.js';
import { settingsFor, useDesks, type RunningDesk } from './running-desk.js';

const desks = useDesks();

async function start(): Promise<{ telegram: FakeTelegram; running: RunningDesk }> {
  const telegram = desks.track(await startFakeTelegram());
  telegram.webhook.url = 'https://example.vn/webhooks/telegram';
  return { telegram, running: await desks.open(settingsFor({ telegram: telegram.root })) };
}

const answers = (telegram: FakeTelegram, chat?: string): string[] =>
  telegram.delivered
    .filter(({ chatId, text }) => text !== MACHINE_NOTICE && (chat === undefined || chatId === chat))
    .map(({ text }) => text);

/** Lets `fault` befall the next sends of a text, once each. */
const failNext = (telegram: FakeTelegram, ...faults: Fault[]): void => {
  telegram.faultOf = (call) => (call.path.endsWith('/sendMessage') ? faults.shift() : undefined);
};

describe('Telegram', () => {
  it('answers an update once, however often it comes, also together and after a restart', async () => {
    const { telegram, running } = await start();
    const update = textUpdate(5, 'một');
    await Promise.all(Array.from({ length: 3 }, () => running.post('telegram', update)));
    await running.drained();
    await running.post('telegram', update);
    await running.desk.stop(1000);
    const again = await desks.open(settingsFor({ telegram: telegram.root }), running.dataDir);
    await again.post('telegram', update);
    await again.drained();
    expect(telegram.delivered.map(({ text }) => text)).toEqual([MACHINE_NOTICE, 'Đáp: một']);
    expect(telegram.violations).toEqual([]);
  });

  it('believes its secret alone', async () => {
    const { telegram, running } = await start();
    const update = textUpdate(5, 'một');
    expect(await running.post('telegram', update, {})).toBe('forged');
    expect(await running.post('telegram', update, { 'x-telegram-bot-api-secret-token': 'x' })).toBe('forged');
    expect(await running.post('telegram', 'no json')).toBe('ignored');
    expect(await running.post('telegram', { update_id: 1, poll: {} })).toBe('ignored');
    expect(await running.post('zalo-oa', update)).toBe('off');
    expect(telegram.delivered).toEqual([]);
  });

  it('answers ten messages that are typed fast in their order', async () => {
    const { telegram, running } = await start();
    const texts = Array.from({ length: 10 }, (_, index) => `câu ${index}`);
    await Promise.all(texts.map((text) => running.post('telegram', textUpdate(5, text))));
    await running.drained();
    expect(answers(telegram)).toEqual(texts.map((text) => `Đáp: ${text}`));
  });

  it('serves forty-nine of fifty people when one has blocked it, and keeps why', async () => {
    const { telegram, running } = await start();
    telegram.blocked.add('7');
    await Promise.all(Array.from({ length: 50 }, (_, chat) => running.post('telegram', textUpdate(chat + 1, 'hỏi'))));
    await running.drained();
    expect(answers(telegram)).toHaveLength(49);
    expect(running.desk.failures(9)).toMatchObject([{ reason: 'http-403', parts: 2 }]);
    telegram.blocked.clear();
    expect(await running.desk.retry(running.desk.failures(1)[0]?.jobId ?? 0)).toBe(true);
    await running.drained();
    expect(answers(telegram, '7')).toEqual(['Đáp: hỏi']);
  });

  it.each<[string, Fault, number]>([
    ['500', { kind: 'reply', ...telegramRefusal(500, 'Internal Server Error') }, 0],
    ['reset', { kind: 'reset' }, 0],
    ['timeout', { kind: 'timeout' }, 0],
    ['accepted-then-dropped', { kind: 'accepted-then-dropped' }, 1],
  ])('does not repeat a send that may have arrived (%s); the next answer offers it', async (_name, fault, arrived) => {
    const { telegram, running } = await start();
    await running.post('telegram', textUpdate(5, 'trước'));
    await running.drained();
    failNext(telegram, fault);
    await running.post('telegram', textUpdate(5, 'một'));
    await running.drained();
    expect(answers(telegram).filter((text) => text === 'Đáp: một')).toHaveLength(arrived);
    expect(running.alarms.join()).toContain('send-unknown');
    await running.post('telegram', textUpdate(5, 'hai'));
    await running.drained();
    expect(answers(telegram).at(-1)).toMatch(/^Câu trả lời trước có thể chưa tới.*\n\nĐáp: hai$/);
    const button = telegram.delivered.at(-1)?.buttons.find(({ label }) => label.startsWith('Gửi lại'));
    await running.post('telegram', tapUpdate(5, button?.data ?? ''));
    await running.post('telegram', textUpdate(5, 'ba'));
    await running.drained();
    expect(answers(telegram).slice(-2)).toEqual(['Đáp: một', 'Đáp: ba']);
  });

  it('sends plainly what Telegram cannot parse, once', async () => {
    const { telegram, running } = await start();
    failNext(telegram, { kind: 'reply', ...telegramRefusal(400, "Bad Request: can't parse entities") });
    await running.post('telegram', textUpdate(5, 'một'));
    await running.drained();
    expect(telegram.delivered.map(({ text }) => text)).toEqual([MACHINE_NOTICE, 'Đáp: một']);
  });

  it('splits a long answer below the limit, in order', async () => {
    const { telegram, running } = await start();
    await running.post('telegram', textUpdate(5, 'dài'));
    await running.drained();
    expect(answers(telegram).length).toBeGreaterThan(1);
    for (const text of answers(telegram)) expect(text).toMatch(/dài\.$/);
    expect(telegram.violations).toEqual([]);
  });

  it('offers options and more as buttons, and takes taps', async () => {
    const { telegram, running } = await start();
    await running.post('telegram', textUpdate(5, 'chọn'));
    await running.drained();
    const [first, second] = telegram.delivered.at(-1)?.buttons ?? [];
    expect([first?.label, second?.label]).toEqual(['Hà Nội', 'Hải Dương']);
    await running.post('telegram', tapUpdate(5, second?.data ?? ''));
    await running.post('telegram', tapUpdate(6, second?.data ?? ''));
    await running.drained();
    expect(answers(telegram, '5').at(-1)).toBe('Đáp: chọn "Hải Dương"');
    expect(answers(telegram, '6').at(-1)).toContain('Nút này đã cũ');
    expect(telegram.acknowledged).toHaveLength(2);
    await running.post('telegram', textUpdate(5, 'còn'));
    await running.drained();
    const more = telegram.delivered.at(-1)?.buttons.find(({ label }) => label === 'Xem tiếp');
    await running.post('telegram', tapUpdate(5, more?.data ?? ''));
    await running.drained();
    expect(answers(telegram, '5').at(-1)).toBe('Đáp: xem tiếp');
    expect(telegram.acknowledged).toHaveLength(3);
  });

  it('speaks in a group only when it is spoken to, as a reply', async () => {
    const { telegram, running } = await start();
    const group = { chat: { id: -100, type: 'supergroup', title: 'Phòng' } };
    const entities = [{ type: 'mention', offset: 0, length: 12 }];
    expect(await running.post('telegram', textUpdate(5, 'nói chuyện riêng', group))).toBe('ignored');
    const other = { ...group, entities: [{ type: 'mention', offset: 0, length: 8 }] };
    await running.post('telegram', textUpdate(5, '@ai_khac ơi', other));
    const reply = { ...group, reply_to_message: { message_id: 1, from: { id: 4242, is_bot: true } } };
    await running.post('telegram', textUpdate(5, 'còn hạn?', reply));
    await running.post('telegram', textUpdate(5, '@kehoach_bot ai chủ trì?', { ...group, entities }));
    await running.drained();
    expect(answers(telegram)).toEqual(['Đáp: còn hạn?', 'Đáp: ai chủ trì?']);
    expect(telegram.delivered.at(-1)?.quote).not.toBeNull();
  });

  it('speaks politely of a photo in a group only when its caption names the bot, and asks no group for consent', async () => {
    const { telegram, running } = await start();
    const group = {
      chat: { id: -100, type: 'supergroup', title: 'Phòng' },
      text: undefined,
      photo: [{ file_id: 'a' }],
    };
    expect(await running.post('telegram', textUpdate(5, '', { ...group, caption: 'ảnh họp' }))).toBe('ignored');
    const caption_entities = [{ type: 'mention', offset: 0, length: 12 }];
    await running.post('telegram', textUpdate(5, '', { ...group, caption: '@kehoach_bot xem giúp', caption_entities }));
    await running.drained();
    expect(answers(telegram)).toEqual([expect.stringContaining('chưa đọc được ảnh')]);
    const reply = { chat: group.chat, reply_to_message: { message_id: 1, from: { id: 4242, is_bot: true } } };
    await running.post('telegram', textUpdate(5, 'kế hoạch nào?', reply));
    await running.post('telegram', textUpdate(5, 'đồng ý', reply));
    await running.drained();
    expect(answers(telegram).at(-2)).not.toContain('Bạn có đồng ý');
    expect(answers(telegram).at(-1)).toContain('nhắn riêng');
  });

  it('follows a group to its new id', async () => {
    const { telegram, running } = await start();
    telegram.migrated.set('-70', '-10070');
    const reply = {
      chat: { id: -70, type: 'group' },
      reply_to_message: { message_id: 1, from: { id: 4242, is_bot: true } },
    };
    await running.post('telegram', textUpdate(5, 'còn hạn?', reply));
    await running.drained();
    expect(answers(telegram, '-10070')).toEqual(['Đáp: còn hạn?']);
  });

  it('fetches updates where no webhook is set, and confirms what it kept', async () => {
    const telegram = desks.track(await startFakeTelegram());
    telegram.updates.push(textUpdate(5, 'một'), textUpdate(5, 'hai'));
    const running = await desks.open(settingsFor({ telegram: telegram.root }));
    while (answers(telegram).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    await running.drained();
    expect(answers(telegram)).toEqual(['Đáp: một', 'Đáp: hai']);
    expect(telegram.violations).toEqual([]);
  });

  it('leaves nothing behind however often it fetches', async () => {
    const warnings: string[] = [];
    const note = ({ name }: Error): void => void warnings.push(name);
    process.on('warning', note);
    const telegram = desks.track(await startFakeTelegram());
    await desks.open(settingsFor({ telegram: telegram.root }));
    const fetches = (): number => telegram.calls.filter(({ path }) => path.endsWith('/getUpdates')).length;
    while (fetches() < 15) await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('warning', note);
    expect(warnings).not.toContain('MaxListenersExceededWarning');
  });

  it('answers a photo politely, opens a plan by its link, and says that it is a machine first', async () => {
    const { telegram, running } = await start();
    await running.post('telegram', textUpdate(5, '/start ke-hoach-1'));
    await running.drained();
    expect(telegram.delivered[0]?.text).toBe(MACHINE_NOTICE);
    expect(answers(telegram)).toEqual(['Bạn đang xem: Kế hoạch số một.\n\nĐáp: Kế hoạch số một ban hành ngày nào?']);
    await running.post('telegram', textUpdate(5, '', { text: undefined, photo: [{ file_id: 'a' }] }));
    await running.drained();
    expect(answers(telegram).at(-1)).toContain('chưa đọc được ảnh');
  });

  it.each([
    ['Wrong response from the webhook: 401 Unauthorized', 'webhook-http-401'],
    ['SSL error {error:0A000086:SSL routines::certificate verify failed}', 'webhook-certificate'],
    ['Connection timed out', 'webhook-timeout'],
    ['Read timeout expired', 'webhook-timeout'],
    ['Failed to resolve host: Name or service not known', 'webhook-unreachable'],
    ['Connection refused', 'webhook-unreachable'],
    ['something else', 'webhook-failed'],
  ])('knows by a code why Telegram could not deliver (%s)', async (message, reason) => {
    const { telegram, running } = await start();
    expect(await running.desk.channels[0]?.inspect()).toMatchObject({ trouble: null });
    telegram.webhook.lastError = { message, date: 1_780_000_000 };
    telegram.updates.push(textUpdate(5, 'một'));
    expect(await running.desk.channels[0]?.inspect()).toEqual({
      account: '@kehoach_bot',
      webhook: 'https://example.vn/webhooks/telegram',
      trouble: { reason, at: new Date(1_780_000_000_000), undelivered: 1 },
    });
    telegram.webhook.url = '';
    telegram.updates.length = 0;
    expect(await running.desk.channels[0]?.inspect()).toMatchObject({ webhook: null, trouble: null });
  });

  it('tells its token to nobody', async () => {
    const { telegram, running } = await start();
    failNext(telegram, { kind: 'reset' }, { kind: 'reply', status: 502, body: '<html>bad gateway</html>' });
    await running.post('telegram', textUpdate(5, 'một'));
    await running.drained();
    telegram.faultOf = () => ({ kind: 'reset' });
    const [channel] = running.desk.channels;
    await expect(channel?.inspect()).rejects.toThrow(/^Cannot call getMe of Telegram/);
    const shown = JSON.stringify([running.alarms, running.desk.failures(9)]);
    for (const secret of [TELEGRAM_TOKEN, 'secret_token', '127.0.0.1']) expect(shown).not.toContain(secret);
  });
});
