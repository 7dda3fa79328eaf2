import type { Agency } from './agency.js';
import type { Day } from './day.js';
import type { Level } from './figure.js';
import type { PlanId } from './plan.js';
import type { RecordType } from './record.js';

/** What may be asked of plans. A closed list: every step of answering is keyed by it. */
export const PLAN_INTENTS = [
  'lead',
  'coordinator',
  'deadline',
  'target',
  'result',
  'list',
  'count',
  'compare',
  'superlative',
  'yes-no',
  'legal-basis',
  'content',
  'service',
  'plan-facts',
  'plans-loaded',
] as const;
export type PlanIntent = (typeof PLAN_INTENTS)[number];

/** What is said to the assistant and asks nothing of a plan. */
export const SOCIAL_INTENTS = ['about-assistant', 'greeting', 'thanks', 'personal', 'unsafe', 'out-of-scope'] as const;
export type SocialIntent = (typeof SOCIAL_INTENTS)[number];

/** What a person wants to know. */
export type Intent = PlanIntent | SocialIntent;

export function isSocial(intent: Intent): intent is SocialIntent {
  return SOCIAL_INTENTS.some((social) => social === intent);
}

/** A role in which an agency is asked about. */
export type AskedRole = 'lead' | 'coordinator' | 'any';

/** A fact about a plan itself. */
export type PlanFact = 'signer' | 'number' | 'issued-on' | 'issuer' | 'period' | 'status';

/** Which plans a question is about. */
export interface PlanScope {
  /** Plans that fit what was named; all public plans when nothing was. */
  readonly planIds: readonly PlanId[];
  /** Whether the person named a place, a year with a plan, a title or a number. */
  readonly named: boolean;
  /** A place or plan that was named and is not loaded, in the person's words. */
  readonly missing: string | null;
  /** A year was named, but neither a place nor a plan: a conversation's place goes on. */
  readonly byYearOnly: boolean;
  /** Years named, whosoever's they are. */
  readonly years: readonly number[];
  /** Whether the scope came from an earlier turn. */
  readonly inherited: boolean;
}

/** A part of the plan that the question is limited to. */
export interface PartFilter {
  /** Beginning of a record's locator, folded: "phu luc 1". */
  readonly locators: readonly string[];
  /** Words of a group row or section title, as asked. */
  readonly group: string | null;
}

/** A question as a value: what rules make of it, and what a language model would have to produce too. */
export interface Interpretation {
  readonly intent: Intent;
  /** Normalised text that was interpreted. */
  readonly text: string;
  readonly scope: PlanScope;
  readonly agencies: readonly Agency[];
  readonly role: AskedRole;
  readonly levels: readonly Level[];
  /** Years named that are not the plan's own (a target's or a result's year). */
  readonly years: readonly number[];
  /**
   * Deadlines asked for, both ends included; null is open. `ofPlan`: no year was named, so that month and day are meant
   * in each plan's own year.
   */
  readonly window: { readonly from: Day | null; readonly to: Day | null; readonly ofPlan: boolean } | null;
  readonly part: PartFilter;
  readonly recordTypes: readonly RecordType[];
  /** What a list or a count is of. `other`: something that is no record ("nguồn kinh phí", "lớp"). */
  readonly listOf: 'records' | 'agencies' | 'sections' | 'other';
  /** The counted or listed noun, as asked ("nguồn", "nhóm"). */
  readonly noun: string | null;
  /** Something that must be missing: "chưa ghi thời hạn", "không có đơn vị phối hợp". */
  readonly lacking: 'deadline' | 'coordinator' | 'lead' | null;
  /** Phrase the deadline column must hold, "Thường xuyên". */
  readonly deadlineText: string | null;
  readonly planFact: PlanFact | null;
  /** A wording in quotation marks, or null. */
  readonly quoted: string | null;
  /** What is left: the words of the matter itself. */
  readonly topic: string;
  /** Figures that the question itself asserts ("30% thanh toán …"), as written. */
  readonly figures: readonly string[];
  /** A number that the person asks for as an item of the last list ("nhiệm vụ thứ 3"), from 1. */
  readonly ordinal: number | null;
  /** Keys of records that the conversation points at ("nhiệm vụ thứ 3", "còn đơn vị phối hợp?"); empty: every record in scope. */
  readonly focus: readonly string[];
}
