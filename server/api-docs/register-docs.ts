import swagger from '@fastify/swagger';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { API_ERRORS } from '../errors.js';
import { renderDocs } from './docs-page.js';
import { DOCUMENTED_ROUTES, TAGS, type DocumentedRoute } from './documented-routes.js';
import { readDescription } from './read-description.js';

/** Gathers the description of the API from the routes that are registered after it. */
export async function gatherDocs(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Trợ lý Kế hoạch',
        version: '1',
        description: 'Hỏi đáp về các kế hoạch của cơ quan nhà nước, lấy thẳng từ văn bản và luôn kèm trích dẫn.',
      },
      tags: TAGS.map((name) => ({ name })),
    },
    transform(input) {
      const { url, route } = input;
      const method = Array.isArray(route.method) ? route.method.join() : route.method;
      const documented = DOCUMENTED_ROUTES[`${method} ${url}`];
      const schema: FastifySchema = documented === undefined ? { hide: true } : describe(input.schema, documented);
      return jsonSchemaTransform({ ...input, schema });
    },
  });
}

/** `/docs`: the description for people, and `/docs/json` for programs. */
export function registerDocs(app: FastifyInstance): void {
  let page: string | null = null;
  app.get('/docs', async (_request, reply) => {
    page ??= renderDocs(readDescription(app.swagger())).html;
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page);
  });
  app.get('/docs/json', async () => app.swagger());
}

function describe(schema: FastifySchema | undefined, { summary, tag, errors }: DocumentedRoute): FastifySchema {
  const codesByStatus = new Map<number, string[]>();
  for (const code of new Set(errors)) {
    const status = API_ERRORS[code];
    codesByStatus.set(status, [...(codesByStatus.get(status) ?? []), code]);
  }
  const faults = new Map<string, z.ZodType>(
    [...codesByStatus].map(([status, codes]) => [
      String(status),
      z.object({ error: z.object({ code: z.enum(codes), message: z.string() }) }),
    ]),
  );
  const given: unknown = schema?.response;
  const response: unknown = { ...(typeof given === 'object' ? given : {}), ...Object.fromEntries(faults) };
  return { ...schema, summary, tags: [tag], response };
}
