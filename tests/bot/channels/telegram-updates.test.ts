import { describe, expect, it } from 'vitest';
import { readUpdate } from '../../../bot/channels/telegram-updates.js';
import { MACHINE_NOTICE } from '../../../bot/wording.js';
import { startFakeTelegram, textUpdate } from '../../fakes/telegram-server.js';
import { settingsFor, until, useDesks } from './running-desk.js';

const desks = useDesks();
const GROUP = { chat: { id: -100, type: 'supergroup', title: 'Phòng' } };
const SELF = { id: 4242, username: 'kehoach_bot' };

const mention = (name: string, text: string, type = 'mention') =>
  textUpdate(5, `${name} ${text}`, { ...GROUP, entities: [{ type, offset: 0, length: name.length }] });

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
