import { Alert, Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { HealthSchema, type Health } from '../../../../console/contract/health.js';
import { useRead } from '../../api/hooks.js';
import { formatCount } from '../../format-time.js';
import { Loaded } from '../../shell/loaded.js';
import { Page } from '../../shell/page.js';
import { ChannelTable } from './channel-table.js';
import { FailureTable } from './failure-table.js';
import { HEALTH_KEY } from './health-key.js';
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
            <ChannelTable channels={data.channels} />
            <FailureTable failures={data.failures} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Parts({ health }: { readonly health: Health }) {
  const parts = [
    { name: HEALTH.store, says: HEALTH.stores[health.store], isWell: health.store === 'writable' },
    { name: HEALTH.vectors, says: HEALTH.vectorStates[health.vectors], isWell: health.vectors === 'ready' },
    { name: HEALTH.plans, says: formatCount(health.plans), isWell: health.plans > 0 },
  ];
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {HEALTH.parts}
      </Title>
      <Group gap="md">
        {parts.map(({ name, says, isWell }) => (
          <Paper key={name} withBorder p="md" flex="1 1 220px">
            <Group justify="space-between" wrap="nowrap">
              <Text fw={600}>{name}</Text>
              <Badge circle color={isWell ? 'green' : 'yellow'} aria-hidden="true" />
            </Group>
            <Text size="sm">{says}</Text>
          </Paper>
        ))}
      </Group>
    </Stack>
  );
}
