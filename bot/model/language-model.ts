/** A language model within bounds: a time limit, a budget, few calls at a time, one retry, and rest after faults. */
import { z } from 'zod';
import type { EndpointFault, LanguageModel, ModelCall, ModelRequest, ModelTask } from '../ports.js';
import { createBudget, type BudgetLimits } from './budget.js';
import {
  openChatEndpoint,
  type ChatEndpoint,
  type EndpointSettings,
  type Prompt,
  type Spoken,
} from './chat-endpoint.js';
import { createCircuit } from './circuit.js';
import { readJson } from './read-json.js';

export interface LanguageModelSettings extends EndpointSettings, BudgetLimits {
  readonly tasks: readonly ModelTask[];
  /** Of all calls for one message together. Milliseconds. */
  readonly timeoutMs: number;
  /** Calls at a time; more are not made. */
  readonly concurrency: number;
}

export interface LanguageModelDependencies {
  readonly now?: () => Date;
  /** Told of every call, made or not: codes and figures, never a text. */
  readonly onCall?: (call: ModelCall) => void;
}

/** Characters that one token stands for at least, in Vietnamese; for what a call may cost before it is known. */
const CHARS_PER_TOKEN = 2;
const ANSWER_TOKENS = 300;
/** Worth another attempt at once. */
const PASSING: readonly EndpointFault[] = ['unreadable', 'unreachable', 'broken-off', 'endpoint-error'];
/** Worth another attempt without the field that asks for a schema, which some services refuse or overlook. */
const SCHEMA: readonly EndpointFault[] = ['unreadable', 'request-refused'];
const UNREADABLE = { fault: 'unreadable', waitMs: null } as const;
/** Nothing that waiting mends. */
const LASTING: readonly EndpointFault[] = ['key-refused', 'request-refused'];
/** The service did no work. */
const FREE: readonly EndpointFault[] = ['unreachable', 'key-refused', 'throttled', 'request-refused'];

export function createLanguageModel(
  settings: LanguageModelSettings,
  { now = () => new Date(), onCall }: LanguageModelDependencies = {},
): LanguageModel {
  const budget = createBudget(settings, now);
  const circuit = createCircuit(() => now().getTime());
  let endpoint: Promise<ChatEndpoint> | null = null;
  let running = 0;
  let isSlow = false;
  /** Whether the service answers better without a schema; the instructions say the same in words. */
  let isPlain = false;

  const call = async (prompt: Prompt, signal: AbortSignal): Promise<Spoken & { readonly tokens: number }> => {
    running += 1;
    const started = (endpoint ??= openChatEndpoint(settings))
      .then((speak) => speak(prompt, signal))
      .finally(() => (running -= 1));
    const spoken = await Promise.race([started, abortOf(signal)]);
    const cost = sizeOf(prompt);
    if (spoken.kind === 'text') return { ...spoken, tokens: spoken.tokens ?? cost + tokensFor(spoken.text) };
    return { ...spoken, tokens: FREE.includes(spoken.fault) ? 0 : cost };
  };

  const askFor = async <Value>(
    { instructions, data, name, schema }: ModelRequest<Value>,
    signal: AbortSignal,
  ): Promise<{ readonly outcome: ModelCall['outcome']; readonly value: Value | null; readonly tokens: number }> => {
    const format = { name, schema: jsonSchemaOf(schema) };
    let tokens = 0;
    let asksPlainly = isPlain;
    for (let attempt = 1; ; attempt += 1) {
      const prompt: Prompt = { instructions, data, format: asksPlainly ? null : format };
      const reserved = sizeOf(prompt) + ANSWER_TOKENS;
      if (!budget.spend(reserved)) {
        circuit.spared();
        return { outcome: 'budget-used-up', value: null, tokens };
      }
      const spoken = await call(prompt, signal);
      budget.settle(reserved, spoken.tokens);
      tokens += spoken.tokens;
      const read = spoken.kind === 'text' ? schema.safeParse(readJson(spoken.text)) : null;
      if (read?.success) {
        isSlow = false;
        isPlain = asksPlainly;
        circuit.passed();
        return { outcome: 'answered', value: read.data, tokens };
      }
      const { fault, waitMs } = spoken.kind === 'fault' ? spoken : UNREADABLE;
      if (attempt === 1 && !signal.aborted && (PASSING.includes(fault) || (SCHEMA.includes(fault) && !asksPlainly))) {
        asksPlainly ||= SCHEMA.includes(fault);
        continue;
      }
      isSlow = fault === 'timeout';
      circuit.failed(waitMs, LASTING.includes(fault));
      return { outcome: fault, value: null, tokens };
    }
  };

  return {
    timeoutMs: settings.timeoutMs,
    does: (task) => settings.tasks.includes(task),
    async ask(request, signal) {
      const { task } = request;
      const notMade = (outcome: ModelCall['outcome']): null => {
        onCall?.({ task, outcome, ms: null, tokens: 0 });
        return null;
      };
      if (signal.aborted) return notMade('timeout');
      if (running >= settings.concurrency) return notMade('busy');
      if (!circuit.mayTry()) return notMade('resting');
      const startedMs = performance.now();
      const { outcome, value, tokens } = await askFor(request, signal);
      onCall?.({ task, outcome, ms: performance.now() - startedMs, tokens });
      return value;
    },
    state() {
      if (circuit.isOpen) return isSlow ? 'slow' : 'down';
      if (budget.isUsedUp) return 'budget-used-up';
      return isSlow ? 'slow' : 'ready';
    },
  };
}

/** A limit that holds whatever the client makes of the signal. */
function abortOf(signal: AbortSignal): Promise<Spoken> {
  const timedOut: Spoken = { kind: 'fault', fault: 'timeout', waitMs: null };
  return new Promise((resolve) => {
    if (signal.aborted) resolve(timedOut);
    signal.addEventListener('abort', () => resolve(timedOut), { once: true });
  });
}

function sizeOf({ instructions, data }: Prompt): number {
  return tokensFor(instructions) + tokensFor(data);
}

function tokensFor(text: string): number {
  return Math.ceil(text.length / CHARS_PER_TOKEN);
}

function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema);
  return rest;
}
