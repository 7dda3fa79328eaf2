import type { AccountStore } from '../store/account-store.js';
import type { AuditLog } from '../store/audit-log.js';
import type { AuditAction } from './audit-actions.js';
import { hashPassword, verifyPassword } from './passwords.js';

/** The account whose first password is `ADMIN_PASSWORD`. */
export const CONFIGURED_NAME = 'admin';

/**
 * Makes the account, or, where the configured password is another than the one last taken over, gives the account that
 * password, its role and its sign-in back and ends its sessions: the way in for an operator who lost every password. A
 * password chosen in the console stays as long as the configuration does.
 */
export async function takeConfiguredPassword(
  password: string,
  { accounts, audit }: { readonly accounts: AccountStore; readonly audit: AuditLog },
): Promise<void> {
  const found = await accounts.byName(CONFIGURED_NAME);
  if (found?.configuredHash != null && (await verifyPassword(password, found.configuredHash))) return;
  const hash = await hashPassword(password);
  const role = 'admin';
  if (found === null) await accounts.create({ name: CONFIGURED_NAME, role, passwordHash: hash, configuredHash: hash });
  else await accounts.change(found.id, { role, isDisabled: false, passwordHash: hash, configuredHash: hash });
  const action: AuditAction = 'account.configured-password';
  await audit.add({ accountName: CONFIGURED_NAME, action, subject: CONFIGURED_NAME, detail: {} });
}
