import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHAT_KEY, CHAT_MODEL, startFakeChatModel, type FakeChatModel } from '../fakes/chat-model-server.js';
import { openAssistant, type Assistant } from './assistant.js';
import { unsupportedClaims } from './grounding-checker.js';
import { readPlan } from './grounding-plan.js';
import { groundingReplySchema } from './grounding-reply.js';
import { createLiar, INVENTED } from './lying-model.js';
import { PLANS_FOLDER, readPlanTexts } from './plan-texts.js';
import { readAllQuestions } from './question-sets.js';

const texts = readPlanTexts();
const plans = new Map([...(texts ?? [])].map(([id, text]) => [id, readPlan(id, text)]));

if (texts === null) process.stderr.write(`Skipped: no plan in "${PLANS_FOLDER}", so there is nothing to lie about\n`);

describe.skipIf(texts === null)('answers beside a language model that lies', () => {
  let fake: FakeChatModel;
  let assistant: Assistant;

  beforeAll(async () => {
    fake = await startFakeChatModel();
    Object.assign(fake, createLiar());
    assistant = await openAssistant({
      plansFolder: PLANS_FOLDER,
      today: null,
      warn: () => undefined,
      environment: {
        LLM_BASE_URL: fake.baseUrl,
        LLM_MODEL: CHAT_MODEL,
        LLM_API_KEY: CHAT_KEY,
        LLM_CALLS_PER_HOUR: '100000',
        LLM_TOKENS_PER_DAY: '900000000',
        LLM_TIMEOUT_SECONDS: '15',
      },
    });
  }, 120_000);

  afterAll(async () => {
    await assistant.close();
    await fake.http.close();
  });

  it('hold not one fact that no plan bears, over every question of all sets', { timeout: 600_000 }, async () => {
    const unsupported: string[] = [];
    const invented: string[] = [];
    let turns = 0;
    let waited = 0;
    for (const question of readAllQuestions()) {
      for (const text of question.turns) {
        const before = fake.http.calls.length;
        const reply = groundingReplySchema.parse(
          await assistant.ask({ conversationId: `lies-${question.id}`, text, audience: question.audience }),
        );
        turns += 1;
        if (fake.http.calls.length > before) waited += 1;
        for (const { claim, why } of unsupportedClaims(reply, question.turns.join(' '), plans))
          unsupported.push(`${question.id}: ${claim}: ${why}`);
        const said = JSON.stringify(reply);
        for (const words of INVENTED)
          if (said.includes(words) && !question.turns.join(' ').includes(words))
            invented.push(`${question.id}: ${words}`);
      }
    }
    expect(unsupported).toEqual([]);
    expect(invented).toEqual([]);
    expect(fake.violations).toEqual([]);
    // It was asked often enough to do harm, and not where records answer.
    expect(waited).toBeGreaterThan(50);
    expect(waited).toBeLessThan(turns / 2);
  });
});
