import { describe, expect, it } from 'vitest';
import { createSealing } from '../../../bot/store/sealing.js';
import { startFakeTelegram, tapUpdate, textUpdate, type FakeTelegram } from '../../fakes/telegram-server.js';
import { DATA_KEY, settingsFor, useDesks, type RunningDesk } from './running-desk.js';

const desks = useDesks();

async function start(): Promise<{
  telegram: FakeTelegram;
  running: RunningDesk;
  say: (text: string) => Promise<string>;
}> {
  const telegram = desks.track(await startFakeTelegram());
  telegram.webhook.url = 'https://example.vn/webhooks/telegram';
  const running = await desks.open(settingsFor({ telegram: telegram.root }));
  const say = async (text: string): Promise<string> => {
    await running.post('telegram', textUpdate(5, text));
    await running.drained();
    return telegram.delivered.at(-1)?.text ?? '';
  };
  return { telegram, running, say };
}

const rows = (running: RunningDesk, table: string): number =>
  running.database.raw.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table}`).get()?.n ?? 0;

describe('commands in a conversation', () => {
  it('help, and list what is loaded', async () => {
    const { say } = await start();
    expect(await say('trợ giúp')).toContain('xoá dữ liệu');
    expect(await say('/kehoach')).toBe('Đáp: kế hoạch');
    expect(await say('bat dau')).toContain('Xin chào');
  });

  it('keep feedback with question, interpretation and answer, sealed, once a rating', async () => {
    const { running, say } = await start();
    expect(await say('phản hồi sai')).toContain('Chưa có câu trả lời');
    await say('ai chủ trì?');
    expect(await say('phản hồi thiếu còn Sở Y tế')).toContain('Cảm ơn');
    await say('thiếu');
    const kept = running.database.raw
      .prepare<[], { rating: string; note: Buffer; content: Buffer }>('SELECT rating, note, content FROM feedback')
      .all();
    expect(kept).toHaveLength(1);
    const sealing = createSealing(DATA_KEY);
    expect(sealing.open(kept[0]?.note ?? Buffer.alloc(0))).toBe('còn Sở Y tế');
    expect(JSON.parse(sealing.open(kept[0]?.content ?? Buffer.alloc(0)))).toMatchObject({
      question: 'ai chủ trì?',
      interpretation: null,
      answer: 'Đáp: ai chủ trì?',
    });
  });

  it('take feedback from a button without another message', async () => {
    const { telegram, running, say } = await start();
    await say('ai chủ trì?');
    const before = telegram.delivered.length;
    await running.post('telegram', tapUpdate(5, 'f:1:w'));
    await running.drained();
    expect(telegram.delivered).toHaveLength(before);
    expect(telegram.acknowledged).toHaveLength(1);
    expect(rows(running, 'feedback')).toBe(1);
  });

  it('erase all that is kept of a person, and say so', async () => {
    const { telegram, running, say } = await start();
    await say('ai chủ trì?');
    await say('đúng');
    expect(rows(running, 'exchange')).toBe(1);
    expect(await say('xóa dữ liệu')).toContain('xoá vĩnh viễn');
    for (const table of ['exchange', 'feedback', 'contact', 'conversation'])
      expect([table, rows(running, table)]).toEqual([table, 0]);
    const left = running.database.raw.prepare('SELECT count(*) AS n FROM inbox WHERE event IS NOT NULL').get();
    expect(left).toEqual({ n: 0 });
    await say('hỏi lại');
    expect(telegram.delivered.at(-2)?.text).toContain('máy trả lời tự động');
  });
});
