/**
 * VNI for Windows as its fonts show it in Latin-1: a vowel and, behind it, a letter that stands for its marks ("aù" is
 * á, "eä" is ệ); ơ, ư, đ and the marked i stand alone.
 */
const TONES: Readonly<Record<string, string>> = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const CIRCUMFLEX: Readonly<Record<string, string>> = {
  â: '',
  á: '\u0301',
  à: '\u0300',
  å: '\u0309',
  ã: '\u0303',
  ä: '\u0323',
};
const BREVE: Readonly<Record<string, string>> = {
  ê: '',
  é: '\u0301',
  è: '\u0300',
  ú: '\u0309',
  ü: '\u0303',
  ë: '\u0323',
};
const ALONE: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

const LETTERS = new Map<string, string>();
function add(written: string, letter: string): void {
  const [base = '', mark = ''] = written;
  const composed = letter.normalize('NFC');
  LETTERS.set(written, composed);
  LETTERS.set(base.toUpperCase() + mark, composed.toUpperCase());
  LETTERS.set(written.toUpperCase(), composed.toUpperCase());
}
for (const [mark, tone] of Object.entries(TONES)) {
  for (const vowel of 'aeouy') add(vowel + mark, vowel + tone);
  add(`ô${mark}`, `ơ${tone}`);
  add(`ö${mark}`, `ư${tone}`);
}
for (const [mark, tone] of Object.entries(CIRCUMFLEX))
  for (const vowel of 'aeo') add(vowel + mark, `${vowel}\u0302${tone}`);
for (const [mark, tone] of Object.entries(BREVE)) add(`a${mark}`, `a\u0306${tone}`);
for (const [written, letter] of Object.entries(ALONE)) add(written, letter);

/** A vowel with the letter for its marks; longest first, so that "öù" is one letter. */
const WRITTEN = new RegExp([...LETTERS.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');
/** Pairs that no other language writes often. */
const SIGNS = /[aeo][âáàåãäùøûõï]|[uy][ùøûõï]|[ôö][ùøûõï]|a[êéèúüë]|(?<![\p{L}])ñ(?=\p{L})/giu;

/** How many signs of the coding a text shows. */
export function vniSigns(text: string): number {
  return text.match(SIGNS)?.length ?? 0;
}

export function decodeVni(text: string): string {
  return text.normalize('NFC').replace(WRITTEN, (written) => LETTERS.get(written) ?? written);
}
