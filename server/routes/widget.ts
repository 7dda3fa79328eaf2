import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { markup } from '../markup.js';
import { WEB_ROOT } from './pages.js';

/**
 * `/widget.js`, which a page of another site loads, and `/widget`, the chat page in a frame of that page. Only the origins
 * of the configuration may frame it.
 */
export function registerWidget(app: FastifyInstance, origins: readonly string[]): void {
  const script = readFileSync(join(WEB_ROOT, 'widget', 'widget.js'), 'utf8');
  const attributes = markup`<html lang="vi" data-door="/api/widget" data-hosts="${origins.join(' ')}">`;
  const page = readFileSync(join(WEB_ROOT, 'chat', 'index.html'), 'utf8').replace('<html lang="vi">', attributes.html);

  app.get('/widget.js', async (_request, reply) =>
    reply
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('cache-control', 'public, max-age=300')
      .type('text/javascript; charset=utf-8')
      .send(script),
  );

  app.get('/widget', async (_request, reply) => {
    const policy = String(reply.getHeader('content-security-policy') ?? '');
    return reply
      .header(
        'content-security-policy',
        policy.replace(/frame-ancestors [^;]*/, `frame-ancestors ${origins.join(' ')}`),
      )
      .removeHeader('x-frame-options')
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(page);
  });
}
