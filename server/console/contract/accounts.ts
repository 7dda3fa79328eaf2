/** Schemas of `/api/console/accounts` and `/api/console/audit`. */
import { z } from 'zod';
import { AccountNameSchema, NewPasswordSchema, RoleSchema } from './session.js';

export const AccountSchema = z.object({
  id: z.number(),
  name: z.string(),
  role: RoleSchema,
  isDisabled: z.boolean(),
  /** Milliseconds since the epoch. */
  createdAt: z.number(),
  signedInAt: z.number().nullable(),
});
export type AccountView = z.output<typeof AccountSchema>;
export const AccountListSchema = z.object({ accounts: z.array(AccountSchema) });

export const NewAccountBody = z.object({ name: AccountNameSchema, role: RoleSchema, password: NewPasswordSchema });
export const AccountParams = z.object({ id: z.coerce.number().int().min(1) });
export const RoleBody = z.object({ role: RoleSchema });
export const DisabledBody = z.object({ isDisabled: z.boolean() });
export const PasswordBody = z.object({ password: NewPasswordSchema });

export const AuditQuery = z.object({ before: z.coerce.number().int().min(1).optional() });
export const AuditPageSchema = z.object({
  entries: z.array(
    z.object({
      id: z.number(),
      at: z.number(),
      accountName: z.string(),
      action: z.string(),
      /** The action in words. */
      label: z.string(),
      subject: z.string().nullable(),
      detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
  ),
  /** What to ask with as `before` for the next page; null on the last. */
  next: z.number().nullable(),
});
export type AuditPage = z.output<typeof AuditPageSchema>;
