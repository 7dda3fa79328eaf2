import { join } from 'node:path';
import Excel from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AnswerSchema } from '../../server/schemas.js';
import { startApp, type RunningApp } from './running-app.js';

const QUESTION = 'Liệt kê các nhiệm vụ do Sở Nội vụ chủ trì của tỉnh Hải Dương';

const FIXTURES = join(import.meta.dirname, '../fixtures');

let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
});

afterAll(async () => {
  await running.close();
});

/** One person at the page: the cookie of the first answer goes with every later call. */
function visit() {
  const cookies: Record<string, string> = {};
  return {
    async ask(text: string) {
      const response = await running.app.inject({ method: 'POST', url: '/api/chat', payload: { text }, cookies });
      for (const { name, value } of response.cookies) cookies[name] = value;
      return AnswerSchema.parse(response.json());
    },
    fetch: (id: string) => running.app.inject({ method: 'GET', url: `/api/chat/lists/${id}`, cookies }),
  };
}

const codeOf = (response: { json(): unknown }): string =>
  z.object({ error: z.object({ code: z.string() }) }).parse(response.json()).error.code;

async function read(bytes: Buffer): Promise<Excel.Workbook> {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return workbook;
}

describe('a list that was answered', () => {
  it('is downloaded whole: every record of the answer, in its order, with its place and plan', async () => {
    const person = visit();
    const answer = await person.ask(QUESTION);
    expect(answer.records.length).toBeGreaterThan(2);
    expect(answer.list).toMatchObject({ continues: false, scope: expect.stringContaining('Sở Nội vụ') });
    const response = await person.fetch(answer.list?.id ?? '');
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-disposition']).toMatch(
      /^attachment; filename="danh-sach-\d+-muc-2024-03-01\.xlsx"$/,
    );
    expect(response.headers['cache-control']).toBe('private, no-store');
    const [table, about] = (await read(response.rawPayload)).worksheets;
    expect(table?.rowCount).toBe(answer.records.length + 1);
    expect(table?.getRow(1).values).toEqual(expect.arrayContaining(['TT', 'Nội dung', 'Chủ trì', 'Vị trí', 'Văn bản']));
    answer.records.forEach((record, index) => {
      expect(table?.getCell(index + 2, 1).value).toBe(index + 1);
      expect(table?.getCell(index + 2, 2).value).toBe(record.title);
      expect(table?.getRow(index + 2).values).toEqual(
        expect.arrayContaining([
          record.locator,
          record.document.title,
          ...(record.leads.length > 0 ? [record.leads.join('; ')] : []),
        ]),
      );
    });
    expect(about?.getCell('B1').value).toBe(answer.list?.scope);
    expect(about?.getCell('B2').value).toBe(answer.records.length);
  });

  it('stays within reach while the conversation goes on, and is the last one until another is answered', async () => {
    const person = visit();
    const first = await person.ask(QUESTION);
    const second = await person.ask('Liệt kê các nhiệm vụ do Sở Y tế chủ trì của tỉnh Hải Dương');
    await person.ask('cảm ơn');
    expect(second.list?.id).not.toBe(first.list?.id);
    expect((await person.fetch(first.list?.id ?? '')).statusCode).toBe(200);
    const last = await read((await person.fetch('last')).rawPayload);
    expect(last.worksheets[1]?.getCell('B1').value).toBe(second.list?.scope);
  });

  it('is nobody else’s', async () => {
    const answer = await visit().ask(QUESTION);
    const id = answer.list?.id ?? '';
    const stranger = visit();
    expect(codeOf(await stranger.fetch(id))).toBe('list-not-found');
    await stranger.ask('xin chào');
    expect(codeOf(await stranger.fetch(id))).toBe('list-not-found');
    expect(codeOf(await stranger.fetch('last'))).toBe('list-not-found');
    expect((await stranger.fetch('../secret')).statusCode).toBe(404);
    expect(codeOf(await stranger.fetch('x'.repeat(13)))).toBe('invalid-request');
  });

  it('is not given once its plan is another version, or internal', async () => {
    const file = 'yen-bai-cchc-2026.txt';
    const load = async (access: 'public' | 'internal'): Promise<void> => {
      await running.assistant.ingestion.ingestPaths([join(FIXTURES, file)], { access });
      await running.assistant.refresh();
    };
    await load('public');
    const person = visit();
    const answer = await person.ask('Liệt kê các việc giao Công an phường của phường Yên Ninh');
    expect((await person.fetch(answer.list?.id ?? '')).statusCode).toBe(200);
    await load('internal');
    expect(codeOf(await person.fetch(answer.list?.id ?? ''))).toBe('list-changed');
  });
});

describe('an answer that is no list', () => {
  it('offers no file', async () => {
    const person = visit();
    expect((await person.ask('xin chào')).list).toBeUndefined();
    expect((await person.ask('Ai ký kế hoạch của tỉnh Hải Dương?')).list).toBeUndefined();
    expect(codeOf(await person.fetch('last'))).toBe('list-not-found');
  });
});
