import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { useChange } from '../api/hooks.js';
import { OWN_PASSWORD, SHELL } from '../wording.js';
import { FormFrame } from './form-frame.js';
import { NewPasswordInput } from './new-password-input.js';

/** Changes the password of whoever is signed in; their other sessions end. */
export function OwnPasswordForm({ onDone }: { readonly onDone: () => void }) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useChange({
    run: (api) => api.send('PUT', '/session/password', z.null(), { current, next }),
    refresh: [],
    done: OWN_PASSWORD.done,
    onDone,
  });
  return (
    <FormFrame change={change} submit={OWN_PASSWORD.submit}>
      <PasswordInput
        label={OWN_PASSWORD.current}
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
        autoComplete="current-password"
        required
        data-autofocus
        visibilityToggleButtonProps={{ 'aria-label': SHELL.showPassword }}
      />
      <NewPasswordInput label={OWN_PASSWORD.next} hint={OWN_PASSWORD.hint} value={next} onChange={setNext} />
    </FormFrame>
  );
}
