import { rawParagraph, type RawBlock, type RawParagraph } from './raw-document.js';
import { decodeVni, vniSigns } from './vni-letters.js';

type Coding = 'tcvn' | 'vni';

/** TCVN 5712:1993 (ABC) as its fonts show it in Latin-1, letter by letter. */
const TCVN = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦';
const UNICODE = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';
const LETTERS: ReadonlyMap<string, string> = new Map(
  Array.from(TCVN, (letter, at): [string, string] => [letter, UNICODE.charAt(at)]),
);
/** Signs that stand inside words in TCVN3 and in no language that has its own letters. */
const SIGNS = /\p{L}[µ¸¶·¹¨»¾¼½©®ª«¬\u00ad×÷¡¢§£¤¥¦](?=\p{L}|\s)|[®](?=\p{L})/gu;
const OWN_LETTERS = /[Ạ-ỹĂăĐđƠơƯư]/gu;
const OWN_LETTER = /[Ạ-ỹĂăĐđƠơƯư]/u;
const LEAST_SIGNS = 12;
/** Of one paragraph in a mixed document, whose coded paragraphs together still need `LEAST_SIGNS`. */
const LEAST_SIGNS_ALONE = 3;
/** Signs in so many characters of text; Vietnamese has an accent in every fourth letter. */
const LEAST_SHARE: Readonly<Record<Coding, number>> = { tcvn: 0.02, vni: 0.08 };
const MAX_OWN_SHARE = 0.001;

const DECODERS: Readonly<Record<Coding, (text: string) => string>> = { tcvn: decodeTcvn, vni: decodeVni };

/**
 * Blocks in Unicode. A document that is nearly all in TCVN3 or VNI is read so throughout; in a mixed one each paragraph
 * and each table is taken for itself, and only where it shows the signs of a coding and no letter of Unicode's own.
 */
export function decodeLegacyLetters(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const texts = blocks.map(textOf);
  const whole = codingOf(texts.join('\n'), LEAST_SIGNS);
  const codings = texts.map((text) => (hasOwnLetters(text) ? null : (whole ?? codingOf(text, LEAST_SIGNS_ALONE))));
  const evidence = texts.filter((_, at) => codings[at] !== null).join('\n');
  if (whole === null && signsOf(evidence).count < LEAST_SIGNS) return blocks;
  return blocks.map((block, at) => {
    const coding = codings[at] ?? null;
    return coding === null ? block : decodeBlock(block, DECODERS[coding]);
  });
}

function textOf(block: RawBlock): string {
  return block.kind === 'paragraph'
    ? block.text
    : block.rows
        .flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs.map((paragraph) => paragraph.text)))
        .join('\n');
}

function signsOf(text: string): { readonly coding: Coding; readonly count: number } {
  const tcvn = text.match(SIGNS)?.length ?? 0;
  const vni = vniSigns(text);
  return tcvn >= vni ? { coding: 'tcvn', count: tcvn } : { coding: 'vni', count: vni };
}

/** The coding whose signs a text is full of; null for Unicode and for other languages. */
function codingOf(text: string, least: number): Coding | null {
  if (hasOwnLetters(text)) return null;
  const { coding, count } = signsOf(text);
  return count < least || count < text.length * LEAST_SHARE[coding] ? null : coding;
}

function hasOwnLetters(text: string): boolean {
  const most = text.length * MAX_OWN_SHARE;
  let count = 0;
  for (const letters = text.normalize('NFC').matchAll(OWN_LETTERS); count <= most && letters.next().done !== true;)
    count += 1;
  return count > most;
}

function decodeBlock(block: RawBlock, decoded: (text: string) => string): RawBlock {
  const decode = (paragraph: RawParagraph): RawParagraph => ({ ...paragraph, text: decoded(paragraph.text) });
  return block.kind === 'paragraph'
    ? decode(block)
    : {
        kind: 'table',
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(decode) })),
        })),
      };
}

function decodeTcvn(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const decoded = lettersOf(line);
      return isInCapitals(line) ? decoded.toUpperCase() : decoded;
    })
    .join('\n');
}

function lettersOf(text: string): string {
  return Array.from(text, (letter) => LETTERS.get(letter) ?? letter).join('');
}

/**
 * TCVN3 has no accented capitals: a second font (".VnTimeH") shows the small ones as capitals. Without the font a line in
 * capitals is one whose plain letters are, in two words at least.
 */
function isInCapitals(line: string): boolean {
  const words = line.split(/\s+/u).filter((word) => !/[\d/]/u.test(word));
  return (
    !/[a-z]/u.test(words.join(' ')) && words.filter((word) => (word.match(/[A-Z]/gu)?.length ?? 0) >= 2).length >= 2
  );
}

/** A run of a font of the ABC family, whose codes are those of TCVN3; the text stays where it has Unicode letters of its own. */
export function decodeAbcFont(text: string, font: string | null): string {
  if (font === null || !/^\.Vn/iu.test(font) || OWN_LETTER.test(text.normalize('NFC'))) return text;
  return /H$/u.test(font) ? lettersOf(text).toUpperCase() : lettersOf(text);
}

/** A plain text in Unicode, paragraph by paragraph; every line stays a line. */
export function decodeLegacyText(text: string): string {
  const paragraphs = text.split(/(?<=\n)(?=[^\S\n]*\n)/u);
  return decodeLegacyLetters(paragraphs.map((paragraph) => rawParagraph(paragraph)))
    .map(textOf)
    .join('');
}

/** Whether a text is so full of the signs of TCVN3 or VNI that nothing else can be meant. */
export function looksLegacy(text: string): boolean {
  return codingOf(text, LEAST_SIGNS) !== null;
}
