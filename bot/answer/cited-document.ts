/** Questions about a document that a plan cites by number: its day, its subject, how it is spelt. */
import type { CatalogPlan, Reference } from '../../knowledge/index.js';
import { findReferences, fold, formatDay, referenceKey, words } from '../../knowledge/index.js';
import { CUES } from '../interpret/patterns.js';
import { DATE_VERDICT, notCited } from '../wording.js';
import { dayWritten } from './asserted-dates.js';
import { answerPlanFact } from './plan-facts.js';
import { citePassage } from './cite.js';
import { draft, type Claim, type Draft } from './draft.js';
import type { Step, StepContext } from './step.js';

const MAX_SHOWN = 3;
/** "quyết định nào … thực hiện Nghị quyết 03": another document is asked for than the one cited. */
const ASKS_ANOTHER =
  /\b(?:nghi dinh|quyet dinh|nghi quyet|chi thi|thong tu|thong bao|cong van|ke hoach|van ban)(?: so)? (?:nao|gi)\b/;

/** "Kế hoạch 239/KH-UBND ban hành ngày nào": what the plans in scope say of that document. */
export const answerCitedDocument: Step = async (context) => {
  const asked = citedIn(context.interpretation.text);
  if (asked.length === 0 || ASKS_ANOTHER.test(fold(context.interpretation.text))) return null;
  const own = await sayOwnNumber(context, asked);
  if (own) return own;
  const lines: string[] = [];
  const citations: ReturnType<typeof citePassage>[] = [];
  const claims: Claim[] = [];
  for (const plan of context.plans) {
    const found = plan.plan.references.filter((reference) => asked.some((number) => isNumber(reference, number)));
    if (found.length === 0) {
      const others = CUES.yesNo.test(fold(context.interpretation.text)) ? ofTheKind(plan, asked) : [];
      const texts = [...new Set(others.map((reference) => reference.text.replace(/(?<![;.,])[;.,]+$/, '')))];
      const hits =
        others.length === 0
          ? []
          : await context.retriever.search({ text: texts.join(' '), limit: 10, planIds: [plan.plan.id] });
      const holding = hits.filter((hit) => others.some((reference) => holds(hit.passage.text, reference)));
      if (holding.length > 0) lines.push(notCited(plan.plan, asked, texts));
      for (const { passage } of holding.slice(0, MAX_SHOWN)) {
        citations.push(citePassage(plan.plan, passage));
        claims.push({ kind: 'quote', planId: plan.plan.id, passageKey: passage.key, text: passage.text });
      }
      continue;
    }
    const hits = await context.retriever.search({
      text: found.map((reference) => reference.text).join(' '),
      limit: 10,
      planIds: [plan.plan.id],
    });
    const holding = hits.filter((hit) => found.some((reference) => holds(hit.passage.text, reference)));
    if (holding.length === 0) continue;
    const verdict = checkDay(plan, found, context.interpretation.text);
    if (verdict) claims.push(verdict);
    const opening = verdict === null ? '' : `${DATE_VERDICT[verdict.holds ? 'same' : 'other']} `;
    lines.push(`${opening}${sayReferences(plan, found)}`);
    for (const hit of holding.slice(0, MAX_SHOWN)) {
      citations.push(citePassage(plan.plan, hit.passage));
      claims.push({ kind: 'quote', planId: plan.plan.id, passageKey: hit.passage.key, text: hit.passage.text });
    }
    const [first] = holding;
    if (first) lines.push(`“${sentenceWith(first.passage.text, found)}”`);
  }
  return lines.length === 0
    ? null
    : draft({ kind: 'answer', reason: 'found', text: lines.join('\n'), citations, claims });
};

/** "Kế hoạch … số 77/KH-UBND đúng không", where the plan itself has another number of that kind: its own is said. */
async function sayOwnNumber(context: StepContext, asked: readonly string[]): Promise<Draft | null> {
  const { interpretation, plans } = context;
  const [only, other] = plans;
  const number = only?.plan.number ?? null;
  if (!only || other || number === null || !CUES.yesNo.test(fold(interpretation.text))) return null;
  const isCited = only.plan.references.some((reference) => asked.some((one) => isNumber(reference, one)));
  if (isCited || !asked.some((one) => /\D/.test(one) && kindOf(one) === kindOf(number))) return null;
  return answerPlanFact({ ...context, interpretation: { ...interpretation, planFact: 'number' } });
}

/** "77/QĐ-UBND" → "qd-ubnd". */
function kindOf(number: string): string {
  return fold(number.replace(/^\d+\s*[/-]\s*/, '').replace(/^\d{4}\//, ''));
}

/** Documents of the asked one's kind ("…/QĐ-UBND") that the plan does cite. */
function ofTheKind({ plan }: CatalogPlan, asked: readonly string[]): Reference[] {
  const kinds = new Set(asked.filter((number) => /\D/.test(number)).map(kindOf));
  return plan.references.filter(({ number }) => kinds.has(kindOf(number))).slice(0, MAX_SHOWN);
}

/** "… ban hành ngày 17/3/2021 đúng không": the day that a question asserts of the document, checked. */
function checkDay(
  { plan }: CatalogPlan,
  found: readonly Reference[],
  text: string,
): Extract<Claim, { kind: 'document-day' }> | null {
  const asserted = CUES.yesNo.test(fold(text)) ? dayWritten(text) : null;
  const dated = found.filter(({ issuedOn }) => issuedOn !== null);
  const [first] = dated;
  if (asserted === null || !first) return null;
  const holds = dated.some(({ number, issuedOn }) => number === first.number && issuedOn === asserted);
  return { kind: 'document-day', planId: plan.id, number: first.number, asserted: formatDay(asserted), holds };
}

/** Numbers of documents in a question, whole ("239/KH-UBND") or bare behind a type ("Quyết định 17"). */
export function citedIn(text: string): string[] {
  const whole = findReferences(text).map((reference) => reference.number);
  const bare = [
    ...fold(text).matchAll(
      /\b(?:nghi dinh|quyet dinh|nghi quyet|chi thi|thong tu|thong bao|cong van|ke hoach|van ban)(?: so)? (\d{1,5})(?![\d/.,%-])\b(?! (?:nam|thang|ngay|nhiem vu|chi tieu))/g,
    ),
  ].map((match) => match[1] ?? '');
  const codes = [...text.matchAll(/(?<![\p{L}\d])(\d{1,5}\s*[-/]\s*\p{Lu}[\p{L}\d&/-]*)/gu)].map(
    (match) => match[1] ?? '',
  );
  return [...new Set([...whole, ...codes, ...bare])].filter(
    (number) => number !== '' && !/^(?:19|20)\d{2}$/.test(number),
  );
}

function isNumber(reference: Reference, number: string): boolean {
  if (/^\d+$/.test(number)) return new RegExp(`^${number}(?!\\d)`).test(reference.number);
  return referenceKey(reference.number) === referenceKey(number);
}

function holds(text: string, reference: Reference): boolean {
  return fold(text).replace(/\s/g, '').includes(fold(reference.number).replace(/\s/g, ''));
}

function sayReferences(plan: CatalogPlan, found: readonly Reference[]): string {
  const texts = [...new Set(found.map((reference) => reference.text.replace(/(?<![;.,])[;.,]+$/, '')))];
  const differing = new Set(found.map((reference) => referenceKey(reference.number))).size > 1;
  return `${plan.plan.title} nhắc đến: ${texts.join('; ')}.${differing ? ' Số, ký hiệu được viết khác nhau trong văn bản, cần đối chiếu bản gốc.' : ''}`;
}

/** The clause that names the document, at most about sixty words. */
function sentenceWith(text: string, found: readonly Reference[]): string {
  const parts = text.split(/(?<=[;.])\s+/);
  const part = parts.find((one) => found.some((reference) => holds(one, reference))) ?? parts[0] ?? text;
  return words(part).length <= 60 ? part : part.split(/\s+/).slice(0, 60).join(' ');
}
