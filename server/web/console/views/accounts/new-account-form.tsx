import { Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { RoleSchema, ROLES, type Role } from '../../../../console/contract/session.js';
import { useChange } from '../../api/hooks.js';
import { FormFrame } from '../../shell/form-frame.js';
import { NewPasswordInput } from '../../shell/new-password-input.js';
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
    <FormFrame change={create} submit={ACCOUNTS.add}>
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
      <NewPasswordInput
        label={ACCOUNTS.password}
        hint={ACCOUNTS.passwordHint}
        value={password}
        onChange={setPassword}
      />
      <Radio.Group label={ACCOUNTS.role} value={role} onChange={(value) => setRole(RoleSchema.parse(value))}>
        <Stack gap="xs" mt="xs">
          {ROLES.map((one) => (
            <Radio key={one} value={one} label={SHELL.roles[one]} description={ACCOUNTS.roleHints[one]} />
          ))}
        </Stack>
      </Radio.Group>
    </FormFrame>
  );
}
