import type { RegisterName, RegisterValue } from '../../../../console/contract/registers.js';

/** A field of an entry as it is shown and edited. `list` is written one item a line. */
export interface RegisterField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'text' | 'list' | 'day' | 'choice';
  readonly hint?: string;
  /** May be left empty: then it is null, or an empty text where `emptyIs` says so. */
  readonly isOptional?: boolean;
  readonly emptyIs?: '';
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** What an empty field means, in the table. */
  readonly whenEmpty?: string;
  /** Left out of the table. */
  readonly isDetail?: boolean;
}

const CERTAINTY: RegisterField = {
  name: 'certainty',
  label: 'Mức xác nhận',
  kind: 'choice',
  choices: [
    { value: 'confirmed', label: 'đã xác nhận' },
    { value: 'uncertain', label: 'chưa xác nhận' },
  ],
  isDetail: true,
};
const BASIS: RegisterField = { name: 'basis', label: 'Căn cứ', kind: 'line', isOptional: true, emptyIs: '' };

export const REGISTER_FIELDS: Readonly<Record<RegisterName, readonly RegisterField[]>> = {
  alias: [
    { name: 'short', label: 'Viết tắt', kind: 'line' },
    { name: 'name', label: 'Tên đầy đủ', kind: 'line' },
  ],
  group: [
    { name: 'group', label: 'Nhóm hoặc tổ chức', kind: 'line' },
    { name: 'members', label: 'Có thêm', kind: 'list', hint: 'Mỗi cơ quan một dòng.', isOptional: true },
    { name: 'outsiders', label: 'Không gồm', kind: 'list', hint: 'Mỗi cơ quan một dòng.', isOptional: true },
  ],
  successor: [
    { name: 'former', label: 'Tên trong kế hoạch', kind: 'line' },
    {
      name: 'scope',
      label: 'Áp dụng cho',
      kind: 'choice',
      choices: [
        { value: 'agency', label: 'cơ quan mang tên này' },
        { value: 'district-bodies', label: 'mọi cơ quan cấp huyện' },
        { value: 'provincial-bodies', label: 'mọi cơ quan cấp tỉnh khác' },
      ],
      isDetail: true,
    },
    {
      name: 'area',
      label: 'Địa phương',
      kind: 'line',
      hint: 'Để trống nếu cả nước.',
      isOptional: true,
      whenEmpty: 'cả nước',
    },
    {
      name: 'successor',
      label: 'Nay là',
      kind: 'line',
      hint: 'Để trống nếu không còn cơ quan.',
      isOptional: true,
      whenEmpty: 'không còn',
    },
    { name: 'from', label: 'Từ ngày', kind: 'day', isOptional: true },
    BASIS,
    { name: 'exceptions', label: 'Lĩnh vực cần kiểm tra lại', kind: 'list', isOptional: true, isDetail: true },
    CERTAINTY,
  ],
  place: [
    { name: 'place', label: 'Địa phương trong kế hoạch', kind: 'line', hint: 'Có cấp: “tỉnh Hải Dương”.' },
    { name: 'text', label: 'Nay thế nào', kind: 'text' },
    BASIS,
    CERTAINTY,
  ],
  service: [
    { name: 'text', label: 'Nội dung cho người dân', kind: 'text' },
    { name: 'about', label: 'Từ khóa', kind: 'list', hint: 'Mỗi từ khóa một dòng.' },
    {
      name: 'place',
      label: 'Địa phương',
      kind: 'line',
      hint: 'Để trống nếu cả nước.',
      isOptional: true,
      whenEmpty: 'cả nước',
    },
    BASIS,
    CERTAINTY,
  ],
};

/** The value of a field as a person writes it. */
export function wordsOf({ name, kind, choices }: RegisterField, value: RegisterValue): string {
  const own = value[name];
  if (Array.isArray(own)) return own.join('\n');
  return own ?? (kind === 'choice' ? (choices?.[0]?.value ?? '') : '');
}

/** As the table and the comparison with the shipped value show it. */
export function shownOf(field: RegisterField, value: RegisterValue): string {
  const words = wordsOf(field, value);
  if (field.kind === 'choice') return field.choices?.find((choice) => choice.value === words)?.label ?? words;
  if (field.kind === 'day') return words.split('-').toReversed().map(Number).join('/').replace(/^0$/u, '');
  return words.replaceAll('\n', '; ');
}

export function valueFrom(fields: readonly RegisterField[], words: Readonly<Record<string, string>>): RegisterValue {
  const value: RegisterValue = {};
  for (const { name, kind, emptyIs } of fields) {
    const text = (words[name] ?? '').trim();
    if (kind === 'list') value[name] = text.split('\n').filter((line) => line.trim() !== '');
    else value[name] = text === '' ? (emptyIs ?? null) : text;
  }
  return value;
}

/** The field that names the entry. */
export function nameOf(register: RegisterName, value: RegisterValue): string {
  const [first] = REGISTER_FIELDS[register];
  return first === undefined ? '' : wordsOf(first, value);
}
