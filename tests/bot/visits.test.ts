import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type RunningApp } from '../server/running-app.js';

let running: RunningApp;
let question: string;

beforeAll(async () => {
  running = await startApp({ OPERATOR_NAME: 'Sở Khoa học và Công nghệ Hà Nội' });
  const [first] = await running.assistant.suggestions();
  question = first ?? '';
}, 60_000);

afterAll(async () => running.close());

const say = (conversationId: string, text: string) =>
  running.assistant.visits.ask({ conversationId, text, audience: 'citizen' }, 'web');

const rows = (sql: string): unknown[] => running.assistant.database.raw.prepare(sql).all();

describe('a visit of the page', () => {
  it('counts every turn without a word of it, and holds the exchange for a day', async () => {
    await say('web:figures', `${question} tôi tên Nguyễn Văn An`);
    await running.assistant.visits.settled();
    const [turn] = rows('SELECT * FROM turn ORDER BY id DESC LIMIT 1');
    expect(turn).toMatchObject({
      channel: 'web',
      kind: expect.any(String),
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(JSON.stringify(turn)).not.toContain('Nguyễn');
    expect(rows('SELECT keep FROM exchange')).toEqual([{ keep: 'held' }]);
  });

  it('asks once, beside the first answer, and keeps only after an agreement', async () => {
    const first = await say('web:consent', question);
    expect(first.answer.kind).toBe('answer');
    expect(first.consentQuestion).toContain('Sở Khoa học và Công nghệ Hà Nội giữ câu hỏi');
    expect(first.answer.text).not.toContain('đồng ý');
    await running.assistant.visits.settled();
    expect((await say('web:consent', question)).consentQuestion).toBeNull();
    expect((await say('web:consent', 'đồng ý')).answer.text).toContain('90 ngày');
    const kept = await say('web:consent', question);
    await running.assistant.visits.settled();
    expect(rows(`SELECT keep FROM exchange WHERE id = '${kept.exchangeId ?? ''}'`)).toEqual([{ keep: 'agreed' }]);
    expect((await say('web:consent', 'rút lại')).answer.text).toContain('xoá vĩnh viễn');
    expect(rows(`SELECT keep FROM exchange WHERE id = '${kept.exchangeId ?? ''}'`)).toEqual([]);
    expect(await running.assistant.visits.consent('web:consent')).toMatchObject({ state: 'declined' });
  });

  it('takes no agreement from somebody who was never shown what they agree to', async () => {
    const { visits } = running.assistant;
    expect(await visits.decide('web:uninformed', 'agreed')).toBe(false);
    expect((await visits.consent('web:uninformed'))?.state).not.toBe('agreed');
    expect(await visits.decide('web:uninformed', 'agreed')).toBe(true);
    expect(await visits.consent('web:uninformed')).toMatchObject({ state: 'agreed' });
  });

  it('takes a bare rating without agreement, and keeps the exchange once this one is allowed', async () => {
    const { visits, people } = running.assistant;
    const exchangeId = (await say('web:rating', question)).exchangeId ?? '';
    const feedback = { exchangeId, rating: 'wrong', note: 'thiếu Sở Y tế, gọi 0912345678' } as const;
    const read = () =>
      running.assistant.database.raw
        .prepare<[string], { rating: string; note: Buffer | null; keep: string; notice_version: string | null }>(
          `SELECT rating, feedback.note AS note, keep, notice_version FROM feedback
           JOIN exchange ON exchange.id = exchange_id WHERE exchange.id = ?`,
        )
        .get(exchangeId);
    expect(await visits.rate('web:another', 'web', feedback)).toBe('gone');
    expect(await visits.allow('web:rating', exchangeId)).toBe(false);
    expect(await visits.rate('web:rating', 'web', feedback)).toBe('bare');
    expect(await visits.rate('web:rating', 'web', { exchangeId, rating: 'incomplete', note: null })).toBe('bare');
    expect(read()).toMatchObject({ rating: 'incomplete', note: null, keep: 'held' });
    expect(await visits.allow('web:another', exchangeId)).toBe(false);
    expect(await visits.allow('web:rating', exchangeId)).toBe(true);
    expect(read()).toMatchObject({ rating: 'incomplete', keep: 'rated', notice_version: expect.any(String) });
    expect(people.vault.open(read()?.note ?? Buffer.alloc(0))).toBe('thiếu Sở Y tế, gọi [đã che số điện thoại]');
    expect(await visits.rate('web:rating', 'web', { exchangeId, rating: 'right', note: null })).toBe('kept');
    await visits.erase('web:rating');
    expect(read()).toBeUndefined();
  });

  it('erases everything on the word, whether it is typed or the page asks for it', async () => {
    for (const erase of [() => say('web:erase', 'xoá dữ liệu'), () => running.assistant.visits.erase('web:erase')]) {
      const { exchangeId } = await say('web:erase', question);
      await running.assistant.visits.settled();
      await erase();
      await running.assistant.visits.settled();
      expect(rows(`SELECT 1 FROM exchange WHERE id = '${exchangeId ?? ''}'`)).toEqual([]);
      const person = running.assistant.people.vault.personOf('web:erase');
      expect(rows(`SELECT 1 FROM conversation WHERE person = '${person}'`)).toEqual([]);
    }
  });

  it('counts what a program asks, and keeps nothing of it', async () => {
    const before = rows('SELECT id FROM exchange').length;
    const { exchangeId, consentQuestion } = await running.assistant.visits.ask(
      { conversationId: 'api:1', text: question, audience: 'citizen' },
      'api',
    );
    await running.assistant.visits.settled();
    expect([exchangeId, consentQuestion]).toEqual([null, null]);
    expect(rows('SELECT id FROM exchange')).toHaveLength(before);
    expect(rows("SELECT 1 FROM turn WHERE channel = 'api'")).toHaveLength(1);
  });
});
