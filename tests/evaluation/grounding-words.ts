/** How the grounding checker reads text. It shares no code with the program on purpose: a slip there must show here. */

/** Text without what extraction and Markdown left around it. White space stays. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/<\/?(?:b|i|u|p|br|em|strong|sup|sub)\b[^<>]*>/giu, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replace(/[*#]+/gu, ' ');
}

/** Words, numbers and percent signs in lower case; a number keeps its inner points and commas, and loses leading zeros. */
export function wordsOf(text: string): string[] {
  const words =
    plain(text)
      .toLowerCase()
      .match(/\p{L}+|\d+(?:[.,]\d+)*|%/gu) ?? [];
  return words.map((word) => word.replace(/^0+(?=\d)/u, ''));
}

/** The words for comparing: one string with a space on either side of each word. */
export function folded(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

/** Whether the words of `part` stand in a row in `whole`. No words stand nowhere. */
export function stands(part: string, whole: string): boolean {
  const words = folded(part);
  return words.trim() !== '' && folded(whole).includes(words);
}

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/ kh (?:và )?đt | khđt /gu, ' kế hoạch và đầu tư '],
  [/ tt (?:và )?tt | tttt /gu, ' thông tin và truyền thông '],
  [/ gd (?:và )?đt | gdđt /gu, ' giáo dục và đào tạo '],
  [/ kh (?:và )?cn | khcn /gu, ' khoa học và công nghệ '],
  [/ ubnd /gu, ' ủy ban nhân dân '],
  [/ hđnd /gu, ' hội đồng nhân dân '],
  [/ vp /gu, ' văn phòng '],
  [/ tp /gu, ' thành phố '],
  [/ cntt /gu, ' công nghệ thông tin '],
  [/ uỷ /gu, ' ủy '],
  [/ hoá /gu, ' hóa '],
];

/** An agency's name for comparing: short forms written out. */
export function agencyWords(text: string): string {
  return SHORT_FORMS.reduce((words, [form, full]) => words.replace(form, full), folded(text));
}

const PLACE = / (?:của )?(?:(?:tỉnh|thành phố|quận|huyện) )?(?:hải dương|hà nội|hải phòng|hải an)(?: năm \d{4})? $/u;

/** "Sở Nội vụ thành phố": the level that an authority's own departments go without in its plan. */
const OF_LEVEL = /(?<=^ (?:sở|ban|phòng|công an|cục|văn phòng) .*) (?:tỉnh|thành phố|quận|huyện) $/u;

/** Whether the agency `name` stands in `text`. A place behind the name may be left out there. */
export function standsAsAgency(name: string, text: string): boolean {
  const whole = agencyWords(text);
  const wanted = agencyWords(name);
  return [wanted, wanted.replace(PLACE, ' '), wanted.replace(OF_LEVEL, ' ')].some((words) => {
    if (words.trim() === '') return false;
    const lends = words.startsWith(' văn phòng ') || words.startsWith(' phòng ') ? '' : ' văn phòng';
    for (let at = whole.indexOf(words); at >= 0; at = whole.indexOf(words, at + 1)) {
      if (lends === '' || !whole.slice(0, at).endsWith(lends)) return true;
    }
    return false;
  });
}
