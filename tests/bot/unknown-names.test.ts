/** Agencies that no register and no rule of names knows, as a plan or who corrected it writes them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAgency, parseDay, readField, type CatalogRecord } from '../../knowledge/index.js';
import { createAssistant, type Assistant } from '../../server/assistant.js';
import { createCommandLogger } from '../../server/cli/command-logger.js';
import { clockOn } from '../../server/clock.js';

const NAMES = [
  'Sở Thử nghiệm',
  'Sở Thử nghiệm 25',
  'Sở ĐMST',
  'Ban Tầm nhìn 2045',
  'Văn phòng Chương trình 06',
  'Ban Quản lý dự án Cầu 3',
  'Tổ Ứng cứu 5 + 1',
  'Sở Chuyển giao và Trực tuyến',
  'Công ty TNHH MTV 19/5',
  'Liên minh Hợp tác 2',
] as const;

let folder: string;
let assistant: Assistant;
const corrected = new Map<string, CatalogRecord>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'unknown-names-'));
  assistant = await createAssistant(
    { dataDir: folder, samplePlans: true },
    { clock: clockOn(parseDay('2026-06-15')), logger: createCommandLogger() },
  );
  await assistant.prepare();
  // Departments of this province moved to another one, so that answers have more to say of each.
  const tasks = assistant
    .catalog()
    .records.filter(({ plan, record }) => plan.id === 'hai-duong-2023' && record.type === 'task');
  for (const [index, name] of NAMES.entries()) {
    const task = tasks[index];
    if (!task) throw new Error('too few tasks');
    const present = await assistant.corrections.record(task.record.key);
    await assistant.corrections.correct({
      recordKey: task.record.key,
      seen: { revision: present?.revision ?? 0, version: task.plan.version },
      changes: [readField('leads', name, task.plan).value],
      author: 'an',
    });
    corrected.set(name, task);
  }
  await assistant.refresh();
});

afterAll(async () => {
  await assistant.close();
  await rm(folder, { recursive: true, force: true });
});

let asked = 0;
const ask = (text: string) => assistant.ask({ conversationId: `u${(asked += 1)}`, text, audience: 'officer' });

describe.each(NAMES)('the name “%s” that nobody knows', (name) => {
  it('is said of the task that it was set to', async () => {
    const task = corrected.get(name);
    const reply = await ask(`Đơn vị nào chủ trì nhiệm vụ “${task?.record.title ?? ''}” của Hải Dương?`);
    expect(reply.kind).toBe('answer');
    expect(reply.text).toContain(`Đơn vị chủ trì: ${name} – `);
    expect(reply.records.map(({ record }) => record.leads)).toEqual([[name]]);
  });

  it('finds its task, and nobody else’s', async () => {
    for (const text of [`${name} chủ trì những nhiệm vụ nào của Hải Dương?`, `${name.toLowerCase()} phải làm gì?`]) {
      const reply = await ask(text);
      expect(reply.kind).toBe('answer');
      // Others are those of groups that it may belong to, and are given as such.
      const own = reply.records.filter(({ via }) => via === undefined).map(({ record }) => record.key);
      expect(own).toEqual([corrected.get(name)?.record.key]);
    }
  });

  it('is compared by the number of its tasks', async () => {
    const reply = await ask(`${name} và Sở Y tế, đơn vị nào chủ trì nhiều nhiệm vụ hơn trong kế hoạch của Hải Dương?`);
    expect(reply.kind).toBe('answer');
    expect(reply.text).toContain(parseAgency(name).name);
  });
});
