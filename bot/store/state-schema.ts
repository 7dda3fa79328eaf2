import { z } from 'zod';
import { parseDay, parsePlanId, PLAN_INTENTS, SOCIAL_INTENTS } from '../../knowledge/index.js';
import type { ConversationState } from '../conversation-state.js';

const day = z.string().transform(parseDay);

const interpretation = z.object({
  intent: z.enum([...PLAN_INTENTS, ...SOCIAL_INTENTS]),
  text: z.string(),
  scope: z.object({
    planIds: z.array(z.string().transform(parsePlanId)),
    named: z.boolean(),
    byYearOnly: z.boolean(),
    years: z.array(z.number()),
    missing: z.string().nullable(),
    inherited: z.boolean(),
  }),
  agencies: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      kind: z.enum([
        'ministry',
        'central',
        'party',
        'council',
        'committee',
        'department',
        'division',
        'office',
        'police',
        'board',
        'front',
        'bank',
        'enterprise',
        'school',
        'community',
        'group',
        'other',
      ]),
      place: z.string().nullable(),
    }),
  ),
  role: z.enum(['lead', 'coordinator', 'any']),
  levels: z.array(z.enum(['tỉnh', 'huyện', 'xã'])),
  years: z.array(z.number()),
  window: z.object({ from: day.nullable(), to: day.nullable(), ofPlan: z.boolean() }).nullable(),
  part: z.object({ locators: z.array(z.string()), group: z.string().nullable() }),
  recordTypes: z.array(z.enum(['task', 'duty', 'target', 'result'])),
  listOf: z.enum(['records', 'agencies', 'sections', 'other']),
  noun: z.string().nullable(),
  lacking: z.enum(['deadline', 'coordinator', 'lead']).nullable(),
  deadlineText: z.string().nullable(),
  planFact: z.enum(['signer', 'number', 'issued-on', 'issuer', 'period', 'status']).nullable(),
  quoted: z.string().nullable(),
  topic: z.string(),
  figures: z.array(z.string()),
  ordinal: z.number().nullable(),
  focus: z.array(z.string()),
});

export const keptList = z.object({
  id: z.string(),
  scope: z.string(),
  items: z.array(z.object({ key: z.string(), via: z.string().optional() })),
  plans: z.array(z.object({ id: z.string().transform(parsePlanId), stamp: z.string() })),
});

const state = z.object({
  last: interpretation.nullable(),
  recordKeys: z.array(z.string()),
  options: z.array(z.object({ id: z.string(), label: z.string() })),
  pendingText: z.string().nullable(),
  rest: z.string().nullable(),
  restKeys: z.array(z.string()),
  greeted: z.boolean(),
  lists: z.array(keptList).default([]),
  own: z.string().nullable().default(null),
});

/** The state in a stored row; null when another version of the program wrote it and it no longer fits. */
export function parseState(json: string): ConversationState | null {
  try {
    const parsed = state.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
