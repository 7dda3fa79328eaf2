import { Button, Group, NativeSelect, Table, Text } from '@mantine/core';
import { z } from 'zod';
import { RoleSchema, ROLES, type Role } from '../../../../console/contract/session.js';
import type { AccountView } from '../../../../console/contract/accounts.js';
import { useChange } from '../../api/hooks.js';
import { formatInstant } from '../../format-time.js';
import { useAccount } from '../../shell/session.js';
import { Row, WideTable } from '../../shell/wide-table.js';
import { SHELL } from '../../wording.js';
import { ACCOUNTS_KEY } from './accounts-key.js';
import { ACCOUNTS } from './wording.js';

interface AccountTableProps {
  readonly accounts: readonly AccountView[];
  readonly onReset: (account: AccountView) => void;
}

export function AccountTable({ accounts, onReset }: AccountTableProps) {
  return (
    <WideTable
      label={ACCOUNTS.title}
      minWidth={720}
      heads={[ACCOUNTS.name, ACCOUNTS.role, ACCOUNTS.state, ACCOUNTS.signedInAt, ACCOUNTS.actions]}
    >
      {accounts.map((account) => (
        <AccountRow key={account.id} account={account} onReset={() => onReset(account)} />
      ))}
    </WideTable>
  );
}

function AccountRow({ account, onReset }: { readonly account: AccountView; readonly onReset: () => void }) {
  const { id, name, role, isDisabled, signedInAt } = account;
  const isSelf = useAccount().id === id;
  const setRole = useChange<Role>({
    run: (api, next) => api.send('PUT', `/accounts/${id}/role`, z.null(), { role: next }),
    refresh: [ACCOUNTS_KEY],
    done: ACCOUNTS.roleChanged,
  });
  const setDisabled = useChange<boolean>({
    run: (api, next) => api.send('PUT', `/accounts/${id}/disabled`, z.null(), { isDisabled: next }),
    refresh: [ACCOUNTS_KEY],
    done: isDisabled ? ACCOUNTS.enabledDone : ACCOUNTS.disabledDone,
  });
  return (
    <Row>
      <Table.Th scope="row">
        {name}
        {isSelf && <Text span size="sm" c="dimmed" fw={400}>{` (${ACCOUNTS.you})`}</Text>}
      </Table.Th>
      <Table.Td>
        <NativeSelect
          aria-label={ACCOUNTS.roleOf(name)}
          value={role}
          disabled={isSelf || setRole.isPending}
          data={ROLES.map((value) => ({ value, label: SHELL.roles[value] }))}
          onChange={(event) => setRole.mutate(RoleSchema.parse(event.currentTarget.value))}
        />
      </Table.Td>
      <Table.Td>{isDisabled ? ACCOUNTS.disabled : ACCOUNTS.active}</Table.Td>
      <Table.Td>{signedInAt === null ? SHELL.never : formatInstant(signedInAt)}</Table.Td>
      <Table.Td>
        {!isSelf && (
          <Group gap="xs" wrap="nowrap">
            <Button size="xs" variant="default" aria-label={ACCOUNTS.resetOne(name)} onClick={onReset}>
              {ACCOUNTS.reset}
            </Button>
            <Button
              size="xs"
              variant="default"
              aria-label={isDisabled ? ACCOUNTS.enableOne(name) : ACCOUNTS.disableOne(name)}
              loading={setDisabled.isPending}
              onClick={() => setDisabled.mutate(!isDisabled)}
            >
              {isDisabled ? ACCOUNTS.enable : ACCOUNTS.disable}
            </Button>
          </Group>
        )}
      </Table.Td>
    </Row>
  );
}
