import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { KnowledgeError } from '../../knowledge/index.js';
import type { DocumentDependencies } from '../app.js';
import { renderDocument, renderMissingDocument } from '../document-page.js';
import { ApiError } from '../errors.js';
import { placeQuote } from '../quote-place.js';
import { DocumentIdParams } from '../schemas.js';
import { neverStored } from '../visible-plans.js';

const edge = z.string().max(500).default('');
const Query = z.object({
  locator: z.string().max(500).optional(),
  from: edge,
  to: edge,
  words: z.coerce.number().int().min(0).max(10_000).catch(0),
});

/** `/documents/{id}`: where a citation opens, with the quoted words marked. */
export function registerDocumentPage(app: FastifyInstance, { assistant, visible }: DocumentDependencies): void {
  const { plans, clock } = assistant;
  app
    .withTypeProvider<ZodTypeProvider>()
    .get('/documents/:id', { schema: { params: DocumentIdParams, querystring: Query } }, async (request, reply) => {
      const plan = await visible.plan(request, request.params.id).catch(missing);
      reply.type('text/html; charset=utf-8').header('cache-control', 'private, no-cache');
      if (plan === null) return reply.code(404).send(renderMissingDocument().html);
      if (plan.access === 'internal') await neverStored(request, reply);
      const passages = await plans.passages(plan.id);
      const { locator = null, ...edges } = request.query;
      const marks = placeQuote(passages, { locator, ...edges });
      const source = await plans.text(plan.id);
      return renderDocument({ plan, passages, marks, source, today: clock.today() }).html;
    });
}

function missing(error: unknown): null {
  if (error instanceof ApiError || (error instanceof KnowledgeError && error.code === 'invalid-plan-id')) return null;
  throw error;
}
