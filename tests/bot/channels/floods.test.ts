import { describe, expect, it } from 'vitest';
import { TOO_MANY } from '../../../bot/channels/wording.js';
import { MACHINE_NOTICE } from '../../../bot/wording.js';
import { PLATFORMS } from './platforms.js';
import { until, useDesks } from './running-desk.js';

const desks = useDesks();

describe.each(PLATFORMS)('a flood on %s', (name, startPlatform) => {
  const start = async (limits: { person: number; overall: number }, now = () => new Date()) => {
    const platform = await startPlatform();
    desks.track(platform.fake);
    const running = await desks.open({ ...platform.settings, limits }, desks.folder(), { now });
    const post = async (chat: string, text: string): Promise<void> => {
      const { body, headers } = platform.says(chat, text);
      expect(await running.post(name, body, headers)).toBe('accepted');
    };
    const answers = (chat: string): string[] =>
      platform.fake.delivered
        .filter(({ chatId, text }) => chatId === chat && text !== MACHINE_NOTICE)
        .map(({ text }) => text);
    return { platform, running, post, answers };
  };

  it('of one person gets one polite word; the first ten and everybody else are answered in order', async () => {
    const { platform, running, post, answers } = await start({ person: 10, overall: 10_000 });
    const texts = Array.from({ length: 150 }, (_, index) => `câu ${index}`);
    await Promise.all(texts.map((text) => post('5', text)));
    await post('6', 'hỏi');
    await running.drained();
    expect(answers('5')).toEqual([...texts.slice(0, 10).map((text) => `Đáp: ${text}`), TOO_MANY]);
    expect(answers('6')).toEqual(['Đáp: hỏi']);
    expect(running.dropped).toEqual(Array.from({ length: 140 }, () => name));
    expect(running.desk.counts(name)).toEqual({ waiting: 0, failed: 0, unknown: 0 });
    await post('5', 'xoá dữ liệu');
    await running.drained();
    expect(answers('5').at(-1)).toContain('xoá vĩnh viễn');
    expect(platform.fake.violations).toEqual([]);
  });

  it('of many people waits for its turn, and nobody is dropped', async () => {
    let movedMs = 0;
    const startedMs = Date.now();
    const { running, post, answers } = await start({ person: 10, overall: 3 }, () => new Date(startedMs + movedMs));
    const people = ['1', '2', '3', '4', '5'];
    for (const person of people) await post(person, 'hỏi');
    const answered = (): number => people.filter((person) => answers(person).length > 0).length;
    await until(() => running.desk.counts(name).waiting === 2);
    expect(answered()).toBe(3);
    movedMs = 60_001;
    await running.drained();
    expect(answered()).toBe(5);
    expect(running.dropped).toEqual([]);
  });
});
