/** Short forms that a document defines itself: how they are written down, and what they stand for while it is read. */
import type { ShortForm } from '../domain/plan.js';
import { definedAbbreviations, initialsOf, withoutLineBreaks } from './abbreviations.js';
import { findAgencies } from './agencies.js';
import { isPlausibleSyllable } from './syllable.js';
import { fold, foldSpace } from './text.js';

/** "(sau đây gọi tắt là Ban PT)". */
const CALLED =
  /[(,]\s{0,2}(?:(?:sau|dưới) đây )?(?:được )?(?:gọi|viết)(?: tắt| chung)? là:? ?["“]?(\p{Lu}[\p{L}&-]{0,14}(?: [\p{L}&-]{1,14}){0,4})["”]?(?=\s*[),;.])/gu;
/** "(Sở NN&MT)". */
const REPEATED = /\((\p{Lu}[\p{L}-]{0,10} [\p{L}&-]{2,14}(?: \p{Ll}{2,8})?)\)/gu;
/** How far back the words begin that a short form stands for. */
const REACH = 140;
const HEADING = /^(?:(?:tu|chu|cum tu|ky hieu)(?: ngu)? )?viet tat$/;
const MAX_HEADING_CHARS = 60;
const MAX_SHORT_WORDS = 4;
/** A short form of fewer words may name a matter: "(gọi tắt là Kế hoạch)". */
const MIN_NAME_WORDS = 3;

/** Every short form that a text defines in its sentences and in lists of one a line, each once. */
export function definedShortForms(text: string): ShortForm[] {
  const forms = new Map<string, string>();
  const flat = withoutLineBreaks(text);
  for (const [pattern, isCalled] of [
    [CALLED, true],
    [REPEATED, false],
  ] as const)
    for (const match of flat.matchAll(pattern)) {
      const [, short = ''] = match;
      const before = flat.slice(Math.max(0, match.index - REACH), match.index).trimEnd();
      const words = before.split(/[^\p{L} ,-]/u).at(-1) ?? '';
      const full = agencyAtEnd(words) ?? (isCalled ? fromFirstWord(words, short) : null);
      const fits = full !== null && (isCalled || repeats(full, short));
      if (fits && isShorter(short, full) && !forms.has(short)) forms.set(short, full);
    }
  for (const { short, full } of explainedForms(text)) if (!forms.has(short)) forms.set(short, full);
  for (const [short, full] of definedAbbreviations(text, flat)) if (!forms.has(short)) forms.set(short, full);
  return [...forms].map(([short, full]) => ({ short, full }));
}

/** "Giải thích chữ viết tắt: …", "Ghi chú: Ban PT là …": what opens a line that explains several short forms. Folded. */
const EXPLAINS =
  /^(?:(?:giai thich|quy uoc|chu giai|cac|danh muc) ){0,2}(?:(?:tu|chu|cum tu|ky hieu|thuat ngu)(?: ngu)?(?:,? (?:chu|tu))?(?: viet tat)?|viet tat|ghi chu|chu thich|chu giai|giai thich|quy uoc)(?: [a-z, ]{0,30})?$/;
const EXPLAINED =
  /^[-+*\s]*["“]?(\p{Lu}[\p{L}\p{N}&.-]*(?: [\p{L}\p{N}&.-]+){0,3}?)["”]?\s*(?::|=|\slà(?: viết tắt của)?\s|–)\s*(\p{L}.{3,90})$/u;
/** Fewer are no list, and a note may say anything. */
const LEAST_EXPLAINED = 2;
/** Whose the body is, behind the words that the short form stands for: "Ban Phong trào Tỉnh đoàn". */
const OF_WHOM =
  /^(?:(?:của|thuộc) )?(?:(?:tỉnh|thành phố|huyện|quận|xã|phường|đặc khu)(?: \p{Lu}.*)?|(?:Tỉnh|Thành|Huyện|Quận) (?:đoàn|ủy|uỷ).*|Việt Nam.*|UBND.*)$/u;

/** Short forms that one line explains, several apart by semicolons. Initials must agree. */
function explainedForms(text: string): ShortForm[] {
  return text.split('\n').flatMap((line) => {
    const at = line.indexOf(':');
    if (at < 0 || at > MAX_HEADING_CHARS || !EXPLAINS.test(fold(foldSpace(line.slice(0, at).replace(/[*_()]/gu, ' ')))))
      return [];
    const found = line
      .slice(at + 1)
      .split(';')
      .flatMap((one): ShortForm[] => {
        const [, short = '', words = ''] = EXPLAINED.exec(foldSpace(one.replace(/[*_()]/gu, ' '))) ?? [];
        const full = short === '' ? null : wordsFor(short, words.replace(/\.$/u, '').trimEnd());
        return full !== null && isShorter(short, full) ? [{ short, full }] : [];
      });
    return found.length < LEAST_EXPLAINED ? [] : found;
  });
}

/** The words whose initials a short form has, from the first on; words that it writes out stand in both. */
function wordsFor(short: string, words: string): string | null {
  if (!isInitialism({ short })) return null;
  const list = words.split(' ');
  const heads = short.split(' ');
  let at = 0;
  while (at < heads.length - 1 && fold(heads[at] ?? '') === fold(list[at] ?? '')) at += 1;
  const letters = heads.slice(at).join(' ');
  for (let end = list.length; end > at + 1; end -= 1) {
    const own = list.slice(at, end).join(' ').replace(/[,.]$/u, '');
    const rest = list.slice(end).join(' ');
    if (rest !== '' && !OF_WHOM.test(rest)) continue;
    if (initialsOf(own, letters) === own) return list.slice(0, end).join(' ');
  }
  return null;
}

/** Whether a cell heads a column of short forms. */
export function headsShortForms(cell: string): boolean {
  return cell.length <= MAX_HEADING_CHARS && HEADING.test(fold(foldSpace(cell)));
}

/** What two cells of a list of abbreviations define; `isListed` where its heading says that it is one. */
export function shortFormOf(short: string, full: string, isListed: boolean): ShortForm | null {
  const words = foldSpace(full).replace(/[.;]$/u, '');
  const isForm =
    /^\p{Lu}[\p{L}\p{N}&.-]*(?: [\p{L}\p{N}&.-]+)*$/u.test(short) && short.split(' ').length <= MAX_SHORT_WORDS;
  if (!isForm || !isShorter(short, words)) return null;
  return isListed || initialsOf(words, short)?.length === words.length ? { short, full: words } : null;
}

/** Whether the form is made of initials, so that no sentence means anything else by it: "TTKSBT", "Ban PT". */
export function isInitialism({ short }: Pick<ShortForm, 'short'>): boolean {
  return /(?<![\p{L}])[\p{Lu}&-]{2,}(?![\p{Ll}])/u.test(short);
}

/** A text with short forms written out; `anyCase` also finds "ttksbt", where no syllable is written so. */
export function expandShortForms(text: string, forms: readonly ShortForm[], anyCase = false): string {
  if (forms.length === 0) return text;
  const fullOf = new Map(forms.map(({ short, full }) => [short, full]));
  const inAnyCase = new Map(
    forms.flatMap(({ short, full }): [string, string][] =>
      anyCase && short.length >= 4 && !short.includes(' ') && !isPlausibleSyllable(fold(short))
        ? [[fold(short), full]]
        : [],
    ),
  );
  const longestFirst = [...fullOf.keys(), ...inAnyCase.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}&/-])(?:${longestFirst.map((form) => form.replace(/[.*+?^\${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}&/-])`,
    inAnyCase.size > 0 ? 'giu' : 'gu',
  );
  return text.replace(pattern, (found) => fullOf.get(found) ?? inAnyCase.get(fold(found)) ?? found);
}

/** The agency that the words end with. */
function agencyAtEnd(words: string): string | null {
  const text = words.replace(/,$/, '');
  const last = findAgencies(text).at(-1);
  return last?.end === text.length && last.agency.kind !== 'group' ? last.text : null;
}

/** "Ban Phát triển xã (gọi tắt là Ban PT)": from the last word that the short form begins with. */
function fromFirstWord(words: string, short: string): string | null {
  const text = words.replace(/,$/, '');
  const [first = ''] = short.split(' ');
  const at = text.lastIndexOf(`${first} `);
  const isName = isInitialism({ short }) || short.split(' ').length >= MIN_NAME_WORDS;
  return at < 0 || first.length < 2 || !isName ? null : text.slice(at);
}

/** The first word again, and initials of the others in their order. */
function repeats(full: string, short: string): boolean {
  const [first, ...rest] = foldSpace(full).split(' ');
  const [head, letters = ''] = short.split(' ');
  if (first !== head || letters !== letters.toUpperCase()) return false;
  let at = 0;
  const wanted = fold(letters).replace(/[^a-z]/g, '');
  for (const word of rest) if (fold(word)[0] === wanted[at]) at += 1;
  return at === wanted.length && wanted.length >= 2;
}

function isShorter(short: string, full: string): boolean {
  return short.length >= 2 && short.length < full.length && fold(short) !== fold(full);
}
