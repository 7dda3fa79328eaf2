import { Alert, Button, PasswordInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { describeFault, useChange } from '../api/hooks.js';
import { OWN_PASSWORD } from '../wording.js';

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
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate();
      }}
    >
      <Stack>
        {change.isError && (
          <Alert color="red" role="alert">
            {describeFault(change.error)}
          </Alert>
        )}
        <PasswordInput
          label={OWN_PASSWORD.current}
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          autoComplete="current-password"
          required
          data-autofocus
          visibilityToggleButtonProps={{ 'aria-label': OWN_PASSWORD.show }}
        />
        <PasswordInput
          label={OWN_PASSWORD.next}
          description={OWN_PASSWORD.hint}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
          autoComplete="new-password"
          minLength={10}
          required
          visibilityToggleButtonProps={{ 'aria-label': OWN_PASSWORD.show }}
        />
        <Button type="submit" loading={change.isPending}>
          {OWN_PASSWORD.submit}
        </Button>
      </Stack>
    </form>
  );
}
