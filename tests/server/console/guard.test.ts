import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../../server/console/contract/session.js';
import type { ConsoleRoute } from '../../../server/console/console-route.js';
import { CONSOLE_PREFIX, registerConsole } from '../../../server/console/register.js';
import { consoleRoutes } from '../../../server/console/routes.js';
import { startApp } from '../running-app.js';
import { startConsole, type ConsoleApp, type ConsoleClient } from './console-app.js';

/** Any id that fits: the guard speaks before a route looks at it. */
const addressOf = ({ url }: ConsoleRoute): string => `/api/console${url.replace(/:\w+/g, '1')}`;

describe('every route of the console', () => {
  let running: ConsoleApp;
  let routes: readonly ConsoleRoute[];
  let clients: ReadonlyMap<string, ConsoleClient>;

  beforeAll(async () => {
    running = await startConsole();
    if (running.console === null) throw new Error('The console is off');
    routes = consoleRoutes(running.console);
    clients = new Map(await Promise.all(ROLES.map(async (role) => [role, await running.asRole(role)] as const)));
  });
  afterAll(() => running.close());

  const call = async (route: ConsoleRoute, headers: Record<string, string>): Promise<[number, unknown]> => {
    const response = await running.app.inject({ method: route.method, url: addressOf(route), headers });
    return [response.statusCode, response.json<{ error: { code: string } }>().error.code];
  };
  const nameOf = ({ method, url }: ConsoleRoute): string => `${method} ${url}`;

  it('stands in the one list of routes, but for the sign-in', async () => {
    const registered: string[] = [];
    const app = Fastify();
    app.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) registered.push(`${one} ${url.replace(CONSOLE_PREFIX, '')}`);
    });
    if (running.console !== null) await registerConsole(app, running.console);
    await app.close();
    expect(routes.length).toBeGreaterThan(3);
    const declared = [...routes.map(nameOf), 'POST /sign-in'];
    expect(registered.filter((name) => !name.startsWith('HEAD ')).toSorted()).toEqual(declared.toSorted());
  });

  it('refuses whoever has no session, and one that was made up', async () => {
    for (const route of routes) {
      expect(await call(route, {}), nameOf(route)).toEqual([401, 'not-signed-in']);
      const cookie = `tro-ly-quan-tri=${'x'.repeat(43)}`;
      expect(await call(route, { cookie }), nameOf(route)).toEqual([401, 'not-signed-in']);
    }
  });

  it('refuses every role below its own', async () => {
    for (const route of routes) {
      for (const role of ROLES.slice(0, ROLES.indexOf(route.role))) {
        const client = clients.get(role);
        const headers = { cookie: client?.cookie ?? '', 'x-csrf-token': client?.csrfToken ?? '' };
        expect(await call(route, headers), `${nameOf(route)} as ${role}`).toEqual([403, 'role-refused']);
      }
    }
  });

  it('that changes something refuses a call without the token of its own session', async () => {
    const [one, other] = [clients.get('admin'), clients.get('viewer')];
    for (const route of routes.filter(({ method }) => method !== 'GET')) {
      const cookie = one?.cookie ?? '';
      expect(await call(route, { cookie }), nameOf(route)).toEqual([403, 'csrf-refused']);
      const foreign = { cookie, 'x-csrf-token': other?.csrfToken ?? '' };
      expect(await call(route, foreign), nameOf(route)).toEqual([403, 'csrf-refused']);
      expect(route.action, nameOf(route)).not.toBeNull();
    }
  });

  it('is not kept by browsers and proxies', async () => {
    const client = clients.get('admin');
    const session = await client?.call('GET', '/session');
    expect(session?.headers['cache-control']).toBe('no-store');
  });

  it('is not there where ADMIN_PASSWORD is unset', async () => {
    const off = await startApp({ SAMPLE_PLANS: 'false' });
    for (const url of ['/admin', '/api/console/session', '/api/console/sign-in'])
      expect((await off.app.inject({ url })).statusCode).toBe(404);
    await off.close();
  });
});
