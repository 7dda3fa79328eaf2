/** "Sở A với Sở B, bên nào chủ trì nhiều nhiệm vụ hơn": the records of each agency counted and set side by side. */
import type { Agency, CatalogRecord } from '../../knowledge/index.js';
import { fold } from '../../knowledge/index.js';
import { saidTally } from '../wording.js';
import { citeRecord } from './cite.js';
import { shortTitle } from './describe.js';
import { draft, type Claim } from './draft.js';
import { oncePerStatement, recordsInScope, standing } from './evidence.js';
import { scopeWords } from './list-selection.js';
import type { Step } from './step.js';

/** "… nhiều hơn", "mỗi bên mấy cái": how many each has is compared. */
export const ASKS_MORE =
  /\b(?:nhieu|it) (?:[a-z]+ ){0,3}?hon\b|\bbang nhau\b|\bngang nhau\b|\bmoi (?:ben|nhom|mang|cai) (?:may|bao nhieu)\b/;
const LINE_CHARS = 150;

interface Tally {
  readonly agency: Agency;
  readonly entries: readonly CatalogRecord[];
}

export const compareCounts: Step = async (context) => {
  const { interpretation, catalog } = context;
  const { agencies, role, recordTypes } = interpretation;
  if (agencies.length < 2 || !ASKS_MORE.test(fold(interpretation.text))) return null;
  const asked = role === 'coordinator' ? 'coordinator' : 'lead';
  const all = oncePerStatement(
    recordsInScope(context, recordTypes)
      .flatMap((position) => catalog.records[position] ?? [])
      .filter((entry) => entry.record.type !== 'result'),
  );
  const tallies: Tally[] = agencies.map((agency) => ({
    agency,
    entries: all.filter((entry) => standing(agency, asked, entry).kind === 'named'),
  }));
  const entries = [...new Set(tallies.flatMap((tally) => tally.entries))];
  if (entries.length === 0) return null;
  const noun = recordTypes.includes('target') ? 'chỉ tiêu' : recordTypes.length > 0 ? 'nhiệm vụ' : 'mục';
  const counted = tallies.map(({ agency, entries: own }) => ({ name: agency.name, agency, value: own.length }));
  return draft({
    kind: 'answer',
    reason: 'found',
    text: [
      `${saidTally(counted, asked, noun)}${scopeWords([], context)} (chỉ tính các mục ghi đích danh đơn vị).`,
      ...tallies.flatMap(({ agency, entries: own }) => [
        `▪ ${agency.name}: ${own.length} ${noun}`,
        ...own.map(
          (entry, index) => `${index + 1}. ${shortTitle(entry.record.title, LINE_CHARS)} [${entry.record.locator}]`,
        ),
      ]),
    ].join('\n'),
    records: entries.map((entry) => ({ record: entry.record })),
    citations: entries.map(citeRecord),
    claims: [
      ...tallies.map(({ entries: own }): Claim => ({
        kind: 'count',
        value: own.length,
        of: own.map((entry) => entry.record.key),
      })),
      {
        kind: 'tally',
        role: asked,
        noun,
        among: all.map((entry) => entry.record.key),
        of: counted.map(({ agency, value }) => ({ agency, value })),
      },
      ...entries.map((entry): Claim => ({ kind: 'title', recordKey: entry.record.key, text: entry.record.title })),
    ],
  });
};
