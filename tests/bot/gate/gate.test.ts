import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { draft, placeOf, type Claim, type Draft, type FigurePlace } from '../../../bot/answer/draft.js';
import { citeRecord } from '../../../bot/answer/cite.js';
import { examine, type GateSource } from '../../../bot/gate/gate.js';
import { readPlan } from '../../../ingestion/read-plan.js';
import { loadCatalog } from '../../../knowledge/catalog.js';
import {
  parseDay,
  type Catalog,
  type CatalogRecord,
  type Plan,
  type PlanStore,
  type StoredPassage,
} from '../../../knowledge/index.js';

const FILE = path.join(import.meta.dirname, '../../fixtures/lao-cai-du-lich-2026.md');

let source: GateSource;
let catalog: Catalog;

beforeAll(async () => {
  const content = await readPlan(readFileSync(FILE), path.basename(FILE), { access: 'public', isDigest: false });
  const plan: Plan = { ...content.plan, version: 1 };
  const keyed = content.records.map((record) => ({ ...record, planId: plan.id, key: `${plan.id}#${record.index}` }));
  const store: Pick<PlanStore, 'generation' | 'list' | 'stamps' | 'sections' | 'records'> = {
    generation: () => Promise.resolve(1),
    list: () => Promise.resolve([plan]),
    stamps: () => Promise.resolve(new Map([[plan.id, '1']])),
    sections: () => Promise.resolve(content.sections),
    records: () => Promise.resolve(keyed),
  };
  catalog = await loadCatalog(store);
  const passages: StoredPassage[] = content.passages.map((passage) => ({
    ...passage,
    planId: plan.id,
    key: `${plan.id}#${passage.index}`,
  }));
  source = {
    catalog,
    today: parseDay('2026-06-15'),
    passages: (keys) => Promise.resolve(passages.filter((passage) => keys.includes(passage.key))),
  };
});

function recordOf(title: RegExp): CatalogRecord {
  const found = catalog.records.find((entry) => title.test(entry.record.title));
  if (!found) throw new Error(`no record ${title.source}`);
  return found;
}

function answer(entry: CatalogRecord, claims: readonly Claim[], text = 'Theo kế hoạch.'): Draft {
  return draft({
    kind: 'answer',
    reason: 'found',
    text,
    records: [{ record: entry.record }],
    citations: [citeRecord(entry)],
    claims,
  });
}

function titleOf({ record }: CatalogRecord): Claim {
  return { kind: 'title', recordKey: record.key, text: record.title };
}

async function holds(made: Draft): Promise<boolean> {
  return (await examine(made, source)).holds;
}

describe('the days to a deadline', () => {
  const said = (days: number, { record } = recordOf(/bản đồ số/)) =>
    `Còn ${days} ngày (từ 15/6/2026 đến hết 30/6/2026) – nhiệm vụ “${record.title}”.`;
  const left = (entry: CatalogRecord, days: number, today = '2026-06-15', due = '2026-06-30'): Claim => ({
    kind: 'days-left',
    recordKey: entry.record.key,
    today: parseDay(today),
    due: parseDay(due),
    days,
  });

  it('are computed again from today and from the end that the record gives', async () => {
    const map = recordOf(/bản đồ số/);
    expect(await holds(answer(map, [left(map, 15), titleOf(map)], said(15)))).toBe(true);
    expect(await holds(answer(map, [left(map, 16), titleOf(map)], said(16)))).toBe(false);
    expect(await holds(answer(map, [left(map, 16, '2026-06-14')]))).toBe(false);
    expect(await holds(answer(map, [left(map, 14, '2026-06-15', '2026-06-29')]))).toBe(false);
  });

  it('are said as they were computed, and not without a claim', async () => {
    const map = recordOf(/bản đồ số/);
    expect(await holds(answer(map, [left(map, 15), titleOf(map)], said(14)))).toBe(false);
    expect(await holds(answer(map, [titleOf(map)], said(15)))).toBe(false);
  });
});

describe('the words that charge an agency', () => {
  it('are those of the record, or the weaker ones of work that was given', async () => {
    const map = recordOf(/bản đồ số/);
    const agency = 'Sở Văn hóa, Thể thao và Du lịch';
    const role: Claim = { kind: 'role', recordKey: map.record.key, role: 'lead', agency };
    const said = (label: string) => `${label}: ${agency} – nhiệm vụ “${map.record.title}”.`;
    expect(await holds(answer(map, [role, titleOf(map)], said('Đơn vị chủ trì')))).toBe(true);
    expect(await holds(answer(map, [role, titleOf(map)], said('Giao thực hiện')))).toBe(true);
    expect(await holds(answer(map, [role, titleOf(map)], said('Cơ quan thường trực')))).toBe(false);
    expect(await holds(answer(map, [role, titleOf(map)], said('Đơn vị theo dõi')))).toBe(false);
  });
});

describe('the gate', () => {
  it('lets pass what stands in the record', async () => {
    const map = recordOf(/bản đồ số/);
    const key = map.record.key;
    const claims: Claim[] = [
      { kind: 'role', recordKey: key, role: 'lead', agency: 'Sở Văn hóa, Thể thao và Du lịch' },
      { kind: 'role', recordKey: key, role: 'coordinator', agency: 'Sở Khoa học và Công nghệ' },
      { kind: 'deadline', recordKey: key, text: 'Tháng 6/2026' },
      { kind: 'title', recordKey: key, text: map.record.title },
    ];
    expect(await holds(answer(map, claims))).toBe(true);
  });

  it.each<[string, (key: string) => Claim]>([
    [
      'lead and coordinator swapped',
      (key) => ({ kind: 'role', recordKey: key, role: 'lead', agency: 'Sở Khoa học và Công nghệ' }),
    ],
    ['an agency of another record', (key) => ({ kind: 'role', recordKey: key, role: 'lead', agency: 'Công an tỉnh' })],
    ['an invented agency', (key) => ({ kind: 'role', recordKey: key, role: 'coordinator', agency: 'Sở Ngoại vụ' })],
    ['another deadline', (key) => ({ kind: 'deadline', recordKey: key, text: 'Tháng 9/2026' })],
    ['a deadline denied', (key) => ({ kind: 'deadline', recordKey: key, text: null })],
    ['another title', (key) => ({ kind: 'title', recordKey: key, text: 'Xây dựng cổng du lịch' })],
    ['a record that is not there', () => ({ kind: 'title', recordKey: 'x#1', text: 'x' })],
    ['a count that its inputs do not give', (key) => ({ kind: 'count', value: 2, of: [key] })],
    ['a count of one record twice', (key) => ({ kind: 'count', value: 2, of: [key, key] })],
  ])('stops %s', async (_name, plant) => {
    const map = recordOf(/bản đồ số/);
    expect(await holds(answer(map, [plant(map.record.key)]))).toBe(false);
  });

  it('stops another figure, and the figure of another level', async () => {
    const target = recordOf(/bảng chỉ dẫn điện tử/);
    const key = target.record.key;
    const figure = target.record.figures[0];
    if (!figure) throw new Error('no figure');
    const other = target.record.figures[1];
    if (!other) throw new Error('no second figure');
    const said = async (place: Partial<FigurePlace>): Promise<boolean> =>
      holds(answer(target, [{ kind: 'figure', ...placeOf(key, figure), ...place }]));
    expect(await said({})).toBe(true);
    expect(await said({ text: '70%' })).toBe(false);
    expect(await said({ clause: other.clause })).toBe(false);
    expect(await said({ level: other.level })).toBe(false);
  });

  it('stops a quotation that the passage does not hold', async () => {
    const map = recordOf(/bản đồ số/);
    const planId = map.plan.id;
    const [passage] = await source.passages([`${planId}#3`]);
    if (!passage) throw new Error('no passage');
    const quote = (text: string): Claim => ({ kind: 'quote', planId, passageKey: passage.key, text });
    expect(await holds(answer(map, [quote(passage.text)]))).toBe(true);
    expect(await holds(answer(map, [quote(`${passage.text} và giao Sở Y tế chủ trì`)]))).toBe(false);
  });

  it('stops an agency that only the text puts into a role', async () => {
    const map = recordOf(/bản đồ số/);
    const text = 'Đơn vị chủ trì: Sở Y tế – nhiệm vụ “Xây dựng bản đồ số du lịch Lào Cai”.';
    expect(await holds(answer(map, [], text))).toBe(false);
  });

  it('stops an answer that cites nothing', async () => {
    const made = answer(recordOf(/bản đồ số/), []);
    expect(await holds({ ...made, citations: [] })).toBe(false);
  });
});
