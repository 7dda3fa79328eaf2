import { createContext, useContext } from 'react';
import type { Session } from '../../../console/contract/session.js';

export const SESSION_KEY = ['session'];

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in; only below the gate. */
export function useAccount(): Session['account'] {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useAccount stands outside of a session');
  return session.account;
}
