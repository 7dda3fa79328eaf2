import type { FastifyBaseLogger } from 'fastify';
import type { Assistant } from './assistant.js';
import { describeFault } from './fault-answers.js';

const REFRESH_EVERY_MS = 1000;

export interface Upkeep {
  /** Resolves when nothing runs any more. */
  stop(): Promise<void>;
}

/** What goes on beside answering: other processes' changes are taken over, plans of older rules are read again. */
export function startUpkeep(assistant: Pick<Assistant, 'refresh' | 'ingestion'>, logger: FastifyBaseLogger): Upkeep {
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
  const rereading = assistant.ingestion.reingestOutdated({ signal: stopping.signal }).catch(note);
  return {
    async stop() {
      stopping.abort();
      clearInterval(timer);
      await Promise.all([refreshing, rereading]);
    },
  };
}
