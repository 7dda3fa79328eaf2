import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { LanguageModel, ModelCall } from '../../../bot/index.js';
import { createLanguageModel, type LanguageModelSettings } from '../../../bot/model/language-model.js';
import { CHAT_KEY, CHAT_MODEL, startFakeChatModel, type FakeChatModel } from '../../fakes/chat-model-server.js';
import type { Fault } from '../../fakes/http-fake.js';

let fake: FakeChatModel;
let calls: ModelCall[];
let nowMs: number;

beforeEach(async () => {
  fake = await startFakeChatModel();
  fake.read = () => ({ topic: 'bản đồ số' });
  calls = [];
  nowMs = Date.parse('2026-06-15T03:00:00Z');
});

afterEach(() => fake.http.close());

function open(settings: Partial<LanguageModelSettings> = {}): LanguageModel {
  return createLanguageModel(
    {
      baseUrl: fake.baseUrl,
      model: CHAT_MODEL,
      apiKey: CHAT_KEY,
      tasks: ['interpret', 'word'],
      timeoutMs: 5000,
      concurrency: 4,
      callsPerHour: 100,
      tokensPerDay: 1_000_000,
      ...settings,
    },
    { now: () => new Date(nowMs), onCall: (call) => calls.push(call) },
  );
}

const DATA = JSON.stringify({ question: 'ai gánh bản đồ số', today: '2026-06-15', plans: [] });
const request = {
  task: 'interpret',
  name: 'question',
  instructions: 'Read the question. '.repeat(20),
  data: DATA,
  schema: z.object({ topic: z.string() }),
} as const;

const ask = (model: LanguageModel, timeoutMs = 5000) => model.ask(request, AbortSignal.timeout(timeoutMs));
const outcomes = (): string[] => calls.map(({ outcome }) => outcome);
const failWith = (fault: Fault | undefined): void => void (fake.http.faultOf = () => fault);
const reply = (status: number, body: unknown = { error: { message: 'no' } }): Fault => ({
  kind: 'reply',
  status,
  body,
});

describe('a language model at an endpoint', () => {
  it('gives what it says in the form that was asked for, and counts its tokens', async () => {
    expect(await ask(open())).toEqual({ topic: 'bản đồ số' });
    expect(calls).toEqual([{ task: 'interpret', outcome: 'answered', ms: expect.any(Number), tokens: 450 }]);
    expect(fake.violations).toEqual([]);
  });

  it('reads JSON behind thoughts and in a fence', async () => {
    fake.read = () => '<think>Is {"topic": 1} right?</think>\n```json\n{"topic": "sách"}\n```';
    expect(await ask(open())).toEqual({ topic: 'sách' });
  });

  it('asks a service without structured output in words alone, and remembers that', async () => {
    fake.knowsSchemas = false;
    const model = open();
    expect(await ask(model)).toEqual({ topic: 'bản đồ số' });
    expect(await ask(model)).toEqual({ topic: 'bản đồ số' });
    expect(fake.http.calls).toHaveLength(3);
    expect(outcomes()).toEqual(['answered', 'answered']);
  });

  it.each([
    ['garbage', () => 'Xin chào! Tôi không biết JSON.'],
    ['broken JSON', () => '{"topic": "bản đồ'],
    ['another form', () => ({ matter: 'bản đồ số' })],
    ['another type', () => ({ topic: 7 })],
    ['nothing', () => ''],
  ])('makes nothing of %s, after one more attempt', async (_what, said) => {
    fake.read = said;
    expect(await ask(open())).toBeNull();
    expect(fake.http.calls).toHaveLength(2);
    expect(outcomes()).toEqual(['unreadable']);
  });

  it.each<[string, Fault, number, string]>([
    ['a body that breaks off', { kind: 'half' }, 2, 'broken-off'],
    ['a body that is no JSON', reply(200, '<html>'), 2, 'unreadable'],
    ['a body of another protocol', reply(200, { ok: true }), 2, 'unreadable'],
    ['a connection that is reset', { kind: 'reset' }, 2, 'unreachable'],
    ['a fault of the service', reply(500), 2, 'endpoint-error'],
    ['a key that is refused', reply(401), 1, 'key-refused'],
    ['a service that has too much to do', reply(429), 1, 'throttled'],
    ['a model that does not exist', reply(404), 2, 'request-refused'],
  ])('gives nothing for %s', async (_what, fault, attempts, outcome) => {
    failWith(fault);
    expect(await ask(open())).toBeNull();
    expect(fake.http.calls).toHaveLength(attempts);
    expect(outcomes()).toEqual([outcome]);
  });

  it('gives nothing for a body without end', async () => {
    failWith(reply(200, { choices: [{ message: { content: 'a'.repeat(600_000) } }] }));
    expect(await ask(open())).toBeNull();
    expect(outcomes()).toEqual(['broken-off']);
  });

  it('gives nothing where nobody listens', async () => {
    await fake.http.close();
    expect(await ask(open())).toBeNull();
    expect(outcomes()).toEqual(['unreachable']);
  });

  it('mends one passing fault by one more attempt', async () => {
    let attempts = 0;
    fake.http.faultOf = () => ((attempts += 1) === 1 ? reply(503) : undefined);
    expect(await ask(open())).toEqual({ topic: 'bản đồ số' });
    expect(attempts).toBe(2);
  });

  it('ends when its time does, whatever the service does, and frees its place', async () => {
    failWith({ kind: 'timeout' });
    const model = open({ concurrency: 1 });
    expect(await ask(model, 150)).toBeNull();
    expect(outcomes()).toEqual(['timeout']);
    expect(model.state()).toBe('slow');
    failWith(undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await ask(model)).toEqual({ topic: 'bản đồ số' });
    expect(model.state()).toBe('ready');
  });

  it('makes no more calls at a time than it may', async () => {
    fake.http.delayOf = () => 100;
    const model = open({ concurrency: 2 });
    const answers = await Promise.all([ask(model), ask(model), ask(model)]);
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(outcomes().toSorted()).toEqual(['answered', 'answered', 'busy']);
  });

  it('stops at its calls of an hour, second attempts included, and goes on in the next', async () => {
    fake.http.faultOf = () => (fake.http.calls.length === 1 ? reply(500) : undefined);
    const model = open({ callsPerHour: 3 });
    expect([await ask(model), await ask(model), await ask(model)].filter((answer) => answer === null)).toHaveLength(1);
    expect(fake.http.calls).toHaveLength(3);
    expect(outcomes().at(-1)).toBe('budget-used-up');
    expect(model.state()).toBe('budget-used-up');
    nowMs += 60 * 60_000;
    expect(model.state()).toBe('ready');
    expect(await ask(model)).not.toBeNull();
  });

  it('stops at its tokens of a Vietnamese day', async () => {
    const model = open({ tokensPerDay: 900 });
    expect(await ask(model)).not.toBeNull();
    expect(await ask(model)).toBeNull();
    expect(outcomes()).toEqual(['answered', 'budget-used-up']);
    nowMs = Date.parse('2026-06-15T17:00:00Z');
    expect(await ask(model)).not.toBeNull();
  });

  it('leaves a service alone that keeps failing, and tries it again by one call', async () => {
    failWith(reply(500));
    const model = open();
    for (let at = 0; at < 3; at += 1) await ask(model);
    expect(model.state()).toBe('down');
    const made = fake.http.calls.length;
    expect(await ask(model)).toBeNull();
    expect(fake.http.calls).toHaveLength(made);
    expect(outcomes()).toEqual(['endpoint-error', 'endpoint-error', 'endpoint-error', 'resting']);
    nowMs += 15_000;
    failWith(undefined);
    fake.http.delayOf = () => 50;
    const [first, second] = await Promise.all([ask(model), ask(model)]);
    expect([first, second].filter((answer) => answer !== null)).toHaveLength(1);
    expect(outcomes().slice(-2).toSorted()).toEqual(['answered', 'resting']);
    expect(model.state()).toBe('ready');
  });

  it('does not try a refused key again for minutes', async () => {
    failWith(reply(403));
    const model = open();
    await ask(model);
    nowMs += 9 * 60_000;
    expect(await ask(model)).toBeNull();
    expect(fake.http.calls).toHaveLength(1);
    expect(outcomes()).toEqual(['key-refused', 'resting']);
  });

  it('never follows the service to another address', async () => {
    const elsewhere = await startFakeChatModel();
    elsewhere.read = () => ({ topic: 'nơi khác' });
    const moved = await import('node:http').then(({ createServer }) =>
      createServer((_request, response) => {
        response.writeHead(307, { location: `${elsewhere.baseUrl}/chat/completions` }).end();
      }).listen(0, '127.0.0.1'),
    );
    await new Promise((resolve) => moved.once('listening', resolve));
    const bound = moved.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    expect(await ask(open({ baseUrl: `http://127.0.0.1:${port}/v1` }))).toBeNull();
    expect(elsewhere.http.calls).toEqual([]);
    moved.close();
    await elsewhere.http.close();
  });

  it('tells the service nothing but the prompt and the key, and nobody else anything', async () => {
    const tracing = { LANGSMITH_TRACING: 'true', LANGSMITH_ENDPOINT: fake.http.root, LANGCHAIN_VERBOSE: 'true' };
    const before = Object.fromEntries(Object.keys(tracing).map((name) => [name, process.env[name]]));
    const printed: unknown[] = [];
    const log = console.log;
    console.log = (...words: unknown[]) => void printed.push(words);
    Object.assign(process.env, tracing);
    try {
      expect(await ask(open())).not.toBeNull();
      await new Promise((resolve) => setTimeout(resolve, 200));
    } finally {
      console.log = log;
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) Reflect.deleteProperty(process.env, name);
        else process.env[name] = value;
      }
    }
    expect(fake.http.calls.map(({ path }) => path)).toEqual(['/v1/chat/completions']);
    expect(Object.keys(fake.http.calls[0]?.headers ?? {}).filter((name) => /stainless|openai/u.test(name))).toEqual([]);
    expect(fake.http.calls[0]?.headers['user-agent'] ?? '').not.toMatch(/v?\d+\.\d+/u);
    expect(printed).toEqual([]);
  });
});
