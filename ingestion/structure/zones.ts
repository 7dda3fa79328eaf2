import { fold } from '../../knowledge/index.js';

/** What a section speaks of; decides which records its sentences may become. */
export type Zone =
  'basis' | 'purpose' | 'results' | 'difficulties' | 'targets' | 'tasks' | 'funding' | 'organisation' | 'unknown';

const RULES: readonly { readonly zone: Zone; readonly pattern: RegExp }[] = [
  {
    zone: 'organisation',
    pattern:
      /\bto chuc thuc hien|\bphan cong|\btrach nhiem (?:thuc hien|cua)|\bto chuc trien khai|\btrien khai thuc hien$|^to chuc$/,
  },
  { zone: 'difficulties', pattern: /\bhan che|\bkho khan|\bton tai|\bnguyen nhan|\bvuong mac|\bbai hoc/ },
  {
    zone: 'results',
    pattern:
      /\bket qua (?:dat duoc|thuc hien|trien khai|chuyen doi|nam|cong tac|hoat dong|noi bat|cu the)|\btinh hinh|\bthuc trang|\bhien trang|^danh gia chung|^ket qua|\buu diem\b|\bthanh tuu/,
  },
  { zone: 'targets', pattern: /\bmuc tieu|\bchi tieu/ },
  { zone: 'funding', pattern: /\bkinh phi|\bnguon von|\bdu toan/ },
  { zone: 'basis', pattern: /^(?:cac )?can cu|^co so phap ly|^co so (?:xay dung|lap)/ },
  {
    zone: 'purpose',
    pattern:
      /\bmuc dich|\byeu cau$|^quan diem|^pham vi|^doi tuong|^nguyen tac|^su can thiet|^thoi gian thuc hien|^giai thich/,
  },
  {
    zone: 'tasks',
    pattern:
      /\bnhiem vu|\bgiai phap|^noi dung|^(?:cac )?hoat dong(?: (?:chinh|trong tam|chu yeu|cu the|trong nam))*$|^(?:cac )?hoat dong chinh|^lich (?:thuc hien|trinh|cong tac|trien khai)|\bke hoach trien khai|\bcong viec|\bchuong trinh, du an|\bdanh muc/,
  },
];

/** The zone of a section by its own title, else its parent's. */
export function zoneOf(title: string, parent: Zone): Zone {
  const key = fold(title)
    .replace(/\s+/g, ' ')
    .replace(/(?<![.:;])[.:;]+$/, '')
    .trim();
  const found = RULES.find((rule) => rule.pattern.test(key))?.zone;
  if (found === undefined || (found === 'targets' && /giai phap|nhiem vu/.test(key) && !/chi tieu/.test(key)))
    return found === undefined ? parent : 'tasks';
  if (INHERITED.has(parent) && !MAY_LEAVE[parent]?.has(found)) return parent;
  return found;
}

/** Zones whose subsections keep them, whatever words their titles use, but for a few clear changes of subject. */
const INHERITED: ReadonlySet<Zone> = new Set([
  'results',
  'difficulties',
  'organisation',
  'targets',
  'tasks',
  'funding',
]);
const MAY_LEAVE: Readonly<Partial<Record<Zone, ReadonlySet<Zone>>>> = {
  results: new Set(['difficulties']),
  difficulties: new Set(['results']),
  tasks: new Set(['organisation', 'funding', 'targets']),
  organisation: new Set(['funding']),
  targets: new Set(['tasks']),
  funding: new Set(['organisation']),
};
