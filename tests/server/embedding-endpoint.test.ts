import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMBEDDING_KEY, EMBEDDING_MODEL, startFakeEmbeddings, type FakeEmbeddings } from '../fakes/embedding-server.js';
import { startConsole, type ConsoleApp, type ConsoleClient } from './console/console-app.js';

let fake: FakeEmbeddings;
let running: ConsoleApp;
let viewer: ConsoleClient;

beforeAll(async () => {
  fake = await startFakeEmbeddings();
  running = await startConsole({
    EMBEDDINGS: `endpoint:${EMBEDDING_MODEL}`,
    EMBEDDINGS_BASE_URL: `${fake.http.root}/v1`,
    EMBEDDINGS_API_KEY: EMBEDDING_KEY,
  });
  viewer = await running.asRole('viewer');
  await running.assistant.settled();
});

afterAll(async () => {
  await running.close();
  await fake.http.close();
});

/** What each door says of the vectors, after a question in words that no question used before. */
async function said(matter: string) {
  const answer = await running.app.inject({
    method: 'POST',
    url: '/api/ask',
    payload: { conversationId: `c-${matter}`, text: `Kế hoạch nói gì về ${matter}?` },
  });
  const { body: metrics } = await running.app.inject({ url: '/metrics' });
  const { body } = await viewer.call('GET', '/health');
  return {
    asked: answer.statusCode,
    ready: (await running.app.inject({ url: '/health/ready' })).json<{ checks: object }>(),
    gauge: /assistant_vectors_state\{state="(\w+)"\} 1/u.exec(metrics)?.[1],
    console: body,
  };
}

describe('a service whose embedding endpoint goes away', () => {
  it('answers all the same, says so at every door, and takes it up again by itself', async () => {
    const well = {
      asked: 200,
      gauge: 'ready',
      console: { vectors: 'ready', search: { embedder: expect.stringContaining(EMBEDDING_MODEL) } },
    };
    expect(await said('số hóa hồ sơ')).toMatchObject({ ...well, ready: { status: 'ready' } });

    fake.http.faultOf = () => ({ kind: 'reset' });
    expect(await said('chữ ký số của cán bộ xã')).toMatchObject({
      asked: 200,
      ready: { status: 'degraded', checks: { vectors: 'unavailable' } },
      gauge: 'unavailable',
      console: { status: 'degraded', vectors: 'unavailable' },
    });
    expect(running.logged()).not.toContain(EMBEDDING_KEY);

    fake.http.faultOf = () => undefined;
    // What the running service does every few seconds.
    await expect
      .poll(
        async () => {
          await running.assistant.refresh();
          return (await running.assistant.health()).checks.vectors;
        },
        { timeout: 60_000, interval: 500 },
      )
      .toBe('ready');
    expect(await said('tổ công nghệ số cộng đồng')).toMatchObject({ ...well, ready: { status: 'ready' } });
  });
});
