/** How many parts a section of a plan has. */
import type { CatalogPlan, Section } from '../../knowledge/index.js';
import { accentedTokens, fold, foldedTokens, phraseKey } from '../../knowledge/index.js';
import { citePassage, citeSection } from './cite.js';
import { shortTitle } from './describe.js';
import { draft, type Claim, type Draft } from './draft.js';
import type { AnswerContext } from './evidence.js';
import { informative } from './matter-words.js';
import { BOUND } from './asked-value.js';
import { isWithin, titlesAbove } from './section-tree.js';
import type { Step } from './step.js';

const LINE_CHARS = 420;
/** A citation for each heading shown, within reason. */
const MAX_HEADINGS = 16;

/** How many parts a named section has: its sub-sections, or its items where it has none. */
export async function countSections(context: Parameters<Step>[0]): Promise<Draft | null> {
  for (const plan of context.plans) {
    const section = sectionAsked(context, plan);
    const said = section === null ? null : await sayParts(context, plan, section);
    if (said !== null) return said;
  }
  return null;
}

/** "Có 3: mục … gồm", and each of them; null where the section has fewer than two. */
export async function sayParts(
  context: Parameters<Step>[0],
  plan: CatalogPlan,
  section: Section,
): Promise<Draft | null> {
  const hits = await context.retriever.search({
    text: `${section.title} ${context.interpretation.topic}`,
    limit: 60,
    planIds: [plan.plan.id],
  });
  const own = hits
    .map((hit) => hit.passage)
    .filter((passage) => passage.section !== null && isWithin(plan.sections, passage.section, section.index));
  const children = plan.sections.filter((child) => child.parent === section.index);
  const items =
    children.length >= 2
      ? children.map((child) => `${child.label}. ${child.title}`)
      : own
          .filter((passage) => passage.section === section.index)
          .sort((a, b) => a.index - b.index)
          .flatMap((passage) => passage.text.split('\n'));
  const [passage] = [...own].sort((a, b) => a.index - b.index);
  if (items.length < 2 || !passage) return null;
  const quotes = children.length >= 2 ? [] : own.filter((one) => one.section === section.index);
  const headings = children.length >= 2 ? [section, ...children].slice(0, MAX_HEADINGS) : [];
  return draft({
    kind: 'answer',
    reason: 'found',
    text: [
      `Có ${items.length}: mục ${section.locator} “${section.title}” của ${plan.plan.title} gồm`,
      ...items.map((item) => `– ${shortTitle(item, LINE_CHARS)}`),
    ].join('\n'),
    citations: [
      ...headings.map((heading) => citeSection(plan.plan, heading)),
      ...quotes.map((quote) => citePassage(plan.plan, quote)),
    ],
    claims: [
      {
        kind: 'parts',
        planId: plan.plan.id,
        section: section.index,
        passageKeys: quotes.map((quote) => quote.key),
        value: items.length,
      },
      ...quotes.map((quote): Claim => ({
        kind: 'quote',
        planId: plan.plan.id,
        passageKey: quote.key,
        text: quote.text,
      })),
    ],
  });
}

/** "Thành phần" by both words; else the first, behind which words of another kind may stand. */
function countedNoun({ noun }: AnswerContext['interpretation']): string {
  const [first = '', ...rest] = fold(noun ?? '').split(' ');
  return BOUND.test(first) ? [first, ...rest].join(' ') : first;
}

/** What a section is made of, by whatever name: its items are no "thành phần", "trụ cột" or "lớp" that its text speaks of. */
export const OF_PARTS =
  /^(?:y|diem|khoan|gach|dong|muc|phan|viec|noi dung|giai phap|nhiem vu|dau|bien phap|nhom|huong|van de)\b/;

/** The section whose title, with the titles above it, says what is counted; a part that is named by number comes first. */
function sectionAsked(context: AnswerContext, plan: CatalogPlan): Section | null {
  const { catalog, interpretation } = context;
  const tokens = informative(interpretation.topic, context);
  const noun = countedNoun(interpretation);
  const weigh = (list: readonly string[]): number =>
    list.reduce((sum, token) => sum + catalog.ranking.weight(token), 0);
  const ranked = plan.sections
    .map((section) => {
      const own = new Set(accentedTokens(section.title));
      const above = new Set(titlesAbove(plan.sections, section).flatMap(accentedTokens));
      const label = fold(section.label).replace(/^phan /, '');
      const named = interpretation.part.locators.some((locator) => label === locator);
      const shared = weigh(tokens.filter((token) => own.has(token) || above.has(token))) / (weigh(tokens) || 1);
      const direct = weigh(tokens.filter((token) => own.has(token))) / (weigh(tokens) || 1);
      const counts =
        interpretation.listOf === 'sections' || ` ${foldedTokens(section.title).join(' ')} `.includes(` ${noun} `);
      const isOfParts = counts || OF_PARTS.test(fold(interpretation.noun ?? ''));
      const titled =
        isOfParts && own.size >= 2 && ` ${phraseKey(interpretation.text)} `.includes(` ${phraseKey(section.title)} `);
      return { section, score: (named || titled ? 1 : 0) + (tokens.length > 0 && counts ? shared : 0), direct };
    })
    .filter((item) => item.score >= 0.8)
    .sort((a, b) => b.score - a.score || b.direct - a.direct);
  return ranked[0]?.section ?? null;
}
