import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type RunningApp } from '../server/running-app.js';
import { UNLIMITED } from '../server/unlimited.js';
import { slowTexts } from './growth.js';

/** Twice as much is the longest question that is taken. */
const HALF_CHARS = 1_900;
/** What a question as long as this may take on its way through the whole service. */
const FLOOR_MS = 1_000;

let running: RunningApp;
beforeAll(async () => {
  running = await startApp({ ...UNLIMITED });
}, 120_000);
afterAll(() => running.close());

it('twice a hostile question takes no more than 2.5 times the time to be answered', { timeout: 600_000 }, async () => {
  let asked = 0;
  const ask = async (text: string): Promise<void> => {
    asked += 1;
    const payload = { conversationId: `growth-${asked}`, text: text.slice(0, 4_000) };
    const { statusCode } = await running.app.inject({ method: 'POST', url: '/api/ask', payload });
    expect(statusCode).toBe(200);
  };
  expect(await slowTexts(ask, HALF_CHARS, FLOOR_MS)).toEqual([]);
});
