import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { API_ERRORS } from '../errors.js';
import { DOCUMENTED_ROUTES, type DocumentedRoute } from './documented-routes.js';

/** The viewer's own files, its inline style attributes and its icons; it calls this service alone. */
const VIEWER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';');

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
export async function registerDocs(app: FastifyInstance): Promise<void> {
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: VIEWER_POLICY,
    uiConfig: { validatorUrl: null, tryItOutEnabled: false, supportedSubmitMethods: [] },
  });
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
