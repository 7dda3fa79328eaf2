import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegisterLine } from '../../../server/console/contract/registers.js';
import { startConsole, type ConsoleApp, type ConsoleClient } from './console-app.js';

let running: ConsoleApp;
let editor: ConsoleClient;

beforeAll(async () => {
  running = await startConsole();
  editor = await running.asRole('editor');
}, 120_000);
afterAll(() => running.close());

const isLines = (body: unknown): body is RegisterLine[] => Array.isArray(body);
async function lines(register: string): Promise<RegisterLine[]> {
  const { body } = await editor.call('GET', `/registers/${register}`);
  if (!isLines(body)) throw new Error(`no lines of ${register}`);
  return body;
}
const put = (register: string, body: object) =>
  editor.call('PUT', `/registers/${register}`, { key: null, isDisabled: false, seen: 0, ...body });
async function ask(text: string, audience = 'officer'): Promise<string> {
  const payload = { conversationId: `registers-${Math.random()}`, text, audience };
  return (await running.app.inject({ method: 'POST', url: '/api/ask', payload })).json<{ text: string }>().text;
}

describe('the registers', () => {
  it('show what the program ships, and what it was recognised as', async () => {
    const shipped = await lines('alias');
    expect(shipped.find(({ key }) => key === 'sttt')).toBeUndefined();
    expect(shipped.find(({ key }) => key === 'stttt')).toMatchObject({
      value: { short: 'STTTT' },
      isEdited: false,
      recognised: 'Sở Thông tin và Truyền thông',
      revision: 0,
    });
    expect((await lines('successor')).some(({ value }) => value['certainty'] === 'uncertain')).toBe(true);
    expect((await editor.call('GET', '/registers/khac')).status).toBe(400);
  });

  it('take an alias, with which the next question is understood', async () => {
    const full = await ask('Sở Thông tin và Truyền thông Hải Dương chủ trì bao nhiêu nhiệm vụ?');
    const value = { short: 'SOTT', name: 'Sở Thông tin và Truyền thông' };
    expect((await put('alias', { value })).status).toBe(200);
    expect(await ask('SOTT Hải Dương chủ trì bao nhiêu nhiệm vụ?')).toBe(full);
    expect(await put('alias', { value })).toMatchObject({ status: 409, body: { error: { code: 'entry-exists' } } });
  });

  it('edit, switch off and bring back a shipped fact, by what the person saw', async () => {
    const place = (await lines('place')).find(({ key }) => key === 'tinh hai duong');
    const value = { ...place?.value, text: 'Tỉnh Hải Dương đã nhập vào Hải Phòng mới' };
    const question = 'Tỉnh Hải Dương sáp nhập vào đâu?';
    expect((await put('place', { key: place?.key, value })).status).toBe(200);
    expect(await ask(question)).toMatch(/đã nhập vào Hải Phòng mới\. Căn cứ: Nghị quyết 202/);
    expect(await put('place', { key: place?.key, value })).toMatchObject({
      body: { error: { code: 'changed-meanwhile' } },
    });
    const edited = (await lines('place')).find(({ key }) => key === place?.key);
    expect(edited).toMatchObject({ isEdited: true, shipped: place?.value, editedBy: 'vai-tro-editor' });
    const back = { key: place?.key, seen: edited?.revision };
    expect((await editor.call('POST', '/registers/place/revert', back)).status).toBe(200);
    expect(await ask(question)).toMatch(/đã sáp nhập vào thành phố Hải Phòng/);
  });

  it('refuse what lacks something or is of another register, and viewers', async () => {
    expect(await put('alias', { value: { short: '', name: 'x' } })).toMatchObject({
      body: { error: { code: 'value-refused' } },
    });
    expect(await put('service', { value: { short: 'A', name: 'x' } })).toMatchObject({ status: 400 });
    expect((await put('successor', { value: { former: 'Sở A', from: '2025-02-30' } })).status).toBe(400);
    const viewer = await running.asRole('viewer');
    expect((await viewer.call('PUT', '/registers/alias', {})).status).toBe(403);
    expect((await viewer.call('GET', '/registers/alias')).status).toBe(200);
  });

  it('leave their changes in the audit log', async () => {
    const entries = (await running.console?.audit.list({ limit: 50 })) ?? [];
    expect(entries.map(({ action, subject }) => `${action} ${subject ?? ''}`)).toContain('register.saved alias sott');
  });
});
