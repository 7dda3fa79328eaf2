import { parseDeadline, splitAgencies, type Deadline, type RecordColumn } from '../../knowledge/index.js';
import { sliceText, trimText, type TrackedText } from '../text/tracked-text.js';
import { joined } from './cell-roles.js';
import { daysIn, type RecordContext } from './draft.js';
import { partBodies } from './presumed-agencies.js';
import { columnsOf, isTime, remarkParts, type Field, type RemarkPart } from './remark-parts.js';

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

const BODY = '(?:(?:cơ quan|đơn vị|bộ phận|phòng|ban|cấp|người|đồng chí|cán bộ|lãnh đạo) )?';
const LABELS: Readonly<Record<Field, string>> = {
  coordinator: `${BODY}(?:cùng )?phối hợp(?: thực hiện)?`,
  lead: `${BODY}(?:chủ trì|phụ trách|đầu mối|(?:chịu )?trách nhiệm|thực hiện)(?: thực hiện| tham mưu)?|phân công`,
  deadline: '(?:thời gian|thời hạn|tiến độ|hạn)(?: (?:thực hiện|hoàn thành|báo cáo))*|hoàn thành(?: (?:trước|trong))?',
  product: 'sản phẩm(?: (?:đầu ra|dự kiến|hoàn thành))*|kết quả (?:đầu ra|dự kiến)',
};
const LABEL = new RegExp(
  `(?:^|[;.,–-]\\s*)(?:${Object.entries(LABELS)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')})\\s*:\\s*`,
  'giu',
);

/** Null where the text does not end in a remark of who leads. */
export function assignedRemark(text: TrackedText, context: RecordContext): AssignedRemark | null {
  const found = remarkAtEnd(text.text);
  if (found === null) return null;
  const parts =
    labelledParts(found.words, context) ??
    (found.isEnclosed ? remarkParts(found.words, context, (piece) => labelledParts(piece, context)) : null);
  if (parts?.some(({ role }) => role === 'lead') !== true) return null;
  return { title: trimText(sliceText(text, 0, found.start)), ...assignmentOf(parts, context) };
}

/** What lines of their own say of the work above them: "Đơn vị chủ trì: A", "Thời gian hoàn thành: quý II/2026". */
export function assignedLines(
  work: TrackedText,
  lines: readonly TrackedText[],
  context: RecordContext,
): AssignedRemark | null {
  const own = remarkAtEnd(work.text);
  const first = own === null ? null : labelledParts(own.words, context);
  const title = own === null || first === null ? work : trimText(sliceText(work, 0, own.start));
  const parts = [...(first ?? []), ...lines.flatMap((line) => labelledParts(trimmed(line.text), context) ?? [])];
  return parts.length === 0 ? null : { title, ...assignmentOf(parts, context) };
}

/** More than a label and the colon behind it. */
const LABEL_CHARS = 48;

/** What a line that opens with a label tells; null for any other line. */
export function labelOfLine(line: string): Field | null {
  const colon = line.indexOf(':');
  if (colon < 0 || colon > LABEL_CHARS) return null;
  const [label] = line.matchAll(LABEL);
  return label?.index === 0 ? fieldOf(label) : null;
}

function assignmentOf(parts: readonly RemarkPart[], context: RecordContext): Omit<AssignedRemark, 'title'> {
  const of = (field: Field): string =>
    parts
      .filter(({ role, text: words }) => role === field && words !== '')
      .map(({ text: words }) => words)
      .join('; ');
  const [due, made] = [of('deadline'), of('product')];
  return {
    leads: splitAgencies(of('lead')).flatMap(partBodies),
    coordinators: splitAgencies(of('coordinator')).flatMap(partBodies),
    deadline: due === '' ? null : dueBy(due, parts, context),
    product: made === '' ? null : made,
    columns: columnsOf(parts),
  };
}

interface Remark {
  readonly start: number;
  readonly words: string;
  readonly isEnclosed: boolean;
}

/** What stands in front of a label that a dash or the end of a sentence sets apart from the work. */
const OPENS_REMARK = new RegExp(
  `\\s[-–]\\s(?=${BODY}chủ trì\\s?:)|(?<=[.;])\\s(?=${BODY}(?:chủ trì|phụ trách|thực hiện|chịu trách nhiệm)(?: thực hiện)?\\s?:)`,
  'iu',
);

/** "(…)", "[…]" or "/…/" at the end, or what stands there from " - Chủ trì:" or ". Đơn vị chủ trì:" on. */
function remarkAtEnd(text: string): Remark | null {
  let end = text.length;
  while (end > 0 && /[\s.;,]/u.test(text.charAt(end - 1))) end -= 1;
  const close = text[end - 1];
  if (close === ')') {
    const open = openingOf(text, end - 1);
    return open < 1 ? null : { start: open, words: text.slice(open + 1, end - 1), isEnclosed: true };
  }
  if (close === ']') {
    const open = text.lastIndexOf(' [', end - 1);
    return open < 1 ? null : { start: open, words: text.slice(open + 2, end - 1), isEnclosed: true };
  }
  if (close === '/') {
    const open = text.lastIndexOf(' /', end - 2);
    return open < 1 ? null : { start: open, words: text.slice(open + 2, end - 1), isEnclosed: true };
  }
  const mark = text.includes(':') ? OPENS_REMARK.exec(text) : null;
  return mark === null
    ? null
    : { start: mark.index, words: text.slice(mark.index + mark[0].length, end), isEnclosed: false };
}

/** The labels with their words; a time that stands behind other words is no part of them. */
function labelledParts(remark: string, context: RecordContext): RemarkPart[] | null {
  const labels = [...remark.matchAll(LABEL)];
  if (labels[0]?.index !== 0) return null;
  return labels.flatMap((label, i): RemarkPart[] => {
    const words = trimmed(remark.slice(label.index + label[0].length, labels[i + 1]?.index));
    const named = fieldOf(label);
    const heading = label[0].replace(/^[\s;,.–-]+/u, '').replace(/(?<![\s:])[\s:]+$/u, '');
    const role = named === 'lead' && isTime(words, context) ? 'deadline' : named;
    const [first = '', ...rest] = role === 'lead' || role === 'coordinator' ? words.split(/;\s*/u) : [words];
    const shared = role === 'lead' ? joined(words) : null;
    if (shared !== null)
      return [
        { role, heading, text: shared.leads.join('; ') },
        { role: 'coordinator', heading: '', text: shared.coordinators.join('; ') },
      ];
    const times = rest.filter((piece) => isTime(piece, context));
    return [
      { role, heading, text: trimmed([first, ...rest.filter((piece) => !times.includes(piece))].join('; ')) },
      ...times.map((piece): RemarkPart => ({ role: 'deadline', heading: '', text: trimmed(piece) })),
    ];
  });
}

function trimmed(words: string): string {
  return words.replace(/^[\s;,.]+/u, '').replace(/(?<![\s;,.])[\s;,.]+$/u, '');
}

/** "Hoàn thành trước: 30/6" bounds the day that stands behind it. */
function dueBy(words: string, columns: readonly RemarkPart[], context: RecordContext): Deadline {
  const isBounded = columns.some(({ role, heading }) => role === 'deadline' && /trước$/iu.test(heading));
  return { text: words, parts: parseDeadline(isBounded ? `trước ${words}` : words, daysIn(context)).parts };
}

function fieldOf(label: RegExpMatchArray): Field {
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
