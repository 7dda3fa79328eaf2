/** Complete lists and counts, from records. Nothing is cut: what the text does not show yet, "xem tiếp" gives. */
import type { CatalogRecord } from '../../knowledge/index.js';
import { findDeadlines, fold } from '../../knowledge/index.js';
import { isTablePart } from '../interpret/named-part.js';
import { CHARGE_WORD, DONE_IS_UNKNOWN, joinNames, NO_PARTNERS, NOT_CONFIRMED, nothingInWindow } from '../wording.js';
import { chargeOf } from './charge.js';
import { citeRecord } from './cite.js';
import { sayDeadline, shortTitle } from './describe.js';
import { draft, type Claim, type Draft } from './draft.js';
import { figuresAsked, selectorOf } from './figures.js';
import { claimsOfLine, type ShownInLine } from './list-claims.js';
import { informative } from './matter-words.js';
import { sayApart } from './measured.js';
import { recordsInScope, standing, type AnswerContext } from './evidence.js';
import { fitsEveryPlan, groupNames, ROLE_WORD, scopeWords, select, type Selection } from './list-selection.js';
import { FIRST_PART_CHARS, paginate } from './paging.js';
import { askWhichPlan } from './plan-facts.js';
import { countSections } from './section-counts.js';
import type { Step, StepContext } from './step.js';

/** A title in a list is shown whole up to the first length; where the list would not fit at once, up to the second. */
const LINE_CHARS = 420;

const TIGHT_LINE_CHARS = 170;

export const answerList: Step = async (context) => {
  if (context.interpretation.listOf === 'agencies') return listAgencies(context);
  if (fitsEveryPlan(context)) return askWhichPlan(context);
  const selection = select(context);
  if (!selection) return null;
  if (selection.direct.length + selection.via.length === 0)
    return isNarrow(context) ? answerList(ofEveryType(context)) : nothingDue(context, selection);
  return sayList(context, selection, `${countWords(context, selection.direct)}${selection.scope}:`);
};

export const answerCount: Step = async (asked) => {
  const context = countsRows(asked) ? ofRows(asked) : asked;
  const { interpretation } = context;
  if (interpretation.listOf === 'sections' || interpretation.listOf === 'other') return countSections(context);
  if (interpretation.listOf !== 'records') return null;
  if (fitsEveryPlan(context)) return askWhichPlan(context);
  const selection = select(context);
  if (!selection) return null;
  if (selection.direct.length + selection.via.length === 0) return nothingDue(context, selection);
  return sayCount(context, selection);
};

/** "Có 3 nhiệm vụ do Sở A chủ trì …", and every one of them. */
export function sayCount(context: StepContext, selection: Selection): Draft {
  return sayList(context, selection, `Có ${countWords(context, selection.direct)}${selection.scope}.`);
}

const ROW_NOUN = /(?<![\p{L}])(?:nội dung|mục|dòng|hàng|noi dung|muc|dong)(?![\p{L}])/giu;

const TABLE_NOUN = /(?<![\p{L}])(?:bảng|biểu|bang|bieu)(?![\p{L}])/giu;

/** "Phụ lục 1 có tất cả bao nhiêu nội dung": the rows of its table are counted. */
function countsRows(context: StepContext): boolean {
  const { listOf, part, text } = context.interpretation;
  if (listOf === 'records' || listOf === 'agencies' || !part.locators.some(isTablePart)) return false;
  const noun =
    /(?<![\p{L}])(?:bao nhiêu|mấy|bao nhieu|may) (?:\S+ )?(\S+(?: dung)?)/iu.exec(text.normalize('NFC'))?.[0] ?? '';
  return (
    new RegExp(ROW_NOUN.source, 'iu').test(noun) &&
    recordsInScope(context).some((position) => (context.catalog.records[position]?.record.columns.length ?? 0) > 0)
  );
}

function ofRows(context: StepContext): StepContext {
  const { interpretation } = context;
  const topic = interpretation.topic.replace(ROW_NOUN, ' ').replace(TABLE_NOUN, ' ').replace(/\s+/g, ' ').trim();
  return { ...context, interpretation: { ...interpretation, listOf: 'records', topic } };
}

/** Plans tell what is due, not what is done: said where all that was asked for is past. */
function isOver({ interpretation, today }: StepContext): boolean {
  const { window } = interpretation;
  return window?.to != null && !window.ofPlan && window.to < today;
}

/** Whether a window was asked of tasks or of targets alone. */
function isNarrow({ interpretation }: StepContext): boolean {
  return interpretation.window !== null && interpretation.recordTypes.length > 0;
}

/** "Những chỉ tiêu phải hoàn thành trước tháng 9": a task may be what falls due. */
function ofEveryType(context: StepContext): StepContext {
  return { ...context, interpretation: { ...context.interpretation, recordTypes: [] } };
}

/** A window of deadlines into which none falls is an answer of its own: nothing like it is quoted instead. */
function nothingDue(context: AnswerContext, selection: Selection): Draft | null {
  if (context.interpretation.window === null) return null;
  const searched = recordsInScope(context, context.interpretation.recordTypes).length;
  return draft({ kind: 'refuse', reason: 'absent', text: nothingInWindow(selection.scope, searched) });
}

function countWords(context: AnswerContext, entries: readonly CatalogRecord[]): string {
  const targets = entries.filter((entry) => entry.record.type === 'target').length;
  const results = entries.filter((entry) => entry.record.type === 'result').length;
  const tasks = entries.length - targets - results;
  const noun =
    context.interpretation.noun !== null && /du an/.test(fold(context.interpretation.text))
      ? 'dự án, nhiệm vụ'
      : 'nhiệm vụ';
  const parts = [
    tasks > 0 ? `${tasks} ${noun}` : '',
    targets > 0 ? `${targets} chỉ tiêu` : '',
    results > 0 ? `${results} kết quả` : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return 'Không có mục nào';
  return parts.length === 1 ? (parts[0] ?? '') : `${entries.length} mục (${parts.join(' và ')})`;
}

/** A complete list behind the words that open it. */
export function sayList(context: StepContext, selection: Selection, opening: string): Draft {
  const claims: Claim[] = [
    { kind: 'count', value: selection.direct.length, of: selection.direct.map((entry) => entry.record.key) },
  ];
  const lines: string[] = [];
  const whole = selection.direct.reduce((sum, entry) => sum + Math.min(entry.record.title.length, LINE_CHARS) + 30, 0);
  const lineChars = whole <= FIRST_PART_CHARS ? LINE_CHARS : TIGHT_LINE_CHARS;
  const cited = [...selection.direct, ...selection.via.map((item) => item.entry)];
  const severalPlans = new Set(cited.map((entry) => entry.plan.id)).size > 1;
  const spread = [
    ...(isOver(context) ? [DONE_IS_UNKNOWN] : []),
    ...(severalPlans ? [sayPlans(selection.direct)] : []),
  ].filter((text) => text !== '');
  let heading = '';
  for (const [index, entry] of selection.direct.entries()) {
    const group = [severalPlans ? entry.plan.title : '', entry.record.group ?? '']
      .filter((name) => name !== '')
      .join(' – ');
    if (group !== heading && (group !== '' || heading !== ''))
      lines.push(`▪ ${group === '' ? 'Khác' : shortTitle(group, 200)}`);
    heading = group;
    lines.push(`${index + 1}. ${line(entry, context, lineChars)}`);
    claims.push(...claimsOfLine(entry, selection.asked, shownIn(entry, context)));
  }
  const viaLines = selection.via.flatMap(({ entry, group, role }, index) => {
    const item = `${selection.direct.length + index + 1}. ${line(entry, context, TIGHT_LINE_CHARS)} (${role}: “${group}”)`;
    const follows = selection.via[index - 1]?.entry.plan.id === entry.plan.id;
    return severalPlans && !follows ? [`▪ ${entry.plan.title}`, item] : [item];
  });
  claims.push(...selection.via.flatMap(({ entry }) => claimsOfLine(entry, selection.asked, shownIn(entry, context))));
  const named = selection.direct.length > 0;
  const head = named ? opening : `Không có mục nào ghi đích danh${selection.scope}.`;
  const pages = named
    ? paginate([head, ...spread, ...lines], viaLines.length > 0 ? [viaWords(selection), ...viaLines] : [])
    : paginate([head, viaWords(selection), ...viaLines], []);
  const { shown, rest } = pages;
  return draft({
    kind: 'answer',
    reason: 'found',
    text: shown,
    records: [
      ...selection.direct.map((entry) => ({ record: entry.record })),
      ...selection.via.map((item) => ({ record: item.entry.record, via: item.group })),
    ],
    citations: cited.map(citeRecord),
    claims,
    list: { scope: head },
    ...(rest === '' ? {} : { rest, suggestions: ['Xem tiếp'] }),
  });
}

/** More plans than this are named where their rows stand. */
const MOST_NAMED_PLANS = 12;

/** How many rows each plan has, so that the first part of a long list already names them all, or those with the most. */
function sayPlans(entries: readonly CatalogRecord[]): string {
  const counts = new Map<string, number>();
  for (const { plan } of entries) counts.set(plan.title, (counts.get(plan.title) ?? 0) + 1);
  if (counts.size < 2) return '';
  const isMany = counts.size > MOST_NAMED_PLANS;
  const named = isMany ? [...counts].sort(([, one], [, other]) => other - one).slice(0, MOST_NAMED_PLANS) : [...counts];
  return `Gồm: ${named.map(([title, count]) => `${title} (${count})`).join('; ')}${isMany ? '; và các kế hoạch khác' : ''}.`;
}

function line(entry: CatalogRecord, context: AnswerContext, maxChars: number): string {
  const { record } = entry;
  const { interpretation } = context;
  const extra: string[] = [];
  const shown = shownIn(entry, context);
  if (record.presumed.length > 0) extra.push(unconfirmedIn(entry));
  const leads = joinNames(record.leads);
  if (shown.leads && interpretation.agencies.length <= 1 && fold(leads) !== fold(record.group ?? '')) extra.push(leads);
  const named = interpretation.agencies
    .map((agency) => standing(agency, interpretation.role, entry))
    .find((how) => how.kind === 'named');
  const charge = chargeOf(record);
  if (named && (interpretation.role === 'any' || (named.role === 'lead' && charge !== 'lead')))
    extra.push(named.role === 'lead' ? CHARGE_WORD[charge] : ROLE_WORD[named.role]);
  if (shown.leads && interpretation.agencies.length > 1) extra.push(leads);
  if (shown.deadline) extra.push(sayDeadline(entry).text.replace('Thời hạn: ', ''));
  const due = interpretation.window !== null && record.title.length > maxChars ? sayNamedDeadline(record.title) : '';
  const step = record.locator.split(' › ');
  const apart = sayApart(entry, figuresAsked(entry, selectorOf(interpretation))).text;
  return `${shortTitle(record.title, maxChars)}${apart} [${[...extra, step.length > 1 ? step.join('.').replace('Phụ lục ', 'PL') : record.locator].join('; ')}]${shown.partners ? sayPartners(entry) : ''}${due}`;
}

/** "“Tổ A” (chưa xác nhận)". */
function unconfirmedIn({ record }: CatalogRecord): string {
  const names = [...new Set(record.presumed.map(({ agency }) => agency))];
  return `${names.map((name) => `“${name}”`).join('; ')} (${NOT_CONFIRMED})`;
}

/** The partners, behind the brackets of a line. */
function sayPartners({ record: { coordinators } }: CatalogRecord): string {
  return ` – ${coordinators.length === 0 ? NO_PARTNERS : `Phối hợp: ${joinNames(coordinators)}`}`;
}

/** Words in front of a deadline that stands in a long title, so that the shortened line still says what is due. */
const DUE_WORDS_CHARS = 150;

function sayNamedDeadline(title: string): string {
  const [named] = findDeadlines(title, { year: null });
  if (!named) return '';
  const from = title.indexOf(' ', Math.max(0, named.start - DUE_WORDS_CHARS)) + 1;
  return `\n   “${title.slice(from, named.end)}”`;
}

/** What a line gives beside the title, unless the question said it. */
function shownIn({ record }: CatalogRecord, { interpretation }: AnswerContext): ShownInLine {
  return {
    leads: (interpretation.agencies.length !== 1 || asksLeads(interpretation)) && record.leads.length > 0,
    partners: asksPartners(interpretation),
    deadline:
      record.deadline !== null &&
      (interpretation.deadlineText === null || !fold(interpretation.text).includes(fold(interpretation.deadlineText))),
  };
}

/** "Những việc Sở A phối hợp, kèm đơn vị chủ trì". */
function asksLeads({ role, text }: StepContext['interpretation']): boolean {
  return role !== 'lead' && /\b(?:ai|(?:don vi|co quan|ben)(?: nao)?) (?:la |duoc giao )?chu tri\b/.test(fold(text));
}

function asksPartners({ lacking, role, text }: StepContext['interpretation']): boolean {
  return lacking === null && role !== 'coordinator' && ASKS_PARTNERS.test(fold(text));
}

/** "…, kèm đơn vị phối hợp", "mấy việc đó ai phối hợp": the partners are asked for beside what is listed. */
const ASKS_PARTNERS =
  /\b(?:ai|nhung ai|(?:don vi|co quan|ben)(?: nao)?) (?:cung |duoc giao |tham gia )?phoi hop\b(?! (?:voi )?(?:so|phong|ubnd|uy ban|cong an|ban)\b)|\bphoi hop (?:voi |cung )?(?:nhung )?(?:ai|don vi nao|co quan nao|ben nao)\b/;

function viaWords(selection: Selection): string {
  const groups = [...new Map(selection.via.map((item) => [fold(item.group), `“${item.group}”`])).values()];
  const named = `${groups.slice(0, 3).join(', ')}${groups.length > 3 ? ' …' : ''}`;
  return `${selection.direct.length > 0 ? 'Ngoài ra có' : 'Có'} ${selection.via.length} mục giao chung cho ${named}${named.endsWith('…') ? '' : '.'}`;
}

/** Which agencies a part of a plan charges, each once, in document order. */
function listAgencies(context: AnswerContext): Draft | null {
  const { catalog, interpretation } = context;
  const tokens = informative(interpretation.topic, context);
  const all = recordsInScope(context, ['duty', 'task', 'target']).flatMap(
    (position) => catalog.records[position] ?? [],
  );
  const inOrganisation = all.filter((entry) =>
    groupNames(entry, context).some((name) => /to chuc thuc hien|trach nhiem/.test(fold(name))),
  );
  const wanted = /to chuc|thuc hien/.test(fold(interpretation.text)) || tokens.length === 0 ? inOrganisation : all;
  const seen = new Map<string, CatalogRecord>();
  for (const entry of wanted) {
    for (const name of [...entry.record.assignees, ...entry.record.leads])
      if (!seen.has(fold(name))) seen.set(fold(name), entry);
  }
  if (seen.size === 0) return null;
  const names = new Map<string, { name: string; entry: CatalogRecord }>();
  for (const [key, entry] of seen) {
    const name = [...entry.record.assignees, ...entry.record.leads].find((candidate) => fold(candidate) === key);
    if (name !== undefined) names.set(key, { name, entry });
  }
  const items = [...names.values()];
  const doubted = wanted.filter((entry) => entry.record.presumed.some(({ agency }) => !seen.has(fold(agency))));
  return draft({
    kind: 'answer',
    reason: 'found',
    text: [
      `Có ${items.length} đơn vị hoặc nhóm đơn vị được giao việc${scopeWords([], context)}:`,
      ...items.map((item, index) => `${index + 1}. ${item.name} (${item.entry.record.locator})`),
      ...doubted.map((entry) => `– ${unconfirmedIn(entry)} (${entry.record.locator})`),
    ].join('\n'),
    records: [...items.map((item) => ({ record: item.entry.record })), ...doubted.map(({ record }) => ({ record }))],
    citations: [...items.map((item) => citeRecord(item.entry)), ...doubted.map(citeRecord)],
    claims: [
      ...items.map((item): Claim => ({
        kind: 'role',
        recordKey: item.entry.record.key,
        role: item.entry.record.leads.includes(item.name) ? 'lead' : 'assignee',
        agency: item.name,
      })),
      ...doubted.flatMap(({ record }) =>
        record.presumed.map(({ role, agency }): Claim => ({ kind: 'presumed', recordKey: record.key, role, agency })),
      ),
    ],
  });
}
