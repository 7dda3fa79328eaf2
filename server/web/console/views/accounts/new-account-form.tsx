import { Alert, Button, PasswordInput, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { RoleSchema, ROLES, type Role } from '../../../../console/contract/session.js';
import { describeFault, useChange } from '../../api/hooks.js';
import { SHELL } from '../../wording.js';
import { ACCOUNTS_KEY } from './accounts-key.js';
import { ACCOUNTS } from './wording.js';

export function NewAccountForm({ onDone }: { readonly onDone: () => void }) {
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [role, setRole] = useState<Role>('viewer');
  const create = useChange({
    run: (api) => api.send('POST', '/accounts', z.null(), { name, password, role }),
    refresh: [ACCOUNTS_KEY],
    done: ACCOUNTS.created,
    onDone,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate();
      }}
    >
      <Stack>
        {create.isError && (
          <Alert color="red" role="alert">
            {describeFault(create.error)}
          </Alert>
        )}
        <TextInput
          label={ACCOUNTS.name}
          description={ACCOUNTS.nameHint}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          autoComplete="off"
          autoCapitalize="none"
          required
          data-autofocus
        />
        <PasswordInput
          label={ACCOUNTS.password}
          description={ACCOUNTS.passwordHint}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          autoComplete="new-password"
          minLength={10}
          required
          visibilityToggleButtonProps={{ 'aria-label': ACCOUNTS.show }}
        />
        <Radio.Group label={ACCOUNTS.role} value={role} onChange={(value) => setRole(RoleSchema.parse(value))}>
          <Stack gap="xs" mt="xs">
            {ROLES.map((one) => (
              <Radio key={one} value={one} label={SHELL.roles[one]} description={ACCOUNTS.roleHints[one]} />
            ))}
          </Stack>
        </Radio.Group>
        <Button type="submit" loading={create.isPending}>
          {ACCOUNTS.add}
        </Button>
      </Stack>
    </form>
  );
}
