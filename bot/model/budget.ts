import { dayAt } from '../../knowledge/index.js';

/** What may be spent on the model; counted by this process, from its start. */
export interface BudgetLimits {
  /** In each hour of the clock. */
  readonly callsPerHour: number;
  /** In each calendar day of Viet Nam, of prompts and answers together. */
  readonly tokensPerDay: number;
}

export interface Budget {
  /** Whether a call of about so many tokens may be made; they count as spent until `settle` says better. */
  spend(tokens: number): boolean;
  settle(reserved: number, actual: number): void;
  readonly isUsedUp: boolean;
}

const HOUR_MS = 60 * 60_000;

export function createBudget({ callsPerHour, tokensPerDay }: BudgetLimits, now: () => Date): Budget {
  let hour = -1;
  let day = '';
  let calls = 0;
  let tokens = 0;
  const turn = (): void => {
    const instant = now();
    const thisHour = Math.floor(instant.getTime() / HOUR_MS);
    if (thisHour !== hour) [hour, calls] = [thisHour, 0];
    if (dayAt(instant) !== day) [day, tokens] = [dayAt(instant), 0];
  };
  return {
    spend(wanted) {
      turn();
      if (calls >= callsPerHour || tokens + wanted > tokensPerDay) return false;
      calls += 1;
      tokens += wanted;
      return true;
    },
    settle(reserved, actual) {
      tokens = Math.max(0, tokens - reserved + actual);
    },
    get isUsedUp() {
      turn();
      return calls >= callsPerHour || tokens >= tokensPerDay;
    },
  };
}
