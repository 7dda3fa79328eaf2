import type { FastifyBaseLogger } from 'fastify';
import type { Assistant } from './assistant.js';
import { describeFault } from './fault-answers.js';

const REFRESH_EVERY_MS = 1000;
const SWEEP_EVERY_MS = 24 * 60 * 60 * 1000;

export interface Upkeep {
  /** Resolves when nothing runs any more. */
  stop(): Promise<void>;
}

/**
 * What goes on beside answering: other processes' changes are taken over, plans of older rules are read again, and what is
 * kept of people goes when its time is over, at start and daily.
 */
export function startUpkeep(
  assistant: Pick<Assistant, 'refresh' | 'ingestion' | 'people'>,
  logger: FastifyBaseLogger,
): Upkeep {
  const stopping = new AbortController();
  const note = (error: unknown): void => {
    if (!stopping.signal.aborted) logger.error({ fault: describeFault(error) }, 'upkeep failed');
  };
  let refreshing: Promise<void> | null = null;
  const timer = setInterval(() => {
    refreshing ??= assistant
      .refresh()
      .catch(note)
      .finally(() => {
        refreshing = null;
      });
  }, REFRESH_EVERY_MS);
  const sweep = (): Promise<void> =>
    assistant.people
      .sweep()
      .then((rows) => logger.info({ rows }, 'removed what is older than it may be kept'))
      .catch(note);
  let sweeping = sweep();
  const daily = setInterval(() => {
    sweeping = sweep();
  }, SWEEP_EVERY_MS);
  const rereading = assistant.ingestion.reingestOutdated({ signal: stopping.signal }).catch(note);
  return {
    async stop() {
      stopping.abort();
      clearInterval(timer);
      clearInterval(daily);
      await Promise.all([refreshing, rereading, sweeping]);
    },
  };
}
