/** Schemas of `/api/console/officers`. */
import { z } from 'zod';

export const INVITATION_DAYS = { default: 7, most: 90 } as const;
export const AGENCY_CHARS = 120;

export const InvitationSchema = z.object({
  id: z.number(),
  agency: z.string(),
  state: z.enum(['open', 'used', 'expired', 'revoked']),
  issuedBy: z.string(),
  /** Milliseconds since the epoch. */
  issuedAt: z.number(),
  expiresAt: z.number(),
  usedAt: z.number().nullable(),
  revokedAt: z.number().nullable(),
});
export type InvitationView = z.output<typeof InvitationSchema>;

/** `agencies`: names that the loaded plans give tasks to, for choosing from. */
export const OfficersSchema = z.object({ invitations: z.array(InvitationSchema), agencies: z.array(z.string()) });

export const IssueBody = z.object({
  agency: z.string().trim().min(1).max(AGENCY_CHARS),
  days: z.number().int().min(1).max(INVITATION_DAYS.most),
});
/** The code is told here once and never again. */
export const IssuedSchema = z.object({ id: z.number(), code: z.string(), expiresAt: z.number() });
export type Issued = z.output<typeof IssuedSchema>;

export const InvitationParams = z.object({ id: z.coerce.number().int().min(1) });
