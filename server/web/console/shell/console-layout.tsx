import { AppShell, Burger, Group, NavLink, ScrollArea, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useLocation } from 'react-router';
import { mayAct } from '../../../console/contract/session.js';
import { VIEWS } from '../views.js';
import { SHELL } from '../wording.js';
import { AccountMenu } from './account-menu.js';
import { Icon } from './icon.js';
import { useAccount } from './session.js';

const HEADER_PX = 56;
const NAVIGATION_PX = 232;

/** Header, navigation and the view of the address. On a phone the navigation opens over the view. */
export function ConsoleLayout() {
  const [isOpen, { toggle, close }] = useDisclosure(false);
  const account = useAccount();
  const { pathname } = useLocation();
  return (
    <AppShell
      header={{ height: HEADER_PX }}
      navbar={{ width: NAVIGATION_PX, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
      padding="md"
    >
      <a className="skip" href="#content">
        {SHELL.skip}
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap" miw={0}>
            <Burger opened={isOpen} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={SHELL.menu} />
            <img src="/assets/chat/icon.svg" alt="" width={32} height={32} />
            <Text fw={650} truncate>
              {SHELL.shortTitle}
            </Text>
          </Group>
          <AccountMenu />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar aria-label={SHELL.navigation}>
        <AppShell.Section grow component={ScrollArea} p="xs">
          {VIEWS.filter((view) => mayAct(account.role, view.role)).map((view) => (
            <NavLink
              key={view.path}
              component={Link}
              to={`/${view.path}`}
              label={view.label}
              leftSection={<Icon path={view.icon} />}
              active={pathname === `/${view.path}`}
              aria-current={pathname === `/${view.path}` ? 'page' : undefined}
              onClick={close}
            />
          ))}
        </AppShell.Section>
        <AppShell.Section p="xs">
          <NavLink href="/" label={SHELL.chatPage} leftSection={<Icon path="M14 4h6v6M20 4l-9 9M18 14v6H4V6h6" />} />
        </AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main id="content">
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}
