import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type RunningApp } from './running-app.js';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp();
});
afterAll(async () => running.close());

const QUESTION = 'Đơn vị nào chủ trì nhiệm vụ số hóa hồ sơ của tỉnh Hải Dương?';

/** A person at the page, with the answer to one question. */
async function visitor() {
  const first = await running.app.inject({ method: 'POST', url: '/api/chat', payload: { text: QUESTION } });
  const cookies = Object.fromEntries(first.cookies.map(({ name, value }) => [name, value]));
  const { exchangeId } = first.json<{ exchangeId: string }>();
  const call = async (method: 'POST' | 'DELETE', path: string, payload?: object) => {
    const url = `/api/chat/${path}`;
    const response = await running.app.inject({ method, url, cookies, ...(payload ? { payload } : {}) });
    return {
      status: response.statusCode,
      body: response.body === '' ? null : response.json<Record<string, unknown>>(),
    };
  };
  const rate = (more: object = {}) =>
    call('POST', 'feedback', { exchangeId, rating: 'wrong', note: 'sai năm', ...more });
  const kept = () =>
    running.assistant.database.raw
      .prepare(
        `SELECT keep, rating, feedback.note IS NULL AS bare, allowed_at IS NOT NULL AS allowed, notice_version
         FROM feedback JOIN exchange ON exchange.id = exchange_id WHERE exchange.id = ?`,
      )
      .get(exchangeId);
  return { call, rate, kept };
}

describe('POST /api/chat/feedback', () => {
  it('keeps the bare rating, and the exchange only after the person was asked and allowed it', async () => {
    const { rate, kept } = await visitor();
    const early = await rate({ allows: true });
    expect(early).toMatchObject({ status: 200, body: { asksToKeep: true } });
    expect(early.body?.['text']).toMatch(
      /chỉ ghi lại mức đánh giá.*Bạn có cho .* trong 90 ngày.*Bấm “Cho giữ câu này”/,
    );
    expect(kept()).toEqual({ keep: 'held', rating: 'wrong', bare: 1, allowed: 0, notice_version: '2026-11' });
    const allowed = await rate({ allows: true });
    expect(allowed).toMatchObject({ status: 200, body: { asksToKeep: false } });
    expect(kept()).toEqual({ keep: 'rated', rating: 'wrong', bare: 0, allowed: 1, notice_version: '2026-11' });
  });

  it('keeps the exchange at once under an agreement', async () => {
    const { call, rate, kept } = await visitor();
    await call('POST', 'consent', { decision: 'agreed' });
    expect(await rate()).toMatchObject({ status: 200, body: { asksToKeep: false } });
    expect(kept()).toMatchObject({ keep: 'rated', bare: 0, allowed: 0 });
  });

  it('takes no rating of an exchange that is not there, and leaves nothing but the figure after an erasure', async () => {
    const { call, rate, kept } = await visitor();
    expect((await rate({ exchangeId: 'nobodys' })).status).toBe(404);
    await rate();
    await rate({ allows: true });
    expect((await call('DELETE', 'data')).status).toBe(204);
    expect(kept()).toBeUndefined();
    const left = running.assistant.database.raw.prepare(
      'SELECT person, exchange_id, note FROM feedback ORDER BY id DESC LIMIT 1',
    );
    expect(left.get()).toEqual({ person: null, exchange_id: null, note: null });
  });
});
