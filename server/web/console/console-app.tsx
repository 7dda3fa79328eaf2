import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryCache, MutationCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { ApiFault, createApi } from './api/client.js';
import { ApiContext } from './api/hooks.js';
import { createRouter } from './router.js';
import { SESSION_KEY } from './shell/session.js';
import { SessionGate } from './shell/session-gate.js';
import { READABLE, THEME } from './theme.js';

/** The console: its styles, its queries, who is signed in, and the view of the address. */
export function ConsoleApp({ nonce }: { readonly nonce: string }) {
  const [parts] = useState(() => ({ api: createApi(), queries: createQueries(), router: createRouter() }));
  return (
    <MantineProvider
      theme={THEME}
      cssVariablesResolver={READABLE}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <Notifications position="top-right" />
      <QueryClientProvider client={parts.queries}>
        <ApiContext value={parts.api}>
          <SessionGate>
            <RouterProvider router={parts.router} />
          </SessionGate>
        </ApiContext>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** Whatever learns that the session has ended brings the sign-in back. */
function createQueries(): QueryClient {
  const onError = (error: unknown): void => {
    if (error instanceof ApiFault && error.code === 'not-signed-in') queries.setQueryData(SESSION_KEY, null);
  };
  const queries = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 5000,
        retry: (failures, error) => failures < 2 && error instanceof ApiFault && error.code === 'offline',
      },
    },
  });
  return queries;
}
