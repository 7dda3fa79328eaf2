import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type RunningApp } from './running-app.js';

const TOKEN = 'metrics-token-0123456789';
let open: RunningApp;
let guarded: RunningApp;

beforeAll(async () => {
  open = await startApp({ PERSON_LIMIT_PER_MINUTE: '3', TOTAL_LIMIT_PER_MINUTE: '8', ASK_LIMIT_PER_MINUTE: '50' });
  guarded = await startApp({ METRICS_TOKEN: TOKEN, SAMPLE_PLANS: 'false' });
}, 120_000);

afterAll(async () => {
  await open.close();
  await guarded.close();
});

const read = ({ app }: RunningApp, headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
  app.inject({ url: '/metrics', headers, remoteAddress });
const ask = (conversationId: string, text: string) =>
  open.app.inject({ method: 'POST', url: '/api/ask', payload: { conversationId, text } });

describe('GET /metrics', () => {
  it('counts questions by door, kind and reason, and holds no word and no id of a person', async () => {
    await ask('bí-mật-987654', 'Đơn vị nào chủ trì nhiệm vụ số hóa hồ sơ của Nguyễn Văn Mật 0912345678?');
    await open.app.inject({ url: '/khong-co/bi-mat-duong-dan' });
    const { statusCode, headers, body } = await read(open);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toContain('text/plain');
    expect(body).toMatch(/assistant_questions_total\{door="api",kind="\w+",reason="[\w-]+"\} 1/u);
    expect(body).toContain('assistant_question_seconds_bucket{le="0.05",door="api"}');
    expect(body).toContain('assistant_store_state{state="writable"} 1');
    expect(body).toMatch(/assistant_vectors_state\{state="(ready|building)"\} 1/u);
    expect(body).toMatch(/assistant_store_bytes\{file="store"\} [1-9]\d+/u);
    expect(body).toContain('assistant_plans 5');
    expect(body).toContain('assistant_ingested_documents_total{outcome="created"} 5');
    expect(body).toContain('assistant_queue_age_seconds 0');
    expect(body).toContain('process_resident_memory_bytes');
    expect(body).toContain('route="none",method="GET",status="404"');
    for (const hidden of ['Mật', '987654', '0912345678', 'bi-mat', 'mật']) expect(body).not.toContain(hidden);
  });

  it('keeps its label values to closed lists, whatever people send', async () => {
    const lines = async (): Promise<number> => (await read(open)).body.split('\n').length;
    await open.app.inject({ url: '/documents/a', headers: { 'user-agent': 'x' } });
    const before = await lines();
    for (let at = 0; at < 40; at += 1) {
      await open.app.inject({ url: `/documents/k${at}` });
      await open.app.inject({ url: `/${at}` });
    }
    expect(await lines()).toBe(before);
  });

  it('is for programs on this machine that come through no proxy', async () => {
    expect((await read(open, {}, '::1')).statusCode).toBe(200);
    expect((await read(open, {}, '10.0.0.7')).json()).toMatchObject({ error: { code: 'metrics-refused' } });
    expect((await read(open, { 'x-forwarded-for': '127.0.0.1' })).statusCode).toBe(403);
    expect((await read(open, { via: '1.1 proxy' })).statusCode).toBe(403);
  });

  it('is for the bearer of METRICS_TOKEN alone where there is one, from anywhere', async () => {
    expect((await read(guarded, { authorization: `Bearer ${TOKEN}` }, '10.0.0.7')).statusCode).toBe(200);
    for (const authorization of ['', `Bearer ${TOKEN}x`, TOKEN, `Basic ${TOKEN}`, 'Bearer '])
      expect((await read(guarded, { authorization })).statusCode, authorization).toBe(403);
    expect((await read(guarded)).statusCode).toBe(403);
  });
});

describe('questions', () => {
  it('are limited by person and over all, and say when to come back', async () => {
    const statuses: number[] = [];
    for (let at = 0; at < 4; at += 1) statuses.push((await ask('một-người', 'xin chào')).statusCode);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const refused = await ask('một-người', 'xin chào');
    expect(refused.headers['retry-after']).toBe('60');
    expect(refused.json()).toMatchObject({ error: { code: 'too-many-requests' } });
    const others: number[] = [];
    for (let at = 0; at < 6; at += 1) others.push((await ask(`người-${at}`, 'xin chào')).statusCode);
    expect(others).toEqual([200, 200, 200, 200, 429, 429]);
  });
});
