import { Button, PasswordInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import type { AccountView } from '../../../../console/contract/accounts.js';
import { useChange } from '../../api/hooks.js';
import { ACCOUNTS_KEY } from './accounts-key.js';
import { ACCOUNTS } from './wording.js';

export function ResetPasswordForm({ account, onDone }: { readonly account: AccountView; readonly onDone: () => void }) {
  const [password, setPassword] = useState('');
  const reset = useChange({
    run: (api) => api.send('PUT', `/accounts/${account.id}/password`, z.null(), { password }),
    refresh: [ACCOUNTS_KEY],
    done: ACCOUNTS.resetDone,
    onDone,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        reset.mutate();
      }}
    >
      <Stack>
        <PasswordInput
          label={ACCOUNTS.password}
          description={ACCOUNTS.passwordHint}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          autoComplete="new-password"
          minLength={10}
          required
          data-autofocus
          visibilityToggleButtonProps={{ 'aria-label': ACCOUNTS.show }}
        />
        <Button type="submit" loading={reset.isPending}>
          {ACCOUNTS.save}
        </Button>
      </Stack>
    </form>
  );
}
