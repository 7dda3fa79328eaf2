import { Gauge } from 'prom-client';
import { MODEL_STATES, type ChannelDesk } from '../../bot/index.js';
import type { Assistant } from '../assistant.js';
import { measureStorage } from '../storage.js';
import type { Metrics } from './metrics.js';

export interface GaugeDependencies {
  readonly assistant: Pick<Assistant, 'health' | 'catalog' | 'clock'>;
  readonly channels: Pick<ChannelDesk, 'channels' | 'counts' | 'oldestOpenAt'> | null;
  readonly dataDir: string;
}

const STORE_STATES = ['writable', 'full', 'read-only', 'unreadable'] as const;
const VECTOR_STATES = ['ready', 'building', 'unavailable'] as const;

/** What is looked up whenever the metrics are read: the state of the parts, sizes, the queue. */
export function addServiceGauges({ registry }: Metrics, { assistant, channels, dataDir }: GaugeDependencies): void {
  const gauge = <Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
    collect: (self: Gauge<Label>) => Promise<void> | void,
  ): void => {
    const made: Gauge<Label> = new Gauge({
      name,
      help,
      labelNames: [...labelNames],
      registers: [registry],
      collect: () => collect(made),
    });
  };
  gauge('assistant_store_state', 'State of the store: 1 for the one that it is in.', ['state'], async (self) => {
    const { store } = (await assistant.health()).checks;
    for (const state of STORE_STATES) self.set({ state }, state === store ? 1 : 0);
  });
  gauge(
    'assistant_vectors_state',
    'State of the vector index: 1 for the one that it is in.',
    ['state'],
    async (self) => {
      const { vectors } = (await assistant.health()).checks;
      for (const state of VECTOR_STATES) self.set({ state }, state === vectors ? 1 : 0);
    },
  );
  gauge(
    'assistant_model_state',
    'State of the language model: 1 for the one that it is in; none where it is off.',
    ['state'],
    async (self) => {
      const { languageModel } = (await assistant.health()).checks;
      if (languageModel === 'off') return;
      for (const state of MODEL_STATES) self.set({ state }, state === languageModel ? 1 : 0);
    },
  );
  gauge('assistant_store_bytes', 'Size of the store on disk, by file.', ['file'], async (self) => {
    const { store, log, originals } = await measureStorage(dataDir);
    self.set({ file: 'store' }, store);
    self.set({ file: 'log' }, log);
    self.set({ file: 'originals' }, originals);
  });
  gauge('assistant_disk_free_bytes', 'What is left on the disk of the store.', [], async (self) => {
    const { free } = await measureStorage(dataDir);
    if (free !== null) self.set(free);
  });
  gauge(
    'assistant_last_backup_seconds',
    'When the last backup was made, since the epoch; 0 before.',
    [],
    async (self) => {
      const { lastBackup } = await measureStorage(dataDir);
      self.set(lastBackup === null ? 0 : Date.parse(lastBackup.at) / 1000);
    },
  );
  gauge('assistant_plans', 'Plans that are answered from.', [], (self) => self.set(assistant.catalog().plans.length));
  gauge('assistant_queue_messages', 'Messages of channels by what became of them.', ['channel', 'state'], (self) => {
    for (const { name } of channels?.channels ?? []) {
      const counts = channels?.counts(name) ?? { waiting: 0, failed: 0, unknown: 0 };
      for (const state of ['waiting', 'failed', 'unknown'] as const) self.set({ channel: name, state }, counts[state]);
    }
  });
  gauge('assistant_queue_age_seconds', 'Age of the oldest message that is not answered yet; 0 without.', [], (self) => {
    const oldest = channels?.oldestOpenAt() ?? null;
    self.set(oldest === null ? 0 : Math.max(0, (assistant.clock.now().getTime() - oldest) / 1000));
  });
}
