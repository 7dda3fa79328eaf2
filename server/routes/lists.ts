import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { XLSX_TYPE, type ChannelDesk, type ListExport } from '../../bot/index.js';
import { ApiError } from '../errors.js';

/** Writing a file costs more than an answer. */
export const EXPORT_LIMIT = { max: 60, timeWindow: 60_000 } as const;

/** `GET /lists/{token}`: a list that a channel gave as a link. */
export function registerListLinks(app: FastifyInstance, desk: Pick<ChannelDesk, 'linkedList'>): void {
  app
    .withTypeProvider<ZodTypeProvider>()
    .get(
      '/lists/:token',
      { schema: { params: z.object({ token: z.string() }) }, config: { rateLimit: EXPORT_LIMIT } },
      async (request, reply) => sendList(await desk.linkedList(request.params.token), reply),
    );
}

/** The file, or the API error that says why there is none. */
export function sendList(found: ListExport, reply: FastifyReply): FastifyReply {
  if (found.kind === 'changed') throw new ApiError('list-changed');
  if (found.kind === 'unknown') throw new ApiError('list-not-found');
  return reply
    .type(XLSX_TYPE)
    .header('content-disposition', `attachment; filename="${found.name}"`)
    .header('cache-control', 'private, no-store')
    .header('x-robots-tag', 'noindex')
    .send(found.bytes);
}
