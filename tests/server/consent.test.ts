import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { TalksSchema } from '../../server/console/contract/talks.js';
import { startConsole, type ConsoleApp, type ConsoleClient } from './console/console-app.js';

const Offered = z.object({ exchangeId: z.string().nullable(), consentQuestion: z.string().nullable() });

let running: ConsoleApp;
let editor: ConsoleClient;
beforeAll(async () => {
  running = await startConsole({ OPERATOR_NAME: 'Sở Nội vụ tỉnh Thử' });
  editor = await running.asRole('editor');
});
afterAll(() => running.close());

/** Somebody at the page, with the cookie that the browser would hold. */
function visitor() {
  let cookie = '';
  return {
    async send(method: 'POST' | 'DELETE', path: string, payload?: object) {
      const response = await running.app.inject({
        method,
        url: `/api/chat${path}`,
        headers: cookie === '' ? {} : { cookie },
        ...(payload === undefined ? {} : { payload }),
      });
      const [set] = response.cookies;
      if (set !== undefined && set.value !== '') cookie = `${set.name}=${set.value}`;
      await running.assistant.visits.settled();
      return { status: response.statusCode, cleared: set?.value === '', body: response.body };
    },
    async ask(text: string) {
      const { status, body } = await this.send('POST', '', { text });
      expect(status, body).toBe(200);
      return Offered.parse(JSON.parse(body));
    },
    async decide(decision: 'agreed' | 'declined'): Promise<string> {
      const { status, body } = await this.send('POST', '/consent', { decision });
      expect(status, body).toBe(200);
      return body;
    },
  };
}

/** What whoever runs the service can read of what people asked. */
const readable = async (): Promise<readonly string[]> => {
  const { body } = await editor.call('GET', '/talks?from=2000-01-01&to=2100-01-01');
  return TalksSchema.parse(body).groups.flatMap(({ talks }) => talks.map(({ question }) => question));
};
const consents = (): unknown[] =>
  running.assistant.database.raw.prepare('SELECT state, version, decided_at > 0 AS isTimed FROM consent').all();

const BEFORE = 'Đơn vị nào chủ trì nhiệm vụ số hóa hồ sơ?';
const AFTER = 'Sở Nội vụ chủ trì những nhiệm vụ nào, số định danh của tôi là 031099001234?';

describe('what a person at the page agrees to', () => {
  it('is kept from then on, masked, with the notice’s version and the time; withdrawing erases it', async () => {
    const person = visitor();
    const { consentQuestion } = await person.ask(BEFORE);
    expect(consentQuestion).toContain('Sở Nội vụ tỉnh Thử');
    expect(await readable()).toEqual([]);
    expect(consents()).toEqual([{ state: 'asked', version: expect.any(String), isTimed: null }]);

    await person.decide('agreed');
    expect((await person.ask(AFTER)).consentQuestion).toBeNull();
    const [kept = '', ...others] = await readable();
    expect(others).toEqual([]);
    expect(kept).toContain('Sở Nội vụ chủ trì những nhiệm vụ nào');
    expect(kept).not.toContain('031099001234');
    expect(consents()).toEqual([{ state: 'agreed', version: expect.stringMatching(/^\d{4}-\d\d/), isTimed: 1 }]);

    await person.decide('declined');
    expect(await readable()).toEqual([]);
    await person.ask(BEFORE);
    expect(await readable()).toEqual([]);
    expect(consents()).toEqual([{ state: 'declined', version: expect.any(String), isTimed: 1 }]);
    await person.send('DELETE', '/data');
  });

  it('counts only once the notice was shown, and belongs to a conversation', async () => {
    const person = visitor();
    expect((await person.send('POST', '/consent', { decision: 'agreed' })).status).toBe(404);
    await person.ask('xin chào');
    expect(await person.decide('agreed')).toContain('Sở Nội vụ tỉnh Thử');
    await person.ask(BEFORE);
    expect(await readable()).toEqual([]);
    await person.decide('agreed');
    await person.ask(BEFORE);
    expect(await readable()).toEqual([BEFORE]);
    await person.send('DELETE', '/data');
  });

  it('is gone with all else that was kept when they have it erased, and nobody else’s is', async () => {
    const [person, neighbour] = [visitor(), visitor()];
    for (const one of [person, neighbour]) {
      await one.ask(BEFORE);
      await one.decide('agreed');
    }
    const { exchangeId } = await person.ask(AFTER);
    await neighbour.ask(BEFORE);
    const rating = { exchangeId, rating: 'wrong', note: 'Gọi tôi theo số 0912345678' };
    expect((await person.send('POST', '/feedback', rating)).status).toBe(200);
    expect(await readable()).toHaveLength(2);

    expect(await person.send('DELETE', '/data')).toMatchObject({ status: 204, cleared: true });
    expect(await readable()).toEqual([BEFORE]);
    expect(consents()).toHaveLength(1);
    // The cookie that a browser failed to drop names nothing that was kept.
    expect((await person.send('POST', '/feedback', rating)).status).toBe(404);
    expect((await person.ask(BEFORE)).consentQuestion).not.toBeNull();
    expect(await readable()).toEqual([BEFORE]);
  });
});
