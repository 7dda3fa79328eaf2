import { Badge, Stack, Table, Text, Title } from '@mantine/core';
import type { RecordDetail } from '../../../../console/contract/records.js';
import { formatInstant } from '../../format-time.js';
import { Row, WideTable } from '../../shell/wide-table.js';
import { DETAIL, RECORDS } from './wording.js';

/** Who said what of the record, newest first. */
export function RecordHistory({ history }: { readonly history: RecordDetail['history'] }) {
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {DETAIL.history}
      </Title>
      {history.length === 0 ? (
        <Text c="dimmed">{DETAIL.noHistory}</Text>
      ) : (
        <WideTable
          label={DETAIL.history}
          minWidth={640}
          heads={[DETAIL.when, DETAIL.who, DETAIL.what, DETAIL.from, DETAIL.to]}
        >
          {history.map((step) => (
            <Row key={step.id}>
              <Table.Td>{formatInstant(step.at)}</Table.Td>
              <Table.Td>{step.author}</Table.Td>
              <Table.Td>
                {DETAIL.actions[step.action]}:{' '}
                {step.field === 'review' ? RECORDS.checkedField : RECORDS.fields[step.field]}{' '}
                {step.inEffect && (
                  <Badge variant="light" color="green">
                    {DETAIL.inEffect}
                  </Badge>
                )}
              </Table.Td>
              <Table.Td>{step.before === '' ? RECORDS.nothing : step.before}</Table.Td>
              <Table.Td>{outcomeOf(step)}</Table.Td>
            </Row>
          ))}
        </WideTable>
      )}
    </Stack>
  );
}

function outcomeOf({ field, after }: RecordDetail['history'][number]): string {
  if (after === null) return DETAIL.asDocument;
  if (field === 'review') return DETAIL.isChecked;
  return after === '' ? RECORDS.nothing : after;
}
