import type { FastifyRequest } from 'fastify';
import type { Question } from '../knowledge/index.js';
import type { RouteDependencies } from './app.js';
import { isPublic, linkOf } from './citation-link.js';
import { viewAnswer } from './views.js';

export interface AskedThrough {
  readonly door: 'web' | 'api';
  /** Whether the pages of documents would know this person again; see `ChatDoor`. */
  readonly reachesDocuments?: boolean;
}

/** Asks and gives the contract's JSON. The log holds ids, kind and duration; never the words. */
export async function replyTo(
  { assistant, config, limits }: RouteDependencies,
  question: Question,
  { door, reachesDocuments = false }: AskedThrough,
  request: FastifyRequest,
) {
  limits.take(question.conversationId, Date.now());
  const startedMs = performance.now();
  const { answer, exchangeId, consentQuestion } = await assistant.visits.ask(question, door);
  const durationMs = Math.round(performance.now() - startedMs);
  request.log.info({ kind: answer.kind, reason: answer.reason, durationMs }, 'answered');
  const { conversationId } = question;
  const opensInternal = reachesDocuments && assistant.members.agencyOf(conversationId) !== null;
  const view = viewAnswer(
    answer,
    (id) => assistant.catalog().plan(id)?.plan.title ?? null,
    (citation) =>
      opensInternal || isPublic(assistant.catalog(), citation) ? linkOf(citation, config.publicUrl) : null,
  );
  return { ...view, exchangeId, consentQuestion };
}
