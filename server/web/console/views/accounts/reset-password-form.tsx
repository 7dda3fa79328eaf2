import { useState } from 'react';
import { z } from 'zod';
import type { AccountView } from '../../../../console/contract/accounts.js';
import { useChange } from '../../api/hooks.js';
import { FormFrame } from '../../shell/form-frame.js';
import { NewPasswordInput } from '../../shell/new-password-input.js';
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
    <FormFrame change={reset} submit={ACCOUNTS.save}>
      <NewPasswordInput
        label={ACCOUNTS.password}
        hint={ACCOUNTS.passwordHint}
        value={password}
        onChange={setPassword}
        isFirst
      />
    </FormFrame>
  );
}
