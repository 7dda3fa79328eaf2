/** Complete lists and counts, from records. Nothing is cut: what the text does not show yet, "xem tiếp" gives. */
import type { Agency, CatalogPlan, CatalogRecord, Interpretation, Section } from '../../knowledge/index.js';
import { fold, foldedTokens, formatDay } from '../../knowledge/index.js';
import { joinNames } from '../wording.js';
import { citePassage, citeRecord } from './cite.js';
import { sayDeadline, shortTitle } from './describe.js';
import { draft, type Claim, type Draft } from './draft.js';
import { oncePerStatement, rankEvidence, recordsInScope, standing, type AnswerContext } from './evidence.js';
import type { Step } from './step.js';

/** Characters of a list shown at once; the rest continues on demand. */
const FIRST_PART_CHARS = 3600;
/** A title in a list is shown whole up to the first length; where the list would not fit at once, up to the second. */
const LINE_CHARS = 420;
const TIGHT_LINE_CHARS = 170;
/** Words of a topic that must stand in a record for a list about that topic. */
const TOPIC_COVERAGE = 0.8;
/** A list by topic alone needs this many records; fewer are better quoted. */
const MIN_TOPIC_LIST = 2;

interface Selection {
  readonly direct: readonly CatalogRecord[];
  readonly via: readonly { readonly entry: CatalogRecord; readonly group: string }[];
  /** What was selected, in words: "do Sở Y tế chủ trì, trong Phụ lục 1". */
  readonly scope: string;
}

export const answerList: Step = async (context) => {
  if (context.interpretation.listOf === 'agencies') return listAgencies(context);
  const selection = select(context);
  if (!selection || selection.direct.length + selection.via.length === 0) return null;
  return sayList(context, selection, `${countWords(context, selection.direct)}${selection.scope}:`);
};

export const answerCount: Step = async (context) => {
  const { interpretation } = context;
  if (interpretation.listOf === 'sections' || interpretation.listOf === 'other') return countSections(context);
  if (interpretation.listOf !== 'records') return null;
  const selection = select(context);
  if (!selection || selection.direct.length + selection.via.length === 0) return null;
  return sayList(context, selection, `Có ${countWords(context, selection.direct)}${selection.scope}.`);
};

/** Records that pass every filter of the question; null when it has no filter but words that fit no group or title. */
function select(asked: AnswerContext): Selection | null {
  const context = withRoleName(asked);
  const { interpretation, catalog } = context;
  let entries = recordsInScope(context, interpretation.recordTypes).flatMap((position) => catalog.records[position] ?? []);
  if (interpretation.recordTypes.length === 0) entries = entries.filter((entry) => entry.record.type !== 'result');
  const words: string[] = [];
  const topic = narrowByTopic(context, entries);
  if (!topic) return null;
  entries = oncePerStatement(topic.entries);
  if (topic.words !== '') words.push(topic.words);
  if (interpretation.deadlineText !== null) {
    const wanted = fold(interpretation.deadlineText);
    entries = entries.filter((entry) => fold(entry.record.deadline?.text ?? '').includes(wanted));
    words.push(`ghi thời hạn “${interpretation.deadlineText}”`);
  }
  if (interpretation.window !== null) {
    const { from, to } = interpretation.window;
    entries = entries.filter((entry) => inWindow(entry, from, to));
    words.push(from === null ? `có hạn đến ${formatDay(to)}` : `có hạn từ ${formatDay(from)} đến ${formatDay(to)}`);
  }
  if (interpretation.lacking !== null) {
    entries = entries.filter((entry) => lacks(entry, interpretation.lacking));
    words.push({ deadline: 'không ghi thời hạn', coordinator: 'không ghi đơn vị phối hợp', lead: 'không ghi đơn vị chủ trì' }[interpretation.lacking]);
  }
  const agency = interpretation.agencies[0] ?? null;
  if (agency) return byAgency(agency, interpretation, entries, words, context);
  if (words.length === 0 && interpretation.part.locators.length === 0 && !interpretation.scope.named && context.plans.length > 1) return null;
  return { direct: entries, via: [], scope: scopeWords(words, context) };
}

/** Where a role is asked of words that are no agency elsewhere ("doanh nghiệp"), a role of that very name in scope makes them one. */
function withRoleName(context: AnswerContext): AnswerContext {
  const { interpretation, catalog } = context;
  if (interpretation.agencies.length > 0 || interpretation.role === 'any') return context;
  const wanted = foldedTokens(interpretation.topic).filter((token) => !FUNCTION_WORDS.has(token)).join(' ');
  if (wanted === '') return context;
  for (const position of recordsInScope(context)) {
    const entry = catalog.records[position];
    const found = entry ? [...entry.leads, ...entry.coordinators].find((agency) => foldedTokens(agency.name).filter((token) => !FUNCTION_WORDS.has(token)).join(' ') === wanted) : undefined;
    if (found) return { ...context, interpretation: { ...interpretation, agencies: [found], topic: '' } };
  }
  return context;
}

function byAgency(agency: Agency, interpretation: Interpretation, entries: readonly CatalogRecord[], words: string[], context: AnswerContext): Selection {
  const direct: CatalogRecord[] = [];
  const via: { entry: CatalogRecord; group: string }[] = [];
  for (const entry of entries) {
    const how = standing(agency, interpretation.role, entry);
    if (how.kind === 'named') direct.push(entry);
    else if (how.kind === 'via') via.push({ entry, group: how.group });
  }
  const role = { lead: 'chủ trì', coordinator: 'phối hợp', any: 'thực hiện (chủ trì, phối hợp hoặc được giao)' }[interpretation.role];
  return { direct, via, scope: scopeWords([`do ${agency.name} ${role}`, ...words], context) };
}

/** Limits entries to a group the topic names, or to records that hold the topic. */
function narrowByTopic(context: AnswerContext, entries: readonly CatalogRecord[]): { entries: readonly CatalogRecord[]; words: string } | null {
  const { interpretation, catalog } = context;
  const topic = interpretation.part.group ?? interpretation.topic;
  const tokens = informative(topic, context);
  if (tokens.length === 0) return { entries, words: '' };
  const groups = new Map<string, CatalogRecord[]>();
  for (const entry of entries) {
    for (const name of groupNames(entry, context)) groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  const weigh = (list: readonly string[]): number => list.reduce((sum, token) => sum + catalog.ranking.weight(token), 0);
  const ranked = [...groups]
    .map(([name, members]) => {
      const own = new Set(foldedTokens(name));
      const shared = tokens.filter((token) => own.has(token));
      return { name, members, coverage: weigh(shared) / (weigh(tokens) || 1), specificity: weigh(shared) / (weigh(informative(name, context)) || 1) };
    })
    .filter((group) => group.coverage >= 0.85)
    .sort((a, b) => b.coverage - a.coverage || b.specificity - a.specificity);
  const best = ranked[0];
  if (best) {
    const same = ranked.filter((group) => group.coverage >= best.coverage - 0.01 && group.specificity >= best.specificity - 0.01);
    return { entries: entries.filter((entry) => same.some((group) => group.members.includes(entry))), words: `thuộc nhóm “${shortTitle(best.name, 120)}”` };
  }
  const among = new Set(entries.map((entry) => catalog.records.indexOf(entry)));
  const matching = new Set(rankEvidence(context, [...among], topic).filter((evidence) => evidence.coverage >= TOPIC_COVERAGE).map((evidence) => evidence.entry));
  const onlyTopic = interpretation.agencies.length === 0 && interpretation.part.locators.length === 0 && interpretation.lacking === null;
  if (matching.size >= (onlyTopic ? MIN_TOPIC_LIST : 1)) return { entries: entries.filter((entry) => matching.has(entry)), words: `về “${topic.toLowerCase()}”` };
  return interpretation.agencies.length > 0 && tokens.length <= 2 ? { entries, words: '' } : null;
}

function groupNames(entry: CatalogRecord, context: AnswerContext): string[] {
  const names = entry.record.group === null ? [] : [entry.record.group];
  const sections = context.catalog.plan(entry.plan.id)?.sections ?? [];
  for (let index = entry.record.section; index !== null && index !== undefined; index = sections[index]?.parent ?? null) {
    const section = sections[index];
    if (section && section.title !== '') names.push(section.title);
  }
  return names;
}

/** Syllables that tell one matter from another: no function words, no words that nearly every record holds. */
function informative(text: string, context: AnswerContext): string[] {
  return [...new Set(foldedTokens(text))].filter((token) => !FUNCTION_WORDS.has(token) && context.catalog.ranking.weight(token) > 0.4);
}

const FUNCTION_WORDS = new Set(
  'va cac nhung cua cho trong theo tai o den duoc giao la thi ma co voi ve tu mot nay do da dang se phai thuoc gom nhom ve viec noi dung phan muc gi nao ay may cai tat ca tong cong lam thuc hien ke hoach don vi co quan chu tri phoi hop ghi dich danh nam duoc phe duyet'.split(' '),
);

function inWindow(entry: CatalogRecord, from: string | null, to: string): boolean {
  return (entry.record.deadline?.parts ?? []).some((part) => part.kind === 'interval' && part.to <= to && (from === null || part.to >= from));
}

function lacks(entry: CatalogRecord, what: Interpretation['lacking']): boolean {
  if (what === 'deadline') return entry.record.deadline === null && entry.record.columns.some((column) => column.role === 'deadline');
  if (what === 'coordinator') return entry.record.coordinators.length === 0 && entry.record.columns.some((column) => column.role === 'coordinator');
  return entry.record.leads.length === 0 && entry.record.columns.some((column) => column.role === 'lead');
}

function scopeWords(words: readonly string[], context: AnswerContext): string {
  const { part, scope } = context.interpretation;
  const place = part.locators.map((locator) => (locator.startsWith('phu luc') ? `Phụ lục ${locator.slice(8)}` : `mục ${locator.toUpperCase()}`));
  const plans = context.plans.filter((entry) => scope.planIds.includes(entry.plan.id)).map((entry) => entry.plan.title);
  const where = [...place, plans.length <= 2 ? plans.join(' và ') : `${plans.length} kế hoạch`].join(', ');
  return ` ${[...words, `trong ${where}`].join(', ')}`;
}

function countWords(context: AnswerContext, entries: readonly CatalogRecord[]): string {
  const targets = entries.filter((entry) => entry.record.type === 'target').length;
  const results = entries.filter((entry) => entry.record.type === 'result').length;
  const tasks = entries.length - targets - results;
  const noun = context.interpretation.noun !== null && /du an/.test(fold(context.interpretation.text)) ? 'dự án, nhiệm vụ' : 'nhiệm vụ';
  const parts = [tasks > 0 ? `${tasks} ${noun}` : '', targets > 0 ? `${targets} chỉ tiêu` : '', results > 0 ? `${results} kết quả` : ''].filter((part) => part !== '');
  if (parts.length === 0) return 'Không có mục nào';
  return parts.length === 1 ? (parts[0] ?? '') : `${entries.length} mục (${parts.join(' và ')})`;
}

function sayList(context: AnswerContext, selection: Selection, opening: string): Draft {
  const claims: Claim[] = [{ kind: 'count', value: selection.direct.length, of: selection.direct.map((entry) => entry.record.key) }];
  const lines: string[] = [];
  const whole = selection.direct.reduce((sum, entry) => sum + Math.min(entry.record.title.length, LINE_CHARS) + 30, 0);
  const lineChars = whole <= FIRST_PART_CHARS ? LINE_CHARS : TIGHT_LINE_CHARS;
  const severalPlans = new Set(selection.direct.map((entry) => entry.plan.id)).size > 1;
  let heading = '';
  for (const [index, entry] of selection.direct.entries()) {
    const group = `${severalPlans ? `${entry.plan.title} – ` : ''}${entry.record.group ?? ''}`;
    if (group !== heading && (group !== '' || heading !== '')) lines.push(`▪ ${group === '' ? 'Khác' : shortTitle(group, 140)}`);
    heading = group;
    lines.push(`${index + 1}. ${line(entry, context, lineChars)}`);
    claims.push({ kind: 'title', recordKey: entry.record.key, text: entry.record.title });
  }
  if (selection.via.length > 0) lines.push(viaWords(selection));
  const head = selection.direct.length === 0 && selection.via.length > 0 ? `Không có mục nào ghi đích danh${selection.scope}.` : opening;
  const { shown, rest } = paginate([head, ...lines]);
  const cited = selection.direct.length > 0 ? selection.direct : selection.via.map((item) => item.entry);
  return draft({
    kind: 'answer',
    reason: 'found',
    text: shown,
    records: [...selection.direct.map((entry) => ({ record: entry.record })), ...selection.via.map((item) => ({ record: item.entry.record, via: item.group }))],
    citations: cited.map(citeRecord),
    claims,
    ...(rest === '' ? {} : { rest, suggestions: ['Xem tiếp'] }),
  });
}

function line(entry: CatalogRecord, context: AnswerContext, maxChars: number): string {
  const { record } = entry;
  const { interpretation } = context;
  const extra: string[] = [];
  if (interpretation.agencies.length === 0 && record.leads.length > 0) extra.push(joinNames(record.leads));
  if (interpretation.role === 'any' && interpretation.agencies[0] && record.leads.length === 0 && record.coordinators.length > 0) extra.push('phối hợp');
  if (record.deadline && interpretation.deadlineText === null) extra.push(sayDeadline(entry).text.replace('Thời hạn: ', ''));
  const step = record.locator.split(' › ');
  return `${shortTitle(record.title, maxChars)} [${[...extra, step.length > 1 ? step.join('.').replace('Phụ lục ', 'PL') : record.locator].join('; ')}]`;
}

function viaWords(selection: Selection): string {
  const groups = [...new Set(selection.via.map((item) => `“${item.group}”`))].slice(0, 3).join(', ');
  return `Ngoài ra có ${selection.via.length} mục giao chung cho ${groups}, không ghi đích danh.`;
}

function paginate(lines: readonly string[]): { shown: string; rest: string } {
  let size = 0;
  const cut = lines.findIndex((text) => (size += text.length + 1) > FIRST_PART_CHARS);
  if (cut === -1) return { shown: lines.join('\n'), rest: '' };
  return { shown: [...lines.slice(0, cut), `(Còn ${lines.length - cut} dòng, nhắn “xem tiếp”.)`].join('\n'), rest: lines.slice(cut).join('\n') };
}

/** Which agencies a part of a plan charges, each once, in document order. */
function listAgencies(context: AnswerContext): Draft | null {
  const { catalog, interpretation } = context;
  const tokens = informative(interpretation.topic, context);
  const all = recordsInScope(context, ['duty', 'task', 'target']).flatMap((position) => catalog.records[position] ?? []);
  const inOrganisation = all.filter((entry) => groupNames(entry, context).some((name) => /to chuc thuc hien|trach nhiem/.test(fold(name))));
  const wanted = /to chuc|thuc hien/.test(fold(interpretation.text)) || tokens.length === 0 ? inOrganisation : all;
  const seen = new Map<string, CatalogRecord>();
  for (const entry of wanted) {
    for (const name of [...entry.record.assignees, ...entry.record.leads]) if (!seen.has(fold(name))) seen.set(fold(name), entry);
  }
  if (seen.size === 0) return null;
  const names = new Map<string, { name: string; entry: CatalogRecord }>();
  for (const [key, entry] of seen) {
    const name = [...entry.record.assignees, ...entry.record.leads].find((candidate) => fold(candidate) === key);
    if (name !== undefined) names.set(key, { name, entry });
  }
  const items = [...names.values()];
  return draft({
    kind: 'answer',
    reason: 'found',
    text: [`Có ${items.length} đơn vị hoặc nhóm đơn vị được giao việc${scopeWords([], context)}:`, ...items.map((item, index) => `${index + 1}. ${item.name} (${item.entry.record.locator})`)].join('\n'),
    records: items.map((item) => ({ record: item.entry.record })),
    citations: items.map((item) => citeRecord(item.entry)),
    claims: items.map((item): Claim => ({ kind: 'role', recordKey: item.entry.record.key, role: item.entry.record.leads.includes(item.name) ? 'lead' : 'assignee', agency: item.name })),
  });
}

/** How many parts a named section has: its sub-sections, or its items where it has none. */
async function countSections(context: Parameters<Step>[0]): Promise<Draft | null> {
  for (const plan of context.plans) {
    const section = sectionAsked(context, plan);
    if (!section) continue;
    const hits = await context.retriever.search({ text: `${section.title} ${context.interpretation.topic}`, limit: 60, planIds: [plan.plan.id] });
    const own = hits.map((hit) => hit.passage).filter((passage) => passage.locator === section.locator || passage.locator.startsWith(`${section.locator} › `));
    const children = plan.sections.filter((child) => child.parent === section.index);
    const items = children.length >= 2 ? children.map((child) => `${child.label}. ${child.title}`) : own.filter((passage) => passage.section === section.index).sort((a, b) => a.index - b.index).map((passage) => passage.text);
    const [passage] = [...own].sort((a, b) => a.index - b.index);
    if (items.length < 2 || !passage) continue;
    const quotes = children.length >= 2 ? [passage] : own.filter((one) => one.section === section.index);
    return draft({
      kind: 'answer',
      reason: 'found',
      text: [`Có ${items.length}: mục ${section.locator} “${section.title}” của ${plan.plan.title} gồm`, ...items.map((item) => `– ${shortTitle(item, LINE_CHARS)}`)].join('\n'),
      citations: quotes.map((quote) => citePassage(plan.plan, quote)),
      claims: quotes.map((quote): Claim => ({ kind: 'quote', planId: plan.plan.id, passageKey: quote.key, text: quote.text })),
    });
  }
  return null;
}

/** The section whose title, with the titles above it, says what is counted; a part that is named by number comes first. */
function sectionAsked(context: AnswerContext, plan: CatalogPlan): Section | null {
  const { catalog, interpretation } = context;
  const tokens = informative(interpretation.topic, context);
  const noun = fold(interpretation.noun ?? '').split(' ')[0] ?? '';
  const weigh = (list: readonly string[]): number => list.reduce((sum, token) => sum + catalog.ranking.weight(token), 0);
  const ranked = plan.sections
    .map((section) => {
      const own = new Set(foldedTokens(section.title));
      const above = new Set(titlesAbove(plan.sections, section).flatMap(foldedTokens));
      const label = fold(section.label).replace(/^phan /, '');
      const named = interpretation.part.locators.some((locator) => label === locator);
      const shared = weigh(tokens.filter((token) => own.has(token) || above.has(token))) / (weigh(tokens) || 1);
      const direct = weigh(tokens.filter((token) => own.has(token))) / (weigh(tokens) || 1);
      const counts = interpretation.listOf === 'sections' || own.has(noun);
      return { section, score: (named ? 1 : 0) + (tokens.length > 0 && counts ? shared : 0), direct };
    })
    .filter((item) => item.score >= 0.8)
    .sort((a, b) => b.score - a.score || b.direct - a.direct);
  return ranked[0]?.section ?? null;
}

function titlesAbove(sections: readonly Section[], section: Section): string[] {
  const titles: string[] = [];
  for (let parent = section.parent; parent !== null; parent = sections[parent]?.parent ?? null) titles.push(sections[parent]?.title ?? '');
  return titles;
}
