import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { DocumentDependencies } from '../app.js';
import { readCode } from '../citation-code.js';
import { pageAt } from '../citation-link.js';
import { renderMissingDocument } from '../document-page.js';
import { neverStored } from '../visible-plans.js';

/** `GET /t/{code}`: the short address of a citation leads to the page that marks it, for who may see the document. */
export function registerShortLinks(app: FastifyInstance, { assistant, visible }: DocumentDependencies): void {
  app
    .withTypeProvider<ZodTypeProvider>()
    .get('/t/:code', { schema: { params: z.object({ code: z.string() }) } }, async (request, reply) => {
      await neverStored(request, reply);
      const code = readCode(request.params.code);
      const plan = code && (await visible.list(request)).find(({ id }) => code.isOf(id));
      if (!plan) return reply.code(404).type('text/html; charset=utf-8').send(renderMissingDocument().html);
      return reply.redirect(pageAt(plan.id, code.placeIn(await assistant.plans.passages(plan.id))));
    });
}
