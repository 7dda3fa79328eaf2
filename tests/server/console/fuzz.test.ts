import fc from 'fast-check';
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConsoleRoute } from '../../../server/console/console-route.js';
import { UploadListSchema } from '../../../server/console/contract/plans.js';
import { consoleRoutes } from '../../../server/console/routes.js';
import { API_ERRORS } from '../../../server/errors.js';
import { body, check, headerText, isSound, json, RUNS, text } from '../fuzzing.js';
import { UNLIMITED } from '../unlimited.js';
import { startConsole, type ConsoleApp, type ConsoleClient } from './console-app.js';
import { BOUNDARY } from './multipart.js';

const CODES = Object.keys(API_ERRORS);
/** Which would end the session that the others need. */
const ENDS_SESSION = /^(?:DELETE \/session|PUT \/session\/password)$/u;

let running: ConsoleApp;
let admin: ConsoleClient;
let routes: readonly ConsoleRoute[];
beforeAll(async () => {
  running = await startConsole(UNLIMITED);
  admin = await running.asRole('admin');
  if (running.console === null) throw new Error('The console is off');
  routes = consoleRoutes(running.console).filter(({ method, url }) => !ENDS_SESSION.test(`${method} ${url}`));
});
afterAll(() => running.close());

interface Call {
  readonly method: ConsoleRoute['method'];
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly payload?: string | Buffer;
}

/** As whoever may do everything: what is refused is refused for what it is. */
async function send({ method, path, headers = {}, payload }: Call): Promise<number> {
  const response = await running.app.inject({
    method,
    url: `/api/console${path}`,
    headers: { cookie: admin.cookie, 'x-csrf-token': admin.csrfToken, ...headers },
    ...(payload === undefined ? {} : { payload }),
  });
  isSound(response, `${method} ${path}`, CODES);
  return response.statusCode;
}

/** Ids as they are, as they are not, and of nothing; none is that of the account that calls. */
const id = fc.oneof(
  fc.constantFrom(
    'hai-duong-2023',
    'ha-noi-2024',
    'hai-duong-2023#0',
    '0',
    '2',
    '-1',
    '1.5',
    '1e9',
    '9999999999999999999',
  ),
  text.filter((said) => Number(said) !== 1),
);
const value = fc.oneof(
  fc.constantFrom(
    '0',
    '1',
    '-1',
    '1e999',
    'NaN',
    '2024-02-30',
    '2024-01-01',
    'task',
    'lead',
    'asc',
    'xlsx',
    'csv',
    'true',
  ),
  text,
);

const keysOf = (schema: z.ZodType | undefined): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

const partOf = (said: string): string => encodeURIComponent(Buffer.from(said).toString()).slice(0, 300) || '%20';

describe('whatever is sent to the console', { timeout: 60_000 + RUNS * 10_000 }, () => {
  it('as ids, filters, sorting and pages of what can be read', async () => {
    const reading = routes.filter(({ method }) => method === 'GET');
    expect(reading.length).toBeGreaterThan(10);
    for (const { url, schemas } of reading) {
      const names = [...keysOf(schemas.querystring), 'page', 'sort'];
      await check(
        fc.asyncProperty(id, fc.dictionary(fc.constantFrom(...names), value), async (said, filters) => {
          const search = new URLSearchParams(filters).toString().slice(0, 3000);
          const path = `${url.replace(/:\w+/gu, partOf(said))}?${search}`;
          expect(await send({ method: 'GET', path })).not.toBe(401);
        }),
      );
    }
  });

  it('as changes', async () => {
    const changing = routes.filter(({ method, url }) => method !== 'GET' && url !== '/plans/uploads');
    expect(changing.length).toBeGreaterThan(10);
    for (const { method, url, schemas } of changing) {
      const names = keysOf(schemas.body);
      const form = fc
        .dictionary(fc.constantFrom(...names, '__proto__', 'x'), fc.oneof(value, fc.jsonValue()))
        .map((fields) => JSON.stringify(fields));
      await check(
        fc.asyncProperty(id, fc.oneof(form, body), async (said, payload) => {
          const path = url.replace(/:\w+/gu, partOf(said));
          expect(await send({ method, path, headers: json, payload })).not.toBe(401);
        }),
      );
    }
  });

  it('as a name and a password', () =>
    check(
      fc.asyncProperty(
        fc.oneof(
          fc
            .record({ name: fc.oneof(fc.constant('admin'), text), password: text })
            .map((fields) => JSON.stringify(fields)),
          body,
        ),
        async (payload) => {
          const status = await send({ method: 'POST', path: '/sign-in', headers: json, payload });
          expect([400, 401, 413, 429]).toContain(status);
        },
      ),
    ));

  it('as a session and its token', () =>
    check(
      fc.asyncProperty(headerText, headerText, async (cookie, token) => {
        const headers = { cookie: `tro-ly-quan-tri=${cookie}`, 'x-csrf-token': token };
        expect(await send({ method: 'GET', path: '/session', headers })).toBe(401);
        expect(await send({ method: 'DELETE', path: '/plans/hai-duong-2023', headers })).toBe(401);
        const stolen = { 'x-csrf-token': token };
        expect(await send({ method: 'DELETE', path: '/plans/hai-duong-2023', headers: stolen })).toBe(403);
      }),
    ));

  it('as the name and the bytes of a file, each of which is read to an end or refused in words', async () => {
    const heads = [
      '',
      'PK\u0003\u0004',
      '%PDF-1.7\n',
      '<html><table>',
      '| STT | Nhiệm vụ |\n| --- | --- |\n',
      '\ufeff',
    ];
    const bytes = fc
      .tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 2000 }))
      .map(([head, rest]) => Buffer.concat([Buffer.from(head), rest]));
    const ending = fc.constantFrom('', '.txt', '.md', '.docx', '.xlsx', '.pdf', '.html', '.csv', '.TXT', '.exe');
    await check(
      fc.asyncProperty(fc.oneof(headerText, text), ending, bytes, async (name, suffix, content) => {
        const fileName = `${name.replace(/[\r\n"]/gu, '')}${suffix}`;
        const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\n\r\n`;
        const payload = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
        const headers = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };
        const status = await send({ method: 'POST', path: '/plans/uploads', headers, payload });
        expect([200, 400, 413, 429]).toContain(status);
      }),
    );
    await check(
      fc.asyncProperty(body, headerText, async (payload, boundary) => {
        const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
        await send({ method: 'POST', path: '/plans/uploads', headers, payload });
      }),
    );
    const uploads = async () => UploadListSchema.parse((await admin.call('GET', '/plans/uploads')).body).uploads;
    await expect
      .poll(async () => (await uploads()).every(({ stage }) => stage === 'done'), { timeout: 30_000 + RUNS * 5_000 })
      .toBe(true);
    const [one, ...others] = await uploads();
    expect(one).toBeDefined();
    for (const { report } of [one, ...others].flatMap((upload) => upload ?? []))
      if (report?.outcome !== 'created' && report?.outcome !== 'updated' && report?.outcome !== 'unchanged')
        expect(report?.reason).toMatch(/\p{L}/u);
  });
});
