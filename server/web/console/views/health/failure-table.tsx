import { Button, Stack, Table, Text, Title } from '@mantine/core';
import { z } from 'zod';
import { describeReason } from '../../../../channel-reasons.js';
import { mayAct } from '../../../../console/contract/session.js';
import type { Health } from '../../../../console/contract/health.js';
import { useChange } from '../../api/hooks.js';
import { formatInstant } from '../../format-time.js';
import { useAccount } from '../../shell/session.js';
import { Row, WideTable } from '../../shell/wide-table.js';
import { HEALTH_KEY } from './health-key.js';
import { HEALTH } from './wording.js';

export function FailureTable({ failures }: { readonly failures: Health['failures'] }) {
  const { role } = useAccount();
  const retry = useChange<number>({
    run: (api, jobId) => api.send('POST', `/health/deliveries/${jobId}/retry`, z.null()),
    refresh: [HEALTH_KEY],
    done: HEALTH.retried,
  });
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {HEALTH.failures}
      </Title>
      {failures.length === 0 ? (
        <Text c="dimmed">{HEALTH.noFailures}</Text>
      ) : (
        <WideTable
          label={HEALTH.failures}
          minWidth={520}
          heads={[HEALTH.job, HEALTH.channel, HEALTH.at, HEALTH.reason, HEALTH.action]}
        >
          {failures.map(({ jobId, channel, reason, finishedAt }) => (
            <Row key={jobId}>
              <Table.Th scope="row">{jobId}</Table.Th>
              <Table.Td>{channel}</Table.Td>
              <Table.Td>{formatInstant(finishedAt)}</Table.Td>
              <Table.Td>{reason === null ? '–' : describeReason(reason)}</Table.Td>
              <Table.Td>
                {mayAct(role, 'editor') && (
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={HEALTH.retryOne(jobId)}
                    onClick={() => retry.mutate(jobId)}
                    loading={retry.isPending && retry.variables === jobId}
                  >
                    {HEALTH.retry}
                  </Button>
                )}
              </Table.Td>
            </Row>
          ))}
        </WideTable>
      )}
    </Stack>
  );
}
