const MAX_DECIMALS = 4;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Serial number of 1970-01-01 where days are counted from 1900. */
const EPOCH = 25_569;
/** Days from the base of 1900 to that of 1904. */
const BASES_APART = 1_462;

/** A number as a person sees it: days as dd/mm/yyyy, times as hh:mm, shares as per cent, decimals with a comma. */
export function numberWords(value: number, format: string, from1904: boolean): string {
  if (!Number.isFinite(value)) return '';
  const letters = plainFormat(format);
  if (/[ymdhs]/iu.test(letters)) return dateWords(value + (from1904 ? BASES_APART : 0), letters);
  return letters.includes('%') ? `${decimals(value * 100)}%` : decimals(value);
}

/** A day written out (ISO 8601), as some programs store it. */
export function writtenDay(value: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/u.exec(value);
  return match === null ? null : `${match[3]}/${match[2]}/${match[1]}`;
}

/** The letters of a format that stand for a part of the number: no literals, colours, conditions or spaces to keep free. */
function plainFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\*./gu, '').replace(/\[(?!(?:h+|m+|s+)\])[^[\]]*\]|general|standard/giu, '');
}

function decimals(value: number): string {
  return String(Number(value.toFixed(MAX_DECIMALS))).replace('.', ',');
}

/** Spreadsheets hold days without a zone, which are taken as UTC. */
function dateWords(serial: number, letters: string): string {
  const date = new Date(Math.round((serial - EPOCH) * DAY_MS));
  if (Number.isNaN(date.getTime())) return '';
  if (!/[dy]/iu.test(letters) && /[hs]/iu.test(letters))
    return `${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())}`;
  const month = `${twoDigits(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  return /d/iu.test(letters) ? `${twoDigits(date.getUTCDate())}/${month}` : month;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
