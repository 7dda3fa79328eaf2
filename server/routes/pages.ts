import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The pages are built beside this file's compiled form, which is also where a run from source finds them. */
const BESIDE = join(import.meta.dirname, '..', 'web');
const BUILT = join(import.meta.dirname, '..', '..', 'dist', 'server', 'web');
export const WEB_ROOT = existsSync(join(BESIDE, 'chat', 'chat.js')) ? BESIDE : BUILT;

/** The chat page at `/` and what it loads under `/assets/`. */
export async function registerPages(app: FastifyInstance): Promise<void> {
  await app.register(staticFiles, {
    root: WEB_ROOT,
    prefix: '/assets/',
    index: false,
    cacheControl: false,
    allowedPath: (path) => /\.(js|css|svg)$/.test(path),
  });
  const chatPage = readFileSync(join(WEB_ROOT, 'chat', 'index.html'), 'utf8');
  app.get('/', async (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(chatPage),
  );
}
