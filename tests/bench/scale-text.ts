/**
 * Makes administrative Vietnamese without end for corpora of any size: sentence frames whose places are filled by walks
 * over the word pairs of given texts, so that words and pairs are as frequent as in those texts, with a topic of rare
 * words a plan, and names, numbers, days and document numbers that stand nowhere else.
 */
export interface TextMaker {
  /** A new plan's topic; later passages speak of it. */
  turn(): void;
  heading(): string;
  /** 60 to 140 words. */
  passage(): string;
}

/** `@` is a walk, `#` a number, `$` a day, `&` a document number, `*` an invented name. */
const FRAMES = [
  'Tổ chức @, bảo đảm @ trên địa bàn *.',
  'Phấn đấu đến $ có trên #% @.',
  'Giao @ chủ trì, phối hợp với @ và xã * thực hiện @.',
  'Rà soát, đánh giá @ theo quy định tại &; báo cáo kết quả trước $.',
  '@; đồng thời @.',
  'Tiếp tục đẩy mạnh @, chú trọng @ tại #/# đơn vị của *.',
  'Hỗ trợ @ cho # hộ gia đình, # doanh nghiệp tại khu phố *.',
  'Căn cứ & về @, các cơ quan liên quan @.',
  'Khoản kinh phí # triệu đồng dùng cho @.',
  'Người đứng đầu phường * chịu trách nhiệm về @ và @.',
  'Trong quý #, hoàn thành @ với số lượng # hồ sơ.',
  '@ phải được công khai chậm nhất ngày $ tại trụ sở *.',
];
const HEADINGS = ['Nhiệm vụ về @', 'Mục tiêu @', 'Giải pháp @', 'Tổ chức thực hiện tại *', 'Phân công @'];
const FORMS = ['QĐ-UBND', 'KH-UBND', 'NQ-HĐND', 'TT-BTTTT', 'CTr-UBND', 'TB-VP'];
const LETTERS = ['Th', 'Kh', 'Tr', 'Ng', 'L', 'H', 'B', 'Đ', 'M', 'V', 'S', 'X', 'Qu', 'Ph', 'N', 'G'];
const RHYMES = ['anh', 'ơn', 'uyên', 'ái', 'ọc', 'ường', 'iệp', 'ân', 'ồng', 'ếch', 'oan', 'ũy', 'ảo', 'ịnh', 'ầm'];
const WORDS = { least: 60, spread: 60 };
const TOPIC_WORDS = 40;
const JUMP = { topic: 0.12, anywhere: 0.08 };

export function createTextMaker(texts: readonly string[], random: () => number): TextMaker {
  const all: string[] = [];
  const followers = new Map<string, string[]>();
  for (const text of texts) {
    let previous: string | null = null;
    for (const [token] of text.normalize('NFC').matchAll(/\p{L}+|[.;:\n]/gu)) {
      const word = token.toLowerCase();
      if (!/\p{L}/u.test(word)) {
        previous = null;
        continue;
      }
      all.push(word);
      if (previous !== null) {
        const known = followers.get(previous);
        if (known === undefined) followers.set(previous, [word]);
        else known.push(word);
      }
      previous = word;
    }
  }
  const distinct = [...new Set(all)];
  const pick = <T>(items: readonly T[], other: T): T => items[Math.floor(random() * items.length)] ?? other;
  const below = (count: number): number => Math.floor(random() * count);
  let topic: string[] = [];

  const walk = (): string => {
    const words: string[] = [];
    let word = pick(all, '');
    for (let left = 4 + below(12); left > 0; left -= 1) {
      words.push(word);
      const draw = random();
      if (draw < JUMP.topic) word = pick(topic, word);
      else if (draw < JUMP.topic + JUMP.anywhere) word = pick(all, word);
      else word = pick(followers.get(word) ?? all, word);
    }
    return words.join(' ');
  };
  const name = (): string => `${pick(LETTERS, '')}${pick(RHYMES, '')} ${pick(LETTERS, '')}${pick(RHYMES, '')}`;
  const fill = (frame: string): string =>
    frame.replace(/[@#$&*]/gu, (place) => {
      if (place === '@') return walk();
      if (place === '*') return name();
      if (place === '#') return `${1 + below(999)}`;
      const year = 2015 + below(16);
      return place === '$'
        ? `${1 + below(28)}/${1 + below(12)}/${year}`
        : `${1 + below(9999)}/${year}/${pick(FORMS, '')}`;
    });

  return {
    turn() {
      topic = Array.from({ length: TOPIC_WORDS }, () => pick(distinct, ''));
    },
    heading: () => fill(pick(HEADINGS, '')),
    passage() {
      const wanted = WORDS.least + below(WORDS.spread);
      const sentences: string[] = [];
      for (let count = 0; count < wanted; count += sentences.at(-1)?.split(' ').length ?? 1)
        sentences.push(fill(pick(FRAMES, '')));
      return sentences.join(' ');
    },
  };
}
