import { Button, Menu, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { useChange } from '../api/hooks.js';
import { OWN_PASSWORD, SHELL } from '../wording.js';
import { OwnPasswordForm } from './own-password-form.js';
import { SESSION_KEY, useAccount } from './session.js';

/** A name is read whole; the service's name beside it gives way. */
const KEEPS_WIDTH = { flexShrink: 0 } as const;

/** Who is signed in, and the way out. */
export function AccountMenu() {
  const account = useAccount();
  const queries = useQueryClient();
  const signOut = useChange({
    run: (api) => api.send('DELETE', '/session', z.null()),
    refresh: [],
    onDone: () => queries.setQueryData(SESSION_KEY, null),
  });
  const [isChanging, changing] = useDisclosure(false);
  return (
    <>
      <Modal opened={isChanging} onClose={changing.close} title={OWN_PASSWORD.title}>
        <OwnPasswordForm onDone={changing.close} />
      </Modal>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="subtle"
            size="sm"
            px="xs"
            maw="50%"
            style={KEEPS_WIDTH}
            aria-label={SHELL.account(account.name)}
          >
            {account.name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{SHELL.roles[account.role]}</Menu.Label>
          <Menu.Item onClick={changing.open}>{OWN_PASSWORD.title}</Menu.Item>
          <Menu.Item onClick={() => signOut.mutate()}>{SHELL.signOut}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
