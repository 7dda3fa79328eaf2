import { describe, expect, it } from 'vitest';
import { UNREAD } from '../../../bot/channels/wording.js';
import { MACHINE_NOTICE } from '../../../bot/wording.js';
import { textUpdate } from '../../fakes/telegram-server.js';
import { botText } from '../../fakes/zalo-bot-server.js';
import { oaText, signedOaEvent } from '../../fakes/zalo-oa-server.js';
import { PLATFORMS } from './platforms.js';
import { useDesks } from './running-desk.js';

const desks = useDesks();

describe.each(PLATFORMS)('on %s', (name, startPlatform) => {
  const start = async () => {
    const platform = await startPlatform();
    desks.track(platform.fake);
    const running = await desks.open(platform.settings);
    const answers = (chat: string): string[] =>
      platform.fake.delivered
        .filter(({ chatId, text }) => chatId === chat && text !== MACHINE_NOTICE)
        .map(({ text }) => text);
    const post = (event: object): Promise<string> => {
      if (name !== 'zalo-oa') return running.post(name, event);
      const { body, headers } = signedOaEvent(event);
      return running.post(name, body, headers);
    };
    const say = async (chat: string, text: string): Promise<void> => {
      const { body, headers } = platform.says(chat, text);
      await running.post(name, body, headers);
    };
    return { platform, running, answers, post, say };
  };

  it('a message whose answer fails again and again is kept with its reason, alarms, and holds up nobody', async () => {
    const { running, answers, say } = await start();
    await say('5', 'hỏng');
    await say('5', 'sau đó');
    await say('6', 'khác');
    await running.drained();
    expect([answers('5'), answers('6')]).toEqual([['Đáp: sau đó'], ['Đáp: khác']]);
    expect(running.desk.failures(9)).toMatchObject([{ channel: name, reason: 'fault' }]);
    expect(running.alarms).toContain(`${name} gave-up:fault`);
    expect(running.desk.counts(name)).toEqual({ waiting: 0, failed: 1, unknown: 0 });
  });

  it('goes on with a long answer on the word', async () => {
    const { running, answers, say } = await start();
    await say('5', 'còn');
    await say('5', 'xem tiếp');
    await running.drained();
    expect(answers('5').at(-1)).toBe('Đáp: xem tiếp');
  });

  it('has a polite word for whatever it cannot read', async () => {
    const { running, answers, post } = await start();
    const events = {
      telegram: () =>
        ['voice', 'audio', 'document', 'sticker', 'location', 'video', 'contact'].map((kind) =>
          textUpdate(5, '', { text: undefined, [kind]: { file_id: 'a' } }),
        ),
      'zalo-oa': () =>
        ['audio', 'audio', 'file', 'sticker', 'location', 'video', 'link'].map((kind) => ({
          ...oaText('5', ''),
          event_name: `user_send_${kind}`,
        })),
      'zalo-bot': () =>
        ['voice', 'voice', 'file', 'sticker', 'unsupported', 'image', 'unsupported'].map((kind) => ({
          ...botText('5', ''),
          event_name: `message.${kind}.received`,
        })),
    }[name]();
    for (const event of events) expect(await post(event)).toBe('accepted');
    await running.drained();
    const { voice, file, sticker, other, photo } = UNREAD;
    expect(answers('5').toSorted()).toEqual([voice, voice, file, sticker, other, photo, other].toSorted());
  });

  it('splits a long answer below what the platform takes, in order', async () => {
    const { platform, running, answers, say } = await start();
    await say('5', 'dài');
    await running.drained();
    expect(answers('5').length).toBeGreaterThan(1);
    expect(Math.max(...answers('5').map((text) => text.length))).toBeLessThanOrEqual(name === 'telegram' ? 4096 : 1900);
    expect(answers('5').join(' ')).toBe('Một câu khá dài. '.repeat(500).trim());
    expect(platform.fake.violations).toEqual([]);
  });
});
