import type { ConversationStore } from '../ports.js';
import type { ChannelInbox, Job } from '../store/channel-inbox.js';
import type { ChannelMemory } from '../store/channel-memory.js';
import type { ChannelOutbox } from '../store/channel-outbox.js';
import { backoffMs } from './backoff.js';
import type { Channel, ChannelAlarm, Delivery } from './channel.js';
import { idOf, type Composer } from './compose.js';
import type { Turnstile } from './turnstile.js';

export interface ChannelWorkerDeps {
  readonly channels: readonly Channel[];
  readonly inbox: ChannelInbox;
  readonly outbox: ChannelOutbox;
  readonly memory: ChannelMemory;
  readonly states: Pick<ConversationStore, 'save'>;
  readonly compose: Composer;
  /** Answers begin through it, one a turn of the event loop. */
  readonly turnstile: Pick<Turnstile, 'enter'>;
  readonly now: () => number;
  /** Messages that are begun within a minute, of all channels together; the others wait. */
  readonly answersPerMinute: number;
  /** What an operator must see: unknown outcomes, failures for good, accounts that need a hand. */
  readonly alarm: ChannelAlarm;
  readonly onFault: (error: unknown) => void;
  /** Told of every send, for counting. */
  readonly onDelivery?: (channel: Channel['name'], outcome: Delivery['kind']) => void;
  /** Wait before the next try after `attempts` tries, in milliseconds. */
  readonly backoffMs?: (attempts: number) => number;
}

export interface ChannelWorker {
  /** Looks for work now. */
  wake(): void;
  /** Takes no more work; resolves when what is under way has ended or `withinMs` are over. */
  stop(withinMs: number): Promise<void>;
  /** Resolves when nothing is under way. */
  ended(): Promise<void>;
}

/** Conversations of one channel that are served together. */
const SLOTS = 24;
const MAX_ATTEMPTS = 8;
/** A platform or an account that is away is waited for so long; a later answer would help nobody. */
const PATIENCE_MS = 24 * 60 * 60 * 1000;
/** Work that another process put in, such as an operator's retry, is found this soon. */
const LOOK_EVERY_MS = 1000;
const MINUTE_MS = 60_000;
/** Each try at an account in trouble is a call that the platform counts. */
const LEAST_ACCOUNT_WAIT_MS = 60_000;

/**
 * Serves the inbox: conversations side by side, each in order. What fails for one waits or ends for that one alone. Call
 * `outbox.recover` before the first `wake`.
 */
export function createChannelWorker(deps: ChannelWorkerDeps): ChannelWorker {
  const waitMs = deps.backoffMs ?? backoffMs;
  const busy = new Map(deps.channels.map(({ name }) => [name, new Set<string>()]));
  const running = new Set<Promise<void>>();
  const stopping = new AbortController();
  /** When the messages of the last minute were begun, oldest first. */
  const begun: number[] = [];
  let isLooking = false;

  const wake = (): void => {
    if (isLooking || stopping.signal.aborted) return;
    timer ??= setInterval(wake, LOOK_EVERY_MS);
    isLooking = true;
    setImmediate(() => {
      isLooking = false;
      try {
        look();
      } catch (error) {
        deps.onFault(error);
      }
    });
  };
  let timer: NodeJS.Timeout | null = null;

  const look = (): void => {
    if (stopping.signal.aborted) return;
    const nowMs = deps.now();
    while (begun[0] !== undefined && begun[0] <= nowMs - MINUTE_MS) begun.shift();
    for (const channel of deps.channels) {
      const taken = busy.get(channel.name) ?? new Set();
      const jobs = deps.inbox.due(channel.name, deps.now(), SLOTS).filter((job) => !taken.has(job.conversation));
      for (const job of jobs.slice(0, SLOTS - taken.size)) {
        // What is answered already only has to go out.
        if (job.state === 'waiting' && begun.length >= deps.answersPerMinute) continue;
        if (job.state === 'waiting' && deps.answersPerMinute < Infinity) begun.push(nowMs);
        taken.add(job.conversation);
        const work = serve(channel, job).finally(() => {
          taken.delete(job.conversation);
          running.delete(work);
          wake();
        });
        running.add(work);
      }
    }
  };

  const serve = async (channel: Channel, job: Job): Promise<void> => {
    try {
      if (job.state === 'waiting' && !(await answer(channel, job))) return;
      const remembered = deps.memory.memory(job.id);
      if (remembered !== null) await deps.states.save(idOf(channel, job), remembered, new Date(deps.now()));
      await deliver(channel, job);
    } catch (error) {
      if (stopping.signal.aborted) return;
      deps.onFault(error);
      await giveBack(channel, job, 'fault', { patienceMs: 0 }).catch(() => pause(LOOK_EVERY_MS));
    }
  };

  /** False where there is nothing to answer. */
  const answer = async (channel: Channel, job: Job): Promise<boolean> => {
    await channel.introduce();
    await deps.turnstile.enter();
    const event = channel.read(deps.inbox.event(job.id));
    if (event === null) {
      await deps.inbox.finish(job.id, { state: 'done', reason: 'ignored' }, deps.now());
      return false;
    }
    if (event.isPresumed === true) {
      await giveBack(channel, job, 'own-name-unknown', { patienceMs: PATIENCE_MS });
      return false;
    }
    const composed = await deps.compose(channel, job, event, deps.now());
    await deps.memory.answered(channel.name, job, composed, deps.now());
    return true;
  };

  const deliver = async (channel: Channel, job: Job): Promise<void> => {
    const lastHeardAt = deps.memory.contact(job.conversation)?.lastHeardAt ?? job.receivedAt;
    if ((await deps.outbox.interrupted(job.id, deps.now())) > 0)
      deps.alarm({ channel: channel.name, code: 'send-unknown:interrupted' });
    for (const part of deps.outbox.waiting(job.id)) {
      await channel.ready(stopping.signal);
      if (stopping.signal.aborted) return;
      await deps.outbox.begin(part.id);
      const delivery = await channel.send(part.body, lastHeardAt);
      await deps.outbox.end(part.id, retryable(delivery), deps.now());
      deps.onDelivery?.(channel.name, delivery.kind);
      if (delivery.kind === 'unknown') deps.alarm({ channel: channel.name, code: `send-unknown:${delivery.reason}` });
      if (delivery.kind === 'later')
        return giveBack(channel, job, delivery.reason, { patienceMs: PATIENCE_MS, leastMs: delivery.afterMs ?? 0 });
      if (delivery.kind === 'refused') {
        deps.alarm({ channel: channel.name, code: `send-refused:${delivery.reason}` });
        if (delivery.scope === 'account')
          return giveBack(channel, job, delivery.reason, { patienceMs: PATIENCE_MS, leastMs: LEAST_ACCOUNT_WAIT_MS });
        return fail(job, delivery.reason);
      }
    }
    await deps.inbox.finish(job.id, { state: 'done', reason: null }, deps.now());
  };

  /** Tries again later, or keeps the job as failed once its tries and `patienceMs` since its message are used up. */
  const giveBack = async (
    channel: Channel,
    job: Job,
    reason: string,
    { patienceMs, leastMs = 0 }: { readonly patienceMs: number; readonly leastMs?: number },
  ): Promise<void> => {
    const isWorthWhile = job.attempts + 1 < MAX_ATTEMPTS || deps.now() - job.receivedAt < patienceMs;
    if (isWorthWhile) return deps.inbox.postpone(job.id, deps.now() + Math.max(leastMs, waitMs(job.attempts)), reason);
    deps.alarm({ channel: channel.name, code: `gave-up:${reason}` });
    return fail(job, reason);
  };

  const fail = async (job: Job, reason: string): Promise<void> => {
    await deps.outbox.abandon(job.id, reason, deps.now());
    await deps.inbox.finish(job.id, { state: 'failed', reason }, deps.now());
  };

  return {
    wake,
    async ended() {
      await Promise.allSettled([...running]);
    },
    async stop(withinMs) {
      stopping.abort();
      if (timer !== null) clearInterval(timer);
      await Promise.race([Promise.allSettled([...running]), pause(withinMs)]);
    },
  };
}

/** An account's trouble is nobody's refusal: its part waits. */
function retryable(delivery: Delivery): Delivery {
  return delivery.kind === 'refused' && delivery.scope === 'account'
    ? { kind: 'later', afterMs: null, reason: delivery.reason }
    : delivery;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
