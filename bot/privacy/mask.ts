/**
 * Numbers that name a person (identity papers, telephones, accounts) and e-mail addresses, taken out of a text before it
 * is kept. Document numbers, figures, dates and years of plans stay: a number counts only by its exact form, or by the
 * word in front of it. Sources of the forms: CCCD has 12 digits and begins with a province code (Luật Căn cước), CMND
 * has 9, mobile numbers have 10 and begin with 03, 05, 07, 08 or 09, landlines 02.
 */
import { fold } from '../../knowledge/index.js';

export const MASKS = {
  email: '[đã che thư điện tử]',
  phone: '[đã che số điện thoại]',
  identity: '[đã che số giấy tờ]',
  account: '[đã che số tài khoản]',
} as const;

type Kind = keyof typeof MASKS;

/** Not in the middle of a longer number, a document number or a date. */
const BEFORE = '(?<![\\p{L}\\d/_]|\\d[.,/-])';
const AFTER = '(?![\\p{L}\\d_]|[.,/-]\\d|/\\p{L}|-\\p{Lu})';

const form = (digits: string): RegExp => new RegExp(`${BEFORE}(?:${digits})${AFTER}`, 'gu');

/** One dot, space or hyphen, as people group the digits of a telephone number. */
const GAP = '[ .-]';

const PHONE = form(
  [
    `(?:\\+84${GAP}?|0)[35789]\\d{8}`,
    `84[35789]\\d{8}`,
    `0[35789]\\d${GAP}\\d{3}${GAP}\\d{4}`,
    `0[35789]\\d${GAP}\\d{4}${GAP}\\d{3}`,
    `0[35789]\\d${GAP}\\d{7}`,
    `0[35789]\\d\\d${GAP}\\d{3}${GAP}\\d{3}`,
    `0[35789]\\d\\d${GAP}\\d{6}`,
    `0[35789]\\d\\d${GAP}\\d\\d${GAP}\\d\\d${GAP}\\d\\d`,
    `0[35789]${GAP}\\d{4}${GAP}\\d{4}`,
    `0[35789]\\d{3}${GAP}\\d{5}`,
    `\\+84${GAP}?[35789]\\d${GAP}\\d{3}${GAP}\\d{4}`,
    `\\+84${GAP}?[35789]\\d\\d?${GAP}\\d{3}${GAP}\\d{3,4}`,
    `01\\d{9}`,
    `(?:0|\\+84${GAP}?)2\\d{1,2}${GAP}?\\d{3,4}${GAP}?\\d{3,4}`,
    `\\(0\\d{2,3}\\)${GAP}?\\d{3,4}${GAP}?\\d{3,4}`,
  ].join('|'),
);

const CITIZEN_CARD = form(`0\\d{11}|0\\d{2}${GAP}\\d{3}${GAP}\\d{3}${GAP}\\d{3}|0\\d{3}${GAP}\\d{4}${GAP}\\d{4}`);
const LONG_NUMBER = form('\\d{9,19}');
const EMAIL = /[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu;

/** What is counted or paid is a figure, whatever its length; folded. */
const UNIT =
  /^\s*(?:dong|d\b|vnd|nghin\b|ngan dong|trieu|ty\b|ti\b|usd|%|phan tram|nguoi|ho (?:dan|gia dinh|ngheo)|ho so|luot|tai khoan|thue bao|giao dich|doanh nghiep|hoc sinh|cong dan|ban ghi|du lieu|m2|km|ha\b)/;

/** Words that say what the number after them is; folded, at most a few words before it. */
const CUES: readonly (readonly [RegExp, Kind])[] = [
  [
    /(?:\bcccd|\bcmnd|\bcmtnd|\bcmt|can cuoc|chung minh|dinh danh|ho chieu|\bbhxh|\bbhyt|bao hiem|\bmst|ma so thue)[^\d\n.;?!]{0,30}$/,
    'identity',
  ],
  [/(?:\bstk|so tai khoan|\btk\b|so the|the atm|tai khoan ngan hang)[^\d\n.;?!]{0,30}$/, 'account'],
  [/(?:\bsdt|\bdt\b|dien thoai|di dong|\btel|\bphone|\bzalo|goi so|goi cho)[^\d\n.;?!]{0,20}$/, 'phone'],
];

/** A run of digits after a cue: contiguous or in groups, but not grouped by thousands. */
const CUED = form('\\d{2,6}(?:[ -]\\d{2,6}){1,4}|[A-Z]?\\d{6,19}');
const LONGEST_CUE = 60;

/** The text without numbers of persons; everything else is untouched. Never throws; linear in the text. */
export function maskPersonal(text: string): string {
  if (!/\d{2}|@/.test(text)) return text;
  return text
    .replace(EMAIL, MASKS.email)
    .replace(CUED, (digits, at: number, whole: string) => cued(digits, at, whole))
    .replace(CITIZEN_CARD, MASKS.identity)
    .replace(PHONE, MASKS.phone)
    .replace(LONG_NUMBER, (digits, at: number, whole: string) => unnamed(digits, whole.slice(at + digits.length)));
}

function cued(digits: string, at: number, whole: string): string {
  const count = digits.replace(/\D/g, '').length;
  if (count < 6) return digits;
  const before = fold(whole.slice(Math.max(0, at - LONGEST_CUE), at));
  const [, kind] = CUES.find(([cue]) => cue.test(before)) ?? [null, null];
  if (kind === null || count < SHORTEST[kind]) return digits;
  return kind === 'account' && isFigure(digits, whole.slice(at + digits.length)) ? digits : MASKS[kind];
}

const SHORTEST: Readonly<Record<Kind, number>> = { email: 0, phone: 9, identity: 7, account: 6 };

/** A long number without a word in front of it: an identity number by length, an account otherwise. */
function unnamed(digits: string, after: string): string {
  if (isFigure(digits, after)) return digits;
  return digits.length === 9 || digits.length === 12 ? MASKS.identity : MASKS.account;
}

function isFigure(digits: string, after: string): boolean {
  return /0{4}$/.test(digits) || UNIT.test(fold(after.slice(0, 20)));
}

/** The same for every text inside a JSON value. */
export function maskJson(value: unknown): unknown {
  if (typeof value === 'string') return maskPersonal(value);
  if (Array.isArray(value)) return value.map(maskJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, maskJson(inner)]));
}
