/** Districts, communes and wards that a question names: as those who act, and as places without a plan. */
import type { Agency, CatalogPlan } from '../../knowledge/index.js';
import { fold, parseAgency } from '../../knowledge/index.js';

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

/** The first unit that no loaded plan is of and no record names; null when there is none. */
export function strangeUnit(text: string, plans: readonly CatalogPlan[]): string | null {
  for (const [unit, , name = ''] of text.matchAll(UNIT)) {
    const wanted = ` ${fold(name)} `;
    const isHeld = plans.some(
      (entry) => ` ${fold(entry.placeName ?? '')} `.includes(wanted) || wordsIn(entry).includes(wanted),
    );
    if (!isHeld) return unit;
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
