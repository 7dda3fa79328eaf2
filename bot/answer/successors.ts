/** "Sở X giờ là sở gì", "Hải An nay thuộc phường nào": what became of an agency or a place, from the register. */
import type { CatalogPlan } from '../../knowledge/index.js';
import { fold, formatDay, parseDay, sameAgency, successorOf } from '../../knowledge/index.js';
import { citePassage, citeRecord } from './cite.js';
import { draft, type Draft } from './draft.js';
import type { Step, StepContext } from './step.js';
import { PLACE_CHANGES } from '../place-changes.js';

const ASKS =
  /\b(?:gio|nay|bay gio|hien nay|hien gio|hien tai|gio day)\b.{0,24}\b(?:la|thuoc|doi|goi|con|sang|ve)\b|\bsap nhap\b|\bdoi ten\b|\bcon (?:ton tai|hoat dong)\b|\bnhap vao dau\b/;

export const answerSuccessor: Step = async (context) => {
  const { interpretation } = context;
  if (!ASKS.test(fold(interpretation.text))) return null;
  return sayAgency(context) ?? (await sayPlace(context));
};

function sayAgency(context: StepContext): Draft | null {
  const [agency] = context.interpretation.agencies;
  if (!agency) return null;
  for (const plan of context.plans) {
    const entry = plan.records.find((record) =>
      [...record.leads, ...record.coordinators, ...record.assignees].some((own) => sameAgency(own, agency)),
    );
    const successor = successorOf(agency, plan.plan.place);
    if (!entry || !successor || successor.certainty !== 'confirmed') continue;
    const basis = successor.basis.replace(/\s*\([^)]*\)/g, '');
    const since = successor.from === null ? '' : `từ ${formatDay(parseDay(successor.from))} `;
    const exceptions =
      successor.exceptions.length > 0
        ? ` Riêng ${successor.exceptions.join(', ')} cần kiểm tra theo từng lĩnh vực.`
        : '';
    const text =
      successor.successor === null
        ? `Theo kế hoạch: ${agency.name}; ${since}không còn cơ quan này (${basis}), việc cụ thể cần hỏi UBND phường, xã hoặc cơ quan cấp tỉnh.`
        : `Theo kế hoạch: ${agency.name}; ${since}nhiệm vụ chung chuyển về ${successor.successor} (${basis}).${exceptions}`;
    return draft({
      kind: 'answer',
      reason: 'found',
      text,
      citations: [citeRecord(entry)],
      claims: [{ kind: 'title', recordKey: entry.record.key, text: entry.record.title }],
    });
  }
  return null;
}

async function sayPlace(context: StepContext): Promise<Draft | null> {
  const folded = fold(context.interpretation.text);
  for (const plan of context.plans) {
    const change = PLACE_CHANGES.find(
      (one) => plan.plan.place === one.place && folded.includes(fold(plan.placeName ?? '')),
    );
    if (change) return sayChange(context, plan, change.text);
  }
  return null;
}

async function sayChange(context: StepContext, plan: CatalogPlan, text: string): Promise<Draft | null> {
  const [hit] = await context.retriever.search({ text: plan.plan.title, limit: 1, planIds: [plan.plan.id] });
  if (!hit) return null;
  return draft({
    kind: 'answer',
    reason: 'found',
    text: `${text} Kế hoạch đã nạp nêu tên như khi ban hành.`,
    citations: [citePassage(plan.plan, hit.passage)],
    claims: [{ kind: 'quote', planId: plan.plan.id, passageKey: hit.passage.key, text: hit.passage.text }],
  });
}
