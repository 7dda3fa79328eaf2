import type { Account, AccountStore } from '../store/account-store.js';
import type { SignInThrottle } from '../store/sign-in-throttle.js';
import { AccountNameSchema } from './contract/session.js';
import { hashPassword, verifyPassword } from './passwords.js';

export type SignInOutcome =
  | { readonly kind: 'signed-in'; readonly account: Account }
  /** The same for an unknown name, a wrong password and a disabled account, and after the same work. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'held'; readonly waitMs: number };

export interface SignIn {
  attempt(attempt: {
    readonly name: string;
    readonly password: string;
    readonly address: string;
  }): Promise<SignInOutcome>;
}

export function createSignIn({
  accounts,
  throttle,
}: {
  readonly accounts: AccountStore;
  readonly throttle: SignInThrottle;
}): SignIn {
  /** What a password is checked against where there is no account. */
  const nobody = hashPassword('');
  return {
    async attempt({ name, password, address }) {
      const asked = name.trim().toLowerCase();
      const begun = await throttle.begin(asked, address);
      if ('waitMs' in begun) return { kind: 'held', waitMs: begun.waitMs };
      const parsed = AccountNameSchema.safeParse(asked);
      const account = parsed.success ? await accounts.byName(parsed.data) : null;
      const isRight = await verifyPassword(password, account?.passwordHash ?? (await nobody));
      if (account === null || account.isDisabled || !isRight) return { kind: 'refused' };
      await throttle.succeeded(begun.attempt);
      return { kind: 'signed-in', account };
    },
  };
}
