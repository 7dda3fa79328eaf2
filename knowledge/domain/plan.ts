import { KnowledgeError } from '../errors.js';
import type { Brand } from './brand.js';
import type { Day } from './day.js';
import type { Reference } from './reference.js';

/** Slug of a plan's file name: `hai-duong-2023`. */
export type PlanId = Brand<'PlanId'>;

/** @throws KnowledgeError `invalid-plan-id` unless `text` is 1–80 of `a-z 0-9 -`. */
export function parsePlanId(text: string): PlanId {
  if (!/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/.test(text)) {
    throw new KnowledgeError(
      'invalid-plan-id',
      `Cannot use plan id "${text}": expected 1-80 characters of a-z, 0-9 and -`,
    );
  }
  return text as PlanId;
}

/** Who may see a plan and whatever is derived from it. */
export type Access = 'public' | 'internal';

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** What stands at the head and the foot of a plan; null where the document leaves it blank or does not say. */
export interface PlanMetadata {
  /** One line: type and subject, "Kế hoạch Chuyển đổi số tỉnh Hải Dương năm 2023". */
  readonly title: string;
  readonly type: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  /** The unit it plans for, with its kind: "tỉnh Hải Dương", "quận Hải An". */
  readonly place: string | null;
  readonly issuedOn: Day | null;
  readonly signer: string | null;
  readonly signerTitle: string | null;
  readonly period: Period | null;
}

/** An abbreviation that a document defines for itself: "TTKSBT", "Trung tâm Kiểm soát bệnh tật". */
export interface ShortForm {
  readonly short: string;
  readonly full: string;
}

export interface Plan extends PlanMetadata {
  readonly id: PlanId;
  readonly version: number;
  readonly access: Access;
  /** A digest written for this project (bundled sample), not the document itself. */
  readonly isDigest: boolean;
  /** Lower-case hex SHA-256 of the original bytes. */
  readonly contentHash: string;
  readonly references: readonly Reference[];
  readonly shortForms: readonly ShortForm[];
}

export type PlanStatus = 'draft' | 'upcoming' | 'in-force' | 'past';

/**
 * Where a plan stands on a day. The period decides; a plan without a period is a draft when its number is blank,
 * and in force otherwise. A past draft counts as past: its blank number is how it was published.
 */
export function planStatus(plan: Pick<PlanMetadata, 'number' | 'period'>, today: Day): PlanStatus {
  if (plan.period !== null && plan.period.to < today) return 'past';
  if (plan.number === null) return 'draft';
  if (plan.period !== null && plan.period.from > today) return 'upcoming';
  return 'in-force';
}
