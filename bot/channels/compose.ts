import type { Catalog, Citation, Question } from '../../knowledge/index.js';
import { MAX_QUESTION_CHARS } from '../conversation.js';
import type { ConversationState } from '../conversation-state.js';
import type { Turn } from '../ports.js';
import { CONSENT_VERSION } from '../privacy/consent.js';
import { agreed, askConsent, DECLINED, type Keeper } from '../privacy/wording.js';
import { keptTurn, newExchangeId } from '../turn.js';
import type { Job } from '../store/channel-inbox.js';
import { NOTHING_COMPOSED, type ChannelMemory, type Composed } from '../store/channel-memory.js';
import type { ChannelOutbox } from '../store/channel-outbox.js';
import { MACHINE_NOTICE } from '../wording.js';
import type { Channel, ChannelEvent } from './channel.js';
import { parseCommand, type Command } from './commands.js';
import { createFeedbackTalk } from './feedback-talk.js';
import type { FloodLimit } from './flood-limit.js';
import { canLink, giveList, type ListGiverDeps } from './give-list.js';
import { renderAnswer, toParts, type Rendered } from './render.js';
import { join, plain } from './rich-text.js';
import { readInvitationCode } from '../members/invitation-code.js';
import { say, type Said } from './said.js';
import { isErasure, takesBack } from './takes-back.js';
import { readTap, writeTap, type Tap } from './taps.js';
import * as wording from './wording.js';

export interface ComposerDeps extends ListGiverDeps {
  /** One turn of the conversation, and what it wants to remember or erase. */
  readonly ask: (
    question: Question,
  ) => Promise<{ readonly turn: Turn; readonly memory: ConversationState | null; readonly erases: boolean }>;
  readonly catalog: () => Catalog;
  readonly keeper: Keeper;
  readonly memory: ChannelMemory;
  readonly outbox: ChannelOutbox;
  /** Title of a plan that anybody may see, by its id. */
  readonly titleOf: (planId: string) => string | null;
  readonly linkOf: (citation: Citation) => string | null;
  readonly now: () => Date;
  /** How long the bot is quiet after an officer wrote. */
  readonly officerPauseMs: number;
  readonly floods: FloodLimit;
  /** Told of every message that was dropped as one of a flood. */
  readonly onDropped: (channel: Channel['name']) => void;
}

export type Composer = (channel: Channel, job: Job, event: ChannelEvent, now: number) => Promise<Composed>;

/** The words that make a conversation forget what was talked about, and not whose agency it is. */
const RESTART = 'bắt đầu lại';

const CONSENT_BUTTONS = [
  { label: wording.BUTTONS.agree, data: writeTap({ kind: 'consent', decision: 'agreed' }) },
  { label: wording.BUTTONS.decline, data: writeTap({ kind: 'consent', decision: 'declined' }) },
];

/** Turns one event into all that is sent and kept because of it. Sends nothing but typing marks. */
export function createComposer(deps: ComposerDeps): Composer {
  const feedbackTalk = createFeedbackTalk(deps);
  const answer = async (channel: Channel, job: Job, event: ChannelEvent, text: string): Promise<Said> => {
    if (text.length > MAX_QUESTION_CHARS) return say(wording.TOO_LONG);
    if (event.isGroup === true && readInvitationCode(text) !== null) return say(wording.CODE_IN_PRIVATE);
    void channel.typing(event.chatId);
    const conversationId = idOf(channel, job);
    const { turn, memory, erases } = await deps.ask({ conversationId, text, audience: 'citizen' });
    const { answer: made } = turn;
    // A greeting leaves an older list as it was, and is not what goes on.
    const hasMore = made.kind !== 'smalltalk' && (memory?.rest ?? null) !== null;
    const exchangeId = newExchangeId();
    const canExport = channel.traits.hasFiles || canLink(deps.listUrlOf);
    const asks =
      made.kind === 'answer' &&
      event.isGroup !== true &&
      deps.memory.consent(job.conversation)?.version !== CONSENT_VERSION;
    // What is asked beside the answer needs its buttons whole; of the answer's own, each has words that do the same.
    const beside =
      (asks ? CONSENT_BUTTONS.length : 0) + (deps.outbox.unsure(job.conversation, false).length > 0 ? 1 : 0);
    const traits = { ...channel.traits, maxButtons: channel.traits.maxButtons - beside };
    const says = renderAnswer(made, { traits, linkOf: deps.linkOf, exchangeId, hasMore, canExport });
    const kept = { memory, turn: keptTurn(turn, exchangeId, deps.catalog(), deps.now()) };
    if (erases) return { says, ...kept, turn: null, erases: 'all' };
    return asks ? { says: withConsent(says, channel), ...kept, consent: 'asked' } : { says, ...kept };
  };

  /** The question whether conversations may be kept stands behind an answer, once. */
  const withConsent = (says: Rendered, channel: Channel): Rendered => ({
    text: join([says.text, plain(askConsent(deps.keeper))], '\n\n'),
    rows: channel.traits.hasButtons ? [...says.rows, CONSENT_BUTTONS] : says.rows,
  });

  const decide = (channel: Channel, job: Job, event: ChannelEvent, decision: 'agreed' | 'declined'): Said => {
    // One of many cannot agree for the others.
    if (event.isGroup === true) return say(wording.CONSENT_IN_PRIVATE);
    if (decision === 'declined') return { ...say(DECLINED), erases: 'kept', consent: decision };
    const isInformed = deps.memory.consent(job.conversation)?.version === CONSENT_VERSION;
    if (isInformed) return { ...say(agreed(deps.keeper)), consent: decision };
    return { says: withConsent({ text: plain(''), rows: [] }, channel), consent: 'asked' };
  };

  const start = async (channel: Channel, job: Job, event: ChannelEvent, payload: string | null): Promise<Said> => {
    if (payload !== null && readInvitationCode(payload) !== null) return answer(channel, job, event, payload);
    const title = payload === null ? null : deps.titleOf(payload);
    if (title === null) {
      const { memory } = await deps.ask({ conversationId: idOf(channel, job), text: RESTART, audience: 'citizen' });
      return { ...say(wording.WELCOME), memory };
    }
    const about = await answer(channel, job, event, `${title} ban hành ngày nào?`);
    const text = join([plain(wording.aboutPlan(title)), about.says?.text ?? plain('')], '\n\n');
    return { ...about, says: { text, rows: about.says?.rows ?? [] } };
  };

  const obey = async (channel: Channel, job: Job, event: ChannelEvent, command: Command): Promise<Said> => {
    switch (command.kind) {
      case 'start':
        return start(channel, job, event, command.payload);
      case 'help':
        return say(wording.HELP);
      case 'plans':
        return answer(channel, job, event, 'kế hoạch');
      case 'erase':
        return { ...say(wording.ERASED_HERE), erases: 'all' };
      case 'resend':
        return resend(job);
      case 'export':
        return exported(channel, job, null);
      case 'consent':
        return decide(channel, job, event, command.decision);
      case 'feedback': {
        if (command.rating === null) return say(wording.FEEDBACK_HOW);
        const exchangeId = deps.memory.lastExchangeId(job.conversation);
        if (exchangeId === null) return say(wording.FEEDBACK_NOTHING);
        return feedbackTalk.rate(channel, job, event, { exchangeId, rating: command.rating, note: command.note });
      }
      case 'allow':
        return feedbackTalk.allow(job, deps.memory.lastOffered(job.conversation)?.id ?? null);
    }
  };

  const exported = async (channel: Channel, job: Job, listId: string | null): Promise<Said> => {
    const { conversation, receivedAt } = job;
    return {
      says: await giveList(deps, channel, { conversationId: idOf(channel, job), conversation, listId }, receivedAt),
    };
  };

  const resend = (job: Job): Said => {
    const lost = deps.outbox.unsure(job.conversation, true);
    if (lost.length === 0) return say(wording.NOTHING_TO_RESEND);
    return { again: lost.map(({ body }) => body), repeated: lost.map(({ id }) => id) };
  };

  const tapped = async (
    channel: Channel,
    job: Job,
    event: ChannelEvent,
    tapId: string,
    tap: Tap | null,
  ): Promise<Said> => {
    if (tap?.kind === 'rate') return feedbackTalk.tapped(channel, job, event, { ...tap, tapId });
    void channel.acknowledge(tapId, '');
    if (tap?.kind === 'more') return answer(channel, job, event, 'xem tiếp');
    if (tap?.kind === 'resend') return resend(job);
    if (tap?.kind === 'allow') return feedbackTalk.allow(job, tap.exchangeId);
    if (tap?.kind === 'export') return exported(channel, job, tap.listId);
    if (tap?.kind === 'consent') return decide(channel, job, event, tap.decision);
    const exchange = tap === null ? null : deps.memory.exchange(tap.exchangeId, job.conversation);
    const option = exchange?.options.find(({ id }) => id === tap?.optionId);
    if (exchange === null || option === undefined) return say(wording.EXPIRED_BUTTON);
    return answer(channel, job, event, `${exchange.question} "${option.label}"`);
  };

  /** What a person says; floods are kept short. Words that take data back are always heard, and no other try counts. */
  const heard = async (channel: Channel, job: Job, event: ChannelEvent): Promise<Said> => {
    if (job.attempts > 0 || takesBack(event)) return react(channel, job, event);
    const verdict = deps.floods.admit(job.conversation, job.receivedAt);
    if (verdict === 'answered') return react(channel, job, event);
    deps.onDropped(channel.name);
    if (event.content.kind === 'tap') void channel.acknowledge(event.content.tapId, '');
    return verdict === 'told' ? say(wording.TOO_MANY) : {};
  };

  const react = async (channel: Channel, job: Job, event: ChannelEvent): Promise<Said> => {
    const { content } = event;
    switch (content.kind) {
      case 'text': {
        if (feedbackTalk.allowsByNumber(channel, job, content.text.trim()))
          return obey(channel, job, event, { kind: 'allow' });
        // Who only calls the bot by its name wants to know what it can do.
        if (content.text.trim() === '') return say(wording.WELCOME);
        const command = parseCommand(content.text);
        return command === null ? answer(channel, job, event, content.text) : obey(channel, job, event, command);
      }
      case 'tap':
        return tapped(channel, job, event, content.tapId, readTap(content.data));
      case 'unread':
        return say(wording.UNREAD[content.what]);
      case 'joined':
        return say(wording.WELCOME);
      case 'left':
      case 'officer':
        return {};
    }
  };

  return async (channel, job, event, now) => {
    if (event.content.kind === 'officer')
      return { ...NOTHING_COMPOSED, isHeard: false, pausedUntil: now + deps.officerPauseMs };
    const contact = deps.memory.contact(job.conversation);
    const isPaused = (contact?.pausedUntil ?? 0) > now;
    if (isPaused && !isErasure(event)) return NOTHING_COMPOSED;
    const { says, again = [], ...rest } = await heard(channel, job, event);
    if (says === undefined && again.length === 0) return { ...NOTHING_COMPOSED, ...rest };
    const lost = rest.erases === 'all' || again.length > 0 ? [] : deps.outbox.unsure(job.conversation, false);
    const told = says === undefined || lost.length === 0 ? says : offerAgain(says, channel);
    const to = { chatId: event.chatId, thread: event.thread, quote: event.messageId };
    const isFirst = (contact?.noticedAt ?? null) === null && rest.erases !== 'all';
    const notice: Rendered = { text: plain(MACHINE_NOTICE), rows: [] };
    return {
      ...NOTHING_COMPOSED,
      ...rest,
      noticed: isFirst,
      offered: lost.map(({ id }) => id),
      parts: [
        ...(isFirst ? toParts(notice, { ...to, quote: null }, channel.traits.maxChars) : []),
        ...again,
        ...(told === undefined ? [] : toParts(told, to, channel.traits.maxChars)),
      ],
    };
  };
}

export function idOf(channel: Pick<Channel, 'name'>, job: Pick<Job, 'conversation'>): string {
  return `${channel.name}:${job.conversation}`;
}

function offerAgain(says: Rendered, channel: Channel): Rendered {
  const button = { label: wording.BUTTONS.resend, data: writeTap({ kind: 'resend' }) };
  return {
    ...says,
    text: join([plain(wording.MAYBE_LOST), says.text], '\n\n'),
    rows: channel.traits.hasButtons ? [...says.rows, [button]] : says.rows,
  };
}
