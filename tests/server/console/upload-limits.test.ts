import { afterEach, describe, expect, it } from 'vitest';
import { UploadListSchema } from '../../../server/console/contract/plans.js';
import { BEE_PLAN } from './bee-plan.js';
import { startConsole, type ConsoleApp, type ConsoleClient } from './console-app.js';
import { BOUNDARY, formOf } from './multipart.js';

const MEGABYTE = 1024 * 1024;

let running: ConsoleApp;
let editor: ConsoleClient;
const start = async (): Promise<void> => {
  running = await startConsole({ SAMPLE_PLANS: 'false' });
  editor = await running.asRole('editor');
};
afterEach(() => running.close());

const send = (payload: Buffer, headers: Record<string, string>) =>
  running.app.inject({
    method: 'POST',
    url: '/api/console/plans/uploads',
    headers: { ...headers, cookie: editor.cookie, 'x-csrf-token': editor.csrfToken },
    payload,
  });
const upload = (name: string, bytes: Buffer) => {
  const { payload, headers } = formOf(name, bytes);
  return send(payload, headers);
};
const listed = async () => UploadListSchema.parse((await editor.call('GET', '/plans/uploads')).body).uploads;

describe('an upload', () => {
  it('of more than 50 MB is refused in Vietnamese before it is received', async () => {
    await start();
    const { payload, headers } = formOf('lon-2030.md', Buffer.from(BEE_PLAN));
    const refused = await send(payload, { ...headers, 'content-length': String(51 * MEGABYTE) });
    expect(refused.statusCode).toBe(413);
    expect(refused.json()).toEqual({ error: { code: 'file-too-large', message: expect.stringContaining('50 MB') } });
    expect(await listed()).toEqual([]);
  });

  it('that does not say how long it is is cut at 50 MB and refused', async () => {
    await start();
    const { payload, headers } = formOf('lon-2030.md', Buffer.alloc(50 * MEGABYTE + 4096, 'a'));
    expect((await send(payload, { ...headers, 'transfer-encoding': 'chunked' })).statusCode).toBe(200);
    await expect.poll(async () => (await listed())[0]?.report?.outcome, { timeout: 60_000 }).toBe('failed');
    expect((await listed())[0]?.report?.reason).toContain('vượt quá dung lượng');
  });

  it('takes one file a request, and says so of more', async () => {
    await start();
    const [one, two] = [formOf('mot-2030.md', Buffer.from(BEE_PLAN)), formOf('hai-2030.md', Buffer.from(BEE_PLAN))];
    const both = Buffer.concat([
      one.payload.subarray(0, one.payload.length - `--${BOUNDARY}--\r\n`.length),
      two.payload,
    ]);
    const answered = await send(both, one.headers);
    expect(answered.statusCode).toBe(413);
    expect(answered.json()).toEqual({ error: { code: 'one-file-only', message: expect.stringMatching(/một tệp/iu) } });
    expect(await listed()).toEqual([]);
  });

  it('waits with others up to 250 MB together, is refused in Vietnamese beyond, and taken when those are read', async () => {
    await start();
    const large = Buffer.alloc(49 * MEGABYTE);
    const sent = await Promise.all(Array.from({ length: 7 }, (_, at) => upload(`ke-hoach-${at}.txt`, large)));
    const statuses = sent.map(({ statusCode }) => statusCode).sort();
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(5);
    const refused = sent.find(({ statusCode }) => statusCode !== 200);
    expect(refused?.statusCode).toBe(429);
    expect(refused?.json()).toEqual({ error: { code: 'uploads-full', message: expect.stringContaining('chờ nạp') } });
    await expect
      .poll(async () => (await listed()).every(({ stage }) => stage === 'done'), { timeout: 120_000 })
      .toBe(true);
    expect((await upload('sau-cung-2030.md', Buffer.from(BEE_PLAN))).statusCode).toBe(200);
    await expect.poll(async () => (await listed())[0]?.report?.outcome, { timeout: 60_000 }).toBe('created');
  });

  it('waits with at most 199 others', async () => {
    await start();
    const statuses: number[] = [];
    const sending = Array.from({ length: 230 }, (_, at) => upload(`!!!${at}.txt`, Buffer.from('x')));
    for (const one of await Promise.all(sending)) statuses.push(one.statusCode);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect((await listed()).length).toBeLessThanOrEqual(200);
  });
});
