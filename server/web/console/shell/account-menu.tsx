import { Button, Menu } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { useChange } from '../api/hooks.js';
import { SHELL } from '../wording.js';
import { SESSION_KEY, useAccount } from './session.js';

/** Who is signed in, and the way out. */
export function AccountMenu() {
  const account = useAccount();
  const queries = useQueryClient();
  const signOut = useChange({
    run: (api) => api.send('DELETE', '/session', z.null()),
    refresh: [],
    onDone: () => queries.setQueryData(SESSION_KEY, null),
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="subtle" size="sm" aria-label={SHELL.account(account.name)}>
          {account.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{SHELL.roles[account.role]}</Menu.Label>
        <Menu.Item onClick={() => signOut.mutate()}>{SHELL.signOut}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
