import { dayOf, findFigures, fold, type Figure } from '../../knowledge/index.js';
import type { TrackedText } from '../text/tracked-text.js';
import type { Column } from './columns.js';
import type { RecordContext } from './draft.js';

export interface ColumnFigures {
  readonly targets: readonly Figure[];
  readonly results: readonly Figure[];
  /** Cells of figures that hold no number. */
  readonly unread: readonly string[];
}

const NUMBER =
  /^(?:(?<bound>≥|>=|>|≤|<=|<|trên|dưới|tối thiểu|tối đa|ít nhất|đạt|từ)\s*)?(?<value>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)\s*(?<unit>%|\p{L}.*)?$/iu;
/** "19/31": so many of all. */
const OF_ALL = /^(\d{1,6})\s?\/\s?\d{1,6}$/u;
const BOUNDS: Readonly<Record<string, Figure['bound']>> = {
  '≥': 'min',
  '>=': 'min',
  'tối thiểu': 'min',
  'ít nhất': 'min',
  từ: 'min',
  '>': 'above',
  trên: 'above',
  '≤': 'max',
  '<=': 'max',
  'tối đa': 'max',
  '<': 'below',
  dưới: 'below',
};

/** Figures that stand in columns of their own ("Kết quả 2025", "Mục tiêu 2026"), with the unit column's unit. */
export function columnFigures(
  columns: readonly Column[],
  cells: readonly TrackedText[],
  context: RecordContext,
): ColumnFigures {
  const unitAt = columns.findIndex((column) => column.role === 'unit');
  const unit = unitAt < 0 ? '' : (cells[unitAt]?.text ?? '');
  const title = cells[columns.findIndex((column) => column.role === 'title')]?.text ?? '';
  const targets: Figure[] = [];
  const results: Figure[] = [];
  const unread: string[] = [];
  for (const [at, column] of columns.entries()) {
    const text = cells[at]?.text ?? '';
    if ((column.role !== 'target' && column.role !== 'result') || text === '' || /^[-–x]$/i.test(text)) continue;
    const found = read(text, unit, title, column.year ?? context.year);
    if (found.length === 0) unread.push(text);
    const isPast =
      column.role === 'result' || (column.year !== null && context.since !== null && column.year < context.since);
    const bounds = isPast ? column.heading : `${column.heading} ${inBrackets(title)}`;
    (isPast ? results : targets).push(
      ...found.map((figure) => ({ ...boundByHeading(figure, bounds), level: column.level ?? figure.level })),
    );
  }
  return { targets, results, unread };
}

/** A column that is headed "Tối thiểu", or a title that says so, bounds its figures. */
function boundByHeading(figure: Figure, heading: string): Figure {
  const key = fold(heading);
  if (figure.bound !== 'eq') return figure;
  if (/toi thieu|it nhat/.test(key)) return { ...figure, bound: 'min' };
  return /toi da|khong qua/.test(key) ? { ...figure, bound: 'max' } : figure;
}

/** What a title adds behind its words: "Thời gian chờ bình quân (không quá)". */
function inBrackets(title: string): string {
  return /\(([^()]*)\)\s*$/u.exec(title)?.[1] ?? '';
}

function read(text: string, unit: string, title: string, year: number | null): Figure[] {
  const match = NUMBER.exec(OF_ALL.exec(text)?.[1] ?? text);
  const period = periodOf(year);
  if (match?.groups?.['value'] === undefined)
    return findFigures(text, { year }).map((figure) => ({ ...figure, period: figure.period ?? period }));
  const behind = match.groups['unit'] ?? '';
  const isLeast = /^trở lên$/iu.test(behind);
  const issued = isLeast ? '' : behind;
  const isRank = /^(?:thu hang|xep hang|hang|vi tri|thu tu|bac)$/.test(fold(issued === '' ? unit : issued).trim());
  return [
    {
      direction: /^(?:toc do )?tang|tang truong/.test(fold(title))
        ? 'increase'
        : /^(?:ty le )?giam/.test(fold(title))
          ? 'decrease'
          : 'reach',
      bound: isLeast ? 'min' : (BOUNDS[(match.groups['bound'] ?? '').toLowerCase()] ?? 'eq'),
      value: numberOf(match.groups['value']),
      unit: isRank ? 'rank' : issued !== '' ? issued : unit,
      level: null,
      period,
      text: issued !== '' || unit === '' ? text : unit === '%' ? `${text}%` : `${text} ${unit}`,
      clause: title,
    },
  ];
}

/** Vietnamese figures: a dot groups thousands, a comma opens decimals; a single dot before one or two digits is a decimal. */
function numberOf(text: string): number {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return Number(text.replace(',', '.'));
}

function periodOf(year: number | null): Figure['period'] {
  if (year === null) return null;
  const from = dayOf(year, 1, 1);
  const to = dayOf(year, 12, 31);
  return from === null || to === null ? null : { from, to };
}
