import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { AppDependencies } from '../app.js';
import { replyTo } from '../reply.js';
import { AnswerSchema, AudienceSchema, QuestionTextSchema } from '../schemas.js';

const COOKIE = 'tro-ly-chat';
const ID_BYTES = 32;
const ID_PATTERN = /^[\w-]{43}$/;
const WEEK_S = 7 * 24 * 60 * 60;

const ChatBody = z.object({ text: QuestionTextSchema, audience: AudienceSchema });

/** The chat page's door. The conversation is held by an unguessable cookie that no script can read. */
export function registerChatRoutes(app: FastifyInstance, dependencies: AppDependencies): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const secure = dependencies.config.publicUrl?.startsWith('https:') ?? false;
  const cookieOptions = { path: '/api/chat', httpOnly: true, sameSite: 'strict', secure } as const;

  routes.get(
    '/api/chat',
    { schema: { response: { 200: z.object({ suggestions: z.array(z.string()), plans: z.number() }) } } },
    async () => {
      const plans = dependencies.assistant.catalog().plans.filter(({ plan }) => plan.access === 'public').length;
      return { suggestions: [...(await dependencies.assistant.suggestions())], plans };
    },
  );

  routes.post(
    '/api/chat',
    {
      schema: { body: ChatBody, response: { 200: AnswerSchema } },
      config: { rateLimit: { max: dependencies.config.askLimitPerMinute, timeWindow: 60_000 } },
    },
    async (request, reply) => {
      const conversationId = `web:${conversationOf(request, reply)}`;
      return replyTo(dependencies, { conversationId, ...request.body }, request);
    },
  );

  routes.delete('/api/chat', async (_request, reply) => reply.clearCookie(COOKIE, cookieOptions).code(204).send());

  function conversationOf(request: FastifyRequest, reply: FastifyReply): string {
    const held = request.cookies[COOKIE];
    if (held !== undefined && ID_PATTERN.test(held)) return held;
    const id = randomBytes(ID_BYTES).toString('base64url');
    reply.setCookie(COOKIE, id, { ...cookieOptions, maxAge: WEEK_S });
    return id;
  }
}
