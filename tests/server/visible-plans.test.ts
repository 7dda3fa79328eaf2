import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConsoleApp, ConsoleClient } from './console/console-app.js';
import { startConsole } from './console/console-app.js';

const ID = 'yen-bai-cchc-2026';
const FILE = join(import.meta.dirname, '../fixtures', `${ID}.txt`);
/** Words that stand in the internal plan alone. */
const OF_THE_PLAN = /Yên Ninh|VNeID|Lê Văn Thắng|yen-bai-cchc/u;
const QUESTION = 'Phường Yên Ninh giao Công an phường làm những việc gì?';
const PAGES = [
  '/api/documents',
  `/api/documents/${ID}`,
  `/api/documents/${ID}/records`,
  `/api/documents/${ID}/passages`,
  `/documents/${ID}`,
] as const;

let running: ConsoleApp;
let viewer: ConsoleClient;

beforeAll(async () => {
  running = await startConsole({ WIDGET_ORIGINS: 'https://portal.example.vn', METRICS_TOKEN: 'token-cua-so-lieu' });
  await running.assistant.ingestion.ingestPaths([FILE], { access: 'internal' });
  await running.assistant.refresh();
  viewer = await running.asRole('viewer');
});
afterAll(() => running.close());

const get = (url: string, cookie = '') => running.app.inject({ url, headers: cookie === '' ? {} : { cookie } });

/** One person at a page: the cookie of the first answer goes with every later call. */
async function ask(door: '/api/chat' | '/api/widget', texts: readonly string[]) {
  let cookie = '';
  let body = '';
  for (const text of texts) {
    const response = await running.app.inject({
      method: 'POST',
      url: door,
      payload: { text },
      headers: cookie === '' ? {} : { cookie },
    });
    const [set] = response.cookies;
    if (set !== undefined) cookie = `${set.name}=${set.value}`;
    body = response.body;
  }
  return { body, cookie };
}

const invite = async (): Promise<string> =>
  (await running.assistant.members.issue({ agency: 'Công an phường', days: 7, by: 'admin' })).code;

describe('an internal plan', () => {
  it('is behind every door that is open to anybody', async () => {
    for (const url of PAGES) {
      const { statusCode, body } = await get(url);
      expect(statusCode, url).toBe(url === '/api/documents' ? 200 : 404);
      expect(body, url).not.toMatch(OF_THE_PLAN);
    }
    const payload = { conversationId: 'outsider', text: QUESTION, audience: 'officer' };
    const asked = await running.app.inject({
      method: 'POST',
      url: '/api/ask',
      payload,
      headers: { cookie: viewer.cookie },
    });
    expect(JSON.parse(asked.body)).toMatchObject({ records: [], citations: [] });
    const about = ['có những kế hoạch nào', 'Ai ký kế hoạch cải cách hành chính năm 2026?', 'Phòng tôi phải làm gì?'];
    for (const door of ['/api/chat', '/api/widget'] as const)
      for (const text of about) expect((await ask(door, [text])).body, `${door} ${text}`).not.toMatch(OF_THE_PLAN);
    const metrics = await running.app.inject({
      url: '/metrics',
      headers: { authorization: 'Bearer token-cua-so-lieu' },
    });
    expect(metrics.statusCode).toBe(200);
    for (const body of [
      metrics.body,
      ...(await Promise.all(['/api/chat', '/docs/json', '/health/ready'].map(async (url) => (await get(url)).body))),
    ])
      expect(body).not.toMatch(OF_THE_PLAN);
  });

  it('looks like one that does not exist', async () => {
    for (const url of PAGES.slice(1)) {
      const missing = await get(url.replace(ID, 'khong-co-2026'));
      const hidden = await get(url);
      expect([hidden.statusCode, hidden.body], url).toEqual([missing.statusCode, missing.body]);
    }
  });

  it('opens to whoever is signed in to the console, and closes with the session', async () => {
    const { cookie } = await running.signIn('vai-tro-viewer', 'mat-khau-cua-vai-tro');
    for (const url of PAGES) {
      const { statusCode, body, headers } = await get(url, cookie);
      expect(statusCode, url).toBe(200);
      expect(body, url).toMatch(OF_THE_PLAN);
      expect(headers['cache-control'], url).toBe('private, no-store');
    }
    expect((await get(`/documents/${ID}`, cookie)).body).toContain('Văn bản nội bộ');
    const session = await get('/api/console/session', cookie);
    const { csrfToken } = session.json<{ csrfToken: string }>();
    const headers = { cookie, 'x-csrf-token': csrfToken };
    expect((await running.app.inject({ method: 'DELETE', url: '/api/console/session', headers })).statusCode).toBe(200);
    for (const url of PAGES) expect((await get(url, cookie)).body, url).not.toMatch(OF_THE_PLAN);
  });

  it('opens from the answer of an officer at the page, and no more once the officer is revoked', async () => {
    const { body, cookie } = await ask('/api/chat', [await invite(), QUESTION]);
    const { citations } = JSON.parse(body);
    const href: string = citations[0].href;
    expect(href).toMatch(new RegExp(`^/documents/${ID}\\?`, 'u'));
    const page = await get(href, cookie);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('<mark id="trich-dan">');
    const [invitation] = await running.assistant.members.list();
    await running.assistant.members.revoke(invitation?.id ?? 0);
    expect((await get(href, cookie)).statusCode).toBe(404);
  });

  it('is quoted to an officer in the widget without a link, since the cookie of the widget goes nowhere else', async () => {
    const { body } = await ask('/api/widget', [await invite(), QUESTION]);
    const { citations } = JSON.parse(body);
    expect(citations[0]).toMatchObject({ document: { id: ID }, href: null });
  });
});
