import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { askAllowance, askConsent, consentDecided, FEEDBACK_NOTED, feedbackKept } from '../../bot/index.js';
import type { AppDependencies } from '../app.js';
import type { ChatDoor } from '../chat-door.js';
import { ApiError } from '../errors.js';
import { CHAT } from '../wording.js';

const MAX_NOTE_CHARS = 1000;
const FeedbackBody = z.object({
  exchangeId: z.string().min(1).max(100),
  rating: z.enum(['right', 'wrong', 'incomplete']),
  note: z.string().max(MAX_NOTE_CHARS).nullable().default(null),
  /** The person allows that this exchange is kept, after they were asked. */
  allows: z.boolean().default(false),
});
const Thanks = z.object({ text: z.string(), asksToKeep: z.boolean() });
const ConsentBody = z.object({ decision: z.enum(['agreed', 'declined']) });
const Said = z.object({ text: z.string() });
const LIMIT = { max: 120, timeWindow: 60_000 } as const;

/** What a person at the page decides about what is kept: ratings, agreement, erasing. All of the own conversation. */
export function registerChatData(
  app: FastifyInstance,
  { assistant: { visits, keeper } }: Pick<AppDependencies, 'assistant'>,
  door: ChatDoor,
): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  const known = (request: FastifyRequest): string => {
    const conversationId = door.held(request);
    if (conversationId === null) throw new ApiError('conversation-unknown');
    return conversationId;
  };

  routes.post(
    `${door.path}/feedback`,
    { schema: { body: FeedbackBody, response: { 200: Thanks } }, config: { rateLimit: LIMIT } },
    async (request) => {
      const conversationId = known(request);
      const { note, allows, ...rating } = request.body;
      if (allows) await visits.allow(conversationId, rating.exchangeId);
      const rated = await visits.rate(conversationId, 'web', { ...rating, note: note?.trim() === '' ? null : note });
      if (rated === 'gone') throw new ApiError('exchange-not-found');
      return rated === 'kept'
        ? { text: feedbackKept(keeper), asksToKeep: false }
        : { text: `${FEEDBACK_NOTED} ${askAllowance(keeper, CHAT.allowByButton)}`, asksToKeep: true };
    },
  );

  routes.post(
    `${door.path}/consent`,
    { schema: { body: ConsentBody, response: { 200: Said } }, config: { rateLimit: LIMIT } },
    async (request) => {
      const { decision } = request.body;
      const isDecided = await visits.decide(known(request), decision);
      return { text: isDecided ? consentDecided(keeper, decision) : askConsent(keeper) };
    },
  );

  routes.delete(`${door.path}/data`, { config: { rateLimit: LIMIT } }, async (request, reply) => {
    const conversationId = door.held(request);
    if (conversationId !== null) await visits.erase(conversationId);
    door.leave(reply);
    return reply.code(204).send();
  });
}
