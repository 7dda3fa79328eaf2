import { describe, expect, it } from 'vitest';
import { startFakeTelegram, tapUpdate, textUpdate, type FakeTelegram } from '../../fakes/telegram-server.js';
import { settingsFor, useDesks, type RunningDesk } from './running-desk.js';

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

const keeps = (running: RunningDesk): string[] =>
  running.database.raw
    .prepare<[], { keep: string }>('SELECT keep FROM exchange ORDER BY rowid')
    .all()
    .map(({ keep }) => keep);

describe('commands in a conversation', () => {
  it('help, and list what is loaded', async () => {
    const { say } = await start();
    expect(await say('trợ giúp')).toContain('xoá dữ liệu');
    expect(await say('/kehoach')).toBe('Đáp: kế hoạch');
    expect(await say('bat dau')).toContain('Xin chào');
  });

  it('take feedback only where there is an answer to feed back on', async () => {
    const { running, say } = await start();
    expect(await say('phản hồi sai')).toContain('Chưa có câu trả lời');
    expect(await say('phản hồi: rất nhanh')).toContain('Chưa có câu trả lời');
    expect(rows(running, 'feedback')).toBe(0);
  });

  it('erase all that is kept of a person, and say so', async () => {
    const { telegram, running, say } = await start();
    await say('ai chủ trì?');
    await say('đúng');
    expect(rows(running, 'exchange')).toBe(1);
    expect(await say('xóa dữ liệu')).toContain('xoá vĩnh viễn');
    for (const table of ['exchange', 'contact', 'conversation', 'consent'])
      expect([table, rows(running, table)]).toEqual([table, 0]);
    const left = running.database.raw.prepare('SELECT count(*) AS n FROM inbox WHERE event IS NOT NULL').get();
    expect(left).toEqual({ n: 0 });
    await say('hỏi lại');
    expect(telegram.delivered.at(-2)?.text).toContain('máy trả lời tự động');
  });

  it('ask once, behind the first answer, whether the conversation may be kept', async () => {
    const { telegram, running, say } = await start();
    expect(await say('ai chủ trì?')).not.toContain('đồng ý');
    const first = await say('kế hoạch nào?');
    expect(first).toMatch(/^Đáp: kế hoạch nào\?[\s\S]*Bạn có đồng ý để Sở Khoa học và Công nghệ giữ/);
    expect(telegram.delivered.at(-1)?.buttons.map(({ label }) => label)).toContain('Đồng ý cho giữ');
    expect(await say('kế hoạch nào?')).not.toContain('Bạn có đồng ý');
    expect(keeps(running)).toEqual(['held', 'held', 'held']);
  });

  it('keep what is said after an agreement, and nothing of before', async () => {
    const { telegram, running, say } = await start();
    await say('kế hoạch nào?');
    const agree = telegram.delivered.at(-1)?.buttons.find(({ label }) => label.includes('Đồng ý cho giữ'));
    await running.post('telegram', tapUpdate(5, agree?.data ?? ''));
    await running.drained();
    expect(telegram.delivered.at(-1)?.text).toContain('tối đa 90 ngày');
    await say('ai chủ trì? gọi 0912345678');
    expect(keeps(running)).toEqual(['held', 'agreed']);
    const kept = running.database.raw
      .prepare<[], { content: Buffer }>("SELECT content FROM exchange WHERE keep = 'agreed'")
      .get();
    const text = running.people.vault.open(kept?.content ?? Buffer.alloc(0));
    expect(text).toContain('ai chủ trì? gọi [đã che số điện thoại]');
    const consent = running.database.raw.prepare('SELECT state, version, decided_at FROM consent').get();
    expect(consent).toEqual({ state: 'agreed', version: '2026-11', decided_at: expect.any(Number) });
  });

  it('take no agreement from whoever was not told what to', async () => {
    const { running, say } = await start();
    expect(await say('đồng ý')).toContain('Bạn có đồng ý để');
    await say('ai chủ trì?');
    expect(keeps(running)).toEqual(['held']);
    expect(await say('đồng ý')).toContain('Cảm ơn bạn');
    await say('ai phối hợp?');
    expect(keeps(running)).toEqual(['held', 'agreed']);
  });

  it('erase what was kept when an agreement is withdrawn, and go on answering', async () => {
    const { running, say } = await start();
    await say('đồng ý');
    await say('đồng ý');
    await say('ai chủ trì?');
    await say('sai');
    const old = running.database.raw.prepare<[], { content: Buffer }>('SELECT content FROM exchange').get();
    expect(await say('rút lại')).toContain('xoá vĩnh viễn');
    expect(keeps(running)).toEqual([]);
    expect(running.people.vault.open(old?.content ?? Buffer.alloc(0))).toBeNull();
    expect(rows(running, 'contact')).toBe(1);
    expect(await say('ai phối hợp?')).toBe('Đáp: ai phối hợp?');
    expect(keeps(running)).toEqual(['held']);
  });

  it('lose no message that waits behind an erasure', async () => {
    const { telegram, running, say } = await start();
    await say('ai chủ trì?');
    await Promise.all(
      ['xoá dữ liệu', 'ai phối hợp?', 'hạn nào?'].map((text) => running.post('telegram', textUpdate(5, text))),
    );
    await running.drained();
    const texts = telegram.delivered.map(({ text }) => text);
    expect(texts).toContain('Đáp: ai phối hợp?');
    expect(texts).toContain('Đáp: hạn nào?');
  });
});
