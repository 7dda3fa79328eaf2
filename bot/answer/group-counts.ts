/** "Phụ lục 1 có mấy nhóm, mỗi nhóm mấy nhiệm vụ": the group rows of a table, each with how many rows it has. */
import type { CatalogRecord } from '../../knowledge/index.js';
import { fold, foldedTokens, phraseKey } from '../../knowledge/index.js';
import { isTablePart } from '../interpret/named-part.js';
import { ASKS_MORE } from './agency-counts.js';
import { citePassage, citeRecord } from './cite.js';
import { draft, type Claim } from './draft.js';
import { oncePerStatement, recordsInScope } from './evidence.js';
import { scopeWords } from './list-selection.js';
import type { Step } from './step.js';

export const countGroups: Step = async (context) => {
  const { interpretation, catalog } = context;
  const asksGroups = interpretation.listOf === 'sections' && /\bnhom\b|\blinh vuc\b/.test(fold(interpretation.text));
  if (!asksGroups || !interpretation.part.locators.some(isTablePart)) {
    return null;
  }
  const rows = oncePerStatement(recordsInScope(context).flatMap((position) => catalog.records[position] ?? [])).filter(
    (entry) => entry.record.columns.length > 0,
  );
  const groups = new Map<string, CatalogRecord[]>();
  for (const entry of rows) {
    const name = entry.record.group;
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  if (groups.size === 0) return null;
  const hits = await context.retriever.search({
    text: [...groups.keys()].join(' '),
    limit: 60,
    planIds: interpretation.scope.planIds,
  });
  const headings = [...groups.keys()].flatMap((name) => {
    const hit = hits.find((one) => phraseKey(one.passage.text).includes(phraseKey(name)));
    const plan = hit && context.catalog.plan(hit.passage.planId);
    return hit && plan ? [{ plan: plan.plan, passage: hit.passage }] : [];
  });
  const firsts = [...groups.values()].flatMap((members) => members.slice(0, 1));
  return draft({
    kind: 'answer',
    reason: 'found',
    text: [
      `Có ${groups.size} nhóm với ${rows.length} mục${scopeWords([], context, rows)}:`,
      ...[...groups].map(([name, members], index) => `${index + 1}. ${name}: ${members.length} mục`),
    ].join('\n'),
    records: rows.map((entry) => ({ record: entry.record })),
    citations: [...headings.map(({ plan, passage }) => citePassage(plan, passage)), ...firsts.map(citeRecord)],
    claims: [
      { kind: 'groups', value: groups.size, of: rows.map((entry) => entry.record.key) },
      ...[rows, ...groups.values()].map((members): Claim => ({
        kind: 'count',
        value: members.length,
        of: members.map((entry) => entry.record.key),
      })),
      ...headings.map(({ plan, passage }): Claim => ({
        kind: 'quote',
        planId: plan.id,
        passageKey: passage.key,
        text: passage.text,
      })),
    ],
  });
};

/** "Kinh tế số hay xã hội số nhiều chỉ tiêu hơn": the groups that are named, the largest first, with all that they hold. */
export const compareGroups: Step = async (context) => {
  const { interpretation, catalog } = context;
  const asked = ` ${foldedTokens(interpretation.text).join(' ')} `;
  if (interpretation.agencies.length > 0 || !ASKS_MORE.test(fold(interpretation.text))) return null;
  const rows = oncePerStatement(
    recordsInScope(context, interpretation.recordTypes).flatMap((position) => catalog.records[position] ?? []),
  ).filter(({ record }) => record.columns.length > 0 && record.type !== 'result');
  const groups = new Map<string, CatalogRecord[]>();
  for (const entry of rows) {
    const name = entry.record.group;
    if (name !== null && asked.includes(` ${bareName(name)} `)) groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  const named = [...groups].sort(([, one], [, other]) => other.length - one.length);
  if (named.length < 2 || new Set(named.map(([name]) => bareName(name))).size < named.length) return null;
  const entries = named.flatMap(([, members]) => members);
  return draft({
    kind: 'answer',
    reason: 'found',
    text: [
      `Số mục của các nhóm được hỏi${scopeWords([], context, entries)}:`,
      ...named.map(([name, members], index) => `${index + 1}. ${name}: ${members.length} mục`),
    ].join('\n'),
    records: entries.map((entry) => ({ record: entry.record })),
    citations: entries.map(citeRecord),
    claims: named.map(([, members]): Claim => ({
      kind: 'count',
      value: members.length,
      of: members.map((entry) => entry.record.key),
    })),
  });
};

/** "Về phát triển kinh tế số" is asked for as "kinh tế số". */
function bareName(group: string): string {
  return foldedTokens(group)
    .join(' ')
    .replace(/^(?:ve )?(?:phat trien )?/, '');
}
