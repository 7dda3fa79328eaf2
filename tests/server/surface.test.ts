import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENTED_ROUTES } from '../../server/api-docs/documented-routes.js';
import { API_ERRORS, type ApiErrorCode } from '../../server/errors.js';
import { listFiles, readProjectFile } from '../layout/project-files.js';
import { EVERYTHING } from './every-channel.js';
import { startApp, type RunningApp } from './running-app.js';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
/** Pages, their files, the description itself, and the console, which has a contract of its own. */
const UNDOCUMENTED =
  /^(?:\/|\/\*|\/assets\/.*|\/admin.*|\/api\/console.*|\/docs.*|\/widget.*|\/embed.*|\/api\/widget.*|\/api\/embed.*)$/u;
/** What every room of the server but the console says of itself, without the lists that name every code. */
const publicSources = listFiles('server')
  .filter(
    (file) =>
      /\.ts$/u.test(file) &&
      !/^server\/(?:console|store|web|api-docs|errors\.ts|wording\.ts|channel-reasons\.ts)/u.test(file),
  )
  .map(readProjectFile)
  .join('\n');

let running: RunningApp;

beforeAll(async () => {
  running = await startApp(EVERYTHING);
}, 120_000);
afterAll(() => running.close());

const call = (route: string) => {
  const [method = '', pattern = ''] = route.split(' ');
  const known = METHODS.find((name) => name === method) ?? 'GET';
  return running.app.inject({ method: known, url: pattern.replace(/:\w+|\*/gu, 'x'), remoteAddress: '127.0.0.1' });
};

describe('every route', () => {
  it('is looked over: pages, API, webhooks, console and docs', () => {
    for (const route of [
      'GET /',
      'POST /api/ask',
      'POST /webhooks/zalo-oa',
      'GET /admin',
      'GET /docs/json',
      'GET /metrics',
    ])
      expect(running.routes).toContain(route);
  });

  it('answers with a strict content policy and never with an inline script', async () => {
    for (const route of [...running.routes, 'GET /nowhere', 'POST /nowhere', 'GET /assets/../../package.json']) {
      const { headers, statusCode } = await call(route);
      const policy = String(headers['content-security-policy']);
      expect(policy, route).toContain("default-src 'none'");
      expect(policy, route).toContain('frame-ancestors');
      expect(policy, route).not.toContain('unsafe-eval');
      expect(policy, route).not.toMatch(/https?:(?!\/\/)|\*/u);
      expect(policy, route).not.toContain('unsafe-inline');
      expect(headers['x-content-type-options'], route).toBe('nosniff');
      expect(headers, route).not.toHaveProperty('x-powered-by');
      expect(statusCode, route).toBeLessThan(500);
    }
  });
});

describe('the description of the API', () => {
  const listed = (): string[] =>
    [...new Set(running.routes)].filter((route) => {
      const [method = '', url = ''] = route.split(' ');
      return method !== 'HEAD' && method !== 'OPTIONS' && !UNDOCUMENTED.test(url);
    });

  it('names the routes that there are, and no other', () => {
    expect(Object.keys(DOCUMENTED_ROUTES).sort()).toEqual(listed().sort());
  });

  it('is served as OpenAPI 3.1, made from the schemas, with every error of every route', async () => {
    const document = (await running.app.inject('/docs/json')).json();
    expect(document.openapi).toBe('3.1.0');
    for (const [route, { errors, summary }] of Object.entries(DOCUMENTED_ROUTES)) {
      const [method = '', url = ''] = route.split(' ');
      const described = document.paths[url.replace(/:(\w+)/gu, '{$1}')]?.[method.toLowerCase()];
      expect(described?.summary, route).toBe(summary);
      for (const code of errors) {
        const content = described.responses[API_ERRORS[code]]?.content['application/json'];
        expect(content?.schema.properties.error.properties.code.enum, `${route} ${code}`).toContain(code);
      }
    }
    const asked = document.paths['/api/ask'].post;
    const body = asked.requestBody.content['application/json'].schema;
    expect(body.properties.text).toMatchObject({ type: 'string', maxLength: 4000 });
    expect(asked.responses['200'].content['application/json'].schema.properties).toHaveProperty('citations');
  });

  it('leaves no error code of the public API without a route', () => {
    const documented = new Set(Object.values(DOCUMENTED_ROUTES).flatMap(({ errors }) => [...errors]));
    const missing = Object.keys(API_ERRORS).filter(
      (code) => !documented.has(code as ApiErrorCode) && publicSources.includes(`'${code}'`),
    );
    expect(missing).toEqual([]);
  });

  it('is a page of this service alone', async () => {
    const page = await running.app.inject('/docs');
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
    expect(page.body).not.toMatch(/<script|<style|\s(?:on\w+|style)=/u);
  });
});
