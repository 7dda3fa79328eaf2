import { describe, expect, it } from 'vitest';
import { MACHINE_NOTICE } from '../../../bot/wording.js';
import type { Fault } from '../../fakes/http-fake.js';
import {
  botText,
  startFakeZaloBot,
  ZALO_BOT_TOKEN,
  zaloBotRefusal,
  type FakeZaloBot,
} from '../../fakes/zalo-bot-server.js';
import { settingsFor, until, useDesks, type RunningDesk } from './running-desk.js';

const desks = useDesks();

async function start(): Promise<{ bot: FakeZaloBot; running: RunningDesk }> {
  const bot = desks.track(await startFakeZaloBot());
  return { bot, running: await desks.open(settingsFor({ zaloBot: bot.root })) };
}

const answers = (bot: FakeZaloBot): string[] =>
  bot.delivered.map(({ text }) => text).filter((text) => text !== MACHINE_NOTICE);

const failNext = (bot: FakeZaloBot, ...faults: Fault[]): void => {
  bot.faultOf = (call) => (call.path.endsWith('/sendMessage') ? faults.shift() : undefined);
};

describe('the Zalo bot', () => {
  it('takes events with and without their envelope, each once', async () => {
    const { bot, running } = await start();
    const event = botText('a1', 'một');
    const deliveries = [event, { ok: true, result: event }, event, { ok: true, result: event }, event];
    await Promise.all(deliveries.map((one) => running.post('zalo-bot', one)));
    await running.drained();
    expect(answers(bot)).toEqual(['Đáp: một']);
    expect(await running.post('zalo-bot', event, { 'x-bot-api-secret-token': 'wrong' })).toBe('forged');
    expect(await running.post('zalo-bot', { ok: true, result: { event_name: 'new' } })).toBe('ignored');
    expect(bot.violations).toEqual([]);
  });

  it.each([
    ['message.image.received', 'ảnh'],
    ['message.sticker.received', 'muốn hỏi gì'],
    ['message.unsupported.received', 'bằng chữ'],
  ])('answers %s politely, whether its date is a number or text', async (event_name, said) => {
    const { bot, running } = await start();
    const { message } = botText('a1', '');
    const { text: _, ...picture } = message;
    expect(await running.post('zalo-bot', { event_name, message: { ...picture, date: `${message.date}` } })).toBe(
      'accepted',
    );
    await running.drained();
    expect(answers(bot)).toEqual([expect.stringContaining(said)]);
  });

  it('fetches where no webhook is set; an idle fetch is no fault', async () => {
    const { bot, running } = await start();
    bot.updates.push(botText('a1', 'một'));
    while (answers(bot).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    bot.updates.push(botText('a1', 'hai'));
    while (answers(bot).length === 1) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(running.alarms).toEqual([]);
  });

  it('backs off when the quota is used up, and does not repeat what may have arrived', async () => {
    const { bot, running } = await start();
    await running.post('zalo-bot', botText('a1', 'đầu'));
    await running.drained();
    failNext(bot, { kind: 'reply', ...zaloBotRefusal(429, 'Quota exceeded') }, { kind: 'accepted-then-dropped' });
    await running.post('zalo-bot', botText('a1', 'một'));
    await running.post('zalo-bot', botText('a1', 'gui lai'));
    await running.drained();
    expect(answers(bot)).toEqual(['Đáp: đầu', 'Đáp: một', 'Đáp: một']);
    expect(running.desk.counts('zalo-bot')).toMatchObject({ waiting: 0, failed: 0 });
  });

  it('shows that it types while an answer is made, and answers where that fails', async () => {
    const { bot, running } = await start();
    const shown = (): string[] =>
      bot.calls.filter(({ path }) => path.endsWith('/sendChatAction')).map(({ body }) => body);
    await running.post('zalo-bot', botText('a1', 'một'));
    await running.drained();
    await until(() => shown().length > 0);
    expect(shown()).toEqual(['{"chat_id":"a1","action":"typing"}']);
    bot.faultOf = ({ path }) => (path.endsWith('/sendChatAction') ? { kind: 'reset' } : undefined);
    await running.post('zalo-bot', botText('a1', 'hai'));
    await running.drained();
    expect(answers(bot)).toEqual(['Đáp: một', 'Đáp: hai']);
    expect(running.alarms).toEqual([]);
    expect(bot.violations).toEqual([]);
  });

  it('tells its token, which is part of every address, to nobody', async () => {
    const { bot, running } = await start();
    bot.faultOf = () => ({ kind: 'reset' });
    await running.post('zalo-bot', botText('a1', 'một'));
    await running.drained();
    const [channel] = running.desk.channels;
    await expect(channel?.inspect()).rejects.toThrow(/^Cannot call getMe of the Zalo bot: [A-Z_]+$/);
    expect(JSON.stringify([running.alarms, running.desk.failures(9)])).not.toContain(ZALO_BOT_TOKEN);
  });
});
