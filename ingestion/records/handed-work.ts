import { isKnownName, isShortName, namesIn, opensName } from './presumed-agencies.js';
import type { Subject } from './subjects.js';

/** What hands work on in the middle of a sentence; "được giao", "bàn giao" and "giao ban" do not. */
const HANDS =
  /(?<![\p{L}])(?:(?<!(?:[Đđ]ược|[Bb]àn|[Cc]huyển|đã|[Vv]iệc|đơn vị|cơ quan)\s)(?:giao(?! ban(?!\p{L}))(?: nhiệm vụ)?(?: cho)?|phân công)|(?<=(?:^|[,;:–-])\s{0,4})do)\s+(?=\S)/gu;
/** Who answers for work does these; the name stands between them and the word that hands on. */
const ANSWERS =
  /(?<![\p{L}])(?:chủ trì|chịu trách nhiệm|có trách nhiệm|phụ trách|(?:là|làm) (?:cơ quan |đơn vị )?(?:đầu mối|thường trực))(?![\p{L}])/u;
const MAY_HAND = /giao|phân công|do\s/u;
const REACH_CHARS = 140;

/** "Các lớp xóa mù chữ do Huyện đoàn đứng ra vận động …": a known body takes the work on. */
function takenUp(sentence: string): Subject | null {
  const match =
    /(?<=\s)do\s(?=\p{Lu}|các\s)(?<name>[^,;.:]{3,80}?)\s(?=(?:đứng ra|đảm nhận|đảm nhiệm|đảm trách|lo liệu)\s)/u.exec(
      sentence,
    );
  const name = match?.groups?.['name'] ?? '';
  if (match === null || !namesIn(name).every(isKnownName)) return null;
  return { agencies: namesIn(name), end: match.index + match[0].length, isPresumed: false };
}

/** "…, giao X chủ trì …", "…, do X chủ trì": a name between two such words is stated, whether a register knows it or not. */
export function handedSubject(sentence: string): Subject | null {
  if (!MAY_HAND.test(sentence)) return null;
  const takes = takenUp(sentence);
  if (takes !== null) return takes;
  if (!ANSWERS.test(sentence)) return null;
  for (const hands of sentence.matchAll(HANDS)) {
    const from = hands.index + hands[0].length;
    const rest = sentence.slice(from, from + REACH_CHARS);
    const answers = ANSWERS.exec(rest);
    if (answers === null) continue;
    const phrase = rest.slice(0, answers.index).replace(/(?<![\s,])[\s,]+$/u, '');
    if (!opensName(phrase) || !/^(?:\p{Lu}|(?:các|những)\s)/u.test(phrase) || !isShortName(phrase)) continue;
    const agencies = namesIn(phrase);
    if (agencies.length > 0 && agencies.every(opensName))
      return { agencies, end: from + answers.index, isPresumed: false };
  }
  return null;
}
