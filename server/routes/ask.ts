import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { RouteDependencies } from '../app.js';
import { replyTo } from '../reply.js';
import { AnswerSchema, AudienceSchema, QuestionTextSchema } from '../schemas.js';

/** Ids of channels and of the chat page begin with their name; this door opens none of them. */
const OTHER_DOORS = /^\s*(telegram|zalo|zalo-oa|zalo-bot|web)\s*:/i;

const AskBody = z.object({
  conversationId: z
    .string()
    .min(1)
    .max(200)
    .refine((id) => !OTHER_DOORS.test(id), { error: 'conversation-refused' }),
  text: QuestionTextSchema,
  audience: AudienceSchema,
});

/** `POST /api/ask`: one question of a program. Its conversations live apart from those of channels and of the page. */
export function registerAskRoutes(app: FastifyInstance, dependencies: RouteDependencies): void {
  app.withTypeProvider<ZodTypeProvider>().post(
    '/api/ask',
    {
      schema: { body: AskBody, response: { 200: AnswerSchema } },
      config: { rateLimit: { max: dependencies.config.askLimitPerMinute, timeWindow: 60_000 } },
    },
    async (request) => {
      const { conversationId, text, audience } = request.body;
      return replyTo(
        dependencies,
        { conversationId: `api:${conversationId}`, text, audience },
        { door: 'api' },
        request,
      );
    },
  );
}
