import { describe, expect, it } from 'vitest';
import { readUpdate } from '../../../bot/channels/telegram-updates.js';
import { UNREAD, WELCOME } from '../../../bot/channels/wording.js';
import { MACHINE_NOTICE } from '../../../bot/wording.js';
import { startFakeTelegram, tapUpdate, textUpdate } from '../../fakes/telegram-server.js';
import { settingsFor, until, useDesks } from './running-desk.js';

const desks = useDesks();
const GROUP = { chat: { id: -100, type: 'supergroup', title: 'Phòng' } };
const SELF = { id: 4242, username: 'kehoach_bot' };

const mention = (name: string, text: string, type = 'mention') =>
  textUpdate(5, `${name} ${text}`, { ...GROUP, entities: [{ type, offset: 0, length: name.length }] });

describe('what a person sends in private', () => {
  const start = async () => {
    const telegram = desks.track(await startFakeTelegram());
    telegram.webhook.url = 'https://example.vn/webhooks/telegram';
    const running = await desks.open(settingsFor({ telegram: telegram.root }));
    const said = (): string[] => telegram.delivered.map(({ text }) => text).filter((text) => text !== MACHINE_NOTICE);
    return { telegram, running, said };
  };

  it('as an album gets one word, and the next album another', async () => {
    const { running, said } = await start();
    const picture = (album: string) =>
      textUpdate(5, '', { text: undefined, photo: [{ file_id: 'a' }], media_group_id: album });
    for (const album of ['1', '1', '1']) expect(await running.post('telegram', picture(album))).toBe('accepted');
    await running.drained();
    await running.post('telegram', picture('1'));
    await running.drained();
    expect(said()).toEqual([UNREAD.photo]);
    await running.post('telegram', picture('2'));
    await running.drained();
    expect(said()).toEqual([UNREAD.photo, UNREAD.photo]);
  });

  it.each(['story', 'paid_media', 'checklist', 'dice'])('as a %s gets a polite word', async (kind) => {
    const { running, said } = await start();
    await running.post('telegram', textUpdate(5, '', { text: undefined, [kind]: {} }));
    await running.drained();
    expect(said()).toEqual([UNREAD.other]);
  });

  it('by coming back to a bot that was blocked is welcomed once, and by leaving is not answered', async () => {
    const { running, said } = await start();
    const member = (id: number, status: string) => ({
      update_id: id,
      my_chat_member: { chat: { id: 5, type: 'private' }, new_chat_member: { status } },
    });
    expect(await running.post('telegram', member(1, 'kicked'))).toBe('accepted');
    expect(await running.post('telegram', member(2, 'member'))).toBe('ignored');
    await running.post('telegram', textUpdate(5, '/start'));
    await running.drained();
    expect(said()).toEqual([WELCOME]);
  });

  it('and edits later, or does elsewhere, is left alone', async () => {
    const { running } = await start();
    const { message } = textUpdate(5, 'sửa lại');
    for (const update of [{ edited_message: message }, { inline_query: { id: '1' } }, { poll: {} }])
      expect(await running.post('telegram', { update_id: 7, ...update })).toBe('ignored');
  });
});

describe('a message in a group', () => {
  it('is for the assistant when it names it, by a mention or a command, in any case', () => {
    expect(readUpdate(mention('@KeHoach_Bot', 'hạn?'), SELF)?.content).toEqual({ kind: 'text', text: 'hạn?' });
    expect(readUpdate(mention('/kehoach@kehoach_bot', '', 'bot_command'), SELF)).not.toBeNull();
    expect(readUpdate(mention('@kehoach_bot2', 'hạn?'), SELF)).toBeNull();
    expect(readUpdate(mention('/kehoach@ai_khac', '', 'bot_command'), SELF)).toBeNull();
    expect(readUpdate(mention('/kehoach', '', 'bot_command'), SELF)).toBeNull();
    const reply = { ...GROUP, reply_to_message: { from: { id: 9, is_bot: true } } };
    expect(readUpdate(textUpdate(5, 'hạn?', reply), SELF)).toBeNull();
    expect(readUpdate(textUpdate(5, 'tin', { chat: { id: -100, type: 'channel' } }), SELF)).toBeNull();
  });

  it('that names anybody is only presumed to be for it while its own name is not known', () => {
    const unnamed = { id: 4242, username: null };
    expect(readUpdate(mention('@ai_khac', 'hạn?'), unnamed)?.isPresumed).toBe(true);
    expect(readUpdate(textUpdate(5, 'hạn?', GROUP), unnamed)).toBeNull();
    expect(readUpdate(textUpdate(5, 'hạn?'), unnamed)?.isPresumed).toBeUndefined();
    const reply = { ...GROUP, reply_to_message: { from: { id: 4242, is_bot: true } } };
    expect(readUpdate(textUpdate(5, 'hạn?', reply), unnamed)?.isPresumed).toBeUndefined();
  });

  it('of several topics is answered in its own, all parts and taps too, and in the group once the topic is gone', async () => {
    const telegram = desks.track(await startFakeTelegram());
    telegram.webhook.url = 'https://example.vn/webhooks/telegram';
    const running = await desks.open(settingsFor({ telegram: telegram.root }));
    const topic = { message_thread_id: 9, is_topic_message: true };
    const ask = async (text: string): Promise<void> => {
      const { message, ...update } = mention('@kehoach_bot', text);
      await running.post('telegram', { ...update, message: { ...message, ...topic } });
      await running.drained();
    };
    await ask('dài');
    await ask('chọn');
    const { callback_query: query, ...update } = tapUpdate(5, telegram.delivered.at(-1)?.buttons[0]?.data ?? '');
    const message = { ...query.message, ...GROUP, ...topic };
    await running.post('telegram', { ...update, callback_query: { ...query, message } });
    await running.drained();
    expect(telegram.delivered.at(-1)?.text).toBe('Đáp: chọn "Hà Nội"');
    expect(telegram.delivered.length).toBeGreaterThan(4);
    expect(telegram.delivered.map(({ thread }) => thread)).toEqual(telegram.delivered.map(() => 9));
    telegram.goneTopics.add(9);
    await ask('còn đó không?');
    expect(telegram.delivered.at(-1)).toMatchObject({ text: 'Đáp: còn đó không?', thread: null });
    expect(telegram.violations).toEqual([]);
  });

  it('that is a reply in a group without topics is answered as a reply, and in no topic', () => {
    const reply = { ...GROUP, message_thread_id: 9, reply_to_message: { from: { id: 4242, is_bot: true } } };
    const event = readUpdate(textUpdate(5, 'hạn?', reply), SELF);
    expect(event?.messageId).not.toBeNull();
    expect(event?.thread).toBeUndefined();
  });

  it('that is the name alone is told what the assistant can do', async () => {
    const telegram = desks.track(await startFakeTelegram());
    telegram.webhook.url = 'https://example.vn/webhooks/telegram';
    const running = await desks.open(settingsFor({ telegram: telegram.root }));
    await running.post('telegram', mention('@kehoach_bot', ''));
    await running.drained();
    expect(telegram.delivered.at(-1)?.text).toBe(WELCOME);
  });

  it('waits until the name is known; then what was meant for others is not answered, and nothing is lost', async () => {
    const telegram = desks.track(await startFakeTelegram());
    telegram.webhook.url = 'https://example.vn/webhooks/telegram';
    telegram.faultOf = ({ path }) => (path.endsWith('/getMe') ? { kind: 'reset' } : undefined);
    const running = await desks.open(settingsFor({ telegram: telegram.root }));
    await running.post('telegram', mention('@ai_khac', 'hạn của việc này?'));
    await running.post('telegram', mention('@kehoach_bot', 'ai chủ trì?'));
    await running.post('telegram', textUpdate(5, 'riêng'));
    await until(() => telegram.delivered.length === 2);
    expect(telegram.delivered.map(({ text }) => text)).toEqual([MACHINE_NOTICE, 'Đáp: riêng']);
    await until(() => running.desk.counts('telegram').waiting === 2);
    telegram.faultOf = () => undefined;
    await running.drained();
    expect(telegram.delivered.slice(2).map(({ chatId, text }) => `${chatId} ${text}`)).toEqual([
      `-100 ${MACHINE_NOTICE}`,
      '-100 Đáp: ai chủ trì?',
    ]);
  });
});
