import { Badge, Button, Group, Stack, Table, Text } from '@mantine/core';
import { mayAct } from '../../../../console/contract/session.js';
import type { RecordField, RecordRow } from '../../../../console/contract/records.js';
import { useAccount } from '../../shell/session.js';
import { Row, WideTable } from '../../shell/wide-table.js';
import { RECORDS } from './wording.js';

const QUOTE_LINES = 3;

export function RecordTable({
  rows,
  onOpen,
}: {
  readonly rows: readonly RecordRow[];
  readonly onOpen: (row: RecordRow) => void;
}) {
  const { role } = useAccount();
  const { fields } = RECORDS;
  const action = mayAct(role, 'editor') ? RECORDS.open : RECORDS.view;
  return (
    <WideTable
      label={RECORDS.label}
      minWidth={960}
      heads={[fields.title, fields.leads, fields.coordinators, fields.deadline, RECORDS.place, RECORDS.action]}
    >
      {rows.map((row) => (
        <Row key={`${row.plan}#${row.index}`}>
          <Table.Td w="28%">
            <Stack gap={4}>
              <Text size="sm">{row.title}</Text>
              <Badges row={row} />
              <Was row={row} field="title" />
              <Was row={row} field="figures" />
            </Stack>
          </Table.Td>
          <Table.Td w="15%">
            <Names names={row.leads} presumed={row.presumed.leads} />
            <Was row={row} field="leads" />
          </Table.Td>
          <Table.Td w="15%">
            <Names names={row.coordinators} presumed={row.presumed.coordinators} />
            <Was row={row} field="coordinators" />
          </Table.Td>
          <Table.Td w="11%">
            <Text size="sm">{row.deadline ?? RECORDS.nothing}</Text>
            <Was row={row} field="deadline" />
          </Table.Td>
          <Table.Td>
            <Text size="sm" fw={600}>
              {row.locator}
              {RECORDS.page(row.page)}
            </Text>
            <Text size="xs" c="dimmed">
              {row.planTitle}
            </Text>
            {row.quote !== row.title && (
              <Text size="xs" lineClamp={QUOTE_LINES}>
                {row.quote}
              </Text>
            )}
          </Table.Td>
          <Table.Td w={110}>
            <Button
              size="xs"
              variant="default"
              aria-label={RECORDS.openOne(action, row.title)}
              onClick={() => onOpen(row)}
            >
              {action}
            </Button>
          </Table.Td>
        </Row>
      ))}
    </WideTable>
  );
}

function Badges({ row }: { readonly row: RecordRow }) {
  return (
    <>
      <Group gap={4}>
        <Badge variant="light" color="gray" miw="max-content">
          {RECORDS.types[row.type]}
        </Badge>
        {row.review.length > 0 && (
          <Badge variant="light" color="orange">
            {RECORDS.review}
          </Badge>
        )}
        {row.corrected.length > 0 && (
          <Badge variant="light" color="blue">
            {RECORDS.corrected}
          </Badge>
        )}
        {row.isChecked && (
          <Badge variant="light" color="green">
            {RECORDS.checked}
          </Badge>
        )}
      </Group>
      {row.review.map((reason) => (
        <Text key={reason} size="xs">
          {reason}
        </Text>
      ))}
    </>
  );
}

function Names({ names, presumed }: { readonly names: readonly string[]; readonly presumed: readonly string[] }) {
  return (
    <>
      {(names.length > 0 || presumed.length === 0) && (
        <Text size="sm">{names.length === 0 ? RECORDS.nothing : names.join('; ')}</Text>
      )}
      {presumed.length > 0 && <Text size="sm">{RECORDS.presumed(presumed)}</Text>}
    </>
  );
}

/** What the document says where a person says otherwise. */
function Was({ row, field }: { readonly row: RecordRow; readonly field: RecordField }) {
  const mark = row.corrected.find((one) => one.field === field);
  return mark === undefined ? null : (
    <Text size="xs" c="dimmed">
      {RECORDS.was(mark.original)}
    </Text>
  );
}
