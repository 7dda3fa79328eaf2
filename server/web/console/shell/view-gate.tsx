import { Text } from '@mantine/core';
import { Outlet } from 'react-router';
import { mayAct, type Role } from '../../../console/contract/session.js';
import { SHELL } from '../wording.js';
import { Page } from './page.js';
import { useAccount } from './session.js';

/** Keeps a view from those who would see nothing but refusals in it. */
export function ViewGate({ role }: { readonly role: Role }) {
  const account = useAccount();
  if (mayAct(account.role, role)) return <Outlet />;
  return (
    <Page title={SHELL.lacksRole}>
      <Text>{SHELL.roles[account.role]}</Text>
    </Page>
  );
}
