/** How much: targets and results, with their level and year. */
import type { Catalog, CatalogRecord, Figure, Interpretation, Level, RecordType } from '../../knowledge/index.js';
import { fold } from '../../knowledge/index.js';
import { CUES } from '../interpret/patterns.js';
import { officialWords } from '../interpret/synonyms.js';
import { quoteTitle, TYPE_NAME } from '../wording.js';
import { citeRecord } from './cite.js';
import { sayCoordinators, sayLead, sayTitle, type Said } from './describe.js';
import { draft, placeOf, type Claim } from './draft.js';
import type { AnswerContext } from './evidence.js';
import { besideOf, isApart, sayApart, sayMeasured, yearOf } from './measured.js';
import { askedUnit } from './asked-value.js';
import { bestPerPlan, sureEvidence, ties } from './select.js';
import type { Step } from './step.js';

/** A target that was set. */
export const answerTarget: Step = (context) => answerFigures(context, ['target', 'duty', 'task']);

/** "Cấp nào thấp nhất": the target with its figures of every level. */
export const answerByLevel: Step = async (context) => {
  if (!/\bcap nao\b/.test(fold(context.interpretation.text))) return null;
  const unlevelled = { ...context.interpretation, levels: [], recordTypes: [] };
  return answerFigures({ ...context, interpretation: unlevelled }, ['target']);
};

/** "bao nhiêu hộ", "mấy lớp": a result where a year before the plan's is asked for, else a target. */
export const answerQuantity: Step = async (context) => {
  const [first, second] = isPast(context) ? [answerResult, answerTarget] : [answerTarget, answerResult];
  return (await first(context)) ?? (await second(context));
};

/** Whether a year before every plan's own is asked about: plans tell what was reached then. */
export function isPast({ interpretation, plans }: Pick<AnswerContext, 'interpretation' | 'plans'>): boolean {
  return interpretation.years.some((year) => plans.every((plan) => plan.years.every((own) => year < own)));
}

/** "Xuống dưới bao nhiêu em", where nothing is counted by that noun: the figures of the matter, whatever they count. */
export const answerOtherUnit: Step = async (context) =>
  MEASURES.test(fold(context.interpretation.text)) ? null : answerFigures(context, ['target'], true);

/** A figure that was reached. */
export const answerResult: Step = (context) => answerFigures(context, ['result']);

const answerFigures = async (
  context: Parameters<Step>[0],
  types: readonly RecordType[],
  ofAnyUnit = false,
): ReturnType<Step> => {
  const { interpretation } = context;
  const folded = fold(interpretation.text);
  const unit =
    CUES.percent.test(folded) || folded.includes('%') ? null : askedUnit(fold(officialWords(interpretation.text)));
  const evidence = sureEvidence(context, types, (entry) =>
    unit === null || ofAnyUnit ? entry.record.figures.length > 0 : unit.test(fold(measuredWords(entry))),
  );
  if (evidence.length === 0) return null;
  const tied = ties(evidence, context);
  const several = interpretation.scope.planIds.length > 1;
  const chosen = several ? bestPerPlan(evidence, context) : tied.slice(0, 3);
  const [first] = chosen;
  if (!first) return null;
  const said = chosen.map((entry) => sayFigures(entry, context, chosen.length > 1));
  return draft({
    kind: 'answer',
    reason: 'found',
    text: said.map((one) => one.text).join('\n'),
    records: chosen.map((entry) => ({ record: entry.record })),
    citations: chosen.map(citeRecord),
    claims: said.flatMap((one) => one.claims),
  });
};

/** The title with what a cell of its own says: "Số thửa đất được làm sạch: 1.245 Nghìn thửa". */
function measuredWords(entry: CatalogRecord): string {
  return `${entry.record.title}${sayApart(entry).text}`;
}

/** Units of money, length and time: a figure of another kind is no answer. */
const MEASURES = /\b(?:bao nhieu|may) (?:ty|trieu|nghin|ngan|dong|tien|kinh phi|km|ha|met|phut|gio|ngay|thang|lan)\b/;

/** The figures that a level and a year select; all of them when they select none. */
export function figuresAsked(
  entry: CatalogRecord,
  { levels, years }: { readonly levels: readonly Level[]; readonly years: readonly number[] },
): readonly Figure[] {
  const { figures } = entry.record;
  const byLevel = figures.filter((figure) => figure.level !== null && levels.includes(figure.level));
  const level = byLevel.length > 0 ? byLevel : figures;
  const byYear = level.filter((figure) => years.some((year) => yearOf(figure) === String(year)));
  return byYear.length > 0 ? byYear : level;
}

/** What of a question selects figures: its levels, and every year that it names, a plan's own too. */
export function selectorOf({ levels, years, scope }: Interpretation): {
  readonly levels: readonly Level[];
  readonly years: readonly number[];
} {
  return { levels, years: [...new Set([...years, ...scope.years])] };
}

/** Whether each percentage that is asserted is one of the figures, and no floor is taken for a ceiling. */
export function figuresHold(asserted: readonly string[], figures: readonly Figure[], words = ''): boolean {
  return asserted.every((text) =>
    figures.some(
      (own) => own.unit === '%' && own.value === percentOf(text) && boundsAgree(boundSaid(words, text), own),
    ),
  );
}

type Side = 'floor' | 'ceiling' | null;

/** "Ít nhất 52%" sets a floor, "không quá 52%" a ceiling. */
function boundSaid(words: string, figure: string): Side {
  const at = words.indexOf(figure);
  const before = at < 0 ? '' : fold(words.slice(Math.max(0, at - 24), at)).trimEnd();
  const behind = at < 0 ? '' : fold(words.slice(at + figure.length, at + figure.length + 12));
  if (/^ ?tro xuong\b/.test(behind)) return 'ceiling';
  if (/^ ?tro len\b/.test(behind)) return 'floor';
  const floor = /(?:\b(?:it nhat|toi thieu|khong duoi|khong (?:thap|it|nho|kem) hon)|≥|(?<![<≤])>)(?: la| dat)?$/;
  if (floor.test(before)) return 'floor';
  const ceiling =
    /(?:\b(?:nhieu nhat|toi da|duoi|(?:thap|it|nho|kem) hon|khong (?:qua|vuot(?: qua)?|tren|hon|(?:cao|nhieu|lon) hon))|≤|<)(?: la)?$/;
  if (ceiling.test(before)) return 'ceiling';
  return /\b(?:tren|hon)(?: la| dat)?$/.test(before) ? 'floor' : null;
}

function boundsAgree(said: Side, { bound }: Figure): boolean {
  const own: Side =
    bound === 'min' || bound === 'above' ? 'floor' : bound === 'max' || bound === 'below' ? 'ceiling' : null;
  return said === null || own === null || said === own;
}

function percentOf(text: string): number {
  return Number((/\d+(?:[.,]\d+)?/.exec(text)?.[0] ?? '').replace(',', '.'));
}

function sayFigures(
  entry: CatalogRecord,
  { interpretation, catalog }: AnswerContext,
  naming: boolean,
): { text: string; claims: Claim[] } {
  const asked = figuresAsked(entry, selectorOf(interpretation));
  const { record, plan } = entry;
  const isTabled = asked.every((figure) => isApart(figure, record.title));
  const selected = !isTabled && asked.length < record.figures.length;
  const clauses = [...new Set(asked.map((figure) => (figure.clause === '' ? figure.text : figure.clause)))];
  const name = TYPE_NAME[record.type];
  const head = selected ? clauses.join('; ') : sayMeasured(entry, asked).text;
  const beside = naming || !isTabled ? null : sayBeside(entry, catalog);
  const opening = naming ? `${plan.title}: ${head}` : `${head[0]?.toUpperCase() ?? ''}${head.slice(1)}`;
  const lines = [
    `${opening} (${record.type === 'result' ? 'kết quả đã đạt' : name}).`,
    ...(selected ? [`Nguyên văn: ${quoteTitle(record.title)}.`] : []),
    ...(beside === null ? [] : [`${beside.text}.`]),
    ...(!naming && record.leads.length > 0 && record.type === 'target'
      ? [
          `${[sayLead(entry).text, ...(record.coordinators.length > 0 ? [sayCoordinators(entry).text] : [])].join('. ')}.`,
        ]
      : []),
    naming ? `(${record.locator})` : `Nguồn: ${record.locator}, ${plan.title}.`,
  ];
  return {
    text: lines.join(naming ? ' ' : '\n'),
    claims: [
      ...asked.map((figure): Claim => ({ kind: 'figure', ...placeOf(record.key, figure) })),
      ...sayTitle(entry).claims,
      ...(beside?.claims ?? []),
      ...(!naming ? [...sayLead(entry).claims, ...sayCoordinators(entry).claims] : []),
    ],
  };
}

/** "Kết quả đã đạt: 1.450 Triệu USD (năm 2025)": what the same row gives beside a target, or aims at beside a result. */
function sayBeside(entry: CatalogRecord, catalog: Catalog): Said | null {
  const other = besideOf(entry, catalog.plan(entry.plan.id)?.records ?? []);
  const apart = other ? sayApart(other) : null;
  if (other === null || apart === null || apart.text === '') return null;
  return {
    text: `${other.record.type === 'result' ? 'Kết quả đã đạt' : 'Chỉ tiêu đặt ra'}${apart.text}`,
    claims: [...sayTitle(other).claims, ...apart.claims],
  };
}
