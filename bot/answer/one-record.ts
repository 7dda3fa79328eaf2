/** Who leads, who coordinates, by when: questions about one statement of a plan. */
import type { Catalog, CatalogRecord, Day, Interpretation, RecordType } from '../../knowledge/index.js';
import { fold, sameAgency } from '../../knowledge/index.js';
import { TYPE_NAME } from '../wording.js';
import { citeRecord } from './cite.js';
import { clauseAsked } from './clauses.js';
import { asksDaysLeft, sayDaysLeft } from './days-left.js';
import { sayCoordinators, sayDeadline, sayLead, sayTitle, shortTitle, together, type Said } from './describe.js';
import { draft, type Draft } from './draft.js';
import { preferRow, recordsInScope, type Evidence } from './evidence.js';
import { cellsAsked, facetsOf, headingWords, sayCell, sayProduct, type Facet } from './facets.js';
import { bestPerPlan, sureEvidence, ties } from './select.js';
import type { Step, StepContext } from './step.js';
import { sayLinks } from './successors.js';

const ASSIGNMENTS: readonly RecordType[] = ['task', 'duty', 'target'];
const MAX_SIDE_BY_SIDE = 4;
/** A record that holds this much more of the topic is the one that is meant, although it lacks what is asked. */
const CLEARLY_CLOSER = 0.2;
const CLEARLY_BETTER = 1.3;
/** Share of the topic that a record must hold before its silence is an answer. */
const SILENT_COVERAGE = 0.85;
const SILENT_SPECIFICITY = 0.3;

/** Who leads. */
export const answerLead: Step = (context) => answerAbout(context, hasAgency, 'lead');

/** Who coordinates. */
export const answerCoordinator: Step = (context) => answerAbout(context, hasAgency, 'coordinator');

/** By when. A record without a deadline answers only where its table has a column for it; else its text may tell. */
export const answerDeadline: Step = async (context) =>
  NAMED_DAY.test(fold(context.interpretation.text)) ? null : answerByWhen(context);

/** "Ngày chuyển đổi số là ngày mấy": a day that has a name, which is no deadline. */
const NAMED_DAY = /\bngay [a-z][a-z ]{3,60} la (?:vao )?(?:ngay|hom)\b|\blay ngay (?:nao|may|bao nhieu) lam ngay\b/;

const answerByWhen: Step = (context) =>
  answerAbout(
    context,
    (entry) => entry.record.deadline !== null || entry.record.columns.some((column) => column.role === 'deadline'),
    'deadline',
  );

/** Which product, or what a further column of the table says: "sản phẩm là gì", "kinh phí bao nhiêu". */
export const answerCell: Step = async (context) => {
  const { text, topic } = context.interpretation;
  const asksProduct = facetsOf(text).includes('product') && !/\bbao nhieu (?:[a-z]+ )?san pham\b/.test(fold(text));
  const accepts = (entry: CatalogRecord): boolean =>
    cellsAsked(entry, text).length > 0 ||
    (asksProduct && entry.record.columns.some((column) => column.role === 'product'));
  const entries = recordsInScope(context).flatMap((position) => context.catalog.records[position] ?? []);
  const words = new Set([
    ...entries.flatMap((entry) => cellsAsked(entry, text).map(({ heading }) => headingWords(heading))),
    ...(asksProduct ? PRODUCT_WORDS : []),
  ]);
  if (words.size === 0) return null;
  const matter = { ...context.interpretation, topic: withoutPhrases(topic, words), figures: [] };
  return answerAbout({ ...context, interpretation: matter }, accepts, asksProduct ? 'product' : null);
};

const PRODUCT_WORDS = ['san pham can dat', 'san pham', 'ket qua dau ra', 'ket qua can dat', 'dau ra'];

/** The topic without these runs of folded words. */
function withoutPhrases(topic: string, phrases: ReadonlySet<string>): string {
  const words = topic.split(' ').filter((word) => word !== '');
  const kept = [...words];
  for (const phrase of phrases) {
    const length = phrase.split(' ').length;
    const at = kept.findIndex((_, index) => fold(kept.slice(index, index + length).join(' ')) === phrase);
    if (at >= 0) kept.splice(at, length);
  }
  return kept.join(' ');
}

function isClearlyCloser(closest: Evidence, best: Evidence): boolean {
  if (closest.coverage - best.coverage > CLEARLY_CLOSER) return true;
  return closest.coverage > best.coverage && closest.score > best.score * CLEARLY_BETTER;
}

/** "Nhiệm vụ thứ 3 là gì": the statement that the conversation points at, with what the plan says of it. */
export const answerPointed: Step = async (context) => {
  const { interpretation, catalog } = context;
  const [key, other] = interpretation.focus;
  const entry = key === undefined || other !== undefined ? null : catalog.record(key);
  if (!entry) return null;
  const counted = /\b(?:bao nhieu|may)\b/.test(fold(interpretation.text)) && /\d/.test(entry.record.product ?? '');
  const facets = sayFacets(entry, 'lead', interpretation, context.today);
  return single(entry, counted ? [sayProduct(entry), ...facets] : facets, catalog);
};

/** A task that the plan gives to nobody: said so, with the task. */
export const answerUnassigned: Step = async (context) => {
  const [best] = sureEvidence(context, ['task']);
  if (!best || best.coverage < SILENT_COVERAGE || best.specificity < SILENT_SPECIFICITY || hasAgency(best.entry))
    return null;
  return single(best.entry, [sayLead(best.entry)], context.catalog);
};

/** "Tỷ lệ … đặt bao nhiêu, ai chủ trì": a target is meant, and no work. */
const ASKS_SHARE = /\bt[yi] (?:le|trong)\b.*\b(?:bao nhieu|may|phan tram)\b/;

function names({ record }: CatalogRecord, wanted: 'lead' | 'coordinator'): boolean {
  const stated = wanted === 'lead' ? record.leads : record.coordinators;
  return stated.length > 0 || record.presumed.some(({ role }) => role === wanted);
}

function hasAgency(entry: CatalogRecord): boolean {
  const { record } = entry;
  return (
    record.leads.length + record.coordinators.length + record.assignees.length + record.presumed.length > 0 ||
    record.columns.some((column) => column.role === 'lead')
  );
}

/** What helps beside the facet that was asked first, where the record has it. */
const HELPFUL: Readonly<Record<Facet, readonly Facet[]>> = {
  lead: ['coordinator', 'deadline'],
  coordinator: ['lead'],
  deadline: ['lead'],
  product: ['lead', 'deadline'],
};

const SAY: Readonly<Record<Facet, (entry: CatalogRecord, clause: string | null) => Said>> = {
  lead: sayLead,
  coordinator: sayCoordinators,
  deadline: sayDeadline,
  product: sayProduct,
};

function has(entry: CatalogRecord, facet: Facet): boolean {
  const { record } = entry;
  if (facet === 'lead' || facet === 'coordinator') return names(entry, facet);
  return facet === 'deadline' ? record.deadline !== null : record.product !== null;
}

/** Every facet that was asked, empty or not, the first one first; cells that were named; then what helps. */
function sayFacets(
  entry: CatalogRecord,
  first: Facet | null,
  { text, topic, agencies }: Interpretation,
  today: Day,
): Said[] {
  const clause = clauseAsked(entry.record, topic);
  const asked = new Set([...(first === null ? [] : [first]), ...facetsOf(text)]);
  const cells = cellsAsked(entry, text).map((cell) => sayCell(entry, cell));
  const helpful = HELPFUL[first ?? 'product'].filter((facet) => !asked.has(facet) && has(entry, facet));
  // "Sở nào phối hợp với Sở A": the partner that the question names is not the one it asks for.
  const partners = entry.coordinators.filter((own) => !entry.assignees.some((one) => sameAgency(one, own)));
  const isKnown = partners.length > 0 && partners.every((own) => agencies.some((one) => sameAgency(one, own)));
  const left = asked.has('deadline') && asksDaysLeft(text) ? sayDaysLeft(entry, today) : null;
  const own = [...asked].flatMap((facet) => [
    ...(facet === 'deadline' && left !== null ? [left] : []),
    facet === 'coordinator' && isKnown ? sayLead(entry, clause) : SAY[facet](entry, clause),
  ]);
  return first === null
    ? [...cells, ...own, ...helpful.map((facet) => SAY[facet](entry, clause))]
    : [...own, ...cells, ...helpful.map((facet) => SAY[facet](entry, clause))];
}

async function answerAbout(
  context: StepContext,
  accept: (entry: CatalogRecord) => boolean,
  first: Facet | null,
): Promise<Draft | null> {
  const { interpretation, catalog } = context;
  const say = (entry: CatalogRecord): readonly Said[] => sayFacets(entry, first, interpretation, context.today);
  // A statement that the conversation points at answers also by what it leaves open.
  const isPointed = interpretation.focus.length > 0;
  const ofShare: readonly RecordType[] = ASKS_SHARE.test(fold(interpretation.text)) ? ['target'] : ASSIGNMENTS;
  const stated = interpretation.recordTypes.length > 0 ? interpretation.recordTypes : ofShare;
  const types = isPointed ? [] : stated;
  const accepts = (entry: CatalogRecord): boolean => isPointed || accept(preferRow(entry, catalog));
  let evidence = sureEvidence(context, types, accepts);
  if (evidence.length === 0 && stated !== ASSIGNMENTS) evidence = sureEvidence(context, ASSIGNMENTS, accepts);
  const [best] = evidence;
  const [closest] = sureEvidence(context, types);
  if (!best || (closest && isClearlyCloser(closest, best))) return null;
  const tied = ties(evidence, context);
  const severalPlans = interpretation.scope.planIds.length > 1 && !interpretation.scope.named;
  const chosen = severalPlans && tied.length <= 1 ? bestPerPlan(evidence, context) : tied;
  const [only] = chosen;
  if (!only) return null;
  const asksLead = first === 'lead' || facetsOf(interpretation.text).includes('lead');
  if (chosen.length === 1) return single(only, say(only), catalog, asksLead);
  if (chosen.length <= MAX_SIDE_BY_SIDE) return sideBySide(chosen, say);
  return askWhich(chosen.slice(0, 6));
}

/** @param notesSuccessor Whether what became of the lead belongs to what was asked; beside a date it only distracts. */
function single(entry: CatalogRecord, parts: readonly Said[], catalog: Catalog, notesSuccessor = true): Draft {
  const said = together(parts);
  const [asked] = parts;
  const title = sayTitle(entry);
  const note = notesSuccessor ? successorNote(entry, catalog) : NO_NOTE;
  const [first, ...rest] = said.text.split('\n');
  const text = [
    `${first ?? ''} – ${TYPE_NAME[entry.record.type]} ${title.text}.`,
    ...rest.map((line) => `${line}.`),
    note.text,
    `Nguồn: ${entry.record.locator}, ${entry.plan.title}.`,
  ].filter((line) => line !== '');
  const isEmpty = (asked?.claims ?? []).every(
    (claim) => claim.kind === 'silent' || (claim.kind === 'deadline' && claim.text === null),
  );
  return draft({
    kind: 'answer',
    reason: isEmpty ? 'empty-cell' : 'found',
    text: text.join('\n'),
    records: [{ record: entry.record }],
    citations: [citeRecord(entry)],
    claims: [...said.claims, ...title.claims, ...note.claims],
  });
}

/** "Lưu ý: nhiệm vụ chung của Sở A, từ 1/3/2025, chuyển về Sở B": for agencies that lead and no longer exist. */
export function successorNote(entry: CatalogRecord, catalog: Catalog): Said {
  for (const [index, agency] of entry.leads.entries()) {
    const issued = entry.record.leads[index];
    const said = issued === undefined ? null : sayLinks(agency, issued, entry.plan.place, catalog);
    if (!said || said.links[0]?.successor === null) continue;
    return { text: `Lưu ý: ${said.text}; từng lĩnh vực cần kiểm tra lại.`, claims: said.claims };
  }
  return NO_NOTE;
}

const NO_NOTE: Said = { text: '', claims: [] };

function sideBySide(entries: readonly CatalogRecord[], say: (entry: CatalogRecord) => readonly Said[]): Draft {
  const severalPlans = new Set(entries.map((entry) => entry.plan.id)).size > 1;
  const parts = entries.map((entry, index) => {
    const said = together(say(entry), '; ');
    const title = sayTitle(entry);
    const place = severalPlans ? `${entry.plan.title}, ${entry.record.locator}` : entry.record.locator;
    return {
      text: `${index + 1}. “${shortTitle(entry.record.title, 140)}” – ${said.text} (${place}).`,
      claims: [...said.claims, ...title.claims],
    };
  });
  const opening = severalPlans
    ? 'Có nội dung này trong nhiều kế hoạch:'
    : `Có ${entries.length} nội dung phù hợp trong ${entries[0]?.plan.title ?? ''}:`;
  return draft({
    kind: 'answer',
    reason: 'found',
    text: [opening, ...parts.map((part) => part.text)].join('\n'),
    records: entries.map((entry) => ({ record: entry.record })),
    citations: entries.map(citeRecord),
    claims: parts.flatMap((part) => part.claims),
  });
}

/** Asks which of several records is meant. */
export function askWhich(entries: readonly CatalogRecord[]): Draft {
  const options = entries.map((entry, index) => ({
    id: String(index + 1),
    label: shortTitle(`${entry.record.title} (${entry.plan.title})`, 120),
  }));
  return draft({
    kind: 'clarify',
    reason: 'found',
    text: [
      'Có nhiều nội dung phù hợp, bạn hỏi về nội dung nào?',
      ...options.map((option) => `${option.id}. ${option.label}`),
    ].join('\n'),
    options,
    citations: entries.map(citeRecord),
    claims: entries.flatMap((entry) => sayTitle(entry).claims),
  });
}
