/** Legal bases of a plan, and documents that a plan cites for a matter. */
import type { CatalogPlan, PassageHit, Reference } from '../../knowledge/index.js';
import { findReferences, fold, foldedTokens, formatDay, words } from '../../knowledge/index.js';
import { citePassage } from './cite.js';
import { draft, type Claim, type Draft } from './draft.js';
import { findQuotes, holdsPhrase } from './passages.js';
import { sayQuotes } from './quotes.js';
import { splitSentences } from './sentences.js';
import type { Step, StepContext } from './step.js';
import { NO_BASIS_OF_ITS_OWN } from '../wording.js';

const MAX_BASES = 12;

export const answerLegal: Step = async (context) => {
  const folded = fold(context.interpretation.text);
  const asksAll =
    /\bcan cu\b.{0,30}\b(?:nao|gi)\b|nhung can cu|can cu phap ly|co so phap ly|cac can cu/.test(folded) &&
    !/nghi dinh|quyet dinh|nghi quyet|cua uy ban|cua ubnd/.test(folded.replace(/can cu.*$/, ''));
  const asksOne = askedType(folded);
  const isOfPlan = asksAll && asksOne === null && !namesMatter(context);
  if (isOfPlan) {
    for (const plan of context.plans) {
      const answer = await sayBases(context, plan);
      if (answer) return answer;
    }
  }
  const basis = asksOne === null ? null : await sayBasisOf(context, asksOne);
  if (basis) return basis;
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
  const ofMatter = asksAll && asksOne === null && !isOfPlan;
  const quotes = (await findQuotes(context, topic, accept)).filter(
    (quote) => quote.coverage >= 0.45 && (!ofMatter || holdsPhrase(quote, topic, context)),
  );
  const [best] = quotes;
  if (!best) return ofMatter ? basesInstead(context) : null;
  const said = sayQuotes(context, quotes.slice(0, 1));
  return said ? { ...said, text: `${leadIn(best.text, asksOne, topic)}${said.text}` } : null;
};

/** Words that ask for what a plan itself rests on, and not for the basis of a matter in it. */
const OF_THE_PLAN = new Set(
  'ke hoach van ban xay dung lap ban hanh so ngay thang nam cung can cu theo dua tren vao thuc hien trien khai de lam ra soan cua cap thanh pho tinh quan huyen phuong xa uy ubnd uy ban nhan dan dang bo nay do thuong vu'.split(
    ' ',
  ),
);

/** Whether the basis of a matter within the plan is asked for, and not what the plan as a whole rests on. */
function namesMatter({ interpretation, plans }: StepContext): boolean {
  const places = plans.flatMap((plan) => [...plan.subject, ...foldedTokens(plan.placeName ?? '')]);
  const own = new Set([...OF_THE_PLAN, ...AROUND_BASIS, ...places]);
  return foldedTokens(interpretation.topic).some((token) => !own.has(token) && !/^(?:19|20)\d\d$/.test(token));
}

const AROUND_BASIS = 'phap ly co so nen tang viec cho nhung cac gi nao bao nhieu chinh muc tieu nhiem vu'.split(' ');

/** Where the one plan asked gives a matter no basis of its own: what the plan as a whole rests on, said to be that. */
async function basesInstead(context: StepContext): Promise<Draft | null> {
  const [plan, other] = context.plans;
  if (!plan || other || !context.interpretation.scope.named) return null;
  const bases = await sayBases(context, plan);
  return bases === null ? null : { ...bases, text: `${NO_BASIS_OF_ITS_OWN} ${bases.text}` };
}

/** "Kế hoạch này lập theo chương trình hành động nào của quận ủy": the bases of that type, by who issued them and their year. */
async function sayBasisOf(context: StepContext, type: string): Promise<Draft | null> {
  const [plan, other] = context.plans;
  if (!plan || other) return null;
  const { topic, text } = context.interpretation;
  const own = new Set([...OF_THE_PLAN, ...plan.subject, ...type.split(' '), ...foldedTokens(plan.placeName ?? '')]);
  if (foldedTokens(topic).some((token) => !own.has(token) && !/^(?:19|20)\d\d$/.test(token))) return null;
  const bases = plan.plan.references.filter((one) => one.isBasis && fold(one.type ?? '').startsWith(type));
  const hits = await context.retriever.search({
    text: `căn cứ ${bases.map(({ text: said }) => said).join(' ')}`,
    limit: 10,
    planIds: [plan.plan.id],
  });
  const clauses = bases.flatMap((basis) => clauseOf(basis, hits) ?? []);
  const issuer = /\b(?:nao|may|gi|nhieu)\b.{0,20}?\bcua ((?:[a-z]+ ?){1,4})/.exec(fold(text))?.[1] ?? '';
  const issued = foldedTokens(issuer.replace(/\b(?:cho|de|lam|ve|trong|va|thi|nam|cung|vay|a)\b.*$/, ''));
  const byIssuer = clauses.filter(({ clause }) => issued.every((token) => foldedTokens(clause).includes(token)));
  const among = byIssuer.length > 0 ? byIssuer : clauses;
  const years = [...text.matchAll(/(?:19|20)\d\d/g)].map(([year]) => year);
  const ofYears = among.filter(
    ({ clause }) => years.length > 0 && years.every((year) => yearsOf(clause).includes(year)),
  );
  const chosen = ofYears.length > 0 ? ofYears : among;
  if (chosen.length === 0) return null;
  return draft({
    kind: 'answer',
    reason: 'found',
    text: [
      `${chosen.map(({ basis }) => sayNumber(basis)).join('; ')}.`,
      ...chosen.map(({ clause }) => `“${clause}”`),
      `Nguồn: ${chosen[0]?.passage.locator ?? ''}, ${plan.plan.title}.`,
    ].join('\n'),
    citations: chosen.map(({ passage, clause }) => citePassage(plan.plan, passage, clause)),
    claims: chosen.map(({ passage, clause }): Claim => ({
      kind: 'quote',
      planId: plan.plan.id,
      passageKey: passage.key,
      text: clause,
    })),
  });
}

interface BasisClause {
  readonly basis: Reference;
  readonly clause: string;
  readonly passage: PassageHit['passage'];
}

/** The clause of the plan's opening or of its list of bases that cites a document first. */
function clauseOf(basis: Reference, hits: readonly PassageHit[]): BasisClause | null {
  for (const { passage } of hits) {
    const clause = splitSentences(passage.text)
      .flatMap((sentence) => sentence.split(/(?<=;)\s+/u))
      .find((one) => findReferences(one)[0]?.number === basis.number);
    if (clause !== undefined && words(clause).length <= MAX_CLAUSE_WORDS) return { basis, clause, passage };
  }
  return null;
}

const MAX_CLAUSE_WORDS = 92;

/** The years that a clause is about: the day that its document was issued is none. */
function yearsOf(clause: string): string[] {
  return [...clause.replace(/\d{1,2}\/\d{1,2}\/\d{4}/g, ' ').matchAll(/(?:19|20)\d\d/g)].map(([year]) => year);
}

function sayNumber({ type, number, issuedOn }: Pick<Reference, 'type' | 'number' | 'issuedOn'>): string {
  return `${type ?? 'Văn bản'} số ${number}${issuedOn === null ? '' : ` ngày ${formatDay(issuedOn)}`}`;
}

const DOCUMENT_TYPE =
  '(nghi dinh|quyet dinh|nghi quyet|chi thi|thong tu|thong bao|cong van|luat|ke hoach|chuong trinh hanh dong|chuong trinh)';

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
  return `${sayNumber(only)}. `;
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
