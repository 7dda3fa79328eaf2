import { Text } from '@mantine/core';
import { createBrowserRouter } from 'react-router';
import { ConsoleLayout } from './shell/console-layout.js';
import { FirstView } from './shell/first-view.js';
import { Page } from './shell/page.js';
import { RouteFault } from './shell/route-fault.js';
import { ViewGate } from './shell/view-gate.js';
import { VIEWS } from './views.js';
import { SHELL } from './wording.js';

export function createRouter() {
  return createBrowserRouter(
    [
      {
        path: '/',
        Component: ConsoleLayout,
        HydrateFallback: () => null,
        children: [
          {
            ErrorBoundary: RouteFault,
            children: [
              { index: true, Component: FirstView },
              ...VIEWS.map((view) => ({
                path: view.path,
                element: <ViewGate role={view.role} />,
                children: [{ index: true, lazy: async () => ({ Component: await view.load() }) }],
              })),
              { path: '*', Component: MissingPage },
            ],
          },
        ],
      },
    ],
    { basename: '/admin' },
  );
}

function MissingPage() {
  return (
    <Page title={SHELL.missing}>
      <Text>{SHELL.title}</Text>
    </Page>
  );
}
