import { z } from 'zod';
import { ApiError } from '../errors.js';
import type { Console } from './console.js';
import { consoleRoute, type ConsoleRoute } from './console-route.js';
import { OwnPasswordSchema, SessionSchema } from './contract/session.js';
import { hashPassword } from './passwords.js';

/** What everybody who is signed in may do for themselves. */
export function sessionRoutes({ accounts, sessions, signIn }: Console): readonly ConsoleRoute[] {
  return [
    consoleRoute({
      method: 'GET',
      url: '/session',
      role: 'viewer',
      reply: SessionSchema,
      handle: ({ session: { accountId, accountName, role, csrfToken } }) => ({
        account: { id: accountId, name: accountName, role },
        csrfToken,
      }),
    }),
    consoleRoute({
      method: 'DELETE',
      url: '/session',
      role: 'viewer',
      action: 'session.ended',
      reply: z.null(),
      async handle({ session, request, reply, note }) {
        await sessions.end(request, reply);
        note(session.accountName);
        return null;
      },
    }),
    consoleRoute({
      method: 'PUT',
      url: '/session/password',
      role: 'viewer',
      action: 'account.password-changed',
      body: OwnPasswordSchema,
      reply: z.null(),
      async handle({ session: { accountId, accountName, tokenHash }, body, note, request }) {
        // Counted as a sign-in: whoever found an open session must not be able to try passwords.
        const outcome = await signIn.attempt({ name: accountName, password: body.current, address: request.ip });
        if (outcome.kind !== 'signed-in')
          throw new ApiError(outcome.kind === 'held' ? 'sign-in-held' : 'sign-in-refused');
        await accounts.change(accountId, { passwordHash: await hashPassword(body.next) }, tokenHash);
        note(accountName);
        return null;
      },
    }),
  ];
}
