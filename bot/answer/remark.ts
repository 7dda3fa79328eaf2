/** Messages that ask nothing of a plan: assent, a lone mark, the wish for a person, what a word of the answers means. */
import { fold, foldSpace, toNfc, type Audience } from '../../knowledge/index.js';
import {
  ASK_ANYTHING,
  ASSENT,
  ASK_FOR_SHORT,
  ASK_FOR_WRONG,
  MACHINE_NOTICE,
  MEANING,
  NO_PERSON_HERE,
  NOT_YOUR_FILE,
  WHERE_TO_TURN,
} from '../wording.js';
import { draft, type Draft } from './draft.js';

const ASSENT_WORD =
  'ok+|oke+|oki+e?|okay|okela|vang|vag|da|uh+|um+|u|duoc|hieu|ro|biet|tot|hay|tuyet|haha+|hihi+|hehe+|khong sao|ko sao|k sao';

const ASSENTS = new RegExp(
  `^(?:${ASSENT_WORD})(?: (?:${ASSENT_WORD}|a|ak|ban|bn|em|ad|bot|nhe|nha|nhen|nghe|roi|vay|luon|day|voi))*$`,
);

/** "Cho em hỏi chút" and nothing behind it, with or without a greeting and a name in front. */
const ONLY_BEGINS =
  /^(?:(?:em|chau|minh|toi)? ?(?:xin )?(?:chao|hello|hi|alo)\b.{0,90}|(?:ad|bot|ban|shop|em|anh|chi)? ?(?:oi|a)?,? ?)\b(?:cho|xin|nho)(?: (?:em|minh|toi|chau|tui|anh|chi|con))? (?:duoc )?hoi(?: (?:chut|ti|xiu|mot chut|1 chut|it|cai|mot cau|1 cau|mot viec|1 viec|voi|a))*$/;

const WANTS_A_PERSON =
  /\b(?:gap|noi chuyen (?:voi)?|noi voi|chat (?:voi)?|ket noi (?:voi)?|chuyen (?:may )?(?:cho|sang|qua|den|toi)|goi cho)\s*(?:mot |1 )?(?:nguoi that|nguoi that su|nhan vien|tong dai vien|tu van vien|dien thoai vien|can bo(?! (?:cntt|cong nghe|phu trach|chuyen trach))|con nguoi|ai do)\b|^(?:toi |minh |em )?(?:can|muon) (?:nguoi that|nhan vien|tong dai)\b/;

/** "Có lưu tin nhắn của tôi không": what is kept of the person who asks. */
const ASKS_WHAT_IS_KEPT =
  /\b(?:luu|giu|ghi|thu thap|theo doi|doc)(?: (?:lai|giu|tru|het|nhung|cac|trom))* (?:tin nhan|cau hoi|doan chat|noi dung (?:chat|tro chuyen)|cuoc tro chuyen|(?:thong tin|du lieu)(?: ca nhan)?(?: gi)? (?:cua|ve) (?:toi|em|minh|tui|chau|con))\b.{0,40}\b(?:khong|ko|k|chua|gi|bao lau|o dau|lam gi)\b/;

/** What a message says that asks nothing of a plan; null for all others. */
export function answerRemark(text: string): Draft | null {
  const said = foldSpace(toNfc(text));
  if (said !== '' && !/[\p{L}\p{N}]/u.test(said)) return smalltalk(ASK_ANYTHING);
  const folded = fold(said)
    .replace(/[^\p{L}\p{N}\s/]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (ASSENTS.test(folded)) return smalltalk(ASSENT);
  if (ONLY_BEGINS.test(folded)) return smalltalk(ASK_ANYTHING);
  if (ASKS_WHAT_IS_KEPT.test(folded)) return smalltalk(MACHINE_NOTICE);
  if (WANTS_A_PERSON.test(folded)) return smalltalk(`${NO_PERSON_HERE} ${WHERE_TO_TURN}`);
  const meaning = meaningOf(folded);
  return meaning === null ? null : smalltalk(meaning);
}

const IN_FRONT =
  /^(?:(?:cho|xin)(?: (?:em|minh|toi|chau|tui|con))? hoi(?: la)?|the|vay|ma|con|cum tu|khai niem|(?:tu|chu) (?=(?:chu|phoi|dau|thuong) )) ?/;
const ASKS_MEANING =
  /^(.{2,40}?) (?:(?:co )?nghia )?(?:la|nghia la|tuc la|co nghia la) (?:cai )?(?:gi|sao|nhu the nao|the nao|j)(?: (?:vay|the|a|ha|nhi|ban|ad|em|day|ta|o day))*$/;

/** "Chủ trì là gì": a word that answers use, and nothing else. */
function meaningOf(folded: string): string | null {
  let rest = folded;
  while (IN_FRONT.test(rest)) rest = rest.replace(IN_FRONT, '');
  const word = ASKS_MEANING.exec(rest)?.[1]?.replace(/^(?:don vi|co quan) (?=(?:chu|phoi|dau|thuong))/, '');
  return (word === undefined ? undefined : MEANING.get(word)) ?? null;
}

const IS_WRONG =
  /^(?:sai|nham|chua dung|khong dung|ko dung|chua chinh xac|tra loi sai|ban sai|bot sai)\b|\b(?:tra loi|noi) (?:sai|nham|linh tinh|lung tung)\b|^(?:xem|kiem tra|tra|tra loi) lai\b/;
const IS_TOO_LONG = /\b(?:dai (?:the|qua|dong|vay|lam)|tom (?:tat|gon|lai)|ngan (?:gon|thoi|hon)|noi gon)\b/;
/** Somebody's own file or trouble, which no plan knows. */
const IS_OWN_CASE =
  /\b(?:nop|gui|lam|cho|doi) (?:ho so|don|giay to|giay|thu tuc)\b.{0,60}\b(?:chua|khong|ko|hoai|mai|ca (?:thang|tuan|nam))\b|\b(?:ho so|don|giay hen|so do|giay to) (?:cua )?(?:toi|em|minh|nha toi|nha em)\b|\b(?:khong|ko|chang) (?:ai|thay ai) (?:tra loi|goi lai|giai quyet|lam viec|tiep)\b|\blam an (?:nhu|kieu|the)\b|\b(?:buc|chan|te|cham|vo van|do) (?:qua|that|lam|minh)\b/;

/** What is said instead of a search in vain where a message complains, of an answer or of a matter of its own; null elsewhere. */
export function answerComplaint(text: string, audience: Audience): string | null {
  const folded = fold(foldSpace(toNfc(text)));
  if (IS_WRONG.test(folded)) return ASK_FOR_WRONG;
  if (IS_TOO_LONG.test(folded)) return ASK_FOR_SHORT;
  return audience === 'citizen' && IS_OWN_CASE.test(folded) ? `${NOT_YOUR_FILE} ${WHERE_TO_TURN}` : null;
}

function smalltalk(text: string): Draft {
  return draft({ kind: 'smalltalk', reason: 'found', text });
}
