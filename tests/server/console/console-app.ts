import { vi } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Clock } from '../../../bot/index.js';
import type { Role } from '../../../server/console/contract/session.js';
import { hashPassword } from '../../../server/console/passwords.js';
import { DESKTOP, launchChromium, watchFaults } from '../chromium.js';
import { startApp, type RunningApp } from '../running-app.js';

// A busy machine takes long over a password, a browser and a reading thread.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

export const ADMIN_PASSWORD = 'mat-khau-quan-tri-thu';
/** Of the accounts that `asRole` makes. */
export const ROLE_PASSWORD = 'mat-khau-cua-vai-tro';

export interface ConsoleClient {
  /** Sends the session's cookie and, with a changing request, its CSRF token; `headers` may override both. */
  call(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: unknown; headers: Record<string, unknown> }>;
  readonly cookie: string;
  readonly csrfToken: string;
}

export interface ConsoleApp extends RunningApp {
  signIn(name: string, password: string): Promise<{ status: number; cookie: string; retryAfter: string | null }>;
  /** A signed-in caller of this role without a browser. */
  asRole(role: Role): Promise<ConsoleClient>;
}

/** The real service with its console on, over bundled digests; see `startApp`. */
export async function startConsole(
  environment: Record<string, string> = {},
  options: { readonly clock?: Pick<Clock, 'now'> } = {},
): Promise<ConsoleApp> {
  const running = await startApp({ ADMIN_PASSWORD, ...environment }, options);
  const { app, console } = running;
  if (console === null) throw new Error('The console is off');

  const signIn: ConsoleApp['signIn'] = async (name, password) => {
    const response = await app.inject({ method: 'POST', url: '/api/console/sign-in', payload: { name, password } });
    const [cookie] = response.cookies;
    return {
      status: response.statusCode,
      cookie: cookie === undefined ? '' : `${cookie.name}=${cookie.value}`,
      retryAfter: response.headers['retry-after']?.toString() ?? null,
    };
  };

  return {
    ...running,
    signIn,
    async asRole(role) {
      const name = role === 'admin' ? 'admin' : `vai-tro-${role}`;
      const password = role === 'admin' ? ADMIN_PASSWORD : ROLE_PASSWORD;
      if (role !== 'admin') {
        const passwordHash = await hashPassword(password);
        await console.accounts.create({ name, role, passwordHash, configuredHash: null });
      }
      const { cookie } = await signIn(name, password);
      const session = await app.inject({ url: '/api/console/session', headers: { cookie } });
      const { csrfToken } = session.json<{ csrfToken: string }>();
      return {
        cookie,
        csrfToken,
        async call(method, path, body, headers = {}) {
          const response = await app.inject({
            method,
            url: `/api/console${path}`,
            headers: { cookie, ...(method === 'GET' ? {} : { 'x-csrf-token': csrfToken }), ...headers },
            ...(body === undefined ? {} : { payload: body }),
          });
          const text = response.body;
          return {
            status: response.statusCode,
            body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text,
            headers: response.headers,
          };
        },
      };
    },
  };
}

export interface ConsoleBrowser {
  readonly running: ConsoleApp;
  readonly address: string;
  /** A page of the console, signed in as this role (default: admin), at `path` below `/admin`. */
  open(path: string, options?: { readonly role?: Role; readonly device?: BrowserContextOptions }): Promise<Page>;
  /** What went wrong in pages opened so far, and forgets it; see `watchFaults`. */
  takeFaults(): readonly string[];
  close(): Promise<void>;
}

/** The real service on a port and a real Chromium; needs `npm run build`. */
export async function startConsoleBrowser(environment: Record<string, string> = {}): Promise<ConsoleBrowser> {
  const running = await startConsole(environment);
  const address = await running.app.listen({ host: '127.0.0.1', port: 0 });
  const browser: Browser = await launchChromium();
  const watched: string[][] = [];
  const clients = new Map<Role, ConsoleClient>();
  return {
    running,
    address,
    async open(path, { role = 'admin', device = DESKTOP } = {}) {
      const client = clients.get(role) ?? (await running.asRole(role));
      clients.set(role, client);
      const context = await browser.newContext({ locale: 'vi-VN', ...device });
      const [name = '', value = ''] = client.cookie.split('=');
      await context.addCookies([{ name, value, url: address, httpOnly: true, sameSite: 'Strict' }]);
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      watched.push(watchFaults(page));
      await page.goto(`${address}/admin${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    },
    takeFaults: () => watched.flatMap((faults) => faults.splice(0)),
    async close() {
      await browser.close();
      await running.close();
    },
  };
}
