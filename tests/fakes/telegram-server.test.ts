/** The fake Bot API is driven by another library than the product's, so that both cannot share one misunderstanding. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Telegraf, TelegramError } from 'telegraf';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import {
  startFakeTelegram,
  tapUpdate,
  TELEGRAM_TOKEN,
  telegramRefusal,
  textUpdate,
  type FakeTelegram,
} from './telegram-server.js';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function start(token = TELEGRAM_TOKEN): Promise<{ fake: FakeTelegram; bot: Telegraf }> {
  const fake = await startFakeTelegram();
  open.push(fake);
  return { fake, bot: new Telegraf(token, { telegram: { apiRoot: fake.root } }) };
}

async function refusal(call: Promise<unknown>): Promise<TelegramError['response']> {
  try {
    await call;
  } catch (error) {
    if (error instanceof TelegramError) return error.response;
    throw error;
  }
  throw new Error('The call was not refused');
}

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
};

describe('the fake Telegram, driven by telegraf', () => {
  it('names itself, and knows its token alone', async () => {
    const { bot } = await start();
    expect(await bot.telegram.getMe()).toMatchObject({ id: 4242, is_bot: true, username: 'kehoach_bot' });
    const stranger = await start('1:wrong');
    expect(await refusal(stranger.bot.telegram.getMe())).toEqual({
      ok: false,
      error_code: 401,
      description: 'Unauthorized',
    });
    expect(await refusal(bot.telegram.callApi('logOut', {}))).toMatchObject({ error_code: 404 });
  });

  it('takes plain text, entities and HTML, and gives the message back with what it understood', async () => {
    const { fake, bot } = await start();
    const bold = [{ type: 'bold', offset: 0, length: 3 }] as const;
    expect(await bot.telegram.sendMessage(5, 'Hạn: hôm nay', { entities: [...bold] })).toMatchObject({
      chat: { id: 5, type: 'private' },
      text: 'Hạn: hôm nay',
      entities: bold,
    });
    const html = '<b>Sở Y tế</b> &lt;chủ trì&gt; <a href="https://example.vn/a?b=1">nguồn</a>';
    const sent = await bot.telegram.sendMessage('5', html, { parse_mode: 'HTML' });
    expect(sent).toMatchObject({
      text: 'Sở Y tế <chủ trì> nguồn',
      entities: [
        { type: 'bold', offset: 0, length: 7 },
        { type: 'text_link', offset: 18, length: 5, url: 'https://example.vn/a?b=1' },
      ],
    });
    expect(fake.delivered.map(({ text }) => text)).toEqual(['Hạn: hôm nay', 'Sở Y tế <chủ trì> nguồn']);
    expect(fake.violations).toEqual([]);
  });

  it.each([
    ['a < b', 'Unsupported start tag "" at byte offset 2'],
    ['<b>đậm', `Can't find end tag corresponding to start tag "b"`],
    ['<div>khối</div>', 'Unsupported start tag "div" at byte offset 0'],
    ['<b>chéo</i>', 'Unmatched end tag at byte offset 8, expected "</b>", found "</i>"'],
  ])('cannot parse the entities of %j', async (text, why) => {
    const { fake, bot } = await start();
    const refused = await refusal(bot.telegram.sendMessage(5, text, { parse_mode: 'HTML' }));
    expect(refused).toMatchObject({ error_code: 400, description: `Bad Request: can't parse entities: ${why}` });
    expect(fake.delivered).toEqual([]);
  });

  it('counts 4096 characters of text and 1024 of a caption after the formatting is read', async () => {
    const { bot } = await start();
    const most = 'ế'.repeat(4096);
    expect(await bot.telegram.sendMessage(5, `<b>${most}</b>`, { parse_mode: 'HTML' })).toMatchObject({ text: most });
    expect(await refusal(bot.telegram.sendMessage(5, `${most}.`))).toMatchObject({
      error_code: 400,
      description: 'Bad Request: message is too long',
    });
    expect(await refusal(bot.telegram.sendMessage(5, ' '))).toMatchObject({
      description: 'Bad Request: message text is empty',
    });
    const file = { source: Buffer.from('x'), filename: 'a.txt' };
    expect(await refusal(bot.telegram.sendDocument(5, file, { caption: 'c'.repeat(1025) }))).toMatchObject({
      description: 'Bad Request: message caption is too long',
    });
    const beyond = [{ type: 'bold', offset: 2, length: 2 }] as const;
    expect((await refusal(bot.telegram.sendMessage(5, 'abc', { entities: [...beyond] }))).description).toContain(
      "can't parse entities",
    );
  });

  it('takes a file with its name and bytes', async () => {
    const { fake, bot } = await start();
    const bytes = Buffer.from([0, 1, 13, 10, 255, 45, 45]);
    const sent = await bot.telegram.sendDocument(
      5,
      { source: bytes, filename: 'danh-sach.xlsx' },
      { caption: '3 mục' },
    );
    expect(sent.document.file_name).toBe('danh-sach.xlsx');
    expect(fake.delivered).toMatchObject([{ chatId: '5', text: '3 mục', file: { name: 'danh-sach.xlsx', bytes } }]);
    expect(fake.violations).toEqual([]);
  });

  it('carries buttons of at most 64 bytes, and edits and removes them', async () => {
    const { fake, bot } = await start();
    const keyboard = (data: string) => ({ inline_keyboard: [[{ text: 'Chọn', callback_data: data }]] });
    const { message_id: id } = await bot.telegram.sendMessage(5, 'Mời chọn', { reply_markup: keyboard('o:1') });
    expect(fake.delivered[0]?.buttons).toEqual([{ label: 'Chọn', data: 'o:1' }]);
    await bot.telegram.editMessageReplyMarkup(5, id, undefined, keyboard('o:2'));
    expect(fake.delivered[0]?.buttons).toEqual([{ label: 'Chọn', data: 'o:2' }]);
    const edit = (chat: number, message: number) =>
      bot.telegram.editMessageReplyMarkup(chat, message, undefined, keyboard('o:2'));
    expect((await refusal(edit(5, id))).description).toContain('message is not modified');
    expect((await refusal(edit(6, id))).description).toContain('message to edit not found');
    await bot.telegram.editMessageReplyMarkup(5, id, undefined, undefined);
    expect(fake.delivered[0]?.buttons).toEqual([]);
    expect(
      (await refusal(bot.telegram.sendMessage(5, 'a', { reply_markup: keyboard('ế'.repeat(22)) }))).description,
    ).toContain('BUTTON_DATA_INVALID');
  });

  it('ends the waiting of a tap once it is answered in time', async () => {
    const { fake, bot } = await start();
    await bot.telegram.answerCbQuery('tap-1', 'Cảm ơn', { show_alert: true });
    expect(fake.acknowledged).toEqual(['tap-1']);
    fake.expiredTaps.add('tap-2');
    expect((await refusal(bot.telegram.answerCbQuery('tap-2'))).description).toContain('query is too old');
    expect((await refusal(bot.telegram.answerCbQuery('tap-3', 'd'.repeat(201)))).description).toContain(
      'MESSAGE_TOO_LONG',
    );
  });

  it('shows that somebody types, and keeps the menu of commands', async () => {
    const { bot } = await start();
    expect(await bot.telegram.sendChatAction(5, 'typing')).toBe(true);
    const menu = [{ command: 'kehoach', description: 'Các kế hoạch đã nạp' }];
    await bot.telegram.setMyCommands(menu);
    expect(await bot.telegram.getMyCommands()).toEqual(menu);
    const bad = bot.telegram.setMyCommands([{ command: 'Kế hoạch', description: 'x' }]);
    expect((await refusal(bad)).description).toContain('BOT_COMMAND_INVALID');
  });

  it('refuses a person who blocked it, and tells the new id of a group', async () => {
    const { fake, bot } = await start();
    fake.blocked.add('7');
    fake.migrated.set('-70', '-10070');
    expect(await refusal(bot.telegram.sendMessage(7, 'a'))).toMatchObject({ error_code: 403 });
    expect(await refusal(bot.telegram.sendMessage(-70, 'a'))).toMatchObject({
      error_code: 400,
      parameters: { migrate_to_chat_id: -10070 },
    });
  });

  it('says how long to wait when it is too much', async () => {
    const { fake, bot } = await start();
    const limit = telegramRefusal(429, 'Too Many Requests: retry after 7', { retry_after: 7 });
    fake.faultOf = () => ({ kind: 'reply', ...limit });
    expect(await refusal(bot.telegram.sendMessage(5, 'a'))).toMatchObject({
      error_code: 429,
      parameters: { retry_after: 7 },
    });
  });

  it('takes webhooks on https and four ports, and lets nobody fetch beside one', async () => {
    const { bot } = await start();
    const address = 'https://example.vn:8443/webhooks/telegram';
    await bot.telegram.setWebhook(address, {
      secret_token: 's3cret_-',
      allowed_updates: ['message'],
      max_connections: 40,
    });
    expect(await bot.telegram.getWebhookInfo()).toMatchObject({ url: address, allowed_updates: ['message'] });
    expect(await refusal(bot.telegram.getUpdates(0, 100, 0, undefined))).toMatchObject({ error_code: 409 });
    for (const bad of ['http://example.vn/a', 'https://example.vn:9000/a'])
      expect((await refusal(bot.telegram.setWebhook(bad))).description).toContain('bad webhook');
    expect(await refusal(bot.telegram.setWebhook(address, { secret_token: 'có dấu' }))).toMatchObject({
      error_code: 400,
    });
    await bot.telegram.deleteWebhook({ drop_pending_updates: false });
    expect((await bot.telegram.getWebhookInfo()).url).toBe('');
  });

  it('gives updates of the wanted kinds until an offset confirms them', async () => {
    const { fake, bot } = await start();
    const [first, second, tap] = [textUpdate(5, 'một'), textUpdate(5, 'hai'), tapUpdate(5, 'more')];
    fake.updates.push(first, second, tap);
    const fetch = async (offset: number, limit: number, kinds?: ('message' | 'callback_query')[]) =>
      (await bot.telegram.getUpdates(0, limit, offset, kinds)).map(({ update_id }) => update_id);
    expect(await fetch(0, 1)).toEqual([first.update_id]);
    expect(await fetch(0, 100, ['callback_query'])).toEqual([tap.update_id]);
    expect(await fetch(second.update_id, 100)).toEqual([second.update_id, tap.update_id]);
    expect(await fetch(0, 100)).toEqual([second.update_id, tap.update_id]);
    expect(await fetch(tap.update_id + 1, 100)).toEqual([]);
  });

  it('is polled by a whole bot, whose handlers see commands, texts and taps', async () => {
    const { fake, bot } = await start();
    bot.command('kehoach', (context) => context.reply('Danh sách'));
    bot.on('message', (context) =>
      context.reply('Đáp', { reply_parameters: { message_id: context.message.message_id } }),
    );
    bot.on('callback_query', (context) => context.answerCbQuery('Xong'));
    const commandEntity = { entities: [{ type: 'bot_command', offset: 0, length: 8 }] };
    fake.updates.push(textUpdate(5, '/kehoach', commandEntity), textUpdate(6, 'hỏi'), tapUpdate(5, 'more'));
    const running = bot.launch();
    await until(() => fake.delivered.length === 2 && fake.acknowledged.length === 1);
    bot.stop();
    await running;
    expect(fake.delivered.map(({ chatId, text }) => `${chatId} ${text}`).toSorted()).toEqual(['5 Danh sách', '6 Đáp']);
    expect(fake.delivered.find(({ chatId }) => chatId === '6')?.quote).not.toBeNull();
  });

  it('pushes updates with the secret to a bot that listens', async () => {
    const { fake, bot } = await start();
    bot.on('message', (context) => context.reply('Đã nhận'));
    await bot.telegram.setWebhook('https://example.vn/nhan-tin', { secret_token: 's3cret' });
    const receive = bot.webhookCallback('/nhan-tin', { secretToken: 's3cret' });
    const server = createServer((request, response) => void receive(request, response)).listen(0, '127.0.0.1');
    open.push(server);
    await once(server, 'listening');
    const { port }: Pick<AddressInfo, 'port'> = addressOf(server.address());
    expect(await fake.push(textUpdate(5, 'hỏi'), `http://127.0.0.1:${port}`)).toBe(200);
    await until(() => fake.delivered.length === 1);
    fake.webhook.secret = 'another';
    expect(await fake.push(textUpdate(5, 'hỏi'), `http://127.0.0.1:${port}`)).toBe(403);
  });
});

function addressOf(bound: AddressInfo | string | null): AddressInfo {
  if (bound === null || typeof bound === 'string') throw new Error('The server does not listen');
  return bound;
}
