/** Districts, communes and wards that a question names: as those who act, and as places without a plan. */
import type { Agency, CatalogPlan } from '../../knowledge/index.js';
import { fold, parseAgency, type PlanId } from '../../knowledge/index.js';
import { matches, type Range } from './ranges.js';

const KIND = '(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)';
const NAME = '(?:\\p{Lu}\\p{Ll}*|\\d{1,2})(?:\\s+\\p{Lu}\\p{Ll}*){0,3}';
const UNIT = new RegExp(`(?<![\\p{L}])(${KIND})\\s+(${NAME})(?![\\p{L}])`, 'gu');
/** A word in front of a unit that makes the two one agency or one place. */
const OWNER =
  /(?:UBND|HĐND|nhân dân|công an|phòng|đảng ủy|trung tâm|ban|hội|trường|trạm|địa bàn|tại|ở|các|trên|thuộc|của)\s+(?:\S+\s+){0,2}$/iu;
const ACTS =
  /^\s*(?:phải|được giao|cần|chủ trì|có trách nhiệm|có nhiệm vụ|lo|làm|phối hợp|chịu trách nhiệm|sẽ)(?![\p{L}])/iu;

/** "huyện Cẩm Giàng phải làm gì": the unit acts, so its people's committee is meant. The place of a loaded plan is that plan's. */
export function actingUnits(text: string, plans: readonly CatalogPlan[]): Agency[] {
  return [...text.matchAll(UNIT)].flatMap((match) => {
    if (plans.some((entry) => fold(entry.placeName ?? '') === fold(match[2] ?? ''))) return [];
    const before = text.slice(0, match.index);
    const behind = text.slice(match.index + match[0].length);
    if (OWNER.test(before) || !ACTS.test(behind)) return [];
    const agency = parseAgency(`UBND ${match[0]}`);
    return agency.kind === 'committee' ? [agency] : [];
  });
}

const ANY_UNIT = /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã)$/iu;

/**
 * "UBND phường" of no name: all of them are meant. In a plan of a unit of that kind it is the unit's own, and stays.
 * @param plans The plans that are asked
 */
export function allOfThem(agency: Agency, plans: readonly CatalogPlan[]): Agency {
  const { kind, name, place } = agency;
  if (kind !== 'committee' || place === null || !ANY_UNIT.test(place)) return agency;
  if (plans.some(({ plan }) => (plan.place ?? '').toLowerCase().startsWith(place.toLowerCase()))) return agency;
  const all = parseAgency(`UBND các ${place.toLowerCase()}`);
  return all.kind === 'group' && /^(?:UBND|[UỦ][yỷ] ban nhân dân) /iu.test(name) ? all : agency;
}

/** "Kế hoạch … huyện X năm 2024": whose plan is asked for, where no loaded plan is of it and none has it in its title. */
export function unitOfPlan(text: string, plans: readonly CatalogPlan[]): string | null {
  for (const match of [...text.matchAll(UNIT), ...text.matchAll(LOWER_UNIT)]) {
    if (!NAMES_PLAN.test(fold(text.slice(0, match.index)))) continue;
    const wanted = ` ${fold(match[2] ?? '')} `;
    const isHeld = plans.some(({ placeName, plan }) =>
      ` ${fold(`${placeName ?? ''} ${plan.title}`)} `.includes(wanted),
    );
    if (!isHeld) return match[0];
  }
  return null;
}

/** A plan is named, and nobody yet who does anything. */
const NAMES_PLAN =
  /\b(?:ke hoach|kh)(?: (?!(?:do|giao|co|cho|ben|thuoc|yeu|phai|la|thi|ma|neu|dat|quy|o|tai|voi|va|gui|bao)\b)[^\s?;]+){0,14} $/;

/** "huyện thanh chương 2024": typed small, two words between the kind of unit and a year. */
const LOWER_UNIT =
  /(?<![\p{L}])(huyện|quận|thị xã|phường|huyen|quan|thi xa|phuong)\s+(\p{Ll}+\s+\p{Ll}+)(?=\s+(?:năm\s+|nam\s+)?20\d\d(?!\d))/gu;

/**
 * The first unit that no loaded plan is of and no record names; null when there is none.
 * @param typed The question before its spelling was read: a name stays as somebody wrote it
 */
export function strangeUnit(text: string, plans: readonly CatalogPlan[], typed = text): string | null {
  for (const [unit, , name = ''] of text.matchAll(UNIT)) {
    const wanted = ` ${fold(name)} `;
    const isHeld = plans.some(
      (entry) => ` ${fold(entry.placeName ?? '')} `.includes(wanted) || wordsIn(entry).includes(wanted),
    );
    if (!isHeld) return [...typed.matchAll(UNIT)].find((own) => fold(own[0]) === fold(unit))?.[0] ?? unit;
  }
  return null;
}

const WORDS = new WeakMap<CatalogPlan, string>();

/** The folded words of a plan's records, read once for as long as it is loaded. */
function wordsIn(entry: CatalogPlan): string {
  const kept = WORDS.get(entry);
  if (kept !== undefined) return kept;
  const words = entry.records
    .map(({ record }) => fold([record.title, record.quote, record.group ?? ''].join(' ')).replace(/[^a-z0-9]+/g, ' '))
    .join(' ; ');
  WORDS.set(entry, ` ${words} `);
  return ` ${words} `;
}

/** "Bảng chỉ tiêu của huyện", asked of a district's plan: the plan's own unit, and no level of its targets. */
export function ownUnit(folded: string, ids: readonly PlanId[], plans: readonly CatalogPlan[]): readonly Range[] {
  const kinds = new Set(
    plans
      .filter((entry) => ids.includes(entry.plan.id))
      .map(({ plan, placeName }) => fold((plan.place ?? '').slice(0, -(placeName ?? '').length - 1))),
  );
  const [kind, other] = kinds;
  return kind === undefined || kind === '' || other !== undefined
    ? []
    : matches(
        folded,
        new RegExp(
          `\\b(?:cua|o|tai|trong|toan) ${kind}(?= (?:minh|ta|nay|co|la|thi|nam|dat|gom|giao)\\b|[?.,;]|\\s*$)`,
        ),
      );
}
