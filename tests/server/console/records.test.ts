import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Excel from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { RecordDetail, RecordRow } from '../../../server/console/contract/records.js';
import { startConsole, type ConsoleApp, type ConsoleClient } from './console-app.js';

let running: ConsoleApp;
let editor: ConsoleClient;

beforeAll(async () => {
  running = await startConsole();
  editor = await running.asRole('editor');
}, 120_000);
afterAll(() => running.close());

interface Listed {
  readonly total: number;
  readonly reviews: number;
  readonly plans: readonly { readonly id: string }[];
  readonly rows: readonly RecordRow[];
}

async function get<T>(path: string, isWanted: (body: unknown) => body is T): Promise<T> {
  const { status, body } = await editor.call('GET', path);
  if (status !== 200 || !isWanted(body)) throw new Error(`${path} answered ${status}`);
  return body;
}
const isListed = (body: unknown): body is Listed => typeof body === 'object' && body !== null && 'rows' in body;
const isDetail = (body: unknown): body is RecordDetail => typeof body === 'object' && body !== null && 'seen' in body;
const list = (query: string): Promise<Listed> => get(`/records?${query}`, isListed);
const detail = (row: RecordRow): Promise<RecordDetail> => get(`/records/${row.plan}/${row.index}`, isDetail);

async function first(query: string): Promise<RecordRow> {
  const [row] = (await list(query)).rows;
  if (row === undefined) throw new Error(`no record for ${query}`);
  return row;
}
async function correct(row: RecordRow, changes: readonly { field: string; text: string }[], isChecked = false) {
  const { seen } = await detail(row);
  return editor.call('POST', `/records/${row.plan}/${row.index}/corrections`, { seen, changes, isChecked });
}
async function ask(text: string): Promise<string> {
  const payload = { conversationId: `records-${Math.random()}`, text, audience: 'officer' };
  return (await running.app.inject({ method: 'POST', url: '/api/ask', payload })).json<{ text: string }>().text;
}

describe('the list of records', () => {
  it('gives what fits every filter, and those that wait for a person first', async () => {
    const all = await list('');
    expect(all.total).toBeGreaterThan(100);
    expect(all.plans).toHaveLength(5);
    expect(all.rows).toHaveLength(50);
    expect(all.rows.findLastIndex(({ review }) => review.length > 0)).toBeLessThan(Math.max(1, all.reviews));
    const led = await list('plan=hai-duong-2023&type=task&agency=STTTT&role=lead');
    expect(led.total).toBeGreaterThan(0);
    for (const row of led.rows) expect(row.leads.join()).toMatch(/Thông tin và Truyền thông|TT&TT/);
    const folded = await list('search=so hoa ho so');
    expect(folded.rows.some(({ title }) => /số hóa hồ sơ/i.test(title))).toBe(true);
    const soon = await list('plan=hai-duong-2023&from=2023-01-01&to=2023-09-30');
    expect(soon.total).toBeLessThan((await list('plan=hai-duong-2023')).total);
  });

  it('refuses a filter that it does not know', async () => {
    expect((await editor.call('GET', '/records?type=khac')).status).toBe(400);
    expect((await editor.call('GET', '/records?page=0')).status).toBe(400);
    expect((await editor.call('GET', '/records/khong-co/1')).status).toBe(404);
  });
});

describe('a record', () => {
  it('stands beside its source, with its own words marked', async () => {
    const row = await first('plan=hai-duong-2023&type=task&search=số hóa hồ sơ');
    const { source, fields, history } = await detail(row);
    expect(source.marked).toContain(row.title.slice(0, 30));
    expect(source.before + source.after).not.toBe('');
    expect(fields.map(({ field }) => field)).toEqual(['title', 'leads', 'coordinators', 'deadline', 'figures']);
    expect(history).toEqual([]);
  });

  it('reads words as they are typed: agencies as recognised, deadlines as days, figures as numbers', async () => {
    const read = async (field: string, text: string): Promise<unknown> => {
      const query = new URLSearchParams({ plan: 'hai-duong-2023', field, text });
      return (await editor.call('GET', `/records/reading?${query.toString()}`)).body;
    };
    expect(await read('leads', 'STTTT; Công ty Lạ')).toMatchObject({
      agencies: [{ name: 'Sở Thông tin và Truyền thông', isKnown: true }, { issued: 'Công ty Lạ' }],
    });
    expect(await read('deadline', 'trước 30/9')).toMatchObject({ days: ['đến hết 29/9/2023'], doubt: null });
    expect(await read('figures', 'tối thiểu 70% hồ sơ cấp xã')).toMatchObject({
      figures: [expect.stringMatching(/70%.*cấp xã/)],
    });
  });

  it('is corrected, which answers use at once and say, and taken back', async () => {
    const row = await first('plan=hai-duong-2023&type=task&search=số hóa hồ sơ');
    const question = `Đơn vị nào chủ trì nhiệm vụ “${row.title}” của Hải Dương?`;
    const before = await ask(question);
    const saved = await correct(row, [{ field: 'leads', text: 'Sở Y tế' }], true);
    expect(saved).toMatchObject({ status: 200, body: { row: { leads: ['Sở Y tế'], isChecked: true }, canUndo: true } });
    const after = await ask(question);
    expect(after).toMatch(/Đơn vị chủ trì: Sở Y tế/);
    expect(after).toMatch(/hiệu chỉnh bởi người quản trị: đơn vị chủ trì, văn bản ghi/);
    const { seen, history } = await detail(row);
    expect(history).toMatchObject([
      { field: 'review', author: 'vai-tro-editor', inEffect: true },
      { field: 'leads', after: 'Sở Y tế' },
    ]);
    const undone = await editor.call('POST', `/records/${row.plan}/${row.index}/undo`, { seen });
    expect(undone).toMatchObject({ status: 200, body: { row: { leads: row.leads, corrected: [], isChecked: false } } });
    expect(await ask(question)).toBe(before);
  });

  it('is not corrected over somebody else’s correction, nor to nothing, nor to figures that its title does not hold', async () => {
    const target = await first('plan=hai-duong-2023&type=target&search=%25');
    const { seen } = await detail(target);
    const send = (changes: readonly object[]) =>
      editor.call('POST', `/records/${target.plan}/${target.index}/corrections`, { seen, changes, isChecked: false });
    expect(await send([{ field: 'title', text: '  ' }])).toMatchObject({
      status: 400,
      body: { error: { code: 'value-refused' } },
    });
    expect(await send([{ field: 'figures', text: '12345,5% hộ' }])).toMatchObject({ status: 400 });
    expect((await send([{ field: 'title', text: 'Tối thiểu 71% hộ dân có tài khoản' }])).body).toMatchObject({
      row: { figures: [expect.stringMatching(/71%/)], corrected: [{ field: 'title' }, { field: 'figures' }] },
    });
    expect(await send([{ field: 'title', text: 'Khác' }])).toMatchObject({
      status: 409,
      body: { error: { code: 'changed-meanwhile' } },
    });
  });

  it('is corrected by editors alone, and every change is in the audit log without its words', async () => {
    const viewer = await running.asRole('viewer');
    const row = await first('plan=hai-duong-2023&type=duty');
    const body = { seen: { revision: 0, version: 1 }, changes: [], isChecked: true };
    expect((await viewer.call('POST', `/records/${row.plan}/${row.index}/corrections`, body)).status).toBe(403);
    expect((await viewer.call('GET', `/records/${row.plan}/${row.index}`)).status).toBe(200);
    const entries = (await running.console?.audit.list({ limit: 50 })) ?? [];
    const own = entries.filter(({ action }) => action.startsWith('record.'));
    expect(own.map(({ action }) => action)).toContain('record.undone');
    expect(JSON.stringify(own)).not.toMatch(/Sở|hộ dân/);
  });
});

describe('a file of records', () => {
  const file = async (format: string, filter = ''): Promise<{ bytes: Buffer; headers: Record<string, unknown> }> => {
    const url = `/api/console/records/export?format=${format}${filter}`;
    const response = await running.app.inject({ url, headers: { cookie: editor.cookie } });
    expect(response.statusCode).toBe(200);
    return { bytes: response.rawPayload, headers: response.headers };
  };

  it('holds every row of the filter as a workbook, formulas of a document kept as text', async () => {
    const row = await first('plan=hai-an-2024&type=task');
    await correct(row, [{ field: 'title', text: '=HYPERLINK("http://x.vn";"y")' }]);
    const { bytes, headers } = await file('xlsx', '&plan=hai-an-2024');
    expect(headers['content-disposition']).toMatch(/attachment; filename="ban-ghi-2024-03-01\.xlsx"/);
    const workbook = new Excel.Workbook();
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    const [sheet] = workbook.worksheets;
    expect(sheet?.rowCount).toBe((await list('plan=hai-an-2024')).total + 1);
    const cells: unknown[] = [];
    sheet?.eachRow((line) => line.eachCell((cell) => cells.push(cell.value)));
    expect(cells).toContain(`'=HYPERLINK("http://x.vn";"y")`);
    expect(cells.every((value) => typeof value !== 'object' || value instanceof Date)).toBe(true);
    expect(cells.join(' ')).toMatch(/nội dung, văn bản ghi “/);
  });

  it('holds the same as CSV with the mark of UTF-8, every cell quoted and none a formula', async () => {
    const row = await first('plan=hai-an-2024&type=task&state=corrected');
    for (const text of ['+1+1', '-2', '@SUM(A1)', '\t=1', 'có "ngoặc", phẩy']) {
      await correct(row, [{ field: 'title', text }]);
      const { bytes, headers } = await file('csv', '&plan=hai-an-2024&state=corrected');
      expect(headers['content-type']).toBe('text/csv; charset=utf-8');
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const [, line = ''] = bytes.toString('utf8').split('\r\n');
      expect(line).toMatch(/^"1",/);
      for (const cell of line.match(/"(?:[^"]|"")*"/gu) ?? []) expect(cell).not.toMatch(/^"[=+\-@\t\r]/u);
    }
    expect((await file('csv', '&state=corrected')).bytes.toString('utf8')).toContain('"có ""ngoặc"", phẩy"');
  });
});

describe('corrections whose text changed', () => {
  it('are listed with what the document says now, and applied again or given up', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'records-test-'));
    const file = join(folder, 'lao-cai-du-lich-2026.md');
    const text = readFileSync(new URL('../../fixtures/lao-cai-du-lich-2026.md', import.meta.url), 'utf8');
    const load = async (content: string): Promise<void> => {
      writeFileSync(file, content);
      await running.assistant.ingestion.ingestPaths([file], { access: 'public' });
      await running.assistant.refresh();
    };
    await load(text);
    const row = await first('search=bản đồ số&type=task');
    await correct(row, [{ field: 'leads', text: 'Sở Du lịch' }]);
    expect((await editor.call('GET', '/records/waiting')).body).toEqual([]);
    await load(text.replaceAll('Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa và Thể thao'));
    const { body } = await editor.call('GET', '/records/waiting');
    expect(body).toMatchObject([
      {
        field: 'leads',
        cause: 'changed',
        original: 'Sở Văn hóa, Thể thao và Du lịch',
        corrected: 'Sở Du lịch',
        now: 'Sở Văn hóa và Thể thao',
        author: 'vai-tro-editor',
      },
    ]);
    expect((await first('state=review')).leads).toEqual(['Sở Văn hóa và Thể thao']);
    const id = Array.isArray(body) ? z.object({ id: z.number() }).parse(body[0]).id : 0;
    expect((await editor.call('POST', `/records/waiting/${id}`, { apply: true })).status).toBe(200);
    expect(await first('search=bản đồ số&type=task')).toMatchObject({
      leads: ['Sở Du lịch'],
      corrected: [{ field: 'leads', original: 'Sở Văn hóa và Thể thao' }],
    });
    expect((await editor.call('POST', `/records/waiting/${id}`, { apply: false })).status).toBe(404);
    rmSync(folder, { recursive: true, force: true });
  });
});
