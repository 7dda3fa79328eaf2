import type { Agency } from '../domain/agency.js';
import type { GroupPart } from './agency-group-nouns.js';
import { readingOf, settle } from './agency-reading.js';
import { levelOfPlace } from './place-levels.js';

/** Whether two names mean one agency. A place that only one of them gives, or gives without a name, does not count. */
export function sameAgency(a: Agency, b: Agency): boolean {
  return keysAgree(a.key, b.key) && placesAgree(a.place, b.place);
}

/** Names that people cut short, and that were put together with different fields from place to place. */
const CUT_SHORT = /^(?:sở|phòng|bộ) (?:nông nghiệp|văn hóa|dân tộc)$/;

function keysAgree(a: string, b: string): boolean {
  return a === b || (CUT_SHORT.test(a) && b.startsWith(`${a} `)) || (CUT_SHORT.test(b) && a.startsWith(`${b} `));
}

function placesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [first, second] = [settle(a), settle(b)];
  if (first === second) return true;
  const [levelA, levelB] = [levelOfPlace(a), levelOfPlace(b)];
  if (levelA !== null && levelB !== null && levelA !== levelB) return false;
  return isLevelOnly(first) || isLevelOnly(second) || first.endsWith(` ${second}`) || second.endsWith(` ${first}`);
}

function isLevelOnly(place: string): boolean {
  return ['tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã', 'phường', 'xã', 'thị trấn'].includes(place);
}

/**
 * Whether a duty of the group is a duty of the member: "các sở, ban, ngành" covers Sở Y tế, not UBND huyện. What a
 * register says of the members goes before the words; so may a body that is no group have members.
 */
export function groupCovers(group: Agency, member: Agency): boolean {
  const { members = [], outsiders = [] } = group.membership ?? {};
  if (outsiders.some((outsider) => sameAgency(outsider, member))) return false;
  if (members.some((own) => sameAgency(own, member))) return true;
  if (group.kind !== 'group') return false;
  const parts = partsOfGroup(group);
  const wanted = member.kind === 'group' ? readingOf(member.name).parts : partsOf(member);
  return (
    wanted.length > 0 &&
    wanted.some((part) => parts.includes(part)) &&
    (member.kind !== 'group' || wanted.every((part) => parts.includes(part)))
  );
}

/** "Các Bộ, ngành" are national: beside ministries, "ngành" names no department of a province. */
function partsOfGroup(group: Agency): readonly GroupPart[] {
  const { parts } = readingOf(group.name);
  const national = parts.includes('ministries') && !/(?<!\p{L})(?:sở|địa phương|tỉnh)(?!\p{L})/iu.test(group.name);
  return national ? parts.filter((part) => part !== 'departments' && part !== 'divisions') : parts;
}

/** Parts of a group that a single agency may belong to. */
function partsOf(agency: Agency): readonly GroupPart[] {
  const level = levelOfPlace(agency.place);
  const local = level === 'huyện' || level === 'xã';
  switch (agency.kind) {
    case 'department':
      return local ? ['divisions'] : ['departments'];
    case 'division':
      return ['divisions'];
    case 'office':
    case 'police':
    case 'board':
      return agency.key.startsWith('ban chỉ đạo') || agency.key.startsWith('tổ ')
        ? []
        : local
          ? ['divisions']
          : ['departments'];
    case 'central':
      return isNational(agency) ? ['ministries'] : local ? ['divisions'] : ['departments'];
    case 'ministry':
      return ['ministries'];
    case 'committee':
      return level === null ? [] : [`committees-${level}`];
    case 'front':
      return ['fronts'];
    case 'enterprise':
      return ['enterprises'];
    case 'school':
      return ['schools'];
    case 'bank':
      return ['banks', 'departments'];
    case 'party':
    case 'council':
    case 'community':
    case 'group':
    case 'other':
      return [];
  }
}

function isNational({ key }: Agency): boolean {
  return /^(?:chính phủ|thủ tướng|quốc hội|tổng cục|vụ |ủy ban)/.test(key);
}
