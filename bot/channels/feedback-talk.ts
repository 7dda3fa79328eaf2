import type { Feedback, Rating } from '../ports.js';
import { askAllowance, FEEDBACK_NOTED, feedbackKept, type Keeper } from '../privacy/wording.js';
import type { Job } from '../store/channel-inbox.js';
import type { ChannelMemory } from '../store/channel-memory.js';
import type { Channel, ChannelEvent } from './channel.js';
import { plain } from './rich-text.js';
import { say, type Said } from './said.js';
import { writeTap } from './taps.js';
import * as wording from './wording.js';

export interface FeedbackTalkDeps {
  readonly memory: Pick<ChannelMemory, 'standing' | 'lastOffered' | 'exchange'>;
  readonly keeper: Keeper;
}

interface RatingTap {
  readonly tapId: string;
  readonly exchangeId: string;
  readonly rating: Exclude<Rating, 'comment'>;
}

/** What is said to ratings. Their words are kept under an agreement, or where the person allows this one exchange. */
export interface FeedbackTalk {
  /** Thanks; where the words may not be kept, asks whether they may this once. */
  rate(channel: Channel, job: Job, event: ChannelEvent, feedback: Feedback): Said;
  tapped(channel: Channel, job: Job, event: ChannelEvent, tap: RatingTap): Said;
  /** `exchangeId` null: the person was asked nothing. */
  allow(job: Job, exchangeId: string | null): Said;
  /** A bare "1" right after the question of a channel without buttons, unless the rated answer has options of its own. */
  allowsByNumber(channel: Channel, job: Job, text: string): boolean;
}

export function createFeedbackTalk({ memory, keeper }: FeedbackTalkDeps): FeedbackTalk {
  const mayKeep = (job: Job, exchangeId: string): boolean =>
    memory.standing(exchangeId, job.conversation)?.mayKeep === true;

  const rate: FeedbackTalk['rate'] = (channel, job, event, feedback) => {
    if (mayKeep(job, feedback.exchangeId)) return { ...say(feedbackKept(keeper)), feedback };
    // One of many cannot agree for the others.
    if (event.isGroup === true) return { ...say(FEEDBACK_NOTED), feedback: { ...feedback, note: null } };
    const { exchangeId } = feedback;
    const button = { label: wording.BUTTONS.allow, data: writeTap({ kind: 'allow', exchangeId }) };
    const { hasButtons } = channel.traits;
    const asked = askAllowance(keeper, hasButtons ? wording.ALLOW_BY_BUTTON : wording.ALLOW_BY_NUMBER);
    return {
      says: { text: plain(`${FEEDBACK_NOTED}\n\n${asked}`), rows: hasButtons ? [[button]] : [] },
      feedback,
      allowance: { exchangeId, state: 'asked' },
    };
  };

  return {
    rate,
    tapped(channel, job, event, { tapId, exchangeId, rating }) {
      const standing = memory.standing(exchangeId, job.conversation);
      if (standing === null) return toldBy(channel, tapId, wording.EXPIRED_BUTTON);
      const feedback = { exchangeId, rating, note: null };
      const thanks = standing.mayKeep ? feedbackKept(keeper) : FEEDBACK_NOTED;
      // Who was asked already is not asked again by every tap.
      if (standing.mayKeep || standing.isOffered || event.isGroup === true)
        return { ...toldBy(channel, tapId, thanks), feedback };
      void channel.acknowledge(tapId, thanks);
      return rate(channel, job, event, feedback);
    },
    allow(job, exchangeId) {
      if (exchangeId === null) return say(wording.ALLOW_NOTHING);
      if (memory.standing(exchangeId, job.conversation)?.isOffered !== true) return say(wording.EXPIRED_BUTTON);
      return { ...say(feedbackKept(keeper)), allowance: { exchangeId, state: 'given' } };
    },
    allowsByNumber(channel, job, text) {
      if (text !== '1' || channel.traits.hasButtons) return false;
      const offered = memory.lastOffered(job.conversation);
      if (offered?.isLatest !== true || mayKeep(job, offered.id)) return false;
      return memory.exchange(offered.id, job.conversation)?.options.length === 0;
    },
  };
}

/** Over the conversation where the platform does that, else as a message. */
function toldBy(channel: Channel, tapId: string, text: string): Said {
  if (tapId === '') return say(text);
  void channel.acknowledge(tapId, text);
  return {};
}
