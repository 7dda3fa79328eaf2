/** Other spellings of one question, as people type it. Every choice comes from a seed. */

export const VARIATION_KINDS = ['unaccented', 'half-accented', 'abbreviation', 'swapped'] as const;
export type VariationKind = (typeof VARIATION_KINDS)[number];

/** Numbers in [0, 1), the same ones for the same seed. */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Null where the question gives nothing to vary in that way. */
export function vary(text: string, kind: VariationKind, random: Random): string | null {
  const varied = VARY[kind](text.normalize('NFC'), random);
  return varied === null || varied === text.normalize('NFC') ? null : varied;
}

const VARY: Readonly<Record<VariationKind, (text: string, random: Random) => string | null>> = {
  unaccented: (text) => bare(text),
  'half-accented': (text, random) => text.replace(/\p{L}+/gu, (word) => (random() < 0.5 ? bare(word) : word)),
  abbreviation: changeAbbreviation,
  swapped: swapLetters,
};

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
}

/** Short form, then the full ones; the first full one is what it is expanded to. Longer names stand before their parts. */
const ABBREVIATIONS: readonly (readonly [string, ...string[]])[] = [
  ['UBND', 'Ủy ban nhân dân', 'Uỷ ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['CĐS', 'chuyển đổi số'],
  ['TTHC', 'thủ tục hành chính'],
  ['DVCTT', 'dịch vụ công trực tuyến'],
  ['DVC', 'dịch vụ công'],
  ['CNTT', 'công nghệ thông tin'],
  ['ATTT', 'an toàn thông tin'],
  ['CSDL', 'cơ sở dữ liệu'],
  ['HTTT', 'hệ thống thông tin'],
  ['Sở TTTT', 'Sở Thông tin và Truyền thông'],
  ['Sở KHĐT', 'Sở Kế hoạch và Đầu tư'],
  ['Sở GDĐT', 'Sở Giáo dục và Đào tạo'],
  ['Sở TNMT', 'Sở Tài nguyên và Môi trường'],
  ['Sở GTVT', 'Sở Giao thông vận tải'],
  ['KH', 'Kế hoạch'],
  ['PL', 'Phụ lục'],
  ['DN', 'doanh nghiệp'],
  ['TP', 'thành phố'],
];

/** Some forms are changed into the other, where they stand as words of their own and outside numbers of documents. */
function changeAbbreviation(text: string, random: Random): string {
  return ABBREVIATIONS.reduce((varied, [short, ...full]) => {
    if (random() < 0.5) return varied;
    const shortened = full.reduce((rest, name) => rest.replace(asWords(name, 'giu'), short), varied);
    if (shortened !== varied) return shortened;
    return varied.replace(asWords(short, 'gu'), (found, offset: number) => {
      const number = /^\d/u.test(varied.slice(offset + found.length));
      return `${full[0] ?? short}${number ? ' ' : ''}`;
    });
  }, text);
}

function asWords(form: string, flags: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d/&-])${form}(?![\p{L}/&-])`, flags);
}

/** Two neighbours inside one word of at least six letters; the first and the last letter stay. */
function swapLetters(text: string, random: Random): string | null {
  const words = [...text.matchAll(/\p{L}{6,}/gu)];
  const word = words[Math.floor(random() * words.length)];
  if (!word) return null;
  const letters = Array.from(word[0]);
  const at = 1 + Math.floor(random() * (letters.length - 3));
  const [one = '', other = ''] = letters.slice(at, at + 2);
  letters.splice(at, 2, other, one);
  return text.slice(0, word.index) + letters.join('') + text.slice(word.index + word[0].length);
}
