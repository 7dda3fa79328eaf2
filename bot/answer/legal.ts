/** Legal bases of a plan, and documents that a plan cites for a matter. */
import type { CatalogPlan, Reference } from '../../knowledge/index.js';
import { findReferences, fold, formatDay } from '../../knowledge/index.js';
import { citePassage } from './cite.js';
import { draft, type Claim, type Draft } from './draft.js';
import { findQuotes } from './passages.js';
import { sayQuotes } from './quotes.js';
import type { Step, StepContext } from './step.js';

const MAX_BASES = 12;

export const answerLegal: Step = async (context) => {
  const folded = fold(context.interpretation.text);
  const asksAll =
    /\bcan cu\b.{0,30}\b(?:nao|gi)\b|nhung can cu|can cu phap ly|co so phap ly|cac can cu/.test(folded) &&
    !/nghi dinh|quyet dinh|nghi quyet|cua uy ban|cua ubnd/.test(folded.replace(/can cu.*$/, ''));
  const asksOne = askedType(folded);
  if (asksAll && asksOne === null) {
    for (const plan of context.plans) {
      const answer = await sayBases(context, plan);
      if (answer) return answer;
    }
  }
  const accept = (sentence: string): boolean => {
    if (asksOne === 'luat') return /(?<![\p{L}])Luật \p{Lu}/u.test(sentence);
    const references = findReferences(sentence);
    if (references.length === 0) return false;
    return (
      asksOne === null ||
      fold(sentence).includes(asksOne) ||
      references.some((reference) => fold(reference.type ?? '') === asksOne)
    );
  };
  const { interpretation } = context;
  const topic =
    interpretation.topic === '' ? interpretation.text : [interpretation.topic, ...interpretation.years].join(' ');
  const quotes = (await findQuotes(context, topic, accept)).filter((quote) => quote.coverage >= 0.45);
  const [best] = quotes;
  if (!best) return null;
  const said = sayQuotes(context, quotes.slice(0, 1));
  return said ? { ...said, text: `${leadIn(best.text, asksOne, topic)}${said.text}` } : null;
};

const DOCUMENT_TYPE =
  '(nghi dinh|quyet dinh|nghi quyet|chi thi|thong tu|thong bao|cong van|luat|ke hoach|chuong trinh)';

/** The type of document that is asked for: "nghị định nào", "quyết định … số mấy", else the first type the question says. */
function askedType(folded: string): string | null {
  const asked = new RegExp(`\\b${DOCUMENT_TYPE}(?: so| rieng| nen| goc)? (?:nao|gi|may)\\b`).exec(folded);
  const numbered = new RegExp(`\\b${DOCUMENT_TYPE}\\b.{0,120}\\bso (?:may|bao nhieu|hieu)\\b`).exec(folded);
  return asked?.[1] ?? numbered?.[1] ?? null;
}

/** Names the one document of the asked type in the quote, if there is exactly one. */
function leadIn(quote: string, type: string | null, topic: string): string {
  if (type === null) return '';
  const named = findReferences(quote).filter((reference) => fold(reference.type ?? '') === type);
  const numbers = new Set(named.map((reference) => reference.number));
  const fresh = named.filter((reference) => !topic.includes(reference.number));
  const [only] = numbers.size === 1 ? named : fresh;
  if (!only || (numbers.size > 1 && new Set(fresh.map((reference) => reference.number)).size !== 1)) return '';
  return `${only.type ?? 'Văn bản'} số ${only.number}${only.issuedOn === null ? '' : ` ngày ${formatDay(only.issuedOn)}`}. `;
}

async function sayBases(context: StepContext, plan: CatalogPlan): Promise<Draft | null> {
  const bases = plan.plan.references.filter((reference) => reference.isBasis);
  if (bases.length === 0) return null;
  const unique = [...new Map(bases.map((reference) => [reference.number, reference])).values()];
  const hits = await context.retriever.search({
    text: `căn cứ ${unique.map((reference) => reference.number).join(' ')}`,
    limit: 8,
    planIds: [plan.plan.id],
  });
  const holding = hits.filter((hit) =>
    unique.some((reference) => hit.passage.text.replace(/\s/g, '').includes(reference.number.replace(/\s/g, ''))),
  );
  const [first] = holding;
  if (!first) return null;
  const shown = holding.slice(0, 3);
  return draft({
    kind: 'answer',
    reason: 'found',
    text: [
      `${plan.plan.title} lập trên các căn cứ:`,
      ...unique.slice(0, MAX_BASES).map((reference, index) => `${index + 1}. ${sayReference(reference)}`),
    ].join('\n'),
    citations: shown.map((hit) => citePassage(plan.plan, hit.passage)),
    claims: shown.map((hit): Claim => ({
      kind: 'quote',
      planId: plan.plan.id,
      passageKey: hit.passage.key,
      text: hit.passage.text,
    })),
  });
}

function sayReference(reference: Reference): string {
  return reference.text.replace(/(?<![;.,])[;.,]+$/, '');
}
