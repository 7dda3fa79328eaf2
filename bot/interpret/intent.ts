import type { AskedRole, Intent, Interpretation, PlanFact } from '../../knowledge/index.js';
import { ASKS_BODY, ASKS_NAME, COUNTS_POINTS, CUES, RANK, WHO } from './patterns.js';
import { BESIDE } from './question-words.js';

/** The intent that the wording shows, with what belongs to it; `explicit` is false where only a default is left. */
export interface FoundIntent {
  readonly intent: Intent;
  readonly explicit: boolean;
  readonly role: AskedRole;
  readonly listOf: Interpretation['listOf'];
  readonly noun: string | null;
  readonly planFact: PlanFact | null;
}

/** What is found in the text before its intent is known. */
export interface IntentContext {
  /** Whether the text names a document by number that is none of the plans. */
  readonly citesDocument: boolean;
  readonly agencyCount: number;
  readonly planCount: number;
  readonly placeCount: number;
}

const RECORD_NOUN =
  '(?:du an|nhiem vu|dau viec|phan viec|cong viec|viec|dau muc cong viec|chi tieu|muc tieu|cai|task|de an|duan)';
const SECTION_NOUN = '(?:nhom|(?<!thanh |co )phan(?! mem| tram| cung)|muc|noi dung|phu luc|linh vuc)';
const AGENCY_NOUN = '(?:don vi|co quan|so|phong|ban|nganh)';
const HOW_MANY = '(?:bao nhieu|may|tong cong|tong so|so luong|dem)';
/** Words that may stand between "bao nhiêu" and the counted noun. */
const BETWEEN = '(?:[a-z]+ ){0,3}?';

/** Columns that are asked for beside a list: "…, kèm đơn vị phối hợp", "… và những đơn vị nào phối hợp". */
const COLUMNS_WANTED = new RegExp(BESIDE, 'g');
const ASKED_BEHIND =
  /(?:,|;| va|, va) (?:nhung |cac )?(?:(?:don vi|co quan|ben|so|ai)(?: nao)? (?:cung |duoc giao |la )?(?:phoi hop|chu tri)|phoi hop (?:voi )?ai|(?:thoi )?han (?:la |thi )?(?:khi nao|bao gio|the nao|ra sao|den khi nao))[\s?.!]*$/;
const LISTS_RECORDS = new RegExp(
  `\\b(?:liet ke|ke|nhung|cac|danh sach)\\b.{0,40}\\b${RECORD_NOUN}\\b|\\b${RECORD_NOUN} (?:gi|nao)\\b`,
);

/** A question without the columns that it wants beside what it lists. */
function withoutColumns(folded: string): string {
  const left = folded.replace(COLUMNS_WANTED, ' ');
  const front = left.replace(ASKED_BEHIND, '');
  return front !== left && LISTS_RECORDS.test(front) ? front : left;
}

/** Reads the intent of a folded, normalised question. */
export function findIntent(question: string, context: IntentContext): FoundIntent {
  const folded = withoutColumns(question);
  const base = { role: askedRole(folded), listOf: 'records', noun: null, planFact: null, explicit: true } as const;
  const social = socialIntent(folded);
  if (social) return { ...base, intent: social };
  const planFact = askedPlanFact(folded);
  if (context.citesDocument && asksAboutDocument(folded)) return { ...base, intent: 'legal-basis' };
  if (
    (planFact === 'number' || planFact === 'issued-on') &&
    (OTHER_DOCUMENT.test(folded) || WHICH_DOCUMENT.test(folded))
  )
    return { ...base, intent: 'legal-basis' };
  if (planFact && !CUES.legal.test(folded)) return { ...base, intent: 'plan-facts', planFact };
  if (CUES.plansLoaded.test(folded)) return { ...base, intent: 'plans-loaded' };
  if (CUES.superlative.test(folded) && !isAtLeast(folded) && !asksBound(folded) && !CUES.compare.test(folded))
    return { ...base, intent: 'superlative' };
  if (CUES.compare.test(folded)) return { ...base, intent: 'compare' };
  const indefinite = CUES.who.test(folded) && !/\bbao nhieu\b|\btong cong\b|\btong so\b|\bdem\b/.test(folded);
  // "Mấy nhà … theo quyết định nào": several that are spoken of, none that are counted.
  const asksDocument =
    CUES.legal.test(folded) &&
    (WHICH_NUMBER.test(folded) || (WHICH_DOCUMENT.test(folded) && !/\bbao nhieu\b/.test(folded)));
  const count = indefinite || asksDocument ? null : countIntent(folded, context);
  if (count) return { ...base, ...count };
  return { ...base, ...recordIntent(folded, context) };
}

/** A document that is no plan, whose number or day is asked for. */
const OTHER_DOCUMENT =
  /\b(?:chuong trinh hanh dong|chuong trinh|nghi quyet|quyet dinh|nghi dinh|chi thi|cong van|thong tu|thong bao)\b(?!.*\bke hoach\b.*\bso\b).{0,120}\b(?:so hieu|ky hieu|ngay ban hanh|ban hanh (?:ngay|khi))/;

/** "Có chương trình riêng nào làm gốc": a document is asked for, whatever its number is asked with. */
const WHICH_DOCUMENT =
  /\b(?:chuong trinh|nghi quyet|quyet dinh|nghi dinh|chi thi|cong van|thong tu|thong bao)(?: (?!cua\b)[a-z]+){0,3}? (?:nao|gi)\b/;

/** "Quyết định số mấy": its number is asked for, and nothing counted. */
const WHICH_NUMBER =
  /\b(?:chuong trinh|hanh dong|nghi quyet|quyet dinh|nghi dinh|chi thi|cong van|thong tu|thong bao|ke hoach|de an) so (?:may|bao nhieu)\b/;

function socialIntent(folded: string): Intent | null {
  if (CUES.unsafe.test(folded) || CUES.insult.test(folded)) return 'unsafe';
  if (CUES.personal.test(folded)) return 'personal';
  if (CUES.aboutAssistant.test(folded)) return CUES.greeting.test(folded) ? 'greeting' : 'about-assistant';
  const length = folded.split(/\s+/).length;
  if (
    CUES.greeting.test(folded) &&
    length <= 10 &&
    !/\d|ke hoach|nhiem vu|chi tieu|chu tri|phoi hop|thoi han/.test(folded)
  )
    return 'greeting';
  if (CUES.thanks.test(folded) && length <= 14 && !asksSomething(folded)) return 'thanks';
  if (CUES.outOfScope.test(folded) && !/\bke hoach\b|\bchi tieu\b|\bnhiem vu\b/.test(folded)) return 'out-of-scope';
  return null;
}

/** "ít nhất 40 %", "ít nhất bao nhiêu": a bound, no superlative. */
function isAtLeast(folded: string): boolean {
  return /\bit nhat\b/.test(folded) && !/\bnhieu nhat\b/.test(folded) && !CUES.who.test(folded);
}

/** "Muộn nhất ngày nào phải xong": by when one thing is due, not which of many is due last. */
function asksBound(folded: string): boolean {
  return (
    /\b(?:muon|tre) nhat (?:(?:la|vao|den|thi|trong|phai) )*(?:(?:ngay|luc|hom|thang|bua|tuan|khi|quy) (?:nao|may|bao nhieu)|bao gio|bao lau|may (?:ngay|gio|tieng)|bao nhieu (?:ngay|gio|tieng))/.test(
      folded,
    ) && !new RegExp(`\\b${RECORD_NOUN} (?:nao|gi)\\b`).test(folded)
  );
}

/** Whether a polite message also asks: "cảm ơn nha, mà đã có app chưa?" */
function asksSomething(folded: string): boolean {
  return CUES.who.test(folded) || CUES.howMuch.test(folded) || /\?|\b(?:chua|khong|ko|nao|gi|dau|may)\s*$/.test(folded);
}

function askedPlanFact(folded: string): PlanFact | null {
  if (CUES.signer.test(folded)) return 'signer';
  if (CUES.issuer.test(folded)) return 'issuer';
  if (CUES.status.test(folded)) return 'status';
  if (CUES.planNumber.test(folded)) return 'number';
  if (CUES.issuedOn.test(folded) && /ke hoach/.test(folded)) return 'issued-on';
  return null;
}

/** "… ban hành ngày nào", "… về việc gì": asked of a document. */
function asksAboutDocument(folded: string): boolean {
  return /\bngay (?:nao|may|\d)|\bve (?:viec|van de|noi dung|cai) gi\b|\bnoi dung (?:la )?gi\b|\bky hieu\b|\bso (?:hieu|bao nhieu|may)\b|\b(?:do )?ai (?:ban hanh|ky)\b|\bban hanh (?:khi nao|bao gio)\b|\bla (?:van ban )?gi\b|\bnoi (?:ve )?gi\b|\bcua (?:ai|co quan nao)\b/.test(
    folded,
  );
}

function countIntent(folded: string, context: IntentContext): Pick<FoundIntent, 'intent' | 'listOf' | 'noun'> | null {
  if (
    RANK.test(folded) ||
    /\b(?:bao nhieu|may) (?:ngay|tuan|thang) nua\b|\bcon (?:lai )?(?:bao nhieu|may) (?:ngay|tuan|thang|thoi gian)\b/.test(
      folded,
    )
  )
    return null;
  if (!CUES.count.test(folded) || CUES.percent.test(folded) || /\bmay (?:[a-z]+ ){1,5}nao\b/.test(folded)) return null;
  const counted = new RegExp(`\\b${HOW_MANY} ${BETWEEN}(${RECORD_NOUN}|${SECTION_NOUN})\\b(?! viec gi)`).exec(folded);
  if (/\bmay (?:viec|cai|nhiem vu) gi\b/.test(folded)) return { intent: 'list', listOf: 'records', noun: null };
  if (counted?.[1] !== undefined) {
    const listOf = new RegExp(`^${SECTION_NOUN}$`).test(counted[1]) ? 'sections' : 'records';
    return { intent: 'count', listOf, noun: counted[1] };
  }
  if (COUNTS_POINTS.test(folded)) return { intent: 'count', listOf: 'other', noun: 'y' };
  if (/\b(?:bang|bieu|phu luc)\b.{0,60}\b(?:bao nhieu|may) (?:dong|hang)\b/.test(folded))
    return { intent: 'count', listOf: 'other', noun: 'dong' };
  const agencies = new RegExp(`\\b${HOW_MANY} ${BETWEEN}(${AGENCY_NOUN})\\b`).exec(folded);
  if (agencies?.[1] !== undefined && context.agencyCount === 0)
    return { intent: 'count', listOf: 'agencies', noun: agencies[1] };
  if (CUES.targetWords.test(folded) || CUES.resultWords.test(folded)) return null;
  const other = /\b(?:bao nhieu|(?<!\b(?:ngay|thang|quy|nam) )may) ([a-z]+(?: [a-z]+)?)\b/.exec(folded);
  if (
    other?.[1] !== undefined &&
    !TELLS_WHICH.test(folded) &&
    !/^(?:la|vay|the|a|nhi|roi|vi|do|boi|tu|so|theo|trong|o|tai|cho|de|nua|vao|len|xuong|den|toi|voi|han|nam|thang|ngay|quy|gio|mbps|tien|ty|trieu|dong|nghin|ngan|kinh phi|von)\b/.test(
      other[1],
    )
  ) {
    return { intent: 'count', listOf: 'other', noun: other[1] };
  }
  return null;
}

/** "Mấy công nghệ gì đó, gồm những gì": several are spoken of, and none counted. */
const TELLS_WHICH = /\b(?:may|bao nhieu) (?:[a-z]+ ){1,9}?gi (?:do|day)\b/;

const ASKS_AGENCIES = new RegExp(
  `giao (?:viec|nhiem vu|trach nhiem) cho (?:nhung|cac) ${WHO.replace('(?:nhung |cac )?', '')}|(?:nhung|cac) (?:co quan|don vi|so) nao (?:duoc giao|co ten|tham gia|phai thuc hien)`,
);

/** "Những nhiệm vụ nào …": the records themselves are asked for. */
const ASKS_RECORDS = new RegExp(
  `(?<!\\bve )(?:(?:nhung|cac) )?(?:${RECORD_NOUN}[ ,/]*(?:va |hay |hoac )?)+(?:(?!${RECORD_NOUN})[a-z]+ ){0,5}?(?<!\\b(?:ngay|thang|quy|nam|luc|khi|hom|thoi gian|thoi diem) )(?:nao|gi)\\b`,
);

/** "Đơn vị nào phối hợp với đơn vị chủ trì": the partner is asked for, the leader is known. */
const ASKS_PARTNER = new RegExp(
  `(?:${WHO}|con ai|nhung ai) (?:nua )?(?:cung lam|lam cung|phu giup|phu cung|phu voi)\\b|${WHO} (?:duoc giao |se |phai |cung |la don vi )?phoi hop|phoi hop (?:voi|cung) ${WHO}|\\b(?:lam|thuc hien|trien khai) (?:cung(?: voi)?|voi) ${WHO}`,
);

/** "Thế còn phối hợp?": the partner, and nothing else. */
const BARE_PARTNER =
  /^(?:(?:the|con|vay|roi|va|thi|a|u|ok|da|o|voi) )*(?:(?:cac|nhung|ben|don vi|co quan) )*phoi hop(?: (?:thi sao|sao|la sao|thi|the nao|a|nhi|vay|nua|la))*[\s?.!]*$/;

/** "Sở X có phải phối hợp … không": how one agency stands in a matter. */
const ASKS_STANDING =
  /\bco (?:phai|dinh|lien quan|tham gia|duoc giao|trach nhiem|chu tri|phoi hop|ten)\b|\bphai (?:khong|ko)\b|\b(?:khong|ko) phai (?:a|ha|sao|ak)\b|\bdung (?:khong|ko)\b/;

function recordIntent(
  folded: string,
  context: IntentContext,
): Pick<FoundIntent, 'intent' | 'listOf'> & { explicit: boolean } {
  const found = (intent: Intent, explicit = true, listOf: FoundIntent['listOf'] = 'records') => ({
    intent,
    explicit,
    listOf,
  });
  const asksWho = CUES.who.test(folded);
  if (ASKS_NAME.test(folded)) return found('content');
  if (ASKS_AGENCIES.test(folded)) return found('list', true, 'agencies');
  if (ASKS_PARTNER.test(folded) || BARE_PARTNER.test(folded)) return found('coordinator');
  if (ASKS_STANDING.test(folded) && CUES.yesNo.test(folded) && !/\b(?:gi|nao) (?:khong|ko|k|chua)\b/.test(folded))
    return found('yes-no');
  if (ASKS_RECORDS.test(folded)) return found('list');
  if (asksWho && CUES.leadExplicit.test(folded) && !listsForAgency(folded, context)) {
    return CUES.coordinator.test(folded) && !/chu tri/.test(folded) ? found('coordinator') : found('lead');
  }
  if (CUES.coordinator.test(folded) && !listsForAgency(folded, context)) return found('coordinator');
  if (CUES.legal.test(folded)) return found('legal-basis');
  if (
    listsForAgency(folded, context) ||
    /\bliet ke\b|\bke (?:ra|toan bo|het|tat ca)\b|\bdanh muc (?:cac )?(?:nhiem vu|chi tieu|du an)\b/.test(folded)
  )
    return found('list');
  if (LISTS_BY_DEADLINE.test(folded) && !asksWho && !CUES.deadline.test(folded)) return found('list');
  if (CUES.percent.test(folded) || RANK.test(folded)) return found(resultOrTarget(folded));
  if (asksWho && WHO_THEN_WHEN.test(folded)) return found('lead');
  if (CUES.deadline.test(folded)) return found('deadline');
  if (ASKS_BODY.test(folded)) return found('lead');
  if (asksWho && !/(?:truoc|voi|nho|den|cho|ve|gap|hoi) ai\b/.test(folded)) return found('lead');
  if (CUES.howMuch.test(folded) && (CUES.targetWords.test(folded) || /\bbao nhi[e]?u\b/.test(folded)))
    return found(resultOrTarget(folded));
  if (CUES.resultWords.test(folded) && CUES.howMuch.test(folded)) return found('result');
  if (CUES.list.test(folded) && new RegExp(`\\b${RECORD_NOUN}\\b`).test(folded)) return found('list');
  if (context.agencyCount > 0 && BARE_LIST.test(folded)) return found('list');
  if (/\b(?:don vi|co quan) chu tri\b|\bchu tri\b\s*\??$/.test(folded)) return found('lead');
  if (BARE_LIST.test(folded)) return found('list');
  if (CUES.yesNo.test(folded) && !/\bgi (?:khong|ko|k|chua)\b/.test(folded)) return found('yes-no');
  if (BARE_SHARE.test(folded)) return found(resultOrTarget(folded));
  return found('content', false);
}

/** "Đơn vị nào tổng hợp, gửi khi nào": the answer to who gives the day, too. */
const WHO_THEN_WHEN = new RegExp(
  `${WHO}.*[,;] ?(?:(?:va|con|gui|nop|xong|hoan thanh|lam|han|thoi han|truoc|bao cao|phai) )*(?:khi nao|bao gio|luc nao|ngay nao|thang nao|the nao)[\\s?.!]*$`,
);

/** "Tỷ lệ người dân có …": a share by its name, and nothing asked beside it. */
const BARE_SHARE =
  /^(?:(?:cho|xin|gui|can|muon|toi|em|minh|biet|hoi|ve|tra|xem|giup|ho|con|the|thong tin|so lieu|chi tieu|muc tieu) )*(?:ty|ti) (?:le|trong) (?!.*\b(?:la gi|ra sao nao|gi|vi sao|tai sao)\b)/;

/** "Nhiệm vụ … hạn 12/2023", "việc phải xong trong tháng 9": the records with that deadline. */
const LISTS_BY_DEADLINE = new RegExp(
  `\\b${RECORD_NOUN}\\b.{0,60}\\b(?:han|xong|hoan thanh|thuong xuyen|den han)\\b.{0,20}(?:\\d{1,2}/\\d{2,4}|thang \\d|quy [iv\\d]|ngay \\d|thuong xuyen|$)`,
);

/** "Các nhiệm vụ phát triển kinh tế số": several of them are named and nothing else is asked. */
const BARE_LIST = new RegExp(
  `^(?:(?:cho|xin|gui|can|muon|toi|em|minh|biet|hoi|ve|tong hop|thong ke|trich|xuat|lap|in|loc|tra|xem|giup|ho) )*(?:cac|nhung|toan bo|tat ca|danh muc|danh sach)(?: cac| nhung)? ${RECORD_NOUN}\\b`,
);

/** "Sở X được giao những việc gì": an agency is named and what it must do is asked. */
function listsForAgency(folded: string, context: IntentContext): boolean {
  if (context.agencyCount === 0) return false;
  const asksWhat = /\b(?:nhung|cac|may|nao|gi)\b/.test(folded);
  const aboutDuties = new RegExp(
    `(?:chu tri|phoi hop|duoc giao|phai lam|phai thuc hien|co trach nhiem|lam|phu trach|giao|lo|thuc hien|tham gia)(?: [a-z]+){0,6}? (?:nhung |cac |may )?(?:${RECORD_NOUN}|viec|gi|nao)|nhung ${RECORD_NOUN}[a-z, ]{0,60} nao|nhung ${RECORD_NOUN} nao|(?:cac )?${RECORD_NOUN}[a-z, ]{0,50} (?:cua|ma|do|thuoc|giao|ghi) |liet ke|trach nhiem .{0,80}\\b(?:gi|nao)\\b`,
  ).test(folded);
  return (
    asksWhat &&
    aboutDuties &&
    CUES.list.test(folded) &&
    !new RegExp(`${WHO} (?:[a-z]+ ){0,3}?(?:chu tri|phoi hop)`).test(folded)
  );
}

function resultOrTarget(folded: string): Intent {
  return CUES.resultWords.test(folded) && !/\bmuc tieu\b|\bchi tieu\b|\bphan dau\b|\bdat ra\b/.test(folded)
    ? 'result'
    : 'target';
}

const DENIED_ROLE =
  /\b(?:chu|ma|va) khong (?:phai |duoc |he |la )*(?:don vi |co quan |ben )?(?:chu tri|phoi hop|dung dau|phu trach|lam chinh|dung chinh|dau moi)\b/g;

/** The role in which agencies are asked about. */
export function askedRole(question: string): AskedRole {
  // "Chỉ phối hợp chứ không chủ trì": what is denied is not asked for.
  const folded = question.replace(DENIED_ROLE, ' ');
  const leads =
    /\bchu tri\b|\bchu chi\b|\bchu try\b|\bdung dau\b|\bphu trach\b|\bdau moi\b|\blam chinh\b|\bdung chinh\b|\btrach nhiem chinh\b/.test(
      folded,
    );
  const coordinates =
    /\bphoi hop\b|\b(?:vai|vai tro|viec) (?:ho tro|phu)\b|\b(?:ai|nao) (?:nua )?(?:cung lam|lam cung|phu giup|phu cung|phu voi)\b/.test(
      folded,
    );
  if (leads && !coordinates) return 'lead';
  if (coordinates && !leads) return 'coordinator';
  return 'any';
}
