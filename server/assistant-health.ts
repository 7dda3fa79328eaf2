import type { ModelState } from '../bot/index.js';
import type { Database, LexicalIndex, PlanStore, RetrieverHealth } from '../knowledge/index.js';

export interface AssistantHealth {
  /** `degraded`: questions are answered, but a part is away. */
  readonly status: 'ready' | 'degraded' | 'unavailable';
  readonly checks: {
    readonly store: 'writable' | 'full' | 'read-only' | 'unreadable';
    /** The index of words; no question is answered without it. */
    readonly index: 'ready' | 'unreadable';
    readonly vectors: RetrieverHealth['vector'];
    /** A model that is away costs no answer: rules answer alone. */
    readonly languageModel: 'off' | ModelState;
  };
}

export interface HealthParts {
  readonly database: Pick<Database, 'health'>;
  readonly plans: Pick<PlanStore, 'generation'>;
  readonly index: Pick<LexicalIndex, 'totals' | 'candidates'>;
  readonly vectors: () => RetrieverHealth['vector'];
  readonly languageModel: () => 'off' | ModelState;
}

/** Any word will do: what counts is that its postings can be read. */
const PROBE = { term: 1, frequency: 1, weight: 1 } as const;

/** Tries what every question needs, and asks the rest how it is. */
export async function checkHealth({
  database,
  plans,
  index,
  vectors,
  languageModel,
}: HealthParts): Promise<AssistantHealth> {
  const store = await plans.generation().then(
    () => database.health().reason ?? ('writable' as const),
    () => 'unreadable' as const,
  );
  const checks = { store, index: stateOf(index), vectors: vectors(), languageModel: languageModel() };
  if (store === 'unreadable' || checks.index === 'unreadable') return { status: 'unavailable', checks };
  const isWhole =
    store === 'writable' &&
    checks.vectors !== 'unavailable' &&
    (checks.languageModel === 'off' || checks.languageModel === 'ready');
  return { status: isWhole ? 'ready' : 'degraded', checks };
}

function stateOf(index: HealthParts['index']): 'ready' | 'unreadable' {
  try {
    index.totals();
    index.candidates([PROBE], { candidates: 1, postings: 1 }, null);
    return 'ready';
  } catch {
    return 'unreadable';
  }
}
