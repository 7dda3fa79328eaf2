import { Badge, Button, Group, Stack, Table, Text } from '@mantine/core';
import { z } from 'zod';
import { mayAct } from '../../../../console/contract/session.js';
import type { RegisterLine, RegisterName } from '../../../../console/contract/registers.js';
import { useChange } from '../../api/hooks.js';
import { useAccount } from '../../shell/session.js';
import { Row, WideTable } from '../../shell/wide-table.js';
import { nameOf, REGISTER_FIELDS, shownOf } from './register-fields.js';
import { REGISTERS_KEY } from './register-key.js';
import { REGISTERS } from './wording.js';

interface RegisterTableProps {
  readonly register: RegisterName;
  readonly lines: readonly RegisterLine[];
  readonly onEdit: (line: RegisterLine) => void;
}

export function RegisterTable({ register, lines, onEdit }: RegisterTableProps) {
  const fields = REGISTER_FIELDS[register].filter(({ isDetail }) => isDetail !== true);
  return (
    <WideTable
      label={REGISTERS.tabs[register]}
      minWidth={fields.length > 2 ? 960 : 680}
      heads={[...fields.map(({ label }) => label), REGISTERS.state, REGISTERS.action]}
    >
      {lines.map((line) => (
        <Row key={line.key}>
          {fields.map((field) => (
            <Table.Td key={field.name}>
              <Text size="sm" td={line.isDisabled ? 'line-through' : undefined}>
                {shownOf(field, line.value) || (field.whenEmpty ?? REGISTERS.nothing)}
              </Text>
              <Shipped
                line={line}
                shown={line.shipped === null ? null : shownOf(field, line.shipped)}
                now={shownOf(field, line.value)}
              />
            </Table.Td>
          ))}
          <Table.Td>
            <State line={line} />
          </Table.Td>
          <Table.Td>
            <Actions register={register} line={line} onEdit={() => onEdit(line)} />
          </Table.Td>
        </Row>
      ))}
    </WideTable>
  );
}

/** The shipped words under those that took their place. */
function Shipped({
  line,
  shown,
  now,
}: {
  readonly line: RegisterLine;
  readonly shown: string | null;
  readonly now: string;
}) {
  return !line.isEdited || shown === null || shown === now ? null : (
    <Text size="xs" c="dimmed">
      {REGISTERS.shipped}: {shown === '' ? REGISTERS.nothing : shown}
    </Text>
  );
}

function State({ line }: { readonly line: RegisterLine }) {
  const state = line.isDisabled ? 'disabled' : line.shipped === null ? 'added' : line.isEdited ? 'edited' : 'shipped';
  const colours = { disabled: 'red', added: 'blue', edited: 'blue', shipped: 'gray' } as const;
  return (
    <Stack gap={4} align="flex-start">
      <Badge variant="light" color={colours[state]} miw="max-content">
        {REGISTERS.states[state]}
      </Badge>
      {line.value['certainty'] === 'uncertain' && (
        <Badge variant="light" color="orange" miw="max-content">
          {REGISTERS.uncertain}
        </Badge>
      )}
      {line.shippedChanged && <Text size="xs">{REGISTERS.shippedChanged}</Text>}
    </Stack>
  );
}

function Actions({
  register,
  line,
  onEdit,
}: {
  readonly register: RegisterName;
  readonly line: RegisterLine;
  readonly onEdit: () => void;
}) {
  const { role } = useAccount();
  const name = nameOf(register, line.value).slice(0, 80);
  const turn = useChange({
    run: (api) =>
      api.send('PUT', `/registers/${register}`, z.null(), {
        key: line.key,
        value: line.value,
        isDisabled: !line.isDisabled,
        seen: line.revision,
      }),
    refresh: [REGISTERS_KEY],
    done: REGISTERS.saved,
  });
  if (!mayAct(role, 'editor')) return null;
  return (
    <Group gap="xs" wrap="nowrap">
      <Button size="xs" variant="default" aria-label={REGISTERS.editOne(name)} onClick={onEdit}>
        {REGISTERS.edit}
      </Button>
      <Button
        size="xs"
        variant="default"
        aria-label={line.isDisabled ? REGISTERS.enableOne(name) : REGISTERS.disableOne(name)}
        onClick={() => turn.mutate()}
        loading={turn.isPending}
      >
        {line.isDisabled ? REGISTERS.enable : REGISTERS.disable}
      </Button>
    </Group>
  );
}
