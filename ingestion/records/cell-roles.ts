import { findAgencies, splitAgencies } from '../../knowledge/index.js';

export interface CellRoles {
  readonly leads: string[];
  readonly coordinators: string[];
}

const LEAD_WORDS = '(?:cơ quan |đơn vị |bộ phận )?(?:chủ trì|đầu mối|chịu trách nhiệm|phụ trách)(?: thực hiện)?';
const COORDINATOR_WORDS = '(?:cơ quan |đơn vị |bộ phận )?(?:phối hợp|cùng thực hiện)(?: thực hiện| với)*';
const LABEL = new RegExp(`(?:^|[-–+•;,.\\s])(?:(${LEAD_WORDS})|(${COORDINATOR_WORDS}))\\s*[:(–-]\\s*`, 'giu');
const BEHIND = new RegExp(`^(.*?)(?<!\\s)\\s*\\((?:(${LEAD_WORDS})|(${COORDINATOR_WORDS}))\\)$`, 'isu');
const BARE = new RegExp(
  `^(?:${LEAD_WORDS}\\s+(?=\\S))?(.*?)[;,.]?(?<!\\s)\\s+${COORDINATOR_WORDS}\\s+(?=\\S)(.*)$`,
  'isu',
);

/**
 * A cell of a column for both roles: labels in front ("Chủ trì: A; phối hợp: B"), remarks behind ("A (chủ trì)"), a
 * slash between the two, or a sentence ("A chủ trì, phối hợp với B"). Without any, all of it leads.
 */
export function cellRoles(cell: string): CellRoles {
  return labelled(cell) ?? remarked(cell) ?? slashed(cell) ?? joined(cell) ?? worded(cell);
}

/** A cell of a column for those in charge: all of it, unless it says who works with them, or which of them leads. */
export function leadRoles(cell: string): CellRoles {
  const parted = /phối hợp/iu.test(cell)
    ? (labelled(cell) ?? remarked(cell) ?? joined(cell))
    : LEADING_REMARK.test(cell)
      ? remarked(cell)
      : null;
  return parted ?? { leads: splitAgencies(cell), coordinators: [] };
}

const LEADING_REMARK = /\((?:[^()]*\s)?(?:chủ trì|đầu mối)\)/iu;
const JOINS = /\s(?:cùng )?phối hợp(?: thực hiện)?[.;]?$/iu;

/** "A chủ trì, B phối hợp". */
export function joined(cell: string): CellRoles | null {
  const [lead = '', behind = '', ...more] = cell.split(/\schủ trì(?=[\s,;])/iu);
  const partner = behind.replace(JOINS, '').replace(/^[\s,;]+/u, '');
  if (lead === '' || more.length > 0 || !JOINS.test(behind) || partner === '' || /phối hợp/iu.test(partner))
    return null;
  return { leads: splitAgencies(lead), coordinators: splitAgencies(partner.replace(/^và\s/iu, '')) };
}

function labelled(cell: string): CellRoles | null {
  const marks = [...cell.matchAll(LABEL)].filter((mark) => !mark[0].trimEnd().endsWith('('));
  const first = marks[0];
  if (first === undefined) return null;
  const leads = splitAgencies(cell.slice(0, first.index));
  const coordinators: string[] = [];
  for (const [i, mark] of marks.entries()) {
    const words = cell
      .slice(mark.index + mark[0].length, marks[i + 1]?.index)
      .replace(/(?<![\s;,.–+•-])[\s;,.–+•-]+$/u, '');
    (mark[1] === undefined ? coordinators : leads).push(...splitAgencies(words));
  }
  return { leads, coordinators };
}

function remarked(cell: string): CellRoles | null {
  if (!/\((?:[^()]*\s)?(?:chủ trì|phối hợp|đầu mối)\)/iu.test(cell)) return null;
  const leads: string[] = [];
  const coordinators: string[] = [];
  for (const piece of cell.split(/(?<=\))\s*[;,.]?\s*/u).filter((part) => part !== '')) {
    const match = BEHIND.exec(piece);
    (match !== null && match[2] === undefined ? coordinators : leads).push(...splitAgencies(match?.[1] ?? piece));
  }
  return { leads, coordinators };
}

/** Only where both sides name somebody: a slash inside a name divides nothing. */
function slashed(cell: string): CellRoles | null {
  const [lead, coordinator, ...more] = cell.split('/').map((part) => part.trim());
  if (lead === undefined || coordinator === undefined || more.length > 0) return null;
  if (findAgencies(lead).length === 0 || !/^\p{Lu}/u.test(coordinator)) return null;
  return { leads: splitAgencies(lead), coordinators: splitAgencies(coordinator) };
}

function worded(cell: string): CellRoles {
  const match = BARE.exec(cell);
  const lead = (match?.[1] ?? cell).replace(/(?<!\s)\s+chủ trì[\s,;]*$/iu, '');
  return { leads: splitAgencies(lead), coordinators: splitAgencies(match?.[2] ?? '') };
}
