import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Members } from '../bot/index.js';
import { parsePlanId, type Plan, type PlanStore } from '../knowledge/index.js';
import type { ChatDoor } from './chat-door.js';
import type { SessionCookies } from './console/session-cookie.js';
import { ApiError } from './errors.js';

/** The plans that whoever sends a request may see. An internal plan and a plan that does not exist look the same. */
export interface VisiblePlans {
  /** @throws ApiError `document-not-found`; KnowledgeError `invalid-plan-id`. */
  plan(request: FastifyRequest, id: string): Promise<Plan>;
  list(request: FastifyRequest): Promise<readonly Plan[]>;
}

/** What depends on who asks is kept by nobody on the way. */
export async function neverStored(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header('cache-control', 'private, no-store').header('x-robots-tag', 'noindex');
}

export interface VisiblePlansDeps {
  readonly plans: Pick<PlanStore, 'plan' | 'list'>;
  readonly members: Pick<Members, 'agencyOf'>;
  /** The page whose officers may open what they are answered from. */
  readonly door: Pick<ChatDoor, 'held'>;
  /** Of the console; null where it is off. */
  readonly sessions: Pick<SessionCookies, 'current'> | null;
}

/** Everybody sees public plans; a signed-in user of the console and an officer at the chat page see internal ones too. */
export function createVisiblePlans({ plans, members, door, sessions }: VisiblePlansDeps): VisiblePlans {
  const isInside = async (request: FastifyRequest): Promise<boolean> => {
    const conversationId = door.held(request);
    if (conversationId !== null && members.agencyOf(conversationId) !== null) return true;
    return ((await sessions?.current(request)) ?? null) !== null;
  };
  return {
    async plan(request, id) {
      const plan = await plans.plan(parsePlanId(id));
      if (plan === null || (plan.access === 'internal' && !(await isInside(request))))
        throw new ApiError('document-not-found');
      return plan;
    },
    async list(request) {
      const all = await plans.list();
      if (all.every(({ access }) => access === 'public') || (await isInside(request))) return all;
      return all.filter(({ access }) => access === 'public');
    },
  };
}
