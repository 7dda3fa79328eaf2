import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { WEB_ROOT } from '../routes/pages.js';

const NONCE_BYTES = 18;

/**
 * `/admin` and every address below it: one page, whose script finds the view. Its policy is that of the other pages and
 * a nonce for the style elements that the component library makes; no style attribute and no inline script runs.
 */
export function registerConsolePage(app: FastifyInstance): void {
  const page = readFileSync(join(WEB_ROOT, 'console', 'index.html'), 'utf8');
  for (const url of ['/admin', '/admin/*']) {
    app.get(url, async (_request, reply) => {
      const nonce = randomBytes(NONCE_BYTES).toString('base64');
      return reply
        .header('content-security-policy', policyWith(nonce))
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(page.replace('__NONCE__', nonce));
    });
  }
}

function policyWith(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join(';');
}
