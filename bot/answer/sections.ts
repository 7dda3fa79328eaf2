/** Questions about a whole section ("mục đích, yêu cầu", "kinh phí thực hiện"): its own words, item by item. */
import type { CatalogPlan, Section, StoredPassage } from '../../knowledge/index.js';
import { fold, foldedTokens } from '../../knowledge/index.js';
import { citePassage } from './cite.js';
import { shortTitle } from './describe.js';
import { draft, type Claim } from './draft.js';
import { quoteWords } from './quotation.js';
import { OF_PARTS } from './section-counts.js';
import { isWithin } from './section-tree.js';
import type { Step, StepContext } from './step.js';

const MIN_TITLE_SHARE = 0.8;
const MIN_TOPIC_SHARE = 0.62;
/** A small section answers also where the question says more than its title. */
const SMALL_SECTION_PASSAGES = 4;
const MIN_TOPIC_SHARE_SMALL = 0.3;
/** Where the question begins with the title, the title is what it is about. */
const MIN_TOPIC_SHARE_LEADING = 0.08;
const MIN_SECTION_COVERAGE = 0.55;
const MAX_PLANS = 3;
const MAX_PASSAGES = 8;
const FIRST_PART_CHARS = 1100;

/** Words of headings that every plan has; alone they say nothing of a matter ("Yêu cầu", "Nhiệm vụ, giải pháp"). */
const GENERAL_TITLE_WORDS = new Set(
  'muc dich yeu cau nhiem vu giai phap noi dung muc tieu quan diem chung cu the trong tam chu yeu to chuc thuc hien va cac ve'.split(
    ' ',
  ),
);

interface Found {
  readonly plan: CatalogPlan;
  readonly section: Section;
  /** Share of the topic that the title says, 0–1. */
  readonly topic: number;
}

/** A section whose title is what the question asks for. Several plans: each gets its part. */
export const answerSection: Step = async (context) => {
  const found = context.plans.flatMap((plan) => bestSection(context, plan) ?? []);
  if (found.length === 0 || found.length > MAX_PLANS) return null;
  const parts: { text: string; claims: Claim[]; citations: ReturnType<typeof citePassage>[] }[] = [];
  for (const { plan, section, topic } of found) {
    const hits = await context.retriever.search({
      text: `${section.title} ${context.interpretation.topic}`,
      limit: 60,
      planIds: [plan.plan.id],
    });
    const small = topic < MIN_TOPIC_SHARE;
    const own = hits
      .map((hit) => hit.passage)
      .filter((passage) => passage.section !== null && isWithin(plan.sections, passage.section, section.index))
      .sort((a, b) => a.index - b.index)
      .slice(0, MAX_PASSAGES);
    if (small && (own.length > SMALL_SECTION_PASSAGES || !holdsTopic(context, section, own))) continue;
    if (own.length > 0)
      parts.push(say(plan, section, own, Math.floor(FIRST_PART_CHARS / found.length), found.length === 1));
  }
  if (parts.length === 0) return null;
  return draft({
    kind: 'answer',
    reason: 'found',
    text: parts.map((part) => part.text).join('\n'),
    citations: parts.flatMap((part) => part.citations),
    claims: parts.flatMap((part) => part.claims),
  });
};

function bestSection(context: StepContext, plan: CatalogPlan): Found | null {
  const weight = (token: string): number => context.catalog.ranking.weight(token);
  const topic = new Set(foldedTokens(context.interpretation.topic));
  const total = sum(topic, weight);
  if (topic.size === 0) return null;
  const opening = foldedTokens(context.interpretation.topic);
  const ranked = plan.sections
    .filter((section) => section.title !== '' && section.title.length <= 160 && holdsAsked(context, section))
    .map((section) => {
      const title = new Set(foldedTokens(section.title));
      const shared = sum(
        [...title].filter((token) => topic.has(token)),
        weight,
      );
      const own = sum(title, weight) || 1;
      return {
        plan,
        section,
        title: shared / own,
        topic: shared / (total || 1),
        titleWords: title.size,
        leads: beginsWith(opening, title),
        isGeneral: [...title].every((token) => GENERAL_TITLE_WORDS.has(token)),
      };
    })
    .filter((item) => item.title >= MIN_TITLE_SHARE && item.topic >= minTopicShare(item))
    .sort((a, b) => b.title + b.topic - a.title - a.topic || a.section.index - b.section.index);
  const best = ranked[0];
  return best ? { plan, section: best.section, topic: best.topic } : null;
}

/** "Gồm những thành phần nào": a section answers where its title has that word, or its items are what is asked for. */
function holdsAsked({ interpretation }: StepContext, { title }: Section): boolean {
  const asked = /\b(?:nhung|cac|may|bao nhieu) ((?:[a-z]+ ){0,2}?[a-z]+) (?:nao|gi)\b/.exec(
    fold(interpretation.text),
  )?.[1];
  if (asked === undefined || OF_PARTS.test(asked)) return true;
  const own = new Set(foldedTokens(title));
  return foldedTokens(asked).every((token) => own.has(token) || !foldedTokens(interpretation.topic).includes(token));
}

function minTopicShare(item: {
  readonly titleWords: number;
  readonly leads: boolean;
  readonly isGeneral: boolean;
}): number {
  if (item.titleWords < 2 || item.isGeneral) return MIN_TOPIC_SHARE;
  return item.leads ? MIN_TOPIC_SHARE_LEADING : MIN_TOPIC_SHARE_SMALL;
}

/** Whether the topic's first words are the title's, but for one word. */
function beginsWith(opening: readonly string[], title: ReadonlySet<string>): boolean {
  const first = new Set(opening.slice(0, title.size + 1));
  return [...title].every((token) => first.has(token));
}

function sum(tokens: Iterable<string>, weight: (token: string) => number): number {
  let total = 0;
  for (const token of tokens) total += weight(token);
  return total;
}

/** Whether a small section, title and all, holds most of what was asked. */
function holdsTopic(context: StepContext, section: Section, passages: readonly StoredPassage[]): boolean {
  const weight = (token: string): number => context.catalog.ranking.weight(token);
  const topic = new Set(foldedTokens(context.interpretation.topic));
  const own = new Set([section.title, ...passages.map((passage) => passage.text)].flatMap(foldedTokens));
  return (
    sum(
      [...topic].filter((token) => own.has(token)),
      weight,
    ) >=
    MIN_SECTION_COVERAGE * sum(topic, weight)
  );
}

function say(
  plan: CatalogPlan,
  section: Section,
  passages: readonly StoredPassage[],
  maxChars: number,
  isOnly: boolean,
): { text: string; claims: Claim[]; citations: ReturnType<typeof citePassage>[] } {
  const title = shortTitle(section.title, 120);
  const lines: string[] = [isOnly ? `${title}:` : `${plan.plan.title}, mục ${section.locator} (${title}):`];
  const used: StoredPassage[] = [];
  let size = 0;
  for (const passage of passages) {
    const room = maxChars - size;
    if (used.length > 0 && room < 120) break;
    const text = shortTitle(passage.text, Math.max(room, 240));
    lines.push(...text.split(/(?<!\s)\s*\n\s*/).map((item) => `– ${quoteWords(item)}`));
    size += text.length;
    used.push(passage);
  }
  return {
    text: [...lines, ...(isOnly ? [`Nguồn: ${section.locator}, ${plan.plan.title}.`] : [])].join('\n'),
    claims: used.map((passage) => ({
      kind: 'quote',
      planId: plan.plan.id,
      passageKey: passage.key,
      text: passage.text,
    })),
    citations: used.map((passage) => citePassage(plan.plan, passage)),
  };
}
