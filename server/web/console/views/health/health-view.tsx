import { Alert } from '@mantine/core';
import { HealthSchema, type Health } from '../../../../console/contract/health.js';
import { useRead } from '../../api/hooks.js';
import { formatCount } from '../../format-time.js';
import { Loaded } from '../../shell/loaded.js';
import { Page } from '../../shell/page.js';
import { ChannelTable } from './channel-table.js';
import { FailureTable } from './failure-table.js';
import { HEALTH_KEY } from './health-key.js';
import { PartCards, type Part } from './part-cards.js';
import { StorageParts } from './storage-parts.js';
import { HEALTH } from './wording.js';

const REFRESH_MS = 10_000;
const COLOURS = { ready: 'green', degraded: 'yellow', unavailable: 'red' } as const;

export function HealthView() {
  const health = useRead(HEALTH_KEY, '/health', HealthSchema, { refreshMs: REFRESH_MS });
  return (
    <Page title={HEALTH.title} lead={HEALTH.lead}>
      <Loaded query={health}>
        {(data) => (
          <>
            <Alert color={COLOURS[data.status]} title={HEALTH.status[data.status]} role="status" />
            <Parts health={data} />
            <StorageParts storage={data.storage} now={data.now} />
            <ChannelTable channels={data.channels} />
            <FailureTable failures={data.failures} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Parts({ health: { store, index, vectors, search, plans, languageModel } }: { readonly health: Health }) {
  const parts: readonly Part[] = [
    { name: HEALTH.store, says: HEALTH.stores[store], isWell: store === 'writable' },
    {
      name: HEALTH.plans,
      says: HEALTH.loaded(formatCount(plans), formatCount(search.passages)),
      isWell: plans > 0,
    },
    { name: HEALTH.index, says: HEALTH.indexStates[index], isWell: index === 'ready' },
    { name: HEALTH.vectors, says: HEALTH.vectorStates[vectors], isWell: vectors === 'ready' },
    { name: HEALTH.embedder, says: HEALTH.embedderOf(search.embedder), isWell: vectors !== 'unavailable' },
    languageModel === null
      ? { name: HEALTH.model, says: HEALTH.noModel, isWell: true }
      : {
          name: HEALTH.model,
          says: HEALTH.modelState(languageModel.name, HEALTH.modelStates[languageModel.state]),
          isWell: languageModel.state === 'ready',
        },
  ];
  return <PartCards title={HEALTH.parts} parts={parts} />;
}
