import type { Agency, Successor } from '../domain/agency.js';
import { levelOfPlace } from './places.js';
import { phraseKey } from './text.js';

const REORGANISATION = 'sắp xếp tổ chức bộ máy năm 2025';
const HANOI = `HĐND thành phố Hà Nội ngày 25/2/2025 (${REORGANISATION})`;
const HAI_DUONG = `công bố của tỉnh Hải Dương ngày 20/2/2025 (${REORGANISATION})`;
const MARCH = '2025-03-01';
const JULY = '2025-07-01';

const INFORMATION = ['báo chí', 'xuất bản', 'an ninh mạng'] as const;

const moved = (
  formerKey: string,
  area: string | null,
  successor: string | null,
  from: string | null,
  basis: string,
  certainty: Successor['certainty'] = 'confirmed',
  exceptions: readonly string[] = [],
): Successor => ({ formerKey, area, successor, from, basis, certainty, exceptions });

/** Former agencies by area, the most particular area first; an entry of one area says nothing about others. */
export const SUCCESSORS: readonly Successor[] = [
  moved('sở thông tin và truyền thông', 'Hà Nội', 'Sở Khoa học và Công nghệ', MARCH, HANOI, 'confirmed', INFORMATION),
  moved(
    'sở thông tin và truyền thông',
    'Hải Dương',
    'Sở Khoa học và Công nghệ',
    MARCH,
    HAI_DUONG,
    'confirmed',
    INFORMATION,
  ),
  moved(
    'sở thông tin và truyền thông',
    'Hải Phòng',
    'Sở Khoa học và Công nghệ',
    MARCH,
    REORGANISATION,
    'uncertain',
    INFORMATION,
  ),
  ...(
    [
      ['sở kế hoạch và đầu tư', 'Sở Tài chính'],
      ['sở giao thông vận tải', 'Sở Xây dựng'],
      ['sở nông nghiệp và phát triển nông thôn', 'Sở Nông nghiệp và Môi trường'],
      ['sở tài nguyên và môi trường', 'Sở Nông nghiệp và Môi trường'],
      ['sở lao động thương binh và xã hội', 'Sở Nội vụ'],
    ] as const
  ).flatMap(([former, successor]) => [
    moved(former, 'Hà Nội', successor, MARCH, HANOI),
    moved(former, 'Hải Dương', successor, MARCH, HAI_DUONG),
    moved(former, null, successor, null, REORGANISATION, 'uncertain'),
  ]),
  moved(
    'sở thông tin và truyền thông',
    null,
    'Sở Khoa học và Công nghệ',
    MARCH,
    REORGANISATION,
    'uncertain',
    INFORMATION,
  ),
  moved(
    'bộ thông tin và truyền thông',
    null,
    'Bộ Khoa học và Công nghệ',
    MARCH,
    'Nghị quyết 176/2025/QH15 ngày 18/2/2025',
    'confirmed',
    INFORMATION,
  ),
  moved('cục thuế', null, 'Thuế tỉnh/thành phố', JULY, 'Quyết định 2229/QĐ-BTC'),
  moved('cục thống kê', null, null, null, 'Quyết định 384/QĐ-BTC ngày 26/2/2025', 'uncertain'),
  moved('ngân hàng nhà nước', 'Hải Dương', 'Ngân hàng Nhà nước Khu vực 6', null, REORGANISATION),
  moved('ủy ban nhân dân', 'Hải Dương', 'UBND thành phố Hải Phòng', JULY, 'Nghị quyết 202/2025/QH15 ngày 12/6/2025'),
];

/** Bodies of the district level ended on 1 July 2025 without a successor by name. */
const DISTRICT_END: Omit<Successor, 'formerKey' | 'area'> = {
  successor: null,
  from: JULY,
  basis: 'Nghị quyết 203/2025/QH15; Luật Tổ chức chính quyền địa phương 72/2025/QH15',
  certainty: 'confirmed',
  exceptions: [],
};

/** Agencies of tỉnh Hải Dương went into those of thành phố Hải Phòng, also after a first change of name. */
const PROVINCE_END: Omit<Successor, 'formerKey'> = {
  area: 'Hải Dương',
  successor: 'cơ quan tương ứng của thành phố Hải Phòng',
  from: JULY,
  basis: 'Nghị quyết 202/2025/QH15 ngày 12/6/2025',
  certainty: 'confirmed',
  exceptions: [],
};
const PROVINCIAL: ReadonlySet<Agency['kind']> = new Set([
  'department',
  'office',
  'police',
  'board',
  'council',
  'front',
]);

/**
 * What became of an agency of this place ("tỉnh Hải Dương", "quận Hải An"; null: not known). A place known to be of
 * the district level has the answer of districts; an area's own entry goes before one of the whole country. Gives one
 * link: a successor that has one itself is asked for again.
 */
export function successorOf(agency: Agency, place: string | null): Successor | null {
  if (agency.kind === 'group') return null;
  const places = [agency.place, place].filter((name): name is string => name !== null);
  if (isDistrictBody(agency, places)) return { formerKey: agency.key, area: null, ...DISTRICT_END };
  const area = ` ${phraseKey(places.join(' '))} `;
  const isIn = (name: string): boolean => area.includes(` ${phraseKey(name)} `);
  const entries = SUCCESSORS.filter(({ formerKey }) => formerKey === agency.key);
  const own = entries.find((entry) => entry.area !== null && isIn(entry.area));
  if (own !== undefined)
    return agency.kind === 'committee' && !places.some((name) => name.startsWith('tỉnh')) ? null : own;
  const general = entries.find((entry) => entry.area === null);
  if (general !== undefined) return general;
  return isIn('Hải Dương') && PROVINCIAL.has(agency.kind) ? { formerKey: agency.key, ...PROVINCE_END } : null;
}

function isDistrictBody(agency: Agency, places: readonly string[]): boolean {
  if (agency.kind === 'division') return places.length === 0 || places.some((name) => levelOfPlace(name) === 'huyện');
  return (
    levelOfPlace(places[0] ?? null) === 'huyện' &&
    ['committee', 'council', 'office', 'board', 'police', 'front'].includes(agency.kind)
  );
}
