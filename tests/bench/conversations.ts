import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

export interface ConversationsOptions {
  /** Of the service, with a slash at its end. */
  readonly address: string;
  readonly texts: readonly string[];
  readonly conversations: number;
  readonly everyMs: number;
}

export interface Heard {
  /** From the moment at which a question was due to its whole answer. Milliseconds. */
  readonly times: number[];
  /** What was no answer: a status, or the code of a broken connection. */
  readonly faults: string[];
}

/**
 * People who talk side by side: each asks every `everyMs`, one after the other spread over that time, until `signal`.
 * Nobody asks again before the answer is there, but a question that is late for it counts from when it was due.
 */
export async function converse(options: ConversationsOptions, signal: AbortSignal): Promise<Heard> {
  const { address, texts, conversations, everyMs } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: conversations });
  const heard: Heard = { times: [], faults: [] };
  const startedMs = performance.now();
  const one = async (index: number): Promise<void> => {
    const offsetMs = (index / conversations) * everyMs;
    for (let turn = 0; ; turn += 1) {
      const dueMs = startedMs + offsetMs + turn * everyMs;
      await sleep(Math.max(0, dueMs - performance.now()));
      if (signal.aborted) return;
      const text = texts[(index * 31 + turn) % texts.length] ?? '';
      const fault = await ask(agent, address, { conversationId: `load-${index}`, text });
      if (fault === null) heard.times.push(performance.now() - dueMs);
      else heard.faults.push(fault);
    }
  };
  await Promise.all(Array.from({ length: conversations }, (_, index) => one(index)));
  agent.destroy();
  return heard;
}

/** Null for an answer, else what there was in its place. */
export function ask(agent: Agent, address: string, question: object): Promise<string | null> {
  const body = JSON.stringify(question);
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(`${address}api/ask`, { agent, method: 'POST', headers }, (response) => {
      const status = response.statusCode ?? 0;
      response
        .resume()
        .on('end', () => resolve(status === 200 ? null : String(status)))
        .on('error', ({ message }) => resolve(message));
    });
    sent.on('error', ({ message }) => resolve(message)).end(body);
  });
}
