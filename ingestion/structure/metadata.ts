import { dayOf, findReferences, fold, foldSpace, type Day, type PlanMetadata } from '../../knowledge/index.js';
import type { ParagraphBlock } from '../ports.js';
import { MOTTO, TYPE_LINE, TITLE_LINE, type DocumentParts } from './document-parts.js';
import { isUpperCase } from './labels.js';
import { proseCase } from './letter-case.js';
import { readLetterhead } from './letterhead.js';
import { planPeriod } from './period.js';

const PLACE_KINDS = 'tỉnh|thành phố|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu';
const PLACE_NAME = `\\p{Lu}[\\p{L}]*(?:[ -]\\p{Lu}[\\p{L}]*)*`;
const PLACE = new RegExp(`(?<![\\p{L}])(${PLACE_KINDS}) (${PLACE_NAME})`, 'giu');
/** In a letterhead of two columns the place and the day follow on the same line. */
const NUMBER = /^Số\s*(?::\s*)?(\d[\w.&]*(?:\s*[/-]+\s*[\p{L}\d&.]+)+)(?:\s+\p{Lu}.*\bngày\b.*)?$/iu;
const BLANK_NUMBER = /^Số(?:\s*:)?[….\s_]*[/-]/iu;
const DAY = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
const ISSUES =
  /^(?:Nay,?\s+)?((?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Sở|Ban|Bộ|Phòng|Văn phòng|Cục|Tỉnh ủy|Thành ủy|Hội đồng)[^,;:“"]{0,80}?)\s+(?:xây dựng và ban hành|xây dựng|ban hành)\s/u;
/** A plan that a decision issues bears no number of its own. */
const ISSUED_WITH = /^\((?:ban hành )?kèm theo (.+)\)$/iu;
const COMMITTEE = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)$/iu;

/** What stands at the head and the foot. A blank stays null; nothing is taken from the body. */
export function readMetadata(parts: DocumentParts): PlanMetadata {
  const head = parts.head.map((block) => block.text.text);
  const isTyped = (line: string): boolean => TYPE_LINE.test(line) || TITLE_LINE.test(line);
  const motto = head.findIndex((line) => MOTTO.test(line));
  const below = head.findIndex((line, at) => at > motto && isTyped(line));
  const typeAt = below >= 0 ? below : head.findIndex(isTyped);
  const letterhead = head.slice(0, Math.max(0, typeAt));
  const titleLines = typeAt < 0 ? [] : head.slice(typeAt).filter((line) => !/^\(/.test(line));
  const type = documentType(titleLines[0] ?? '');
  const words = knownWords(parts);
  const title = titleLines.length === 0 ? '' : foldSpace(titleLines.map((line) => proseCase(line, words)).join(' '));
  const named = capitalised(title);
  const printed = readLetterhead(letterhead, words);
  const place = placeIn(title) ?? printed.place;
  const signature = readSignature(parts.signature);
  const decision = [...head, ...parts.preamble.map((block) => block.text.text)]
    .slice(0, 12)
    .map((line) => ISSUED_WITH.exec(line)?.[1])
    .find((words) => words !== undefined);
  const issuedWith = decision === undefined ? undefined : findReferences(decision)[0];
  const isNumbered = letterhead.some((line) => NUMBER.test(line) || BLANK_NUMBER.test(line));
  return {
    title: named,
    type,
    number: documentNumber(letterhead) ?? (isNumbered ? null : (issuedWith?.number ?? null)),
    issuer: issuer(printed.issuer, parts, place, words),
    place,
    issuedOn: dayIn([...letterhead, ...titleLines]) ?? (isNumbered ? null : (issuedWith?.issuedOn ?? null)),
    signer: signature.signer,
    signerTitle: signature.title,
    period: planPeriod(named),
  };
}

function documentType(line: string): string | null {
  const match = TYPE_LINE.exec(line) ?? TITLE_LINE.exec(line);
  const word = match?.[1];
  return word === undefined ? null : capitalised(word.toLowerCase());
}

function documentNumber(lines: readonly string[]): string | null {
  for (const line of lines) {
    if (BLANK_NUMBER.test(line)) continue;
    const found = NUMBER.exec(line)?.[1];
    if (found !== undefined && /\d/.test(found)) return found.replace(/(?:(?<!\s)\s+)?([/-])\s*/g, '$1').trim();
  }
  return null;
}

function dayIn(lines: readonly string[]): Day | null {
  for (const line of lines) {
    const match = DAY.exec(line);
    if (match !== null) return dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
  }
  return null;
}

/** "tỉnh Hải Dương", in the spelling of the text. The last unit of a title is the planning one only when it is the first named. */
export function placeIn(text: string): string | null {
  PLACE.lastIndex = 0;
  for (const match of text.matchAll(PLACE)) {
    const kind = match[1];
    const name = placeName(match[2] ?? '');
    if (kind !== undefined && name !== '' && /^\p{Lu}/u.test(name)) return `${kind.toLowerCase()} ${name}`;
  }
  return null;
}

/** Leaves out a capitalised common word that follows the name. */
function placeName(words: string): string {
  const kept: string[] = [];
  for (const word of words.split(' ')) {
    if (!/^\p{Lu}/u.test(word)) break;
    kept.push(word);
  }
  return kept.join(' ');
}

function issuer(printed: string | null, parts: DocumentParts, place: string | null, words: string): string | null {
  if (printed !== null) return completeName(printed, place);
  for (const block of parts.preamble) {
    const match = ISSUES.exec(block.text.text);
    if (match?.[1] !== undefined) return completeName(spellOut(match[1]), place);
  }
  const authority = parts.signature.map((block) => block.text.text).find((line) => /^T[M/]/.test(line));
  const body = authority === undefined ? null : /^T\/?M\s*(?:\.\s*)?(?=\S)(.+)$/u.exec(authority)?.[1];
  if (body === null || body === undefined) return null;
  const name = foldSpace(proseCase(body.split(/(?<!\s)\s+(?=CHỦ TỊCH|KT\.|PHÓ )/u)[0] ?? body, words));
  return completeName(capitalised(name), place);
}

function spellOut(name: string): string {
  return name.replace(/^UBND\b/u, 'Ủy ban nhân dân');
}

/** "Ủy ban nhân dân" and "Ủy ban nhân dân quận" take the plan's own place. */
function completeName(name: string, place: string | null): string {
  if (place === null) return name;
  if (COMMITTEE.test(name)) return `${name} ${place}`;
  const kind = place
    .split(' ')
    .slice(0, /^(?:thành phố|thị xã|thị trấn|đặc khu) /u.test(place) ? 2 : 1)
    .join(' ');
  return fold(name).endsWith(` ${fold(kind)}`) ? `${name.slice(0, name.length - kind.length)}${place}` : name;
}

function readSignature(blocks: readonly ParagraphBlock[]): { signer: string | null; title: string | null } {
  const lines = blocks
    .map((block) => block.text.text.replace(/\((?:đã ký|ký tên)[^)]*\)/giu, '').trim())
    .filter((line) => line !== '');
  const name = [...lines].reverse().find((line) => isPersonName(line)) ?? nameBehindOffice(lines);
  const offices = lines.flatMap(
    (line) =>
      line.match(
        /(?:QUYỀN |PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|CỤC TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|BÍ THƯ|BỘ TRƯỞNG|THỨ TRƯỞNG)/gu,
      ) ?? [],
  );
  const office = offices[offices.length - 1];
  return {
    signer: name ?? null,
    title:
      office === undefined ? null : capitalised(office.toLowerCase()).replace(/(?<=^Phó )./u, (c) => c.toUpperCase()),
  };
}

function isPersonName(line: string): boolean {
  const words = line.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    !isUpperCase(line) &&
    words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) || /^\p{Lu}$/u.test(word))
  );
}

function nameBehindOffice(lines: readonly string[]): string | undefined {
  for (const line of [...lines].reverse()) {
    const match = /(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG \p{Lu}+)\s+((?:\p{Lu}\p{Ll}+\s?){2,5})$/u.exec(line);
    if (match?.[1] !== undefined) return match[1].trim();
  }
  return undefined;
}

/** Words of the running text, which tell how a word of a title in capitals is written. */
function knownWords(parts: DocumentParts): string {
  const body = parts.body.slice(0, 60).flatMap((block) => (block.kind === 'paragraph' ? [block.text.text] : []));
  return [...parts.preamble.map((block) => block.text.text), ...body]
    .filter((text) => !isUpperCase(text))
    .join(' ')
    .slice(0, 20_000);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
