import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyOfEntry, parseDay, type RegisterEntry } from '../../knowledge/index.js';
import { createAssistant, type Assistant } from '../../server/assistant.js';
import { createCommandLogger } from '../../server/cli/command-logger.js';
import { clockOn } from '../../server/clock.js';

let folder: string;
let assistant: Assistant;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'registers-'));
  assistant = await createAssistant(
    { dataDir: folder, samplePlans: true },
    { clock: clockOn(parseDay('2026-06-15')), logger: createCommandLogger() },
  );
  await assistant.prepare();
});

afterAll(async () => {
  await assistant.close();
  await rm(folder, { recursive: true, force: true });
});

let asked = 0;
const ask = (text: string, audience: 'officer' | 'citizen' = 'officer') =>
  assistant.ask({ conversationId: `c${(asked += 1)}`, text, audience });

async function put(entry: RegisterEntry, isDisabled = false): Promise<void> {
  const lines = await assistant.registers.lines();
  const line = lines.find(({ register, key }) => register === entry.register && key === entry.key);
  const outcome = await assistant.registers.save({
    entry,
    isDisabled,
    isNew: line === undefined,
    seen: line?.revision ?? 0,
    author: 'an',
  });
  expect(outcome.kind).toBe('done');
  await assistant.refresh();
}

describe('a short form that an administrator adds', () => {
  it('is understood in the next question', async () => {
    const full = await ask('Sở Thông tin và Truyền thông Hải Dương chủ trì bao nhiêu nhiệm vụ?');
    expect((await ask('SOTT Hải Dương chủ trì bao nhiêu nhiệm vụ?')).text).not.toBe(full.text);
    const value = { short: 'SOTT', name: 'Sở Thông tin và Truyền thông' };
    await put({ register: 'alias', key: keyOfEntry({ register: 'alias', value }), value });
    expect((await ask('SOTT Hải Dương chủ trì bao nhiêu nhiệm vụ?')).text).toBe(full.text);
    expect((await ask('sott hai duong chu tri bao nhieu nhiem vu?')).records).toEqual(full.records);
  });
});

describe('what became of a place', () => {
  it('is said beside the plan, under its own label and with its legal basis', async () => {
    const reply = await ask('Tỉnh Hải Dương sáp nhập vào đâu?');
    expect(reply.kind).toBe('answer');
    expect(reply.text).toMatch(/^Lưu ý \(ngoài văn bản kế hoạch\): Tỉnh Hải Dương đã sáp nhập vào thành phố Hải Phòng/);
    expect(reply.text).toMatch(/Căn cứ: Nghị quyết 202\/2025\/QH15 ngày 12\/6\/2025\./);
  });

  it('is not said where the entry is switched off', async () => {
    const entry = (await assistant.registers.entries()).find(({ key }) => key === 'tinh hai duong');
    if (!entry) throw new Error('no entry');
    await put(entry, true);
    expect((await ask('Tỉnh Hải Dương sáp nhập vào đâu?')).text).not.toMatch(/Lưu ý \(ngoài/);
  });
});

describe('what became of an agency', () => {
  it('follows every confirmed step, each with its basis', async () => {
    const reply = await ask('Sở Thông tin và Truyền thông Hải Dương giờ là sở gì?');
    expect(reply.text).toMatch(/từ 1\/3\/2025 nhiệm vụ chung chuyển về Sở Khoa học và Công nghệ \(công bố/);
    expect(reply.text).toMatch(/từ 1\/7\/2025 chuyển về cơ quan tương ứng của thành phố Hải Phòng \(Nghị quyết 202/);
  });
});

describe('a service that an administrator adds', () => {
  it('is told to citizens at once, and not where it is uncertain', async () => {
    const value = {
      about: ['số hóa'],
      place: 'Hải Dương',
      text: 'Hiện nay bản sao số nhận tại quầy số 5',
      basis: 'Thông báo 5/TB-VP',
      certainty: 'uncertain' as const,
    };
    const entry = { register: 'service' as const, key: 'quay-so-5', value };
    await put(entry);
    const question = 'Đơn vị nào chủ trì nhiệm vụ số hóa hồ sơ của Hải Dương?';
    expect((await ask(question, 'citizen')).text).not.toMatch(/quầy số 5/);
    await put({ ...entry, value: { ...value, certainty: 'confirmed' } });
    expect((await ask(question, 'citizen')).text).toMatch(/quầy số 5 \(Thông báo 5\/TB-VP\)\.$/);
    expect((await ask(question)).text).not.toMatch(/quầy số 5/);
  });
});
