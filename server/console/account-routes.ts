import { z } from 'zod';
import { ApiError } from '../errors.js';
import type { AccountChange } from '../store/account-store.js';
import type { Console } from './console.js';
import { consoleRoute, type ConsoleRoute } from './console-route.js';
import {
  AccountListSchema,
  AccountParams,
  DisabledBody,
  NewAccountBody,
  PasswordBody,
  RoleBody,
} from './contract/accounts.js';
import { hashPassword } from './passwords.js';

/** Who may use the console. Every change ends the sessions of the account that it changes. */
export function accountRoutes({ accounts }: Console): readonly ConsoleRoute[] {
  const change = async (id: number, to: AccountChange): Promise<void> => {
    const outcome = await accounts.change(id, to);
    if (outcome === 'missing') throw new ApiError('no-such-entry');
    if (outcome === 'last-admin') throw new ApiError('last-admin');
  };
  const nameOf = async (id: number): Promise<string | null> => (await accounts.byId(id))?.name ?? null;
  return [
    consoleRoute({
      method: 'GET',
      url: '/accounts',
      role: 'admin',
      reply: AccountListSchema,
      handle: async () => ({ accounts: [...(await accounts.list())] }),
    }),
    consoleRoute({
      method: 'POST',
      url: '/accounts',
      role: 'admin',
      action: 'account.created',
      body: NewAccountBody,
      reply: z.null(),
      async handle({ body: { name, role, password }, note }) {
        const passwordHash = await hashPassword(password);
        const made = await accounts.create({ name, role, passwordHash, configuredHash: null });
        if (made === 'taken') throw new ApiError('name-taken');
        note(name, { role });
        return null;
      },
    }),
    consoleRoute({
      method: 'PUT',
      url: '/accounts/:id/role',
      role: 'admin',
      action: 'account.role-changed',
      params: AccountParams,
      body: RoleBody,
      reply: z.null(),
      async handle({ params: { id }, body: { role }, note }) {
        await change(id, { role });
        note(await nameOf(id), { role });
        return null;
      },
    }),
    consoleRoute({
      method: 'PUT',
      url: '/accounts/:id/disabled',
      role: 'admin',
      action: 'account.disabled-changed',
      params: AccountParams,
      body: DisabledBody,
      reply: z.null(),
      async handle({ params: { id }, body: { isDisabled }, note }) {
        await change(id, { isDisabled });
        note(await nameOf(id), { isDisabled });
        return null;
      },
    }),
    consoleRoute({
      method: 'PUT',
      url: '/accounts/:id/password',
      role: 'admin',
      action: 'account.password-reset',
      params: AccountParams,
      body: PasswordBody,
      reply: z.null(),
      async handle({ params: { id }, body: { password }, note }) {
        await change(id, { passwordHash: await hashPassword(password) });
        note(await nameOf(id));
        return null;
      },
    }),
  ];
}
