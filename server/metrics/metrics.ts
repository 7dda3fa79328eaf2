import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { Conversation, ModelCall, ModelUse } from '../../bot/index.js';
import type { Answer, Question } from '../../knowledge/index.js';

/** Doors by which questions come, as ids of conversations begin. Anything else counts as `other`. */
const DOORS = ['api', 'web', 'telegram', 'zalo-oa', 'zalo-bot'] as const;
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

/**
 * What the service counts of itself, in the Prometheus text format. Labels come from closed lists of the code: no id and
 * no word of a person is ever one.
 */
export interface Metrics {
  readonly registry: Registry;
  /** The same conversation, counted and timed by the door of each question. */
  observe(conversation: Conversation): Conversation;
  stopped(claims: readonly string[]): void;
  delivered(channel: string, outcome: 'sent' | 'later' | 'refused' | 'unknown'): void;
  /** A message of a channel that was not answered, since its person had sent too many. */
  dropped(channel: string): void;
  ingested(outcome: string): void;
  modelCalled(call: ModelCall): void;
  modelUsed(use: ModelUse): void;
  /** `route` is the pattern of the route, never the address that was called. */
  responded(route: string, method: string, status: number, seconds: number): void;
}

/** A registry of its own, so that several services may run in one process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const questions = new Counter({
    name: 'assistant_questions_total',
    help: 'Questions answered, by door, kind and reason of the answer.',
    labelNames: ['door', 'kind', 'reason'],
    registers,
  });
  const questionSeconds = new Histogram({
    name: 'assistant_question_seconds',
    help: 'Time from a question to its answer, by door.',
    labelNames: ['door'],
    buckets: SECONDS,
    registers,
  });
  const gateStops = new Counter({
    name: 'assistant_gate_stops_total',
    help: 'Claims that did not hold and were not said, by kind; "fault" for answers that a fault ended.',
    labelNames: ['claim'],
    registers,
  });
  const deliveries = new Counter({
    name: 'assistant_deliveries_total',
    help: 'Sends to a channel, by outcome.',
    labelNames: ['channel', 'outcome'],
    registers,
  });
  const drops = new Counter({
    name: 'assistant_channel_messages_dropped_total',
    help: 'Messages of a channel that were acknowledged and not answered, since their person had sent too many.',
    labelNames: ['channel'],
    registers,
  });
  const ingestions = new Counter({
    name: 'assistant_ingested_documents_total',
    help: 'Documents that this process read, by outcome.',
    labelNames: ['outcome'],
    registers,
  });
  const modelCalls = new Counter({
    name: 'assistant_model_calls_total',
    help: 'Calls for the language model, by task and outcome; "busy", "resting", "budget-used-up" were not made.',
    labelNames: ['task', 'outcome'],
    registers,
  });
  const modelSeconds = new Histogram({
    name: 'assistant_model_seconds',
    help: 'Time that calls of the language model took, by task.',
    labelNames: ['task'],
    buckets: SECONDS,
    registers,
  });
  const modelTokens = new Counter({
    name: 'assistant_model_tokens_total',
    help: 'Tokens of the language model, as it reports them, else estimated.',
    registers,
  });
  const modelUses = new Counter({
    name: 'assistant_model_uses_total',
    help: 'What became of what the language model said, by task; "discarded" is what it may not say.',
    labelNames: ['task', 'use'],
    registers,
  });
  const requestSeconds = new Histogram({
    name: 'assistant_http_request_seconds',
    help: 'Time to the answer of HTTP requests, by pattern of the route.',
    labelNames: ['route', 'method', 'status'],
    buckets: SECONDS,
    registers,
  });
  const timed = async <Result>(
    { conversationId }: Question,
    work: () => Promise<Result>,
    answerOf: (result: Result) => Answer,
  ): Promise<Result> => {
    const door = doorOf(conversationId);
    const started = performance.now();
    const result = await work();
    const { kind, reason } = answerOf(result);
    questions.inc({ door, kind, reason });
    questionSeconds.observe({ door }, (performance.now() - started) / 1000);
    return result;
  };
  return {
    registry,
    observe: (conversation) => ({
      ...conversation,
      ask: (question) =>
        timed(
          question,
          () => conversation.ask(question),
          (answer) => answer,
        ),
      turn: (question) =>
        timed(
          question,
          () => conversation.turn(question),
          ({ answer }) => answer,
        ),
    }),
    stopped: (claims) => {
      for (const claim of claims.length === 0 ? ['fault'] : claims) gateStops.inc({ claim });
    },
    delivered: (channel, outcome) => deliveries.inc({ channel, outcome }),
    dropped: (channel) => drops.inc({ channel }),
    ingested: (outcome) => ingestions.inc({ outcome }),
    modelCalled({ task, outcome, ms, tokens }) {
      modelCalls.inc({ task, outcome });
      modelTokens.inc(tokens);
      if (ms !== null) modelSeconds.observe({ task }, ms / 1000);
    },
    modelUsed: ({ task, use }) => modelUses.inc({ task, use }),
    responded: (route, method, status, seconds) => requestSeconds.observe({ route, method, status }, seconds),
  };
}

function doorOf(conversationId: string): string {
  return DOORS.find((door) => conversationId.startsWith(`${door}:`)) ?? 'other';
}
