import {
  findDeadlines,
  fold,
  parseAgency,
  parseDeadline,
  splitAgencies,
  type Level,
  type RecordColumn,
} from '../../knowledge/index.js';
import type { RowBlock } from '../ports.js';
import { countWords } from '../structure/sentences.js';

export type ColumnRole =
  | 'number'
  | 'title'
  | 'group'
  | 'lead'
  | 'coordinator'
  | 'both'
  | 'deadline'
  | 'product'
  | 'unit'
  | 'target'
  | 'result'
  | 'level'
  | 'note';

/** A column by meaning, with its heading as issued. */
export interface Column {
  readonly role: ColumnRole;
  readonly heading: string;
  /** Year a column of figures speaks of. */
  readonly year: number | null;
  /** Level that a column of figures speaks of ("Cấp xã" below "Kế hoạch 2026"). */
  readonly level: Level | null;
}

const HEADINGS: readonly { readonly role: ColumnRole; readonly pattern: RegExp }[] = [
  { role: 'number', pattern: /^(?:stt|tt|so tt|so thu tu|thu tu|#|no)$/ },
  { role: 'both', pattern: /chu tri.*phoi hop|thuc hien.*phoi hop/ },
  {
    role: 'coordinator',
    pattern:
      /phoi hop|cung (?:thuc hien|lam)|ho tro thuc hien|^(?:(?:cac )?(?:co quan|don vi|bo phan|phong ban|luc luong|cac ben|nguoi) )?(?:cung )?tham gia(?: thuc hien| phoi hop)?$/,
  },
  {
    role: 'deadline',
    pattern:
      /thoi gian|thoi han|tien do|thoi diem|lo trinh|han hoan thanh|moc hoan thanh|^hoan thanh(?: truoc(?: ngay)?)?$|ngay hoan thanh|^thang(?: thuc hien)?$|^quy$|^ngay$|^bat dau$|^ket thuc$|tan suat|ky bao cao|^han$/,
  },
  { role: 'unit', pattern: /^(?:dvt|don vi tinh|don vi do)$/ },
  {
    role: 'lead',
    pattern:
      /chu tri|lam chinh|phu trach|dau moi|chiu trach nhiem|theo doi|tham muu|(?:don vi|co quan|phong|phong ban|bo phan|khoa|to chuc|to|nguoi|can bo|dong chi) (?:thuc hien|phu trach)|trach nhiem thuc hien|phan cong|^(?:don vi|co quan|nguoi thuc hien|thuc hien)$/,
  },
  {
    role: 'product',
    pattern:
      /san pham|dau ra|ket qua (?:dat duoc|du kien|dau ra|can dat|cu the|hoan thanh|cong viec)|hinh thuc van ban|^ket qua(?: va)?(?: ghi chu)?$|minh chung/,
  },
  {
    role: 'result',
    pattern:
      /^(?:ket qua|thuc hien|th|uth|uoc th|uoc thuc hien|uoc dat|da dat|dat duoc|hien trang|thuc trang)(?: thuc hien| dat duoc)?(?: den)?(?: nam| quy| 6 thang)?\s*(?:\d{4}|$)/,
  },
  {
    role: 'target',
    pattern:
      /^(?:19|20)\d{2}$|^(?:toi thieu|it nhat|muc (?:can )?dat|muc phan dau|can dat|chi tieu giao|ke hoach giao)$|^(?:muc tieu|ke hoach|kh|chi tieu|den|nam|gia tri|so luong|khoi luong|phan dau|giao)(?: giao| phan dau| den| dat| can dat| ke hoach| de ra| nam)*\s*(?:\d{4}|den nam \d{4})/,
  },
  { role: 'group', pattern: /^(?:linh vuc|nhom|tru cot|phan loai|hop phan|khoi(?! luong))\b/ },
  { role: 'level', pattern: /^(?:cap|pham vi|dia ban|quy mo)\b/ },
  {
    role: 'note',
    pattern: /ghi chu|kinh phi|du toan|nguon von|tong muc|ngan sach|co so phap ly|can cu|dia diem|lien he/,
  },
  {
    role: 'title',
    pattern:
      /noi dung|nhiem vu|du an|chi tieu|muc tieu|hang muc|cong viec|^(?:cac )?(?:dau )?viec(?: (?:can|phai))?(?: lam| thuc hien)?$|hoat dong|giai phap|de an|van ban|chuong trinh|tieu chi|^ten\b|danh muc/,
  },
];
const MAX_HEADING_WORDS = 14;
/** More than so many words are long. */
const MAX_HEADING_CHARS = 200;

/** The meaning of one heading, or null when its words say nothing known. */
export function columnOf(heading: string): Column | null {
  if (heading.length > MAX_HEADING_CHARS) return null;
  const key = fold(heading)
    .replace(/[^\p{L}\p{N}/ #]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (key === '' || countWords(key) > MAX_HEADING_WORDS) return null;
  const role = HEADINGS.find((entry) => entry.pattern.test(key))?.role;
  const year = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/.exec(key)?.[1];
  return role === undefined
    ? null
    : { role, heading, year: year === undefined ? null : Number(year), level: levelOf(key) };
}

function levelOf(key: string): Level | null {
  const word = /(?:^| )cap (tinh|thanh pho|huyen|quan|xa|phuong)(?!\p{L})/u.exec(key)?.[1];
  if (word === undefined) return null;
  return word === 'xa' || word === 'phuong' ? 'xã' : word === 'huyen' || word === 'quan' ? 'huyện' : 'tỉnh';
}

/** Whether a row is a header: two headings that mean something, one of them no figure, and no long cell. */
export function isHeaderRow(row: RowBlock): boolean {
  const filled = row.cells.filter((cell) => cell.text !== '');
  if (filled.length < 2 || filled.some((cell) => countWords(cell.text) > MAX_HEADING_WORDS)) return false;
  const columns = filled.map((cell) => columnOf(cell.text));
  const known = columns.filter((column) => column !== null);
  if (known.length < 2 || known.length * 2 < filled.length) return false;
  const roles = new Set(known.map((column) => column.role));
  return (
    roles.size >= 2 && (roles.has('number') || (roles.has('title') && !/^[\dIVX]+[.)]?$/.test(filled[0]?.text ?? '')))
  );
}

/** A heading in two rows, "Đơn vị thực hiện" above "Chủ trì": the lower one tells its meaning where it has one. */
export interface Heading {
  readonly upper: string;
  readonly lower: string;
}

/** Columns of a header, unknown headings as notes; of several titles the first stays. */
export function columnsOf(headings: readonly Heading[]): Column[] {
  const columns = headings.map(({ upper, lower }): Column => {
    const heading = [upper, lower].filter((part) => part !== '').join(' ');
    const above = columnOf(upper);
    const isPart =
      /^(?:năm |quý )?\d{1,4}$/iu.test(lower) ||
      (columnOf(lower)?.role === 'level' && (above?.role === 'target' || above?.role === 'result'));
    const known =
      lower === ''
        ? columnOf(heading)
        : isPart
          ? above === null
            ? (columnOf(heading) ?? columnOf(lower))
            : { ...above, year: columnOf(heading)?.year ?? above.year, level: columnOf(lower)?.level ?? above.level }
          : (columnOf(lower) ?? columnOf(heading));
    return known === null ? { role: 'note', heading, year: null, level: null } : { ...known, heading };
  });
  const hasTitle = columns.some((column) => column.role === 'title');
  let titled = false;
  return columns.map((column, i) => {
    if (column.role === 'title' && titled)
      return { ...column, role: /chi tieu|muc tieu/.test(fold(column.heading)) ? 'target' : 'product' };
    if (column.role === 'title') titled = true;
    if (
      !hasTitle &&
      !titled &&
      (column.role === 'target' ||
        column.role === 'product' ||
        (column.role === 'note' && i <= 1 && column.heading !== ''))
    ) {
      titled = true;
      return { ...column, role: 'title' };
    }
    return column;
  });
}

/** Columns of a table that shows no header, told by what stands in them. */
export function columnsByContent(rows: readonly RowBlock[]): Column[] {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const cellsOf = (at: number): string[] => rows.map((row) => row.cells[at]?.text ?? '').filter((text) => text !== '');
  const share = (cells: readonly string[], test: (text: string) => boolean): number =>
    cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  const columns: Column[] = [];
  const taken = new Set<ColumnRole>();
  const longest = Array.from({ length: width }, (_, at) => cellsOf(at).reduce((sum, cell) => sum + cell.length, 0));
  const titleAt = longest.indexOf(Math.max(...longest));
  for (let at = 0; at < width; at += 1) {
    const cells = cellsOf(at);
    let role: ColumnRole = 'note';
    if (at === titleAt) role = 'title';
    else if (at < titleAt && share(cells, (text) => /^(?:\d{1,3}|[IVX]+)(?:\.\d{1,2})*[.)]?$/.test(text)) > 0.6)
      role = 'number';
    else if (share(cells, isAgencies) > 0.5) role = taken.has('lead') ? 'coordinator' : 'lead';
    else if (share(cells, isDeadline) > 0.5) role = 'deadline';
    taken.add(role);
    columns.push({ role, heading: '', year: null, level: null });
  }
  return columns;
}

function isAgencies(cell: string): boolean {
  return splitAgencies(cell).some((name) => parseAgency(name).kind !== 'other');
}

function isDeadline(cell: string): boolean {
  return parseDeadline(cell, { year: null }).parts.length > 0 || findDeadlines(cell, { year: null }).length > 0;
}

const RECORD_ROLES: Readonly<Partial<Record<ColumnRole, RecordColumn['role']>>> = {
  lead: 'lead',
  coordinator: 'coordinator',
  deadline: 'deadline',
  product: 'product',
  target: 'figure',
  result: 'figure',
  level: 'level',
  note: 'note',
};

/** What a row says in the columns that a record tells of; a column for both roles counts as two. */
export function recordColumns(columns: readonly Column[], cells: readonly { readonly text: string }[]): RecordColumn[] {
  return columns.flatMap(({ role: meaning, heading }, at): RecordColumn[] => {
    const text = cells[at]?.text ?? '';
    if (meaning === 'both')
      return [
        { role: 'lead', heading, text },
        { role: 'coordinator', heading, text },
      ];
    const role = RECORD_ROLES[meaning];
    return role === undefined || heading === '' ? [] : [{ role, heading, text }];
  });
}
