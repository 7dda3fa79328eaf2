import { parseDeadline, splitAgencies, type Deadline, type RecordColumn } from '../../knowledge/index.js';
import { sliceText, trimText, type TrackedText } from '../text/tracked-text.js';
import type { RecordContext } from './draft.js';

/** What a task says at its end of who does it and by when: "… (Chủ trì: A; phối hợp: B; hoàn thành: quý I/2026)". */
export interface AssignedRemark {
  /** The task without the remark. */
  readonly title: TrackedText;
  readonly leads: readonly string[];
  readonly coordinators: readonly string[];
  readonly deadline: Deadline | null;
  readonly product: string | null;
  /** The labels with their words, as the cells of a table; a label without words is an empty cell. */
  readonly columns: readonly RecordColumn[];
}

type Field = 'lead' | 'coordinator' | 'deadline' | 'product';

const BODY = '(?:(?:cơ quan|đơn vị|bộ phận|phòng|ban|cấp|người) )?';
const LABELS: Readonly<Record<Field, string>> = {
  coordinator: `${BODY}(?:cùng )?phối hợp(?: thực hiện)?`,
  lead: `${BODY}(?:chủ trì|phụ trách|đầu mối|chịu trách nhiệm|thực hiện)(?: thực hiện| tham mưu)?|phân công`,
  deadline: '(?:thời gian|thời hạn|tiến độ|hạn)(?: (?:thực hiện|hoàn thành|báo cáo))*|hoàn thành(?: (?:trước|trong))?',
  product: 'sản phẩm(?: (?:đầu ra|dự kiến|hoàn thành))*|kết quả (?:đầu ra|dự kiến)',
};
const LABEL = new RegExp(
  `(?:^|[;.,–-]\\s*)(?:${Object.entries(LABELS)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')})\\s*:\\s*`,
  'giu',
);

/** Null where the text does not end in a remark that labels who leads. */
export function assignedRemark(text: TrackedText, context: RecordContext): AssignedRemark | null {
  const end = text.text.replace(/(?<![\s.;,])[\s.;,]+$/u, '').length;
  if (text.text[end - 1] !== ')') return null;
  const open = openingOf(text.text, end - 1);
  if (open < 1) return null;
  const inside = text.text.slice(open + 1, end - 1);
  const labels = [...inside.matchAll(LABEL)];
  if (labels[0]?.index !== 0) return null;
  const columns: RecordColumn[] = labels.map((label, i) => {
    const words = inside
      .slice(label.index + label[0].length, labels[i + 1]?.index)
      .replace(/^[\s;,.]+/u, '')
      .replace(/(?<![\s;,.])[\s;,.]+$/u, '');
    return {
      role: fieldOf(label),
      heading: label[0].replace(/^[\s;.,–-]+/u, '').replace(/(?<![\s:])[\s:]+$/u, ''),
      text: words,
    };
  });
  if (!columns.some(({ role }) => role === 'lead')) return null;
  const of = (field: Field): string =>
    columns
      .filter(({ role, text: words }) => role === field && words !== '')
      .map(({ text: words }) => words)
      .join('; ');
  const [due, made] = [of('deadline'), of('product')];
  return {
    title: trimText(sliceText(text, 0, open)),
    leads: splitAgencies(of('lead')),
    coordinators: splitAgencies(of('coordinator')),
    deadline: due === '' ? null : dueBy(due, columns, context),
    product: made === '' ? null : made,
    columns,
  };
}

/** "Hoàn thành trước: 30/6" bounds the day that stands behind it. */
function dueBy(words: string, columns: readonly RecordColumn[], context: RecordContext): Deadline {
  const isBounded = columns.some(({ role, heading }) => role === 'deadline' && /trước$/iu.test(heading));
  return { text: words, parts: parseDeadline(isBounded ? `trước ${words}` : words, context).parts };
}

function fieldOf(label: RegExpExecArray): Field {
  const fields: readonly Field[] = ['coordinator', 'lead', 'deadline', 'product'];
  return fields.find((field) => label.groups?.[field] !== undefined) ?? 'lead';
}

/** Where the bracket that closes at `close` opens; -1 when it does not. */
function openingOf(text: string, close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at -= 1) {
    if (text[at] === ')') depth += 1;
    else if (text[at] === '(') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
