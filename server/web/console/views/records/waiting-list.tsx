import { Alert, Button, Group, Stack, Table, Text } from '@mantine/core';
import { z } from 'zod';
import { mayAct } from '../../../../console/contract/session.js';
import { WaitingListSchema, type WaitingCorrections } from '../../../../console/contract/records.js';
import { useChange, useRead } from '../../api/hooks.js';
import { useAccount } from '../../shell/session.js';
import { Row, WideTable } from '../../shell/wide-table.js';
import { RECORDS_KEY } from './record-keys.js';
import { RECORDS, WAITING } from './wording.js';

/** Corrections whose text changed under them: a person says what becomes of each. Nothing where none waits. */
export function WaitingList() {
  const waiting = useRead([...RECORDS_KEY, 'waiting'], '/records/waiting', WaitingListSchema);
  const list = waiting.data ?? [];
  if (list.length === 0) return null;
  return (
    <Alert color="orange" title={WAITING.title(list.length)}>
      <Stack gap="sm">
        <Text size="sm">{WAITING.lead}</Text>
        <WideTable
          label={WAITING.label}
          minWidth={860}
          heads={[WAITING.place, WAITING.original, WAITING.corrected, WAITING.now, RECORDS.action]}
        >
          {list.map((one) => (
            <Waiting key={one.id} one={one} />
          ))}
        </WideTable>
      </Stack>
    </Alert>
  );
}

function Waiting({ one }: { readonly one: WaitingCorrections[number] }) {
  const { role } = useAccount();
  const settle = useChange<boolean>({
    run: (api, apply) => api.send('POST', `/records/waiting/${one.id}`, z.null(), { apply }),
    refresh: [RECORDS_KEY],
    done: WAITING.done,
  });
  const field = one.field === 'review' ? RECORDS.checkedField : RECORDS.fields[one.field];
  return (
    <Row>
      <Table.Td>
        <Text size="sm">{one.title}</Text>
        <Text size="xs">
          {one.plan} · {one.locator} · {field}
        </Text>
      </Table.Td>
      <Table.Td>{one.original === '' ? RECORDS.nothing : one.original}</Table.Td>
      <Table.Td>{one.corrected === '' ? RECORDS.nothing : one.corrected}</Table.Td>
      <Table.Td>
        {WAITING.causes[one.cause]}
        {one.now === null ? '' : `: ${one.now === '' ? RECORDS.nothing : one.now}`}
      </Table.Td>
      <Table.Td>
        {mayAct(role, 'editor') && (
          <Group gap="xs">
            {one.candidate !== null && (
              <Button size="xs" variant="default" onClick={() => settle.mutate(true)} loading={settle.isPending}>
                {one.cause === 'moved' ? WAITING.applyTo(one.candidate.locator) : WAITING.apply}
              </Button>
            )}
            <Button size="xs" variant="default" onClick={() => settle.mutate(false)} loading={settle.isPending}>
              {WAITING.discard}
            </Button>
          </Group>
        )}
      </Table.Td>
    </Row>
  );
}
