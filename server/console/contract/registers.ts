/** Schemas of `/api/console/registers`. */
import { z } from 'zod';

export const REGISTERS = ['alias', 'group', 'successor', 'place', 'service'] as const;
export const RegisterNameSchema = z.enum(REGISTERS);
export type RegisterName = z.output<typeof RegisterNameSchema>;

/** An entry's fields by name; the service says which a register has and refuses others. */
export const RegisterValueSchema = z.record(
  z.string().max(40),
  z.union([z.string().max(4000), z.null(), z.array(z.string().max(500)).max(500)]),
);
export type RegisterValue = z.output<typeof RegisterValueSchema>;

export const RegisterLineSchema = z.object({
  key: z.string(),
  /** As it stands. */
  value: RegisterValueSchema,
  /** As the program ships it; null for a line that was added. */
  shipped: RegisterValueSchema.nullable(),
  isEdited: z.boolean(),
  isDisabled: z.boolean(),
  /** The program ships another fact than the one that was edited or switched off. */
  shippedChanged: z.boolean(),
  /** What the name of the agency was recognised as; null where there is none to recognise, or it was not. */
  recognised: z.string().nullable(),
  revision: z.number(),
  editedBy: z.string().nullable(),
  editedAt: z.number().nullable(),
});
export type RegisterLine = z.output<typeof RegisterLineSchema>;

export const RegisterParams = z.object({ register: RegisterNameSchema });
export const RegisterLinesSchema = z.array(RegisterLineSchema);

export const RegisterSaveBody = z.object({
  /** Null for a new line. */
  key: z.string().max(400).nullable(),
  value: RegisterValueSchema,
  isDisabled: z.boolean(),
  seen: z.number().int().min(0),
});
export const RegisterRevertBody = z.object({ key: z.string().max(400), seen: z.number().int().min(0) });
