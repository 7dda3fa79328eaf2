/** Facts about the plans themselves: who signed, which number, from when to when; and what is loaded. */
import type { CatalogPlan, PlanFact } from '../../knowledge/index.js';
import { fold, formatDay, planStatus } from '../../knowledge/index.js';
import { FACT_NAME, NOTHING_LOADED, STATUS_NAME } from '../wording.js';
import { citePassage } from './cite.js';
import { draft, type Claim, type Draft } from './draft.js';
import type { AnswerContext } from './evidence.js';
import type { Step, StepContext } from './step.js';

const MAX_PLANS = 4;

export const answerPlanFact: Step = async (context) => {
  const fact = context.interpretation.planFact;
  if (fact === null || context.plans.length === 0) return null;
  if (context.plans.length > MAX_PLANS) return askWhichPlan(context);
  const lines: string[] = [];
  const citations: Draft['citations'][number][] = [];
  const claims: Claim[] = [];
  for (const plan of context.plans) {
    const facts = [fact, ...alsoAsked(fact, context)].map((one) => ({ fact: one, value: valueOf(plan, one, context) }));
    const value = facts.flatMap((one) => one.value ?? []).join(', ') || null;
    const blank = facts.filter((one) => one.value === null).map((one) => FACT_NAME[one.fact]);
    const left = blank.length === 0 ? '' : `; ${notWritten(blank)}`;
    lines.push(value === null ? `${plan.plan.title}: ${notWritten(blank)}.` : `${plan.plan.title}: ${value}${left}.`);
    claims.push(...facts.map((one): Claim => ({ kind: 'plan-fact', planId: plan.plan.id, ...one })));
    const hits = await context.retriever.search({
      text: `${value ?? ''} ${plan.plan.signer ?? ''} ${plan.plan.title}`,
      limit: 10,
      planIds: [plan.plan.id],
    });
    const needle = fact === 'signer' ? plan.plan.signer : null;
    const hit = hits.find((candidate) => needle === null || candidate.passage.text.includes(needle)) ?? hits[0];
    if (hit) {
      citations.push(citePassage(plan.plan, hit.passage));
      claims.push({ kind: 'quote', planId: plan.plan.id, passageKey: hit.passage.key, text: hit.passage.text });
    }
  }
  return draft({
    kind: 'answer',
    reason: claims.some((claim) => claim.kind === 'plan-fact' && claim.value !== null) ? 'found' : 'empty-cell',
    text: lines.join('\n'),
    citations,
    claims,
  });
};

const notWritten = (facts: readonly string[]): string => `văn bản đã nạp không ghi ${facts.join(', ')}`;

/** "Ai ký, số mấy, ngày nào": what else of the plan itself is asked for in the same message. */
const ALSO: readonly (readonly [PlanFact, RegExp])[] = [
  ['signer', /\bai (?:la nguoi )?(?:da )?ky\b|\bnguoi ky\b/],
  ['number', /\bso (?:may|bao nhieu|hieu|ky hieu)\b/],
  [
    'issued-on',
    /\bngay (?:nao|may|ban hanh|ky|bao nhieu)\b|\b(?:ban hanh|ky) (?:vao )?(?:khi|luc|ngay|hom) nao\b|\b(?:ban hanh|ky) (?:bao gio|khi)\b/,
  ],
];

function alsoAsked(fact: PlanFact, { interpretation }: StepContext): readonly PlanFact[] {
  const folded = fold(interpretation.text);
  if (fact === 'number' && /\bngay\b/.test(folded)) return ['issued-on'];
  return ['signer', 'number', 'issued-on'].includes(fact)
    ? ALSO.flatMap(([other, asks]) => (other !== fact && asks.test(folded) ? [other] : []))
    : [];
}

/** The value of a fact as it is said; null where the document leaves it blank. */
export function valueOf(entry: CatalogPlan, fact: PlanFact, context: Pick<StepContext, 'today'>): string | null {
  const { plan } = entry;
  switch (fact) {
    case 'signer':
      return plan.signer === null
        ? null
        : `do ${plan.signer}${plan.signerTitle === null ? '' : ` (${plan.signerTitle})`} ký`;
    case 'number':
      return plan.number === null ? null : `số ${plan.number}`;
    case 'issued-on':
      return plan.issuedOn === null ? null : `ban hành ngày ${formatDay(plan.issuedOn)}`;
    case 'issuer':
      return plan.issuer === null ? null : `do ${plan.issuer} ban hành`;
    case 'period':
      return plan.period === null ? null : `từ ${formatDay(plan.period.from)} đến ${formatDay(plan.period.to)}`;
    case 'status':
      return `${STATUS_NAME[planStatus(plan, context.today)]}${plan.period === null ? '' : ` (kỳ kế hoạch đến ${formatDay(plan.period.to)})`}`;
    default:
      return fact satisfies never;
  }
}

/** For a question that fits every plan in scope alike. */
export function askWhichPlan(context: AnswerContext): Draft {
  const options = context.plans.slice(0, 8).map((entry, index) => ({ id: String(index + 1), label: entry.plan.title }));
  return draft({
    kind: 'clarify',
    reason: 'found',
    text: ['Bạn hỏi về kế hoạch nào?', ...options.map((option) => `${option.id}. ${option.label}`)].join('\n'),
    options,
  });
}

/** What is loaded, whatever was talked about before. */
export const answerPlansLoaded: Step = async (context) => {
  if (context.catalog.plans.length === 0) return draft({ kind: 'refuse', reason: 'not-found', text: NOTHING_LOADED });
  const plans = context.interpretation.scope.inherited ? context.catalog.plans : context.plans;
  const lines = plans.map((entry, index) => `${index + 1}. ${entry.plan.title} (${entry.records.length} mục)`);
  return draft({
    kind: 'smalltalk',
    reason: 'found',
    text: [`Tôi đang có ${plans.length} kế hoạch:`, ...lines].join('\n'),
  });
};
