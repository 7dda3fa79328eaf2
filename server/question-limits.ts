import { ApiError } from './errors.js';

const WINDOW_MS = 60_000;
/** Persons that are counted at a time; past it the oldest counts go. */
const MAX_PERSONS = 50_000;

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

/** Limits by person and overall, beside those by address. A minute begins with the first question of it. */
export function createQuestionLimits({ person, overall }: QuestionLimitSettings): QuestionLimits {
  const persons = new Map<string, { count: number; until: number }>();
  let all = { count: 0, until: 0 };
  return {
    take(conversationId, nowMs) {
      if (nowMs >= all.until) all = { count: 0, until: nowMs + WINDOW_MS };
      const known = persons.get(conversationId);
      const own = known === undefined || nowMs >= known.until ? { count: 0, until: nowMs + WINDOW_MS } : known;
      if (own.count >= person || all.count >= overall) throw new ApiError('too-many-requests');
      own.count += 1;
      all.count += 1;
      persons.delete(conversationId);
      persons.set(conversationId, own);
      for (const [id, { until }] of persons) {
        if (persons.size <= MAX_PERSONS && nowMs < until) break;
        persons.delete(id);
      }
    },
  };
}
