/** Every route of the server. Over 300 lines: one server is started for all of them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AnswerSchema, RecordSchema } from '../../server/schemas.js';
import { startApp, type RunningApp } from './running-app.js';

const ErrorSchema = z.object({ error: z.object({ code: z.string(), message: z.string().regex(/[à-ỹ]/u) }) });
const CountsSchema = z.object({ task: z.number(), duty: z.number(), target: z.number(), result: z.number() });
const DocumentSchema = z.looseObject({ id: z.string(), title: z.string(), counts: CountsSchema });
const DocumentsSchema = z.object({ documents: z.array(DocumentSchema) });
const RecordsSchema = z.object({ records: z.array(RecordSchema) });
const PassagesSchema = z.object({ passages: z.array(z.looseObject({ id: z.string(), locator: z.string() })) });
const WelcomeSchema = z.object({ suggestions: z.array(z.string()), plans: z.number() });

let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
});

afterAll(async () => {
  await running.close();
});

const ask = (payload: unknown, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  running.app.inject({
    method: 'POST',
    url: '/api/ask',
    headers,
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

const get = (url: string) => running.app.inject({ method: 'GET', url });

/** The JSON at `url`, in the shape that the contract promises. */
const read = async <Shape>(schema: z.ZodType<Shape>, url: string): Promise<Shape> =>
  schema.parse((await get(url)).json());

const codeOf = (response: { json(): unknown }): string => ErrorSchema.parse(response.json()).error.code;

describe('POST /api/ask', () => {
  it('answers in the shape of the contract, with citations that carry a link', async () => {
    const { records } = await read(RecordsSchema, '/api/documents/hai-duong-2023/records');
    const title = records[0]?.title ?? '';
    const response = await ask({
      conversationId: 'c1',
      text: `${title} do đơn vị nào chủ trì trong kế hoạch của tỉnh Hải Dương?`,
      audience: 'officer',
    });
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toContain('application/json');
    const answer = AnswerSchema.parse(response.json());
    expect(Object.keys(answer)).toEqual([
      'kind',
      'text',
      'records',
      'citations',
      'reason',
      'options',
      'suggestions',
      'notices',
    ]);
    expect(answer.text).not.toBe('');
    for (const citation of answer.citations) {
      expect(citation).toMatchObject({
        document: { id: expect.any(String), title: expect.any(String) },
        locator: expect.any(String),
        quote: expect.any(String),
      });
      expect(citation.href).toMatch(/^\/documents\/[a-z0-9-]+\?locator=/);
    }
  });

  it('takes a question without an audience', async () => {
    expect((await ask({ conversationId: 'c2', text: 'xin chào' })).statusCode).toBe(200);
  });

  it.each([
    ['no JSON', 'đây không phải JSON', 400, 'invalid-json'],
    ['cut JSON', '{"conversationId":"a","text":', 400, 'invalid-json'],
    ['nothing', '', 400, 'invalid-json'],
    ['a list', [], 400, 'invalid-request'],
    ['null', null, 400, 'invalid-request'],
    ['no conversation', { text: 'a' }, 400, 'invalid-request'],
    ['no text', { conversationId: 'a' }, 400, 'invalid-request'],
    ['a number as text', { conversationId: 'a', text: 5 }, 400, 'invalid-request'],
    ['a list as text', { conversationId: 'a', text: ['a'] }, 400, 'invalid-request'],
    ['a number as conversation', { conversationId: 1, text: 'a' }, 400, 'invalid-request'],
    ['an unknown audience', { conversationId: 'a', text: 'a', audience: 'admin' }, 400, 'invalid-request'],
    ['an empty text', { conversationId: 'a', text: '' }, 400, 'empty-text'],
    ['a blank text', { conversationId: 'a', text: ' \n\t\u00a0\u200b' }, 400, 'empty-text'],
    ['a text of 4,001 characters', { conversationId: 'a', text: 'a'.repeat(4001) }, 400, 'text-too-long'],
    ['a question of 100 kB', { conversationId: 'a', text: 'hỏi '.repeat(25_600) }, 413, 'body-too-large'],
    ['poisoned JSON', '{"conversationId":"a","text":"a","__proto__":{"x":1}}', 400, 'invalid-json'],
  ])('refuses %s with an error in Vietnamese', async (_what, payload, status, code) => {
    const response = await ask(payload);
    expect(response.statusCode).toBe(status);
    expect(response.json()).toEqual({ error: { code, message: expect.stringMatching(/[à-ỹ]/u) } });
  });

  it('refuses a body that is not declared as JSON', async () => {
    const response = await ask('text=a', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(response.statusCode).toBe(415);
    expect(codeOf(response)).toBe('unsupported-media-type');
  });

  it.each(['telegram:1', 'zalo-oa:12', 'zalo-bot:5', 'web:abc', ' Telegram:1'])(
    'does not reach the conversation %s of another door',
    async (conversationId) => {
      const response = await ask({ conversationId, text: 'tiếp' });
      expect(response.statusCode).toBe(400);
      expect(codeOf(response)).toBe('conversation-refused');
    },
  );

  it('goes on answering after every bad input', async () => {
    expect((await ask({ conversationId: 'c3', text: 'xin chào' })).json()).toMatchObject({ kind: 'smalltalk' });
  });
});

describe('the door of the chat page', () => {
  const chat = (text: string, cookie = '') =>
    running.app.inject({
      method: 'POST',
      url: '/api/chat',
      payload: { text },
      headers: cookie === '' ? {} : { cookie },
    });

  it('holds the conversation in an unguessable HttpOnly cookie', async () => {
    const first = await chat('xin chào');
    const [cookie] = first.cookies;
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
    expect(cookie?.value).toMatch(/^[\w-]{43}$/);
    const again = await chat('xin chào', `${cookie?.name}=${cookie?.value}`);
    expect(again.cookies).toEqual([]);
    const other = await chat('xin chào');
    expect(other.cookies[0]?.value).not.toBe(cookie?.value);
  });

  it('takes no cookie of somebody else’s making', async () => {
    expect((await chat('xin chào', 'tro-ly-chat=telegram:1')).cookies[0]?.value).toMatch(/^[\w-]{43}$/);
  });

  it('forgets the cookie on demand', async () => {
    const response = await running.app.inject({ method: 'DELETE', url: '/api/chat' });
    expect(response.statusCode).toBe(204);
    expect(response.cookies[0]).toMatchObject({ name: 'tro-ly-chat', value: '' });
  });

  it('offers questions that are answered', async () => {
    const { suggestions, plans } = await read(WelcomeSchema, '/api/chat');
    expect(plans).toBe(5);
    expect(suggestions).toHaveLength(3);
    for (const text of suggestions) expect((await chat(text)).json()).toMatchObject({ kind: 'answer' });
  });
});

describe('GET /api/documents', () => {
  it('lists what is loaded', async () => {
    const { documents } = await read(DocumentsSchema, '/api/documents');
    expect(documents.map(({ id }) => id)).toEqual([
      'ha-noi-2024',
      'hai-an-2024',
      'hai-duong-2023',
      'hai-phong-cds-2022',
      'hai-phong-dti-2022',
    ]);
    const haiDuong = documents[2];
    expect(haiDuong).toMatchObject({
      place: 'tỉnh Hải Dương',
      period: { from: '2023-01-01', to: '2023-12-31' },
      status: 'past',
      version: 1,
      isDigest: true,
    });
    for (const { title, counts } of documents) {
      expect(title).toContain('bản tóm lược');
      expect(counts.task + counts.duty).toBeGreaterThanOrEqual(15);
    }
  });

  it('adds legal bases and the section tree to one of them', async () => {
    const plan = await read(DocumentSchema, '/api/documents/ha-noi-2024');
    expect(plan).toMatchObject({ id: 'ha-noi-2024', legalBases: expect.any(Array), signer: expect.any(String) });
    expect(plan['sections']).toContainEqual(
      expect.objectContaining({ title: expect.any(String), children: expect.arrayContaining([expect.anything()]) }),
    );
  });

  it('gives every record in document order', async () => {
    const { records } = await read(RecordsSchema, '/api/documents/hai-duong-2023/records');
    const { counts } = await read(DocumentSchema, '/api/documents/hai-duong-2023');
    expect(records).toHaveLength(counts.task + counts.duty + counts.target + counts.result);
    expect(records.map(({ id }) => id)).toEqual(records.map((_, index) => `hai-duong-2023#${index}`));
  });

  it('gives the passages at a place', async () => {
    const { passages } = await read(PassagesSchema, '/api/documents/hai-duong-2023/passages');
    const place = encodeURIComponent(passages[3]?.locator ?? '');
    const found = await read(PassagesSchema, `/api/documents/hai-duong-2023/passages?locator=${place}`);
    expect(found.passages).toContainEqual(passages[3]);
    expect(found.passages.length).toBeLessThan(passages.length);
  });

  it.each([
    '/api/documents/khong-co',
    '/api/documents/..%2f..%2fetc',
    '/api/documents/A B',
    '/api/documents/khong-co/records',
    '/api/documents/khong-co/passages',
  ])('answers 404 to %s', async (url) => {
    const response = await get(encodeURI(decodeURI(url)));
    expect(response.statusCode).toBe(404);
    expect(codeOf(response)).toBe('document-not-found');
  });
});

describe('the page of a document', () => {
  it('opens every citation of an answer with the quoted words marked', async () => {
    const { suggestions } = await read(WelcomeSchema, '/api/chat');
    const answers = await Promise.all(suggestions.map((text) => ask({ conversationId: text.slice(0, 30), text })));
    const links = answers.flatMap((answer) =>
      AnswerSchema.parse(answer.json()).citations.map(({ href }) => href ?? 'no link'),
    );
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      const page = await get(link.replace(/#.*/, ''));
      expect(page.statusCode).toBe(200);
      expect(page.headers['content-type']).toContain('text/html');
      expect(page.body).toContain('<mark id="trich-dan">');
    }
  });

  it('says in Vietnamese that a document does not exist', async () => {
    const page = await get('/documents/khong-co');
    expect(page.statusCode).toBe(404);
    expect(page.body).toContain('Không tìm thấy văn bản');
  });
});

describe('the pages', () => {
  it('serve the chat page, its script and its style under a strict policy', async () => {
    const page = await get('/');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Đây là trợ lý ảo');
    expect(page.body).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=/);
    expect(page.headers['content-security-policy']).toContain("script-src 'self';");
    expect(page.headers['content-security-policy']).not.toContain('unsafe');
    for (const [, url = ''] of page.body.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g))
      expect((await get(url)).statusCode).toBe(200);
  });

  it.each([
    '/khong-co',
    '/assets/../main.js',
    '/assets/chat/index.html',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/api/khong-co',
    '/%zz',
  ])('answer 404 to %s', async (url) => {
    const response = await get(url);
    expect(response.statusCode).toBe(404);
    expect(codeOf(response)).toBe('not-found');
  });
});

describe('health', () => {
  it('is live and ready', async () => {
    expect((await get('/health/live')).json()).toEqual({ status: 'live' });
    const ready = await get('/health/ready');
    expect(ready.statusCode).toBe(200);
    expect(ready.json()).toMatchObject({ status: 'ready' });
  });
});

describe('the log', () => {
  it('holds nothing of what a person wrote', async () => {
    await ask({ conversationId: 'bi-mat-1', text: 'số định danh của tôi là 031099001234' });
    await ask('{"conversationId":"bi-mat-1","text":"031099001234');
    expect(running.logged()).toContain('answered');
    expect(running.logged()).not.toMatch(/031099001234|bi-mat-1/);
  });
});

describe('the limit of questions', () => {
  it('answers 429 in Vietnamese beyond it', async () => {
    const limited = await startApp({ ASK_LIMIT_PER_MINUTE: '2', SAMPLE_PLANS: 'false' });
    const send = () =>
      limited.app.inject({ method: 'POST', url: '/api/ask', payload: { conversationId: 'a', text: 'xin chào' } });
    const statuses = [(await send()).statusCode, (await send()).statusCode];
    const refused = await send();
    await limited.close();
    expect(statuses).toEqual([200, 200]);
    expect(refused.statusCode).toBe(429);
    expect(codeOf(refused)).toBe('too-many-requests');
  });
});

describe('an empty store', () => {
  it('answers that nothing is loaded', async () => {
    const empty = await startApp({ SAMPLE_PLANS: 'false' });
    const answer = await empty.app.inject({
      method: 'POST',
      url: '/api/ask',
      payload: { conversationId: 'a', text: 'Ai chủ trì nhiệm vụ số hóa hồ sơ?' },
    });
    const documents = await empty.app.inject({ method: 'GET', url: '/api/documents' });
    await empty.close();
    expect(answer.json()).toMatchObject({ kind: 'refuse', citations: [] });
    expect(documents.json()).toEqual({ documents: [] });
  });
});
