import { ApiError } from './errors.js';
import { createMinuteLimit } from './minute-limit.js';

export interface QuestionLimitSettings {
  /** Questions a minute of one conversation. */
  readonly person: number;
  /** Questions a minute of all together. */
  readonly overall: number;
}

export interface QuestionLimits {
  /** Counts one question. @throws ApiError `too-many-requests`, and then it does not count. */
  take(conversationId: string, nowMs: number): void;
}

/** Limits by person and overall, beside those by address. */
export function createQuestionLimits({ person, overall }: QuestionLimitSettings): QuestionLimits {
  const limit = createMinuteLimit({ each: person, overall });
  return {
    take(conversationId, nowMs) {
      if (!limit.take(conversationId, nowMs)) throw new ApiError('too-many-requests');
    },
  };
}
