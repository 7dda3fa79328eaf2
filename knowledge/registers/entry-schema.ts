import { z } from 'zod';
import { parseDay } from '../domain/day.js';
import type { RegisterEntry } from '../domain/register.js';

const line = (max: number): z.ZodType<string, string> =>
  z
    .string()
    .max(max)
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim());
const said = (max: number): z.ZodType<string, string> => line(max).refine((text) => text !== '', { error: 'empty' });
const names = z.array(said(300)).max(500);
const day = z
  .string()
  .refine((text) => isDay(text), { error: 'day' })
  .transform((text) => parseDay(text));
const certainty = z.enum(['confirmed', 'uncertain']);
const place = said(200).nullable();

function isDay(text: string): boolean {
  try {
    return parseDay(text) === text;
  } catch {
    return false;
  }
}

/** Facts of each register as they are kept and as an administrator sends them; text is made one line. */
export const registerValue = {
  alias: z.object({ short: said(60), name: said(300) }),
  group: z.object({ group: said(300), members: names, outsiders: names }),
  successor: z.object({
    former: said(300),
    scope: z.enum(['agency', 'district-bodies', 'provincial-bodies']),
    area: place,
    successor: said(300).nullable(),
    from: day.nullable(),
    basis: line(500),
    certainty,
    exceptions: z.array(said(100)).max(30),
  }),
  place: z.object({ place: said(200), text: said(2000), basis: line(500), certainty }),
  service: z.object({ about: z.array(said(100)).min(1).max(50), place, text: said(2000), basis: line(500), certainty }),
} as const;

const key = z.string().min(1).max(400);

export const registerEntry: z.ZodType<RegisterEntry> = z.discriminatedUnion('register', [
  z.object({ register: z.literal('alias'), key, value: registerValue.alias }),
  z.object({ register: z.literal('group'), key, value: registerValue.group }),
  z.object({ register: z.literal('successor'), key, value: registerValue.successor }),
  z.object({ register: z.literal('place'), key, value: registerValue.place }),
  z.object({ register: z.literal('service'), key, value: registerValue.service }),
]);
