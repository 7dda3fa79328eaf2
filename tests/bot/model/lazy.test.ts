import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { BLANK_READING, openHelped, type HelpedAssistant } from './helped-assistant.js';

const loaded = vi.hoisted(() => ({ times: 0 }));

vi.mock('@langchain/openai', async (load) => {
  loaded.times += 1;
  return load();
});

let helped: HelpedAssistant;

beforeAll(async () => {
  helped = await openHelped();
  helped.fake.read = () => BLANK_READING;
}, 60_000);

afterAll(() => helped.close());

it('the client of a language model is loaded for the first question that one may help with, not for a start', async () => {
  await helped.ask('Ai chủ trì xây dựng bản đồ số du lịch Lào Cai?');
  expect(loaded.times).toBe(0);
  await helped.ask('món bản đồ số du lịch lào cai ông trời con nào gánh hử');
  expect(helped.fake.http.calls).toHaveLength(1);
  expect(loaded.times).toBe(1);
});
