import {
  createLexicalIndex,
  createPlanStore,
  openDatabase,
  parseDay,
  type PlanContent,
  type PlanRecord,
} from '../../knowledge/index.js';
import { ALL_MIGRATIONS } from '../../server/store/migrations.js';
import { seeded } from './question-noise.js';
import { madePlan, planTexts } from './scale-corpus.js';
import { createTextMaker, type TextMaker } from './scale-text.js';

const SEED = 20_260_303;
const PASSAGES = 200;
const TYPES = ['task', 'task', 'duty', 'target'] as const;
const AGENCIES = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế', 'Sở Tư pháp', 'Văn phòng UBND tỉnh', 'UBND các xã, phường'];
const FIRST_YEAR = 2021;
const YEARS = 6;

/**
 * Puts made plans beside what a store holds: `passages` passages in plans of some 200, and `records` records spread over
 * them, with agencies, days and figures like real ones, of made provinces.
 */
export async function addFurtherPlans(dataDir: string, passages: number, records: number): Promise<void> {
  const database = await openDatabase({ dataDir, migrations: ALL_MIGRATIONS });
  const store = createPlanStore({ database, indexers: [createLexicalIndex(database.raw)] });
  const random = seeded(SEED);
  const maker = createTextMaker(planTexts(), random);
  const plans = Math.ceil(passages / PASSAGES);
  for (let plan = 0; plan < plans; plan += 1) {
    const content = madePlan(plan, PASSAGES, maker);
    const own = Math.floor((records * (plan + 1)) / plans) - Math.floor((records * plan) / plans);
    await store.replace(described(content, plan, own, maker, random));
  }
  await database.close();
}

function described(
  content: PlanContent,
  plan: number,
  records: number,
  maker: TextMaker,
  random: () => number,
): PlanContent {
  const year = FIRST_YEAR + (plan % YEARS);
  const place = `tỉnh Mẫu ${1 + Math.floor(plan / YEARS)}`;
  return {
    ...content,
    plan: {
      ...content.plan,
      title: `Kế hoạch ${maker.heading()} ${place} năm ${year}`,
      type: 'Kế hoạch',
      number: `${plan + 1}/KH-UBND`,
      issuer: `UBND ${place}`,
      place,
      issuedOn: parseDay(`${year}-01-15`),
      period: { from: parseDay(`${year}-01-01`), to: parseDay(`${year}-12-31`) },
    },
    sections: [],
    passages: content.passages.map((passage) => ({ ...passage, section: null })),
    records: Array.from({ length: records }, (_, index) => madeRecord(index, year, maker, random)),
  };
}

function madeRecord(index: number, year: number, maker: TextMaker, random: () => number): PlanRecord {
  const agency = (): string => AGENCIES[Math.floor(random() * AGENCIES.length)] ?? '';
  const type = TYPES[Math.floor(random() * TYPES.length)] ?? 'task';
  const title = maker.passage().split(' ').slice(0, 20).join(' ');
  const period = { from: parseDay(`${year}-01-01`), to: parseDay(`${year}-12-31`) };
  const value = Math.floor(100 * random());
  return {
    type,
    index,
    title,
    leads: [agency()],
    coordinators: [agency()],
    assignees: [],
    leadBasis: 'stated',
    presumed: [],
    deadline: type === 'target' ? null : { text: `Năm ${year}`, parts: [{ kind: 'interval', ...period }] },
    figures:
      type === 'target'
        ? [
            {
              direction: 'reach',
              bound: 'min',
              value,
              unit: '%',
              level: null,
              period,
              text: `${value}%`,
              clause: title,
            },
          ]
        : [],
    product: null,
    group: maker.heading(),
    section: null,
    locator: `Phụ lục › ${index + 1}`,
    span: { start: 0, end: 1 },
    page: null,
    quote: title,
    columns: [],
    review: [],
    sameAs: [],
  };
}
