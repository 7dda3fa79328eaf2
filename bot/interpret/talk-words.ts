/**
 * Words by which people talk and not ask: particles at the end ("nha", "dữ vậy", "lận"), what leads up to a question
 * ("nghe nói"), and southern or chatty forms of plain ones ("nhiêu", "vô", "chừng nào"). A question means the same without.
 */
/** Ends of a clause: of the message, or in front of a mark or of another request. */
const CLAUSE_END = '(?=\\s*(?:[,;:.!?…]|$|(?:liệt kê|kể|nêu|cho|giúp|chỉ|xin)(?![\\p{L}\\p{N}])))';

const word = (alternatives: string, end = ''): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])${end}`, 'giu');

/** Accented only: without marks most of these are other words ("nhà", "ta", "hết"). */
const PARTICLES = word(
  'nha|nhá|nhen|nghen|hen|hén|hé|hỉ|hông ta|vậy ta|vậy cà|(?<!(?:chúng|người|nước|quê) )ta|(?<!(?:châu|đông|nam|bắc|tây|trung) )á|ák|nè|lận|lựng|luôn á|luôn ha|luôn vậy|(?<!(?:[\\d,.]|nhiêu|mấy|nghìn|vạn|ngàn|trăm) ?)ha|dữ vậy|dữ ta|dữ thần|dữ hen|dữ vậy ta|quá trời|quá xá|quá vậy|ghê vậy|ghê ta|ghê|zậy|dzậy|vại|zạ|vại ta|vậy trời|trời ơi|hết trơn|hết trọi|hết ráo|hết vậy|hết á|thế nhở|nhở',
  CLAUSE_END,
);

/** What leads up to a question and says nothing of it. */
const OPENERS = word(
  '(?:sếp|xếp|lãnh đạo|thủ trưởng) (?:em |mình |tôi )?(?:đang |vừa |mới )?(?:hỏi|cần|giục|đòi)(?: gấp)?(?=\\s*[:,])|(?:cần |đang |hỏi )?gấp(?: lắm| quá)?(?=\\s*(?:[:,!.]|$))|bữa (?:giờ|nay|trước|hổm|kia|rày)|hôm bữa|nghe (?:nói|đồn|bảo|đâu)(?: là| rằng)?|hổng biết(?: là)?|không biết(?= (?:là|có phải|ai|bên|đơn vị|sở|cơ quan)(?![\\p{L}]))|sẵn tiện|tiện thể|nhân tiện|sẵn cho|hỏi ké|thắc mắc(?: tí| chút| là)?|(?:ủa,? ?)?(?:(?:em|mình|tôi|tui|cứ) )?tưởng(?: là| rằng)?(?= (?:sở|phòng|ban|công an|văn phòng|ubnd|ủy ban|bên|hạn|chỉ tiêu|\\d)(?![\\p{L}]))|ủa|trời ơi|ai biết (?:chỉ|nói)(?: giùm| giúp)?(?: với)?',
);

/** "AI" in capitals within other letters is a technology, and asks for nobody; in front of what somebody does it asks who. */
const ARTIFICIAL =
  /(?<![\p{L}\p{N}/-])AI(?![\p{L}\p{N}/-])(?=.*\p{Ll}|(?<=\p{Ll}.*))(?!,? (?:là|được giao|sẽ|phải|đã)* ?(?:chủ trì|phối hợp|phụ trách|chịu trách nhiệm|làm|lo|ký|theo dõi|đứng)(?!\p{L}))/gu;

/** Forms of plain words; "hết" beside an amount adds nothing to it. */
const FORMS: readonly (readonly [said: RegExp, plain: string])[] = [
  [ARTIFICIAL, 'trí tuệ nhân tạo'],
  [word('(?:tốn |mất )?hết(?= (?:bao )?nhi[êe]?u(?![\\p{L}]))'), ''],
  [word('(?<!(?:bao|bấy|ngần) )nhiêu(?: ha)?'), 'bao nhiêu'],
  [word('chừng nào|chừng mô|hồi nào|bao lâu nữa thì xong'), 'khi nào'],
  [word('hổng|hông|hong|hôn(?= vậy| á| ạ|[?]|$)'), 'không'],
  [word('giùm|dùm'), 'giúp'],
  [word('mần'), 'làm'],
  [word('fải|phãi'), 'phải'],
  [word('(?<!(?:luật|vùng|tư lệnh|đại học|quy hoạch) )thủ đô(?! hà nội)'), 'Hà Nội'],
  [word('xài'), 'sử dụng'],
  [word('vô(?= (?:trang|web|link|đâu|chỗ|xem|app|mục|cổng|kênh|zalo|địa chỉ|đường))|dô|zô'), 'vào'],
  [word('mí(?= \\p{L})'), 'mấy'],
  [word('(?<=(?<![\\p{L}])(?:mấy|bao nhiêu) )chỗ'), 'nơi'],
];

/** Links that are begged for, beside a question that names the address itself. */
const BEGGED = word('(?:cho |gửi |xin )+(?:(?:em|mình|tui|tôi|e|m) )?(?:xin )?(?:cái |đường )?link(?: với| nha| đi)?');

/** The question without them; itself where nothing else would be left. */
export function withoutTalk(text: string): string {
  let plain = FORMS.reduce((said, [form, word]) => said.replace(form, word), text.normalize('NFC'));
  if (/[\u00c0-\u024f\u1e00-\u1eff]/u.test(plain)) {
    // Particles stand one behind another: "dữ vậy ta, nha".
    for (let before = ''; before !== plain;) {
      before = plain;
      plain = plain
        .replace(PARTICLES, ' ')
        .replace(/(?<!\s)\s+(?=[,;:.!?])/g, '')
        .replace(/[,;] ?(?=[,;.!?]|$)/g, '');
    }
    plain = plain.replace(OPENERS, ' ');
  }
  if (/(?<![\p{L}])(?:web|website|trang|địa chỉ|đường dẫn)(?![\p{L}])/iu.test(plain))
    plain = plain.replace(BEGGED, ' ');
  const left = plain
    .replace(/ {2,}/g, ' ')
    .replace(/^[,;:.\s]+/, '')
    .trim();
  return /[\p{L}\p{N}]{2}/u.test(left) ? left : text;
}
