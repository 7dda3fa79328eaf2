import type { RawBlock, RawParagraph } from './raw-document.js';

/** TCVN 5712:1993 (ABC) as its fonts show it in Latin-1, letter by letter. */
const TCVN = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦';
const UNICODE = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';
const LETTERS: ReadonlyMap<string, string> = new Map(
  Array.from(TCVN, (letter, at): [string, string] => [letter, UNICODE.charAt(at)]),
);
/** Signs that stand inside words in TCVN3 and in no language that has its own letters. */
const SIGNS = /\p{L}[µ¸¶·¹¨»¾¼½©®ª«¬\u00ad×÷¡¢§£¤¥¦](?=\p{L}|\s)|[®](?=\p{L})/gu;
const OWN_LETTERS = /[ạ-ỹăđơư]/giu;
const LEAST_SIGNS = 12;
/** Signs in so many characters of text; Vietnamese has an accent in every fourth letter. */
const LEAST_SHARE = 0.02;
const MAX_OWN_SHARE = 0.001;

/** Blocks in Unicode where nearly all of a document is in TCVN3; any other document stays as it is. */
export function decodeLegacyLetters(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const text = blocks
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? [block.text]
        : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs.map((paragraph) => paragraph.text))),
    )
    .join('\n');
  const signs = text.match(SIGNS)?.length ?? 0;
  if (signs < LEAST_SIGNS || signs < text.length * LEAST_SHARE) return blocks;
  if ((text.normalize('NFC').match(OWN_LETTERS)?.length ?? 0) > text.length * MAX_OWN_SHARE) return blocks;
  const decode = (paragraph: RawParagraph): RawParagraph => ({ ...paragraph, text: decodeTcvn(paragraph.text) });
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? decode(block)
      : {
          kind: 'table',
          rows: block.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(decode) })),
          })),
        },
  );
}

function decodeTcvn(text: string): string {
  return Array.from(text, (letter) => LETTERS.get(letter) ?? letter).join('');
}
