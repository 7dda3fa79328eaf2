import type { FastifyInstance } from 'fastify';
import { CHANNEL_NAMES, type ChannelDesk } from '../../bot/index.js';
import { BARE_HEADERS } from '../bare-headers.js';
import { ApiError } from '../errors.js';
import { createForgedCalls } from '../forged-calls.js';

/** More than any event that a platform sends. */
const BODY_LIMIT_BYTES = 1024 * 1024;

/** These routes come before the plugin that reads its own option of a route, so that this is what it would make of it. */
const NO_PAGE = { helmet: { skipRoute: true } };

/**
 * `POST /webhooks/<channel>`: 200 once the event is on disk, 401 for a caller that proves nothing (429 where it goes on
 * so), 503 or 500 where the store takes no writes, so that the platform sends it again. The body stays raw: signatures cover its bytes.
 */
export async function registerWebhooks(app: FastifyInstance, desk: Pick<ChannelDesk, 'takeIn'>): Promise<void> {
  const calls = createForgedCalls();
  await app.register(async (scope) => {
    scope.addHook('onRequest', async ({ ip }, reply) => {
      reply.headers(BARE_HEADERS);
      if (calls.isHeld(ip, Date.now())) throw new ApiError('too-many-requests');
    });
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT_BYTES }, (_request, body, done) =>
      done(null, body),
    );
    for (const name of CHANNEL_NAMES) {
      scope.post(`/webhooks/${name}`, { bodyLimit: BODY_LIMIT_BYTES, config: NO_PAGE }, async (request, reply) => {
        const header = (wanted: string): string | undefined => {
          const value = request.headers[wanted];
          return Array.isArray(value) ? value[0] : value;
        };
        const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const verdict = await take(name, { header, body });
        if (verdict === 'off') throw new ApiError('not-found');
        if (verdict === 'forged') {
          calls.forged(request.ip, Date.now());
          throw new ApiError('webhook-refused');
        }
        if (verdict === 'accepted') calls.proven(request.ip, Date.now());
        return reply.header('content-type', 'application/json').send('{"ok":true}');
      });
    }
  });

  async function take(...call: Parameters<ChannelDesk['takeIn']>): ReturnType<ChannelDesk['takeIn']> {
    try {
      return await desk.takeIn(...call);
    } catch (cause) {
      throw new ApiError('event-not-kept', { cause });
    }
  }
}
