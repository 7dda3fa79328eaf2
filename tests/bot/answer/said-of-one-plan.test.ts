import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDay } from '../../../knowledge/index.js';
import { openAssistant, type Assistant } from '../../evaluation/assistant.js';
import { replySchema } from '../../evaluation/reply.js';

/** A plan with the kinds of statements about which an answer easily says more, or other, than is written. */
const PLANS = path.join(import.meta.dirname, 'plans');

let assistant: Assistant;
let conversations = 0;

beforeAll(async () => {
  assistant = await openAssistant({ plansFolder: PLANS, today: parseDay('2026-06-10'), warn: () => undefined });
});

afterAll(async () => {
  await assistant.close();
});

async function ask(...turns: readonly string[]) {
  conversations += 1;
  let reply: unknown = null;
  for (const text of turns)
    reply = await assistant.ask({ conversationId: `one-plan-${conversations}`, text, audience: 'officer' });
  return replySchema.parse(reply);
}

describe('a row of the list before, asked about by its number', () => {
  const LIST = 'Liệt kê nhiệm vụ trong phụ lục 1';

  it('says that the cell is empty, where it is', async () => {
    const reply = await ask(LIST, 'hạn của nhiệm vụ thứ 2');
    expect(reply).toMatchObject({ kind: 'answer', reason: 'empty-cell' });
    expect(reply.text).toMatch(/^Phụ lục 1 không ghi thời hạn – nhiệm vụ “Số hóa sổ hộ tịch lưu trữ”/);
  });

  it('stays what is spoken of until another is pointed at, and the list stays within reach', async () => {
    const reply = await ask(LIST, 'hạn của nhiệm vụ thứ 2', 'còn đơn vị phối hợp?');
    expect(reply.text).toMatch(/^Phụ lục 1 không ghi đơn vị phối hợp – nhiệm vụ “Số hóa sổ hộ tịch lưu trữ”/);
    expect((await ask(LIST, 'hạn của nhiệm vụ thứ 2', 'nhiệm vụ thứ 4 thì sao', 'thời hạn?')).text).toMatch(
      /^Thời hạn: Quý III\/2026 – nhiệm vụ “Diễn tập ứng cứu sự cố/,
    );
  });

  it('says what the plan says of it, where nothing else is asked', async () => {
    const { text } = await ask(LIST, 'nhiệm vụ thứ 1 là gì');
    expect(text).toMatch(/^Đơn vị chủ trì: Văn phòng HĐND và UBND phường – nhiệm vụ “Nâng cấp trang thông tin/);
    expect(text).toMatch(/Phối hợp: Phòng Văn hóa - Xã hội\.\nThời hạn: 30\/9\/2026/);
  });
});
