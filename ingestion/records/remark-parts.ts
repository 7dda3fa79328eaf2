import { findAgencies, findDeadlines, parseDeadline, splitAgencies } from '../../knowledge/index.js';
import type { RecordColumn } from '../../knowledge/index.js';
import { daysIn, type RecordContext } from './draft.js';
import { isKnownName, isShortName } from './presumed-agencies.js';

export type Field = 'lead' | 'coordinator' | 'deadline' | 'product';

/** One part of a remark, as a cell of a table: "Sở Nội vụ chủ trì", "phối hợp: Công an tỉnh", "quý I/2026". */
export interface RemarkPart {
  readonly role: Field;
  /** The words that say the role; empty where the part is only a name or a time. */
  readonly heading: string;
  readonly text: string;
}

const LEADS = /^(\S.*?\S) ((?:đồng |cùng )?(?:chủ trì|phụ trách|làm đầu mối|chịu trách nhiệm)(?: thực hiện)?)$/iu;
const COORDINATES = /^(\S.*?\S) ((?:cùng )?phối hợp(?: thực hiện)?)$/iu;
/** "A phối hợp với B". */
const TOGETHER = /^(\S.*?\S) (phối hợp(?: với| cùng)?) (\S.*)$/iu;
/** "Kế hoạch phối hợp với …" is a paper, and leads nothing. */
const DOCUMENT =
  /^(?:kế hoạch|quy chế|nghị quyết|chương trình|quyết định|công văn|thông báo|biên bản|văn bản|thỏa thuận|hướng dẫn|đề án|phương án)(?!\p{L})/iu;
/** What a partner gives, between its name and the verb: "cử tình nguyện viên". */
const GIVES = / (?:cử|bố trí|hỗ trợ) .*$/iu;

/**
 * The parts of a remark without labels; null where one says neither who nor when. A name alone leads, but only where
 * another part says a role or a time: a body in brackets may be there for any reason.
 */
export function remarkParts(
  remark: string,
  context: RecordContext,
  labelled: (piece: string) => readonly RemarkPart[] | null,
): RemarkPart[] | null {
  const parts: RemarkPart[] = [];
  const pieces = remark
    .split(/;|(?<=\p{L}{2}|\d)\.(?= \p{Lu})|(?<=chủ trì|phối hợp),(?= )/iu)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  for (const piece of pieces) {
    const read = labelled(piece) ?? pieceOf(piece, context) ?? splitTime(piece, context);
    if (read === null) return null;
    parts.push(...read);
  }
  const bare = parts.filter(({ role, heading }) => role === 'lead' && heading === '');
  const says = parts.some(({ role, heading }) => heading !== '' || role === 'deadline');
  const leads = parts.filter(({ role }) => role === 'lead');
  return says && leads.length > 0 && bare.length <= 1 ? parts : null;
}

/** A part that stands behind labelled ones and is a time of its own. */
export function isTime(words: string, context: RecordContext): boolean {
  return (
    findAgencies(words).length === 0 &&
    (parseDeadline(words, daysIn(context)).parts.length > 0 || findDeadlines(words, daysIn(context)).length > 0)
  );
}

function pieceOf(piece: string, context: RecordContext): RemarkPart[] | null {
  const [, leading, leadVerb = ''] = LEADS.exec(piece) ?? [];
  if (leading !== undefined && areNames(leading, true)) return [{ role: 'lead', heading: leadVerb, text: leading }];
  const [, head = '', joint = '', others = ''] = TOGETHER.exec(piece) ?? [];
  if (head !== '' && !DOCUMENT.test(head) && areNames(head, true) && areNames(others, true))
    return [
      { role: 'lead', heading: '', text: head },
      { role: 'coordinator', heading: joint, text: others },
    ];
  const [, joining, joinVerb = ''] = COORDINATES.exec(piece) ?? [];
  const partner = joining?.replace(GIVES, '');
  if (partner !== undefined && areNames(partner, true))
    return [{ role: 'coordinator', heading: joinVerb, text: partner }];
  if (areNames(piece)) return [{ role: 'lead', heading: '', text: piece }];
  return isTime(piece, context) ? [{ role: 'deadline', heading: '', text: piece }] : null;
}

/** "Công an huyện, tháng 6/2024". */
function splitTime(piece: string, context: RecordContext): RemarkPart[] | null {
  for (let comma = piece.indexOf(', '); comma > 0; comma = piece.indexOf(', ', comma + 1)) {
    const [names, time] = [piece.slice(0, comma), piece.slice(comma + 2)];
    if (!isTime(time, context)) continue;
    const who = pieceOf(names, context);
    return who === null ? null : [...who, { role: 'deadline', heading: '', text: time }];
  }
  return null;
}

/** Names that stand in front of what they do may be unknown ones. */
function areNames(words: string, isSaid = false): boolean {
  const names = splitAgencies(words);
  return (
    names.length > 0 &&
    names.every(
      (name) =>
        (isKnownName(name) && findAgencies(name)[0]?.end === name.length) ||
        (isSaid && /^\p{Lu}/u.test(name) && isShortName(name)),
    )
  );
}

export function columnsOf(parts: readonly RemarkPart[]): RecordColumn[] {
  return parts.filter(({ heading }) => heading !== '').map(({ role, heading, text }) => ({ role, heading, text }));
}
