import { Stack, Table, Title } from '@mantine/core';
import type { Health } from '../../../../console/contract/health.js';
import { formatCount } from '../../format-time.js';
import { Row, WideTable } from '../../shell/wide-table.js';
import { HEALTH } from './wording.js';

export function ChannelTable({ channels }: { readonly channels: Health['channels'] }) {
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {HEALTH.channels}
      </Title>
      <WideTable
        label={HEALTH.channels}
        minWidth={520}
        heads={[HEALTH.channel, HEALTH.state, HEALTH.waiting, HEALTH.failed, HEALTH.unknown]}
      >
        {channels.map(({ name, label, isOn, missing, waiting, failed, unknown }) => (
          <Row key={name}>
            <Table.Th scope="row">{label}</Table.Th>
            <Table.Td>{isOn ? HEALTH.on : HEALTH.off(missing)}</Table.Td>
            <Table.Td>{formatCount(waiting)}</Table.Td>
            <Table.Td>{formatCount(failed)}</Table.Td>
            <Table.Td>{formatCount(unknown)}</Table.Td>
          </Row>
        ))}
      </WideTable>
    </Stack>
  );
}
