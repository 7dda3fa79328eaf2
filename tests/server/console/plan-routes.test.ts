import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  PlanDetailSchema,
  UploadListSchema,
  VersionChangesSchema,
  type Upload,
} from '../../../server/console/contract/plans.js';
import { BEE_PLAN, BEE_PLAN_AMENDED, BEE_QUESTION } from './bee-plan.js';
import { BOUNDARY, formOf } from './multipart.js';
import { startConsole, type ConsoleApp, type ConsoleClient } from './console-app.js';

/** What the store keeps at the top of its folder. */
const OWN_ENTRIES = /^(?:assistant\.(?:sqlite|lock)\S*|index|keys|originals|backups|\S+\.lock)$/;

describe('the routes of plans', () => {
  let running: ConsoleApp;
  let editor: ConsoleClient;

  beforeAll(async () => {
    running = await startConsole();
    editor = await running.asRole('editor');
  });
  afterAll(() => running.close());

  const send = async (fileName: string, content: string | Buffer, access = 'keep') => {
    const { payload, headers } = formOf(fileName, Buffer.from(content));
    return running.app.inject({
      method: 'POST',
      url: `/api/console/plans/uploads?access=${access}`,
      headers: { ...headers, cookie: editor.cookie, 'x-csrf-token': editor.csrfToken },
      payload,
    });
  };
  const upload = async (fileName: string, content: string | Buffer, access?: string): Promise<Upload> => {
    const sent = await send(fileName, content, access);
    expect(sent.statusCode, sent.body).toBe(200);
    const { id } = sent.json<{ id: string }>();
    const found = async (): Promise<Upload | undefined> => {
      const { uploads } = UploadListSchema.parse((await editor.call('GET', '/plans/uploads')).body);
      return uploads.find((one) => one.id === id);
    };
    await expect.poll(async () => (await found())?.stage, { timeout: 120_000 }).toBe('done');
    const done = await found();
    if (done === undefined) throw new Error('The upload is not listed');
    return done;
  };
  const ask = async (text: string): Promise<string> => {
    const payload = { conversationId: `hoi-${Math.random()}`, text };
    return (await running.app.inject({ method: 'POST', url: '/api/ask', payload })).body;
  };

  it('load a plan that is answered from at once, then its next version, and tell what changed', async () => {
    const first = await upload('nuoi-ong-2030.md', BEE_PLAN);
    expect(first.report).toMatchObject({ outcome: 'created', planId: 'nuoi-ong-2030', version: 1 });
    expect(first.report?.notes.join()).toContain('Đã gỡ các bản tóm lược mẫu');
    expect(await ask(BEE_QUESTION)).toContain('Sở Thú y');

    expect((await upload('nuoi-ong-2030.md', BEE_PLAN)).report).toMatchObject({ outcome: 'unchanged', version: 1 });
    expect((await upload('nuoi-ong-2030.md', BEE_PLAN_AMENDED)).report).toMatchObject({
      outcome: 'updated',
      version: 2,
    });
    expect(await ask(BEE_QUESTION)).toContain('Sở Nông nghiệp');

    const detail = PlanDetailSchema.parse((await editor.call('GET', '/plans/nuoi-ong-2030')).body);
    expect(detail.versions.map(({ version, isNewFile }) => [version, isNewFile])).toEqual([
      [2, true],
      [1, true],
    ]);
    const { since, changes } = VersionChangesSchema.parse(
      (await editor.call('GET', '/plans/nuoi-ong-2030/versions/2/changes')).body,
    );
    expect(since).toBe(1);
    expect(changes).toContainEqual(
      expect.objectContaining({
        kind: 'changed',
        fields: [{ field: 'leads', before: 'Sở Thú y', after: 'Sở Nông nghiệp' }],
      }),
    );
    const titles = (kind: string) => changes.filter((one) => one.kind === kind).map(({ record }) => record.title);
    expect(titles('added')).toEqual(['Mở chợ mật ong']);
    expect(titles('removed')).toEqual(['Tập huấn lấy mật']);
  });

  it('keep the older version readable, and its file as it was sent', async () => {
    const records = await editor.call('GET', '/plans/nuoi-ong-2030/versions/1/records');
    expect(JSON.stringify(records.body)).toContain('Tập huấn lấy mật');
    const original = await editor.call('GET', '/plans/nuoi-ong-2030/versions/1/original');
    expect(original.body).toBe(BEE_PLAN);
    expect(original.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': expect.stringContaining('attachment'),
      'x-content-type-options': 'nosniff',
    });
    expect((await editor.call('GET', '/plans/nuoi-ong-2030/versions/1/changes')).status).toBe(404);
    expect((await editor.call('GET', '/plans/nuoi-ong-2030/versions/9/records')).status).toBe(404);
  });

  it('close a plan to outsiders at once, keep it closed when a new version comes, and open it again', async () => {
    const listed = async () => (await running.app.inject({ url: '/api/documents' })).body.includes('nuoi-ong-2030');
    const put = (access: string) => editor.call('PUT', '/plans/nuoi-ong-2030/access', { access });
    expect((await put('internal')).status).toBe(200);
    expect(await listed()).toBe(false);
    expect(await ask(BEE_QUESTION)).not.toContain('Sở Nông nghiệp');
    await upload('nuoi-ong-2030.md', BEE_PLAN);
    expect(await listed()).toBe(false);
    expect((await put('public')).status).toBe(200);
    expect(await listed()).toBe(true);
    expect(await ask(BEE_QUESTION)).toContain('Sở Thú y');
    expect((await put('secret')).status).toBe(400);
  });

  it('load what an editor calls internal without ever showing it outside', async () => {
    const secret = BEE_PLAN.replaceAll('77/KH-UBND', '78/KH-UBND').replaceAll('Nuôi ong', 'Nuôi chồn');
    await upload('nuoi-chon-2030.md', secret, 'internal');
    expect((await running.app.inject({ url: '/api/documents/nuoi-chon-2030' })).statusCode).toBe(404);
    expect(await ask('Đơn vị nào chủ trì nhiệm vụ nuôi chồn trên sân thượng trụ sở?')).not.toContain('nuoi-chon');
  });

  it('take a plan out, with its versions', async () => {
    expect((await editor.call('DELETE', '/plans/nuoi-ong-2030')).status).toBe(200);
    expect((await editor.call('GET', '/plans/nuoi-ong-2030')).status).toBe(404);
    expect((await editor.call('DELETE', '/plans/nuoi-ong-2030')).status).toBe(404);
    expect(await ask(BEE_QUESTION)).not.toContain('Sở Thú y');
  });

  it.each([
    '../../../../tmp/thoat-ra-2030.md',
    '..\\\\..\\\\windows\\\\thoat-ra-2030.md',
    '/etc/thoat-ra-2030.md',
    'thoat-ra-2030.md\u202e',
  ])('take the name alone from %j, and write nothing outside of the store', async (fileName) => {
    const other = BEE_PLAN.replaceAll('77/KH-UBND', '79/KH-UBND').replaceAll('Nuôi ong', 'Nuôi cò');
    const { fileName: kept, report } = await upload(fileName, other);
    expect(kept).toBe('thoat-ra-2030.md');
    expect(report?.planId).toBe('thoat-ra-2030');
    // The store itself may add its index or its log meanwhile.
    expect(readdirSync(running.dataDir).filter((name) => !OWN_ENTRIES.test(name))).toEqual([]);
    expect(existsSync(join('/tmp', 'thoat-ra-2030.md'))).toBe(false);
    await editor.call('DELETE', '/plans/thoat-ra-2030');
  });

  it('report in Vietnamese what cannot be loaded, and go on', async () => {
    expect((await upload('rong.txt', '')).report).toMatchObject({
      outcome: 'failed',
      reason: 'Tệp không có nội dung chữ',
    });
    expect((await upload('tho.txt', 'Hôm nay trời đẹp.')).report).toMatchObject({ outcome: 'failed' });
    expect((await upload('!!!.txt', BEE_PLAN)).report?.reason).toContain('Tên tệp không dùng làm mã');
    expect((await upload('hinh.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]))).report?.outcome).toBe('failed');
  });

  it('refuse what is no form with a file', async () => {
    expect((await editor.call('POST', '/plans/uploads', { file: 'x' })).status).toBe(415);
    expect((await send('a.md', 'x', 'secret')).statusCode).toBe(400);
    const headers = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };
    const empty = await running.app.inject({
      method: 'POST',
      url: '/api/console/plans/uploads',
      headers: { ...headers, cookie: editor.cookie, 'x-csrf-token': editor.csrfToken },
      payload: `--${BOUNDARY}--\r\n`,
    });
    expect(empty.statusCode).toBe(400);
  });

  it('note each change in the audit log, with ids and nothing of the text', async () => {
    const entries = (await running.console?.audit.list({ limit: 200 })) ?? [];
    const actions = new Set(entries.map(({ action }) => action));
    expect([...actions]).toEqual(
      expect.arrayContaining(['plan.uploaded', 'plan.loaded', 'plan.access-changed', 'plan.removed']),
    );
    expect(entries.find(({ action }) => action === 'plan.removed')).toMatchObject({
      accountName: 'vai-tro-editor',
      subject: 'thoat-ra-2030',
    });
    expect(JSON.stringify(entries)).not.toMatch(/Nuôi|Sở/);
  });
});
