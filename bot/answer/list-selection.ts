/** Which records a list or a count is of: every filter of the question, applied to every record in scope. */
import type { Agency, CatalogRecord } from '../../knowledge/index.js';
import { accentedTokens, fold, foldedTokens } from '../../knowledge/index.js';
import { saidPart } from '../wording.js';
import { FUNCTION_WORDS, informative, strangeWords } from './matter-words.js';
import { isDue, sayUndated, sayWindow } from './deadline-filter.js';
import { shortTitle } from './describe.js';
import { askedHaving, has, hasFigures, lacks } from './filled-cells.js';
import { qualifies } from './qualified-name.js';
import { isSubjectAlone } from './plan-subject.js';
import { oncePerStatement, rankEvidence, recordsInScope, standing, type AnswerContext } from './evidence.js';

/** Words of a topic that must stand in a record for a list about that topic. */
const TOPIC_COVERAGE = 0.8;

/** A list by topic alone needs this many records; fewer are better quoted. */
const MIN_TOPIC_LIST = 2;

export interface Selection {
  readonly direct: readonly CatalogRecord[];
  readonly via: readonly { readonly entry: CatalogRecord; readonly group: string; readonly role: string }[];
  /** What was selected, in words: "do Sở Y tế chủ trì, trong Phụ lục 1". */
  readonly scope: string;
  /** The question as it was selected by: words that name a role in the plans are an agency here. */
  readonly asked: AnswerContext;
}

/** Records that pass every filter of the question; null when it has no filter but words that fit no group or title. */
export function select(asked: AnswerContext): Selection | null {
  const context = withRoleName(asked);
  const { interpretation, catalog } = context;
  let entries = recordsInScope(context, interpretation.recordTypes).flatMap(
    (position) => catalog.records[position] ?? [],
  );
  if (interpretation.recordTypes.length === 0) entries = entries.filter((entry) => entry.record.type !== 'result');
  const words: string[] = [];
  let undated = '';
  const { agencies } = interpretation;
  if (agencies.length > 0)
    entries = entries.filter((entry) =>
      agencies.some((agency) => standing(agency, interpretation.role, entry).kind !== 'none'),
    );
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
    const { window } = interpretation;
    const due = entries.filter((entry) => isDue(entry, window, context));
    undated = sayUndated(ofAgencies(agencies, entries, context));
    entries = due;
    words.push(sayWindow(window, context));
  }
  if (interpretation.figures.length > 0) {
    const held = entries.filter((entry) => hasFigures(entry, interpretation.figures));
    if (held.length > 0) {
      entries = held;
      words.push(`có mức ${interpretation.figures.join(', ')}`);
    }
  }
  if (interpretation.lacking !== null) {
    entries = entries.filter((entry) => lacks(entry, interpretation.lacking));
    words.push(
      { deadline: 'không ghi thời hạn', coordinator: 'không ghi đơn vị phối hợp', lead: 'không ghi đơn vị chủ trì' }[
        interpretation.lacking
      ],
    );
  }
  const having = interpretation.lacking === null && agencies.length === 0 ? askedHaving(interpretation.text) : null;
  if (having !== null) {
    entries = entries.filter((entry) => has(entry, having));
    words.push(`có ghi ${{ deadline: 'thời hạn', coordinator: 'đơn vị phối hợp' }[having]}`);
  }
  if (agencies.length > 0) return byAgencies(agencies, entries, words, undated, context);
  return {
    direct: entries,
    via: [],
    scope: `${scopeWords(words, context, entries)}${undated}`,
    asked: context,
  };
}

/** Where a role is asked of words that are no agency elsewhere ("doanh nghiệp"), a role of that very name in scope makes them one. */
function withRoleName(context: AnswerContext): AnswerContext {
  const { interpretation, catalog } = context;
  if (interpretation.agencies.length > 0 || interpretation.role === 'any') return context;
  const wanted = foldedTokens(interpretation.topic)
    .filter((token) => !FUNCTION_WORDS.has(token))
    .join(' ');
  if (wanted === '') return context;
  for (const position of recordsInScope(context)) {
    const entry = catalog.records[position];
    const found = entry
      ? [...entry.leads, ...entry.coordinators].find(
          (agency) =>
            foldedTokens(agency.name)
              .filter((token) => !FUNCTION_WORDS.has(token))
              .join(' ') === wanted,
        )
      : undefined;
    if (found) return { ...context, interpretation: { ...interpretation, agencies: [found], topic: '' } };
  }
  return context;
}

/** Records that name one of the agencies in the asked role; all where no agency is asked about. */
function ofAgencies(
  agencies: readonly Agency[],
  entries: readonly CatalogRecord[],
  context: AnswerContext,
): readonly CatalogRecord[] {
  if (agencies.length === 0) return entries;
  const { role } = context.interpretation;
  return entries.filter((entry) => agencies.some((agency) => standing(agency, role, entry).kind === 'named'));
}

/** Records that name one of the agencies, and apart from them those that reach one only through a group. */
function byAgencies(
  agencies: readonly Agency[],
  entries: readonly CatalogRecord[],
  words: readonly string[],
  undated: string,
  context: AnswerContext,
): Selection {
  const { role } = context.interpretation;
  const direct: CatalogRecord[] = [];
  const via: { entry: CatalogRecord; group: string; role: string }[] = [];
  for (const entry of entries) {
    const ways = agencies.map((agency) => standing(agency, role, entry));
    if (ways.some((how) => how.kind === 'named')) {
      direct.push(entry);
      continue;
    }
    const namedElsewhere = agencies.some((agency) => standing(agency, 'any', entry).kind === 'named');
    const how = ways.find((one) => one.kind === 'via');
    if (how && !namedElsewhere) via.push({ entry, group: how.group, role: ROLE_WORD[how.role] });
  }
  const asked = { lead: 'chủ trì', coordinator: 'phối hợp', any: 'thực hiện hoặc tham gia' }[role];
  const names = agencies.map((agency) => agency.name).join('; ');
  return {
    direct,
    via,
    scope: `${scopeWords([`do ${names} ${asked}`, ...words], context, entries)}${undated}`,
    asked: context,
  };
}

export const ROLE_WORD = { lead: 'chủ trì', coordinator: 'phối hợp', assignee: 'được giao' } as const;

/** Limits entries to a group the topic names, or to records that hold the topic. */
function narrowByTopic(
  context: AnswerContext,
  entries: readonly CatalogRecord[],
): { entries: readonly CatalogRecord[]; words: string } | null {
  const { interpretation, catalog } = context;
  const topic = interpretation.part.group ?? interpretation.topic;
  const tokens = informative(topic, context);
  const strange = accentedTokens(topic).filter((token) => !catalog.ranking.knows(token));
  // "Nuôi tôm": words that no record knows select none, and surely not all; one beside another filter may be a slip.
  if (tokens.length === 0 && strangeWords(topic, context).length > (isFiltered(interpretation) ? 1 : 0)) return null;
  if (tokens.length === 0 || isSubjectAlone(topic, context)) return { entries, words: '' };
  const qualified = entries.filter((entry) => qualifies(entry, tokens, interpretation));
  if (qualified.length > 0) return { entries: qualified, words: '' };
  // Beside an agency, one loose word names no group.
  const isLoose = tokens.length === 1 && interpretation.agencies.length > 0 && interpretation.part.group === null;
  const nameable = !isLoose && strange.length <= 1 && !strange.some((token) => /\d/.test(token));
  const groups = new Map<string, CatalogRecord[]>();
  for (const entry of nameable ? entries : []) {
    for (const name of groupNames(entry, context)) groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  const weigh = (list: readonly string[]): number =>
    list.reduce((sum, token) => sum + catalog.ranking.weight(token), 0);
  const ranked = [...groups]
    .map(([name, members]) => {
      const own = new Set(accentedTokens(name));
      const shared = tokens.filter((token) => own.has(token));
      const matter = tokens.filter((token) => own.has(token) || !AROUND_GROUPS.has(token));
      return {
        name,
        members,
        coverage: weigh(shared) / (weigh(matter) || 1),
        specificity: weigh(shared) / (weigh(informative(name, context)) || 1),
      };
    })
    .filter((group) => group.coverage >= 0.85)
    .sort((a, b) => b.coverage - a.coverage || b.specificity - a.specificity);
  const best = ranked[0];
  if (best) {
    const chosen = entries.filter((entry) => {
      const own = ranked.filter((group) => group.members.some((member) => member.plan.id === entry.plan.id));
      const top = own[0];
      return (
        top !== undefined &&
        top.coverage >= best.coverage - 0.1 &&
        own.some(
          (group) =>
            group.coverage >= top.coverage - 0.01 &&
            group.specificity >= top.specificity - 0.01 &&
            group.members.includes(entry),
        )
      );
    });
    return { entries: chosen, words: `thuộc nhóm “${shortTitle(best.name, 120)}”` };
  }
  const wanted = new Set(entries);
  const among = catalog.records.flatMap((entry, position) => (wanted.has(entry) ? [position] : []));
  const matching = new Set(
    rankEvidence(context, among, topic)
      .filter((evidence) => evidence.coverage >= TOPIC_COVERAGE)
      .map((evidence) => evidence.entry),
  );
  const most = tokens.length <= SHORT_TOPIC ? 1 : TOPIC_COVERAGE;
  const exact = [...matching].filter((entry) => spells(entry, tokens) >= most);
  const kept = exact.length > 0 ? new Set(exact) : matching;
  const onlyTopic =
    askedHaving(interpretation.text) === null &&
    interpretation.agencies.length === 0 &&
    interpretation.part.locators.length === 0 &&
    interpretation.lacking === null;
  if (oncePerStatement([...kept]).length >= (onlyTopic ? MIN_TOPIC_LIST : 1))
    return { entries: entries.filter((entry) => kept.has(entry)), words: sayTopic(topic, interpretation.text) };
  return interpretation.agencies.length > 0 && tokens.length <= 2 ? { entries, words: '' } : null;
}

/** A topic is quoted where the person wrote it so; words picked from several places of a question are nobody's. */
function sayTopic(topic: string, asked: string): string {
  const isWritten = ` ${foldedTokens(asked).join(' ')} `.includes(` ${foldedTokens(topic).join(' ')} `);
  return isWritten ? `về “${topic.toLowerCase()}”` : 'khớp với câu hỏi';
}

/** Words that people put around the name of a group: "phát triển kinh tế số", "lĩnh vực kinh tế số". */
const AROUND_GROUPS = new Set(accentedTokens('phát triển lĩnh vực công tác mảng nhóm'));

/** A topic this short tells words by their marks, too: "thuê" is no "thuế". */
const SHORT_TOPIC = 4;

/** Share of the tokens that stand in a record with their marks. */
function spells({ record }: CatalogRecord, tokens: readonly string[]): number {
  const own = new Set(accentedTokens([record.title, record.quote, record.group ?? ''].join(' ')));
  return tokens.filter((token) => own.has(token)).length / tokens.length;
}

/** The plan's own title as a heading is no group of it. */
const PLAN_TITLE = /^(?:phần [\dIVX]+[.:]?\s+)?kế hoạch(?!\p{L})/iu;

export function groupNames(entry: CatalogRecord, context: AnswerContext): string[] {
  const names = entry.record.group === null ? [] : [entry.record.group];
  const sections = context.catalog.plan(entry.plan.id)?.sections ?? [];
  for (let index = entry.record.section; index !== null; index = sections[index]?.parent ?? null) {
    const section = sections[index];
    if (section && section.title !== '' && !PLAN_TITLE.test(section.title)) names.push(section.title);
  }
  return names;
}

/** Whether more than the topic says which records are meant. */
function isFiltered({ agencies, part, lacking, deadlineText, window }: AnswerContext['interpretation']): boolean {
  return (
    agencies.length > 0 || part.locators.length > 0 || lacking !== null || deadlineText !== null || window !== null
  );
}

/** What was looked through, in words: the parts and plans asked for, or the one plan that holds all of a wider search. */
export function scopeWords(
  words: readonly string[],
  context: AnswerContext,
  found: readonly CatalogRecord[] = [],
): string {
  const { part, scope } = context.interpretation;
  const place = part.locators.map(saidPart);
  const inScope = context.plans.filter((entry) => scope.planIds.includes(entry.plan.id));
  // A window of deadlines is searched in every plan, and says so.
  const holding = inScope.filter(
    (entry) => context.interpretation.window === null && found.some((one) => one.plan.id === entry.plan.id),
  );
  const plans = (!scope.named && holding.length === 1 ? holding : inScope).map((entry) => entry.plan.title);
  const where = [...place, plans.length <= 2 ? plans.join(' và ') : `${plans.length} kế hoạch`].join(', ');
  const said = words.join(', ');
  return ` ${said}${said === '' ? '' : /\d/.test(said) ? ', ' : ' '}trong ${where}`;
}

/** A list of everything, of no plan in particular, where several are loaded. */
export function fitsEveryPlan(context: AnswerContext): boolean {
  const { agencies, deadlineText, lacking, part, scope, topic, window } = context.interpretation;
  const isNarrowed =
    agencies.length > 0 ||
    deadlineText !== null ||
    lacking !== null ||
    window !== null ||
    part.locators.length > 0 ||
    informative(part.group ?? topic, context).length > 0 ||
    strangeWords(topic, context).length > 0;
  return !isNarrowed && !scope.named && context.plans.length > 1;
}
