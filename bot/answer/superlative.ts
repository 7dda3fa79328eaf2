/** "Most", "earliest", "latest": counted or compared over records, with every input cited. */
import type { CatalogRecord } from '../../knowledge/index.js';
import { fold, sameAgency, type Agency, type Day } from '../../knowledge/index.js';
import { citeRecord } from './cite.js';
import { sayDeadline, sayTitle, shortTitle } from './describe.js';
import { draft, type Claim, type Draft } from './draft.js';
import { oncePerStatement, preferRow, recordsInScope } from './evidence.js';
import { scopeWords, select, type Selection } from './list-selection.js';
import { informative, strangeWords } from './matter-words.js';
import { standings } from './list-claims.js';
import type { Step, StepContext } from './step.js';
import { ALSO_THROUGH_GROUPS, noneDated } from '../wording.js';

const MAX_RUNNERS_UP = 3;
const MAX_CITED = 20;

export const answerSuperlative: Step = async (context) => {
  const folded = fold(context.interpretation.text);
  if (/(?:som|muon|gan|xa|tre) nhat|han (?:dau tien|cuoi cung)/.test(folded))
    return byDeadline(context, /muon|xa|tre|cuoi/.test(folded));
  if (/\b(?:nhom|linh vuc|phan|muc)(?: (?:nhiem vu|chi tieu|viec|noi dung))? nao\b/.test(folded))
    return byGroup(context, /\bit (?:[a-z]+ ){0,3}?nhat/.test(folded));
  if (/(?:nhieu|it) (?:[a-z]+,? ){0,6}?nhat/.test(folded)) return byAgency(context, / it |it nhat/.test(folded));
  return null;
};

function inScope(context: StepContext): CatalogRecord[] {
  const types = context.interpretation.recordTypes;
  const entries = recordsInScope(context, types).flatMap((position) => context.catalog.records[position] ?? []);
  const stated = entries.filter((entry) => entry.record.type !== 'result');
  // A target in prose names nobody; its row in the appendix does.
  return oncePerStatement([...new Set(stated.map((entry) => preferRow(entry, context.catalog)))]);
}

interface Tally {
  readonly agency: Agency;
  readonly name: string;
  readonly entries: CatalogRecord[];
}

/** Agencies and groups count as they are named; a group's duties are not handed on to its members. */
function byAgency(context: StepContext, fewest: boolean): Draft | null {
  const coordinating = context.interpretation.role === 'coordinator';
  const tallies: Tally[] = [];
  for (const entry of inScope(context)) {
    const agencies = coordinating ? entry.coordinators : entry.leads;
    const names = coordinating ? entry.record.coordinators : entry.record.leads;
    for (const [index, agency] of agencies.entries()) {
      const known = tallies.find((tally) => sameAgency(tally.agency, agency));
      if (known) known.entries.push(entry);
      else tallies.push({ agency, name: names[index] ?? agency.name, entries: [entry] });
    }
  }
  const single = tallies
    .filter((tally) => tally.agency.kind !== 'group')
    .sort((a, b) => (fewest ? a.entries.length - b.entries.length : b.entries.length - a.entries.length));
  const best = single[0];
  if (!best) return null;
  const tied = single.filter((tally) => tally.entries.length === best.entries.length);
  const others = single.filter((tally) => tally.entries.length !== best.entries.length).slice(0, MAX_RUNNERS_UP);
  const role = coordinating ? 'phối hợp' : 'chủ trì';
  const entries = tied.flatMap((tally) => tally.entries);
  const most: Claim = {
    kind: 'most',
    role: coordinating ? 'coordinator' : 'lead',
    fewest,
    among: inScope(context).map((entry) => entry.record.key),
    agencies: tied.map((tally) => tally.agency),
    value: best.entries.length,
    next: others.map((tally) => ({ agency: tally.agency, value: tally.entries.length })),
  };
  const claims: Claim[] = tied.flatMap((tally) => [
    { kind: 'count', value: tally.entries.length, of: tally.entries.map((entry) => entry.record.key) } satisfies Claim,
    ...tally.entries.map((entry): Claim => {
      const names = coordinating ? entry.record.coordinators : entry.record.leads;
      const agencies = coordinating ? entry.coordinators : entry.leads;
      const index = agencies.findIndex((agency) => sameAgency(agency, tally.agency));
      return {
        kind: 'role',
        recordKey: entry.record.key,
        role: coordinating ? 'coordinator' : 'lead',
        agency: names[index] ?? tally.name,
      };
    }),
  ]);
  const where = scopeWords([], context);
  const noun = context.interpretation.recordTypes.includes('target')
    ? 'chỉ tiêu'
    : context.interpretation.recordTypes.length > 0
      ? 'nhiệm vụ'
      : 'mục';
  return draft({
    kind: 'answer',
    reason: 'found',
    text: [
      `${tied.map((tally) => tally.name).join('; ')} ${role} ${fewest ? 'ít' : 'nhiều'} nhất: ${best.entries.length} ${noun}${tied.length > 1 ? ' mỗi đơn vị' : ''}${where} (chỉ tính các mục ghi đích danh đơn vị).`,
      ...(others.length > 0
        ? [`Tiếp theo: ${others.map((tally) => `${tally.name} (${tally.entries.length})`).join('; ')}.`]
        : []),
    ].join('\n'),
    records: entries.map((entry) => ({ record: entry.record })),
    citations: entries.slice(0, MAX_CITED).map(citeRecord),
    claims: [most, ...claims],
  });
}

/** Groups of a table by the number of their rows. */
function byGroup(context: StepContext, fewest: boolean): Draft | null {
  const groups = new Map<string, CatalogRecord[]>();
  for (const entry of inScope(context)) {
    const name = entry.record.columns.length > 0 ? entry.record.group : null;
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  const ranked = [...groups].sort(([, a], [, b]) => (fewest ? a.length - b.length : b.length - a.length));
  const [best] = ranked;
  if (!best || ranked.length < 2) return null;
  const tied = ranked.filter(([, entries]) => entries.length === best[1].length);
  const others = ranked.slice(tied.length, tied.length + MAX_RUNNERS_UP);
  const entries = tied.flatMap(([, members]) => members);
  return draft({
    kind: 'answer',
    reason: 'found',
    text: [
      `Nhóm ${tied.map(([name]) => `“${name}”`).join('; ')} có ${fewest ? 'ít' : 'nhiều'} nhất: ${best[1].length} mục${scopeWords([], context)}.`,
      ...(others.length > 0
        ? [`Tiếp theo: ${others.map(([name, members]) => `“${shortTitle(name, 90)}” (${members.length})`).join('; ')}.`]
        : []),
    ].join('\n'),
    records: entries.map((entry) => ({ record: entry.record })),
    citations: entries.slice(0, MAX_CITED).map(citeRecord),
    claims: [...tied, ...others].map(([, members]): Claim => ({
      kind: 'count',
      value: members.length,
      of: members.map((entry) => entry.record.key),
    })),
  });
}

/** The due of what is asked about: of an agency's own work, and of what reaches it through a group where that is due before (after). */
function byDeadline(context: StepContext, latest: boolean): Draft | null {
  const { direct, via, scope } = asked(context);
  const own = extremeOf(direct, latest);
  const shared = extremeOf([...direct, ...via.map(({ entry }) => entry)], latest);
  if (shared === null) {
    const searched = direct.length + via.length;
    return searched === 0 ? null : draft({ kind: 'refuse', reason: 'absent', text: noneDated(scope, searched) });
  }
  if (own === null || own.day === shared.day) return sayExtreme(context, own ?? shared, latest, scope);
  const first = sayExtreme(context, own, latest, scope);
  const second = sayExtreme(context, shared, latest, ALSO_THROUGH_GROUPS, own.of.length);
  return draft({
    kind: 'answer',
    reason: 'found',
    text: `${first.text}\n${second.text}`,
    records: [
      ...first.records,
      ...second.records.map(({ record }) => {
        const group = via.find(({ entry }) => entry.record.key === record.key)?.group;
        return group === undefined ? { record } : { record, via: group };
      }),
    ],
    citations: [...first.citations, ...second.citations],
    claims: [...first.claims, ...second.claims],
  });
}

/** What the question selects, by its agencies, part and matter; everything in scope where it names none of them. */
function asked(context: StepContext): Pick<Selection, 'direct' | 'via' | 'scope'> {
  const { interpretation } = context;
  const selection = select(context);
  if (selection !== null) return selection;
  const { agencies, part, window } = interpretation;
  const isOpen =
    agencies.length === 0 &&
    part.group === null &&
    window === null &&
    informative(interpretation.topic, context).length + strangeWords(interpretation.topic, context).length === 0;
  return isOpen ? { direct: inScope(context), via: [], scope: scopeWords([], context) } : NOTHING;
}

const NOTHING: Pick<Selection, 'direct' | 'via' | 'scope'> = { direct: [], via: [], scope: '' };

interface Extreme {
  readonly day: Day;
  readonly among: readonly CatalogRecord[];
  readonly of: readonly CatalogRecord[];
}

function extremeOf(entries: readonly CatalogRecord[], latest: boolean): Extreme | null {
  const dated = entries.flatMap((entry) => {
    const to = lastDay(entry);
    return to === null ? [] : [{ entry, to }];
  });
  const days = dated.map((item) => item.to).sort();
  const day = latest ? days.at(-1) : days[0];
  if (day === undefined) return null;
  return { day, among: entries, of: dated.filter((item) => item.to === day).map((item) => item.entry) };
}

/** @param before Lines that are numbered in front of these. */
function sayExtreme(
  { interpretation }: StepContext,
  { among, of }: Extreme,
  latest: boolean,
  scope: string,
  before = 0,
): Draft {
  const said = of.map((entry) => ({ title: sayTitle(entry), deadline: sayDeadline(entry) }));
  const phrases = [...new Set(of.flatMap((entry) => entry.record.deadline?.text ?? []))];
  return draft({
    kind: 'answer',
    reason: 'found',
    text: [
      `Hạn ${latest ? 'muộn' : 'sớm'} nhất: ${phrases.map((phrase) => `“${phrase}”`).join(', ')}${scope}:`,
      ...of.map(
        (entry, index) =>
          `${before + index + 1}. ${shortTitle(entry.record.title, 160)} – ${said[index]?.deadline.text ?? ''} (${entry.record.locator})`,
      ),
    ].join('\n'),
    records: of.map((entry) => ({ record: entry.record })),
    citations: of.map(citeRecord),
    claims: [
      { kind: 'extreme', latest, among: among.map(({ record }) => record.key), of: of.map(({ record }) => record.key) },
      ...said.flatMap((one) => [...one.title.claims, ...one.deadline.claims]),
      ...of.flatMap((entry) => standings(entry, interpretation)),
    ],
  });
}

function lastDay(entry: CatalogRecord): Day | null {
  const intervals = (entry.record.deadline?.parts ?? []).flatMap((part) => (part.kind === 'interval' ? [part.to] : []));
  return intervals.sort().at(-1) ?? null;
}
