import { z } from 'zod';
import { parseDay, type Day } from '../domain/day.js';
import { parsePlanId, type Plan, type PlanId, type ShortForm } from '../domain/plan.js';
import type { PlanRecord, StoredRecord } from '../domain/record.js';
import type { Reference } from '../domain/reference.js';
import type { Section } from '../domain/section.js';
import { KnowledgeError } from '../errors.js';
import type { StoredPassage } from '../ports.js';
import type { PassageRow, PlanRow, RecordRow, SectionRow } from './plan-tables.js';

/** Columns of a record row; everything else of a record is its payload. */
type RecordColumns = 'type' | 'index' | 'title' | 'locator';

const day = z.string().transform((text): Day => parseDay(text));
const names = z.array(z.string());
const span = z.object({ start: z.number(), end: z.number() });
const recurrence = z.enum(['weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly', 'ongoing']);

export const deadline = z.object({
  text: z.string(),
  parts: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('interval'), from: day.nullable(), to: day }),
      z.object({ kind: z.literal('recurrence'), recurrence }),
      z.object({ kind: z.literal('event'), event: z.string() }),
    ]),
  ),
});

export const figure = z.object({
  direction: z.enum(['reach', 'increase', 'decrease']),
  bound: z.enum(['eq', 'min', 'above', 'max', 'below']),
  value: z.number(),
  unit: z.string(),
  level: z.enum(['tỉnh', 'huyện', 'xã']).nullable(),
  period: z.object({ from: day, to: day }).nullable(),
  text: z.string(),
  clause: z.string(),
});

const column = z.object({
  role: z.enum(['lead', 'coordinator', 'deadline', 'product', 'figure', 'level', 'note']),
  heading: z.string(),
  text: z.string().default(''),
});

const payload = z.object({
  leads: names,
  coordinators: names,
  assignees: names,
  leadBasis: z.enum(['stated', 'assigned']),
  // Rows of earlier versions of a plan were written without it.
  presumed: z.array(z.object({ role: z.enum(['lead', 'coordinator', 'assignee']), agency: z.string() })).default([]),
  deadline: deadline.nullable(),
  figures: z.array(figure),
  product: z.string().nullable(),
  group: z.string().nullable(),
  section: z.number().nullable(),
  span,
  page: z.number().nullable(),
  quote: z.string(),
  columns: z.array(column),
  review: names,
  sameAs: z.array(z.number()),
} satisfies Record<Exclude<keyof PlanRecord, RecordColumns>, z.ZodType>);

const references = z.array(
  z.object({
    number: z.string(),
    type: z.string().nullable(),
    issuedOn: day.nullable(),
    text: z.string(),
    spans: z.array(span),
    isBasis: z.boolean(),
  } satisfies Record<keyof Reference, z.ZodType>),
);

const shortForms = z.array(
  z.object({ short: z.string(), full: z.string() } satisfies Record<keyof ShortForm, z.ZodType>),
);

/** @throws KnowledgeError `store-unreadable` naming the place when stored JSON is not what this program writes. */
export function parse<T>(schema: z.ZodType<T>, json: string, place: string): T {
  try {
    return schema.parse(JSON.parse(json));
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new KnowledgeError('store-unreadable', `Cannot read ${place} from the store: ${said}; load the plan again`, {
      cause,
    });
  }
}

export function planOf(row: PlanRow): Plan {
  return {
    id: parsePlanId(row.plan_id),
    version: row.version,
    title: row.title,
    type: row.type,
    number: row.number,
    issuer: row.issuer,
    place: row.place,
    issuedOn: row.issued_on === null ? null : parseDay(row.issued_on),
    signer: row.signer,
    signerTitle: row.signer_title,
    period:
      row.period_from === null || row.period_to === null
        ? null
        : { from: parseDay(row.period_from), to: parseDay(row.period_to) },
    access: row.access,
    isDigest: row.is_digest === 1,
    contentHash: row.content_hash,
    references: parse(references, row.document_references, `references of "${row.plan_id}"`),
    shortForms: parse(shortForms, row.short_forms, `short forms of "${row.plan_id}"`),
  };
}

export function sectionOf(row: SectionRow): Section {
  return {
    index: row.position,
    parent: row.parent,
    label: row.label,
    title: row.title,
    locator: row.locator,
    span: { start: row.span_start, end: row.span_end },
    page: row.page,
  };
}

export function passageOf(planId: PlanId, row: PassageRow): StoredPassage {
  const key = itemKey(planId, row.position);
  return {
    key,
    planId,
    index: row.position,
    section: row.section,
    locator: row.locator,
    headings: parse(names, row.headings, `passage "${key}"`),
    text: row.text,
    span: { start: row.span_start, end: row.span_end },
    page: row.page,
  };
}

export function recordOf(planId: PlanId, row: RecordRow): StoredRecord {
  const key = itemKey(planId, row.position);
  return {
    key,
    planId,
    type: row.type,
    index: row.position,
    title: row.title,
    locator: row.locator,
    ...parse(payload, row.payload, `record "${key}"`),
  };
}

export function payloadOf(record: PlanRecord): string {
  const { type: _type, index: _index, title: _title, locator: _locator, ...rest } = record;
  return JSON.stringify(rest);
}

/** `<plan>#<index>`: names a passage or a record of the current version. */
function itemKey(planId: PlanId, index: number): string {
  return `${planId}#${index}`;
}

/** Null for a text that is no key. */
export function parseItemKey(key: string): { readonly planId: string; readonly index: number } | null {
  const match = /^([a-z0-9-]+)#(0|[1-9]\d{0,8})$/.exec(key);
  return match?.[1] === undefined ? null : { planId: match[1], index: Number(match[2]) };
}
