import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { RouteDependencies } from '../app.js';
import type { ChatDoor } from '../chat-door.js';
import { ApiError } from '../errors.js';
import { EXPORT_LIMIT, sendList } from './lists.js';
import { replyTo } from '../reply.js';
import { PageAnswerSchema, AudienceSchema, QuestionTextSchema } from '../schemas.js';

const ChatBody = z.object({ text: QuestionTextSchema, audience: AudienceSchema });
const ListParams = z.object({ id: z.string().regex(/^(?:last|[\w-]{12})$/) });

/** The chat page's door: the conversation is the one that the door's cookie holds. */
export function registerChatRoutes(app: FastifyInstance, dependencies: RouteDependencies, door: ChatDoor): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const { assistant, config } = dependencies;

  routes.get(
    door.path,
    { schema: { response: { 200: z.object({ suggestions: z.array(z.string()), plans: z.number() }) } } },
    async () => {
      const plans = assistant.catalog().plans.filter(({ plan }) => plan.access === 'public').length;
      return { suggestions: [...(await assistant.suggestions())], plans };
    },
  );

  routes.post(
    door.path,
    {
      schema: { body: ChatBody, response: { 200: PageAnswerSchema } },
      config: { rateLimit: { max: config.askLimitPerMinute, timeWindow: 60_000 } },
    },
    async (request, reply) =>
      replyTo(
        dependencies,
        { conversationId: door.enter(request, reply), ...request.body },
        { door: 'web', reachesDocuments: door.reachesDocuments },
        request,
      ),
  );

  routes.get(
    `${door.path}/lists/:id`,
    { schema: { params: ListParams }, config: { rateLimit: EXPORT_LIMIT } },
    async (request, reply) => {
      const conversationId = door.held(request);
      if (conversationId === null) throw new ApiError('list-not-found');
      const { id } = request.params;
      return sendList(await assistant.lists.ofConversation(conversationId, id === 'last' ? null : id), reply);
    },
  );

  routes.delete(door.path, async (_request, reply) => {
    door.leave(reply);
    return reply.code(204).send();
  });
}
