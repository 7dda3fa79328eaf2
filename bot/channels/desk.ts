import type { Database } from '../../knowledge/index.js';
import type { Conversation } from '../conversation.js';
import type { ListExport } from '../export/list-export.js';
import type { Clock, ConversationStore } from '../ports.js';
import { createChannelInbox } from '../store/channel-inbox.js';
import { createChannelMemory } from '../store/channel-memory.js';
import { createChannelOutbox, type ChannelCounts, type Failure } from '../store/channel-outbox.js';
import { createWorkerSeat } from '../store/worker-seat.js';
import { createListLinks } from '../store/list-links.js';
import type { People } from '../store/people.js';
import type { Channel, ChannelAlarm, ChannelName, IncomingRequest } from './channel.js';
import { createChannels, type ChannelSettings } from './channel-settings.js';
import { createComposer, type ComposerDeps } from './compose.js';
import { createFloodLimit } from './flood-limit.js';
import { holdStates } from './held-states.js';
import { takeIn, takeInFetched, type IntakeVerdict } from './intake.js';
import { quietAlarm } from './quiet-alarm.js';
import { createTurnstile, type Turnstile } from './turnstile.js';
import { createChannelWorker, type ChannelWorkerDeps } from './worker.js';

export interface ChannelDeskDeps extends Pick<
  ComposerDeps,
  'titleOf' | 'linkOf' | 'listUrlOf' | 'lists' | 'catalog' | 'keeper'
> {
  readonly database: Database;
  readonly people: People;
  readonly settings: ChannelSettings;
  readonly states: ConversationStore;
  readonly clock: Clock;
  /**
   * The conversation over the given states: they keep back what is to be remembered until the answer is kept. Its stages
   * should pass the turnstile, as `paceConversation` has them do.
   */
  readonly openConversation: (states: ConversationStore, turnstile: Turnstile) => Pick<Conversation, 'turn'>;
  readonly alarm: ChannelAlarm;
  readonly onFault: (error: unknown) => void;
  /** Told of every send, for counting. */
  readonly onDelivery?: ChannelWorkerDeps['onDelivery'];
  /** Told of every message that was dropped as one of a flood, for counting. */
  readonly onDropped?: ComposerDeps['onDropped'];
  readonly backoffMs?: (attempts: number) => number;
}

/** All channels that are on, over one inbox and one outbox. */
export interface ChannelDesk {
  readonly channels: readonly Channel[];
  /** Takes a webhook call; `off` for a channel that is not configured. Rejects with KnowledgeError; see `takeIn`. */
  takeIn(name: ChannelName, request: IncomingRequest): Promise<IntakeVerdict | 'off'>;
  /**
   * Marks what a crash interrupted, then serves and fetches until `stop`. Where another process serves the same store, this
   * one only takes in, and takes over when that one ends.
   */
  start(): Promise<void>;
  /** Lets what is under way end, sends and fetches, for at most `withinMs`. */
  stop(withinMs?: number): Promise<void>;
  /** The list behind a link that a channel gave. */
  linkedList(token: string): Promise<ListExport>;
  counts(name: ChannelName): ChannelCounts;
  /** When the oldest message that is not dealt with came, in milliseconds since the epoch; null without one. */
  oldestOpenAt(): number | null;
  failures(limit: number): readonly Failure[];
  retry(jobId: number): Promise<boolean>;
}

const STOP_WITHIN_MS = 8000;
/** How soon a process that stands by sees that the other one ended. */
const LOOK_FOR_SEAT_MS = 500;
const PRUNE_EVERY_MS = 60 * 60 * 1000;

export function createChannelDesk(deps: ChannelDeskDeps): ChannelDesk {
  const { database, onFault } = deps;
  const now = (): number => deps.clock.now().getTime();
  const alarm = quietAlarm(deps.alarm, now);
  const turnstile = createTurnstile();
  const parts = { database, people: deps.people };
  const inbox = createChannelInbox(parts);
  const outbox = createChannelOutbox(parts);
  const memory = createChannelMemory(parts);
  const links = createListLinks(parts);
  const channels = createChannels(deps.settings, { parts, alarm, now });
  const held = holdStates(deps.states);
  const { limits } = deps.settings;
  const conversation = deps.openConversation(held.states, turnstile);
  const compose = createComposer({
    ask: async (question) => {
      const turn = await conversation.turn(question);
      return { turn, ...held.take(question.conversationId) };
    },
    catalog: deps.catalog,
    keeper: deps.keeper,
    memory,
    outbox,
    now: () => deps.clock.now(),
    titleOf: deps.titleOf,
    linkOf: deps.linkOf,
    lists: deps.lists,
    links,
    listUrlOf: deps.listUrlOf,
    floods: createFloodLimit(limits?.person ?? Infinity),
    onDropped: deps.onDropped ?? (() => undefined),
    officerPauseMs: deps.settings.zaloOa?.officerPauseMs ?? 0,
  });
  const worker = createChannelWorker({
    channels,
    inbox,
    outbox,
    memory,
    states: deps.states,
    compose,
    turnstile,
    now,
    alarm,
    onFault,
    answersPerMinute: limits?.overall ?? Infinity,
    ...(deps.onDelivery ? { onDelivery: deps.onDelivery } : {}),
    ...(deps.backoffMs ? { backoffMs: deps.backoffMs } : {}),
  });
  const seat = createWorkerSeat(database.raw.name);
  const stopping = new AbortController();
  let isServing = false;
  let standingBy: NodeJS.Timeout | null = null;
  const fetching: Promise<void>[] = [];
  let pruning: NodeJS.Timeout | null = null;
  const prune = (): void => void inbox.prune(now()).catch(onFault);

  const serve = async (): Promise<void> => {
    const interrupted = await outbox.recover(now());
    const [first] = channels;
    if (interrupted > 0 && first) alarm({ channel: first.name, code: `sends-interrupted:${interrupted}` });
    prune();
    pruning = setInterval(prune, PRUNE_EVERY_MS);
    isServing = true;
    worker.wake();
    for (const channel of channels) {
      const accept = async (raws: readonly unknown[]): Promise<void> => {
        await takeInFetched(channel, raws, inbox, now());
        worker.wake();
      };
      fetching.push(channel.run(accept, stopping.signal).catch(onFault));
    }
  };

  const standBy = (): void => {
    standingBy = setTimeout(() => {
      try {
        if (stopping.signal.aborted) return;
        if (seat.take()) serve().catch(onFault);
        else standBy();
      } catch (error) {
        onFault(error);
        standBy();
      }
    }, LOOK_FOR_SEAT_MS).unref();
  };

  return {
    channels,
    async takeIn(name, request) {
      const channel = channels.find((one) => one.name === name);
      if (channel === undefined) return 'off';
      const verdict = await turnstile.first(() => takeIn(channel, request, inbox, now()));
      if (verdict === 'accepted' && isServing) worker.wake();
      return verdict;
    },
    async start() {
      if (seat.take()) return serve();
      const [first] = channels;
      if (first) alarm({ channel: first.name, code: 'standing-by' });
      standBy();
    },
    async stop(withinMs = STOP_WITHIN_MS) {
      stopping.abort();
      if (pruning !== null) clearInterval(pruning);
      if (standingBy !== null) clearTimeout(standingBy);
      // What a platform hands out only once is kept before the end.
      const fetched = Promise.allSettled(fetching);
      await Promise.all([
        worker.stop(withinMs),
        Promise.race([fetched, new Promise((resolve) => setTimeout(resolve, withinMs).unref())]),
      ]);
      // A send that still runs keeps the seat: nobody else may take its part for interrupted.
      void worker.ended().then(() => seat.leave());
    },
    async linkedList(token) {
      const linked = links.open(token, now());
      return linked === null ? { kind: 'unknown' } : deps.lists.ofList(linked.conversationId, linked.list);
    },
    counts: (name) => outbox.counts(name),
    oldestOpenAt: () => inbox.oldestOpenAt(),
    failures: (limit) => outbox.failures(limit),
    retry: (jobId) => outbox.retry(jobId, now()),
  };
}
