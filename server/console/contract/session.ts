/**
 * Schemas of `/api/console/session`. Files of this folder import zod and each other alone: the service answers by them
 * and the pages read by them.
 */
import { z } from 'zod';

/** From least to most: each may do what those before it may. */
export const ROLES = ['viewer', 'editor', 'admin'] as const;
export const RoleSchema = z.enum(ROLES);
export type Role = z.output<typeof RoleSchema>;

export function mayAct(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

export const AccountNameSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{2,39}$/);
/** Length counts; nothing else is asked of a password. */
export const PASSWORD_CHARS = { min: 10, max: 200 } as const;
export const NewPasswordSchema = z
  .string()
  .min(PASSWORD_CHARS.min, { error: 'weak-password' })
  .max(PASSWORD_CHARS.max, { error: 'weak-password' });

export const SignInSchema = z.object({ name: z.string().max(200), password: z.string().max(1000) });
export const OwnPasswordSchema = z.object({ current: z.string().max(1000), next: NewPasswordSchema });

/** Who is signed in, and the token that every changing request sends in the header `x-csrf-token`. */
export const SessionSchema = z.object({
  account: z.object({ id: z.number(), name: z.string(), role: RoleSchema }),
  csrfToken: z.string(),
});
export type Session = z.output<typeof SessionSchema>;
