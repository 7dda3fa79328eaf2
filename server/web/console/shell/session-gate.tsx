import { Center, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useApi } from '../api/hooks.js';
import { SHELL } from '../wording.js';
import { FaultNote } from './fault-note.js';
import { SESSION_KEY, SessionContext } from './session.js';
import { SignInPage } from './sign-in-page.js';

/** The console for somebody who is signed in, the sign-in for anybody else. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const api = useApi();
  const session = useQuery({ queryKey: SESSION_KEY, queryFn: () => api.session(), staleTime: Infinity });
  if (session.isPending)
    return (
      <Center h="100vh">
        <Loader aria-label={SHELL.loading} />
      </Center>
    );
  if (session.isError)
    return (
      <Center h="100vh" p="md">
        <FaultNote error={session.error} onRetry={() => void session.refetch()} />
      </Center>
    );
  return session.data === null ? <SignInPage /> : <SessionContext value={session.data}>{children}</SessionContext>;
}
