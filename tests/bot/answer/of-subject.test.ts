import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDay } from '../../../knowledge/index.js';
import { openAssistant, type Assistant } from '../../evaluation/assistant.js';
import { replySchema } from '../../evaluation/reply.js';

/** A province's plan on tourism beside a commune's on reform. */
const FIXTURES = path.join(import.meta.dirname, '../../fixtures');

let assistant: Assistant;
let conversations = 0;

beforeAll(async () => {
  assistant = await openAssistant({ plansFolder: FIXTURES, today: parseDay('2026-06-10'), warn: () => undefined });
}, 120_000);

afterAll(async () => {
  await assistant.close();
});

async function ask(text: string) {
  conversations += 1;
  const reply = await assistant.ask({ conversationId: `subject-${conversations}`, text, audience: 'officer' });
  return replySchema.parse(reply);
}

describe('a question that names no plan, but the subject of one', () => {
  it('is asked of that plan, whose statements leave its subject out', async () => {
    const { citations, text } = await ask('ai niêm yết thủ tục đất đai trong cải cách hành chính');
    expect(text).toMatch(/Phòng Kinh tế, Hạ tầng và Đô thị/);
    expect(new Set(citations.map(({ document }) => document.id))).toEqual(new Set(['yen-bai-cchc-2026']));
  });

  it('is answered from the other plan where that one alone speaks of the matter', async () => {
    const { citations } = await ask('phần mềm khai báo lưu trú để phát triển du lịch hạn khi nào');
    expect(citations[0]?.document.id).toBe('lao-cai-du-lich-2026');
  });

  it('gets nothing that is near where the plan does not speak of the matter', async () => {
    expect((await ask('cải cách hành chính thì ai chủ trì xây sân bay quốc tế')).kind).toBe('refuse');
  });
});
