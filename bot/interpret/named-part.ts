/** The part of a plan that a question limits itself to: an appendix, a numbered or a described table, a section. */
import type { RecordType } from '../../knowledge/index.js';
import type { Range } from './ranges.js';

export interface NamedPart {
  /** Steps of locators, folded: "phu luc 1", "bieu 02", "ii"; `ANY_TABLE` for the rows of any table. */
  readonly locators: readonly string[];
  /** A group of rows in quotation marks. */
  readonly group: string | null;
  /** What the name of the part says its rows are; empty where it says nothing. */
  readonly recordTypes: readonly RecordType[];
  readonly ranges: readonly Range[];
}

/** The part that all tables of a plan are. */
export const ANY_TABLE = 'bang';

/** Whether a locator names a table and not a section of the text. */
export function isTablePart(locator: string): boolean {
  return /^(?:phu luc|bieu|bang)\b/.test(locator);
}

const IN = '(?:(?:trong|theo|tai|o|cua) )?';
/** "Kèm theo kế hoạch": where the part stands. */
const ATTACHED = '(?: (?:dinh kem|kem theo|kem)(?= ke hoach\\b| cua\\b| (?:co|gom|liet|ghi|thi|giao)\\b|[ ?.,:;]*$))?';
const NUMBER = '(?:so )?(\\d{1,2}|[ivx]{1,4})\\b';
/** What the name of a table says behind its noun: "biểu phân công nhiệm vụ", "bảng lộ trình chỉ tiêu". */
const OF_TABLES =
  '(?:phan cong|tong hop|lo trinh|tien do|danh muc|chi tieu|muc tieu|nhiem vu|cong viec|dau viec|chi tiet|cu the|giao viec|giao nhiem vu|giao chi tieu|dinh kem|kem theo)';

const WORDS_PART =
  '(?:(?<!\\bbo |\\bthanh )phan(?! (?:mem|tram|cong|cap|cung|tich|loai|lon|nao)\\b)|muc(?! (?:tieu|dich|do|nao)\\b)|(?:o|trong|tai) noi dung)';
const TABLE_PART = '(?:phu luc|bieu|bang)';
const BESIDE = '[^?;]{0,60}?\\b(?:va|voi|so voi|hay|khac)\\b[^?;]{0,20}?\\b';

/** "Ở phần nhiệm vụ và ở phụ lục": a part in words beside a table. Over folded text. */
export const TWO_PARTS = new RegExp(
  `(?:\\b(?:o|trong|tai|giua) )?\\b(?:${WORDS_PART}\\b${BESIDE}${TABLE_PART}|${TABLE_PART}\\b${BESIDE}${WORDS_PART}(?: [a-z]+){0,3})\\b`,
);

export function findPart(text: string, folded: string): NamedPart {
  const appendices = [...folded.matchAll(new RegExp(`\\b${IN}phu luc ?${NUMBER}${ATTACHED}`, 'g'))];
  const anyAppendix =
    appendices.length > 0
      ? []
      : [
          ...folded.matchAll(
            new RegExp(`\\b${IN}(?:(?:ca|cac|nhung|toan bo|hai|ba|bon|\\d) )*phu luc\\b${ATTACHED}`, 'g'),
          ),
        ];
  const tables = [
    ...folded.matchAll(
      new RegExp(`\\b${IN}(bieu|bang)(?: mau)? ?${NUMBER}(?! (?:dong|cot|hang|lan|nguoi))${ATTACHED}`, 'g'),
    ),
  ].filter((match) => isTableNoun(text, match));
  const described =
    tables.length > 0
      ? []
      : [...folded.matchAll(new RegExp(`\\b${IN}(?:bieu|bang)((?: ${OF_TABLES}\\b)+)${ATTACHED}`, 'g'))].filter(
          (match) => isTableNoun(text, match),
        );
  const numbered = [...folded.matchAll(/\bnhom (?:so )?(\d{1,2}|[ivx]{1,4})\b/g)];
  const sections = [...folded.matchAll(/\b(?:trong |theo |tai |o )?(?:phan|muc) ([ivx]{1,5})\b/g)];
  const named = /nhom(?: nhiem vu| chi tieu)? ["“]([^"”]+)["”]/u.exec(text.normalize('NFC').toLowerCase());
  const parts = TWO_PARTS.exec(folded);
  const both = parts !== null && namesBoth(text.slice(parts.index, parts.index + parts[0].length)) ? parts : null;
  const inGroups = (table: string): string[] =>
    numbered.length === 0 ? [table] : numbered.map((group) => `${table} › ${group[1] ?? ''}`);
  return {
    locators:
      both !== null
        ? []
        : [
            ...appendices.flatMap((match) => inGroups(`phu luc ${match[1] ?? ''}`)),
            ...anyAppendix.slice(0, 1).map(() => 'phu luc'),
            ...tables.flatMap((match) => inGroups(`${match[1] ?? ''} ${match[2] ?? ''}`)),
            ...(appendices.length + anyAppendix.length > 0 ? [] : described.slice(0, 1).map(() => ANY_TABLE)),
            ...sections.map((match) => match[1] ?? ''),
          ],
    group: named?.[1] ?? null,
    recordTypes: typesOf(described.map((match) => match[1] ?? '').join(' ')),
    ranges: [...(both === null ? [] : [both]), ...appendices, ...anyAppendix, ...tables, ...described, ...sections].map(
      (match) => ({
        start: match.index,
        end: match.index + match[0].length,
      }),
    ),
  };
}

/** With its marks: "mức … bằng" and "phấn đấu … bằng" name no parts. */
function namesBoth(written: string): boolean {
  const said = written.normalize('NFC');
  return (
    /(?<![\p{L}])(?:phần|mục|nội dung|phan|muc|noi dung)(?![\p{L}])/iu.test(said) &&
    /(?<![\p{L}])(?:phụ lục|biểu|bảng|phu luc|bieu|bang)(?![\p{L}])/iu.test(said)
  );
}

/** "Bảng", "biểu", not "bằng", "băng" or "tiêu biểu". */
function isTableNoun(text: string, { index, 0: found }: RegExpMatchArray): boolean {
  const start = index ?? 0;
  const written = text.slice(start, start + found.length).normalize('NFC');
  return (
    /(?<![\p{L}])(?:bảng|biểu|bang|bieu)(?![\p{L}])/iu.test(written) &&
    !/(?:tiêu|phát|tieu|phat) $/iu.test(text.slice(0, start))
  );
}

function typesOf(name: string): RecordType[] {
  const targets = /\b(?:chi tieu|muc tieu)\b/.test(name);
  const work = /\b(?:phan cong|nhiem vu|cong viec|dau viec|giao viec)\b/.test(name);
  return targets === work ? [] : targets ? ['target'] : ['task', 'duty'];
}
