import type { Answer, Catalog, CatalogRecord } from '../knowledge/index.js';

const WANTED = 3;
const MOST_TRIED = 12;
const LONGEST_TITLE = 90;

/**
 * Questions to try, made from what is loaded: one about a task, one about a target, one about an agency, from different
 * plans where there are several. Each was asked first, and only those that are answered are given.
 */
export async function suggestQuestions(
  catalog: Catalog,
  ask: (text: string) => Promise<Answer>,
): Promise<readonly string[]> {
  const records = catalog.records.filter(({ plan }) => plan.access === 'public');
  const plans = [...new Set(records.map(({ plan }) => plan.id))];
  const chosen: string[] = [];
  for (const [turn, make] of [leadQuestion, targetQuestion, dutiesQuestion].entries()) {
    const inTurn = [...plans.slice(turn), ...plans.slice(0, turn)];
    const candidates = inTurn.flatMap((id) =>
      firstQuestions(
        records.filter(({ plan }) => plan.id === id),
        make,
      ),
    );
    const question = await firstAnswered(candidates.slice(0, MOST_TRIED), ask);
    if (question !== null) chosen.push(question);
  }
  return chosen.slice(0, WANTED);
}

async function firstAnswered(
  candidates: readonly string[],
  ask: (text: string) => Promise<Answer>,
): Promise<string | null> {
  for (const text of candidates) {
    if ((await ask(text)).kind === 'answer') return text;
  }
  return null;
}

function firstQuestions(records: readonly CatalogRecord[], make: (entry: CatalogRecord) => string | null): string[] {
  const questions = records.map(make).filter((question) => question !== null);
  return [...new Set(questions)].slice(0, 3);
}

function leadQuestion({ record, plan }: CatalogRecord): string | null {
  const isFit = record.type === 'task' && record.leads.length === 1 && record.title.length <= LONGEST_TITLE;
  return isFit ? `Đơn vị nào chủ trì nhiệm vụ “${bare(record.title)}”${inPlan(plan)}?` : null;
}

/** Of a target that begins with its only figure, the rest asks for it. */
function targetQuestion({ record, plan }: CatalogRecord): string | null {
  if (record.type !== 'target' || record.title.length > LONGEST_TITLE) return null;
  const subject = /^(?:[^\d%]{0,12} )?\d[\d.,]*% ([^\d%]+)$/u.exec(record.title)?.[1];
  return subject === undefined ? null : `Chỉ tiêu ${bare(subject)}${inPlan(plan)} là bao nhiêu phần trăm?`;
}

function dutiesQuestion({ record, plan }: CatalogRecord): string | null {
  const lead = record.leads.find((name) => /^(Sở|Phòng) /.test(name));
  return record.type === 'task' && lead !== undefined ? `${lead} chủ trì những nhiệm vụ nào${inPlan(plan)}?` : null;
}

function inPlan({ place, period }: CatalogRecord['plan']): string {
  const year = period === null ? '' : ` năm ${period.to.slice(0, 4)}`;
  return place === null ? '' : ` trong kế hoạch của ${place}${year}`;
}

function bare(title: string): string {
  return title.replace(/(?<![.;,:])[.;,:]+$/, '');
}
