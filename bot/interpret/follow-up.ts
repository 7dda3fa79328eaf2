/** What a message leaves unsaid and the conversation already said. */
import type { Interpretation } from '../../knowledge/index.js';
import { accentedTokens, fold, foldedTokens, isSocial, words } from '../../knowledge/index.js';
import { citedIn } from '../answer/cited-document.js';
import { readBareWords } from './bare-words.js';
import { isTablePart } from './named-part.js';
import { ofShown } from './of-shown.js';
import { CUES } from './patterns.js';

/** Words that carry no matter of their own in an ellipsis ("thế quận Hải An năm 2024 thì sao?"). */
const FILLERS = new Set(
  accentedTokens(
    'còn thế vậy thì sao sang của ở với và là như nào về rồi à nhỉ nhé đó này kia ấy cấp tỉnh huyện xã phường quận năm đến trong theo sở đơn vị cơ quan ai chủ trì phối hợp thời hạn bao nhiêu mấy khi những gì các mình hỏi cho thêm nữa kế hoạch tp thành phố bị s thực tế đạt được mức kết quả hiện còn cách mục tiêu chỉ tiêu xa cái chứ à',
  ),
);

/** What is done with any work: beside "ai", "bao giờ" they name none ("bao giờ làm xong?"). */
const GENERAL_VERBS = new Set(
  accentedTokens(
    'làm xong hoàn thành hoàn tất thực hiện triển khai bắt đầu kết thúc tiến hành lo lâu việc vụ cái phải',
  ),
);

/**
 * Completes a message from the previous one of the same conversation. Whatever the message says itself stays.
 * @param shown Records of the last answer by their numbers.
 * @param named Those of them that "nhiệm vụ ấy" can mean: none that a group only reaches.
 * @param wordsOf What a record says, cells included.
 */
export function completeFromBefore(
  said: Interpretation,
  before: Interpretation,
  shown: readonly string[],
  named: readonly string[] = shown,
  wordsOf: (key: string) => string = () => '',
): Interpretation {
  if (!asksAboutPlans(before)) return said;
  const current = readBareWords(said, before);
  const [spokenOf, otherSpokenOf] = before.agencies;
  if (spokenOf && !otherSpokenOf && current.agencies.length === 0 && isShortOf(current.text, POINTS_AT_AGENCY))
    return {
      ...current,
      agencies: [spokenOf],
      topic: '',
      scope: current.scope.named ? current.scope : { ...before.scope, inherited: true },
    };
  const document = ofDocument(current, before);
  if (document) return document;
  if (gaveList(before) && !current.scope.named && isOfThose(current))
    return before.listOf === 'other' && current.topic !== ''
      ? { ...current, scope: inheritScope(current, before), topic: `${before.topic} ${current.topic}` }
      : amongBefore(current, before);
  const elliptic = isElliptic(current) && !asksOfWhole(current, before);
  const onShown = elliptic ? null : ofShown(current, before, named, wordsOf);
  if (onShown !== null) return onShown;
  const inheritsScope = (!current.scope.named || current.scope.byYearOnly) && current.scope.missing === null;
  const scope = inheritsScope && before.scope.planIds.length > 0 ? inheritScope(current, before) : current.scope;
  // "Nhiệm vụ 3 của phụ lục 1" is a row of the plan, "nhiệm vụ thứ 3" one of those just shown.
  const isOfTable = current.part.locators.some(isTablePart);
  const pointed = current.ordinal === null || isOfTable ? undefined : shown[current.ordinal - 1];
  if (pointed !== undefined) return { ...current, scope, topic: '', agencies: [], recordTypes: [], focus: [pointed] };
  const years =
    inheritsScope && current.scope.byYearOnly && scope.planIds.length === before.scope.planIds.length
      ? current.scope.years
      : current.years;
  if (!elliptic && POINTING.test(fold(current.text)) && current.agencies.length === 0)
    return {
      ...current,
      scope,
      years,
      levels: current.levels.length > 0 ? current.levels : before.levels,
      topic: `${before.topic} ${current.topic}`,
    };
  if (!elliptic) return { ...current, scope, years, ...(goesOn(current) ? askedBefore(current, before) : {}) };
  const intent =
    current.intent === 'content' || (current.intent === 'yes-no' && isBare(current) && current.agencies.length === 0)
      ? before.intent
      : current.intent;
  const asksRole = current.intent === 'lead' || current.intent === 'coordinator' || current.intent === 'deadline';
  // What was pointed at in a list is spoken of until something else is.
  const isPointed = before.focus.length > 0;
  const about = isPointed ? before.focus : named;
  const isPlural = about.length <= MOST_TOGETHER && POINTS_AT_ALL.test(fold(current.text));
  const sameMatter = (isPointed || current.intent !== before.intent) && about.length > 0;
  return {
    ...current,
    scope,
    intent,
    role: current.role === 'any' ? before.role : current.role,
    topic: before.topic,
    focus: asksRole && sameMatter && (about.length === 1 || isPlural) && inheritsScope ? about : [],
    quoted: before.quoted,
    agencies:
      current.agencies.length > 0 ? current.agencies : intent === 'list' || intent === 'count' ? before.agencies : [],
    levels: current.levels.length > 0 ? current.levels : before.levels,
    years: years.length > 0 ? years : scope.inherited ? before.years : [],
    window: current.window ?? before.window,
    deadlineText: current.deadlineText ?? before.deadlineText,
    lacking: current.lacking ?? before.lacking,
    part: current.part.locators.length > 0 || current.part.group !== null ? current.part : before.part,
    recordTypes: current.recordTypes.length > 0 ? current.recordTypes : before.recordTypes,
    planFact: current.planFact ?? before.planFact,
    figures: current.figures.length > 0 ? current.figures : sameMatter || scope.inherited ? before.figures : [],
    listOf: intent === before.intent ? before.listOf : current.listOf,
    noun: current.noun ?? before.noun,
  };
}

/** As many as are answered side by side. */
const MOST_TOGETHER = 4;

/** "Các nhiệm vụ đó thực hiện khi nào?": all that were just listed. */
const POINTS_AT_ALL =
  /\b(?:cac|nhung|may|ca (?:hai|ba|bon)) (?:nhiem vu|viec|cong viec|chi tieu|du an|cai|dau viec|muc) (?:do|nay|ay|kia|tren)\b/;

/** "Trong số đó việc nào chỉ phối hợp?": the list of before, filtered once more. */
const AMONG = /\btrong (?:so )?(?:do|cac (?:viec|nhiem vu|chi tieu|du an) (?:do|nay|tren|ay))\b/;

/** "Các nhiệm vụ đó hạn khi nào", "cái nào gấp nhất", "kể 5 cái đầu": asked of the list of before. */
const OF_THOSE =
  /\b(?:cac|nhung|may|ca \d+|tat ca(?: cac)?|toan bo(?: cac)?) (?:nhiem vu|viec|cong viec|chi tieu|du an|muc|cai|dau viec) (?:do|nay|ay|kia|vua (?:neu|roi|ke)|tren(?= *(?:[,.?!;]|$|(?:thi|la|do|ai|khi|bao|co|han)\b)))\b|^(?:(?:liet ke|ke|neu|cho xem|xem|cho|dua)(?: ra| giup)? )?(?:\d+|may|vai|mot so) (?:cai|viec|nhiem vu|chi tieu|muc|dong) dau(?: tien)?(?! (?:tu|thau|moi|ra|vao|nguon|nam|tien)\b)\b/;

function isOfThose(current: Interpretation): boolean {
  const folded = fold(current.text).trim();
  if (AMONG.test(folded) || OF_THOSE.test(folded)) return true;
  return current.intent === 'superlative' && current.agencies.length === 0 && isElliptic(current);
}

function isList({ intent }: Interpretation): boolean {
  return intent === 'list' || intent === 'count';
}

/** What was answered with a list. */
function gaveList({ intent }: Interpretation): boolean {
  return intent === 'list' || intent === 'count' || intent === 'superlative';
}

function amongBefore(current: Interpretation, before: Interpretation): Interpretation {
  return {
    ...before,
    text: current.text,
    intent: gaveList(current) ? current.intent : before.intent === 'superlative' ? 'list' : before.intent,
    role: current.role === 'any' || ASKS_OF_WORK.includes(current.intent) ? before.role : current.role,
    agencies: before.agencies.length > 0 ? before.agencies : current.agencies,
    window: current.window ?? before.window,
    deadlineText: current.deadlineText ?? before.deadlineText,
    lacking: current.lacking ?? before.lacking,
    recordTypes: current.recordTypes.length > 0 ? current.recordTypes : before.recordTypes,
    scope: { ...before.scope, inherited: true },
    ordinal: null,
  };
}

/** A question of more than this many informative words stands for itself. */
const MAX_SHORT_TOPIC = 4;

/**
 * "Mấy vị trí?" behind "mạng 5G đã thử nghiệm chưa?": few words that find nothing by themselves, read with the matter of
 * the question before. Null where the message is long, names plans or agencies of its own, or nothing went before.
 */
export function goingOn(current: Interpretation, before: Interpretation | null): Interpretation | null {
  if (before === null || before.topic === '' || !asksAboutPlans(before) || !asksAboutPlans(current)) return null;
  const own = accentedTokens(current.topic).filter((token) => !FILLERS.has(token));
  const isOfItsOwn = current.agencies.length > 0 || (current.scope.named && !current.scope.inherited);
  if (own.length === 0 || own.length > MAX_SHORT_TOPIC || isOfItsOwn || current.topic.includes(before.topic))
    return null;
  const scope = before.scope.planIds.length > 0 ? { ...before.scope, inherited: true } : current.scope;
  return { ...current, scope, topic: `${before.topic} ${current.topic}` };
}

/** "Lắp mấy cái vậy?": of so little matter that it is asked of the plan spoken of, and of no other. */
export function saysLittle({ topic }: Interpretation): boolean {
  return accentedTokens(topic).filter((token) => !FILLERS.has(token)).length <= 1;
}

/** "Ban hành ngày nào?" behind a question about a document by its number: asked of that document. */
function ofDocument(current: Interpretation, before: Interpretation): Interpretation | null {
  const folded = fold(current.text);
  const asks =
    /\b(?:ngay (?:nao|may)|khi nao|bao gio|so (?:may|bao nhieu)|ve (?:viec|cai|van de)? ?gi|noi dung gi|ai ban hanh|cua ai)\b/;
  if (current.scope.named || citedIn(current.text).length > 0 || words(current.text).length > 8) return null;
  if (citedIn(before.text).length === 0 || !asks.test(folded)) return null;
  return { ...before, text: `${before.text} ${current.text}`, intent: 'legal-basis' };
}

/** "Nó", "cái đó", "nhiệm vụ ấy": the matter of before, of which something more is asked. */
const POINTING =
  /(?:^|\s)(?:no|(?:cai|viec|nhiem vu|chi tieu|du an|de an|he thong|nen tang|trung tam|noi dung|phan mem|ung dung|van de|thu|con so|muc|ty le|muc tieu|so lieu|chi so|bao cao|ket qua|chuong trinh|hoat dong) (?:do|nay|ay|kia|tren(?= *(?:[,.?!;]|$|(?:thi|la|do|ai|khi|bao|co|han)\b))))(?![a-z])/;

/** Whether a message of few words points so, and says little beside it. */
function isShortOf(text: string, points: RegExp): boolean {
  return words(text).length <= 7 && points.test(fold(text));
}

/** "Giờ sở đó còn không": the one agency spoken of before. */
const POINTS_AT_AGENCY =
  /(?<!\b(?:trong|con|mot|nhung|cac) )\b(?:so|phong|ban|don vi|co quan|uy ban|ubnd|doanh nghiep) (?:do|nay|ay|kia)\b/;

/** The plans of before; where a year is named, those of them that are of that year, if any is. */
function inheritScope(current: Interpretation, before: Interpretation): Interpretation['scope'] {
  const ofYear = current.scope.byYearOnly
    ? before.scope.planIds.filter((id) => current.scope.planIds.includes(id))
    : before.scope.planIds;
  return { ...before.scope, planIds: ofYear.length > 0 ? ofYear : before.scope.planIds, inherited: true };
}

/** "Thế còn phần mềm X?": another matter, the same question. */
function goesOn(current: Interpretation): boolean {
  return current.intent === 'content' && /^(?:the con|con|the|vay con|va|roi|vay)\b/.test(fold(current.text).trim());
}

function askedBefore(current: Interpretation, before: Interpretation): Partial<Interpretation> {
  const role = current.role === 'any' ? before.role : current.role;
  return before.intent === 'list' || before.intent === 'count'
    ? { intent: 'content' }
    : { intent: before.intent, role };
}

function asksAboutPlans({ intent }: Interpretation): boolean {
  return !isSocial(intent) && intent !== 'plans-loaded';
}

/** "Kế hoạch có bao nhiêu …", "… của phường": the whole plan, in words. */
const OF_WHOLE_PLAN =
  /\b(?:ke hoach|van ban|phuong|xa|tinh|quan|huyen|thanh pho)(?: (?:nay|do|minh|ta))? (?:co|gom|neu|de ra|dat ra|giao|xac dinh)(?: (?:tat ca|tong cong|ca thay))? (?:bao nhieu|may|nhung|cac)\b|\bcua (?:(?:ca|toan) )?(?:ke hoach|van ban|phuong|xa|tinh|quan|huyen|thanh pho)(?: (?:nay|minh|ta))?[\s?.!]*$/;
/** Every record, whatever it is about. */
const ALL_OF_THEM = /\b(?:tat ca|toan bo|moi|het)(?: (?:cac|nhung))? (?:nhiem vu|chi tieu|viec|ket qua)\b/;
/** What points back, or goes on. */
const GOES_BACK = /^(?:the|con|vay|va|roi)\b|\b(?:do|ay|kia|tren|no|nua|trong so)[\s?.!]*$/;

/** "Kế hoạch có bao nhiêu nhiệm vụ?" behind a question about one of them: asked of the plan, not of that matter. */
function asksOfWhole(current: Interpretation, before: Interpretation): boolean {
  const folded = fold(current.text).trim();
  if (!isList(current) || current.recordTypes.length === 0 || GOES_BACK.test(folded)) return false;
  if (OF_WHOLE_PLAN.test(folded)) return true;
  const namesPlan = current.scope.named && !current.scope.byYearOnly;
  return !isList(before) && (namesPlan || ALL_OF_THEM.test(folded));
}

const ASKS_OF_WORK: readonly Interpretation['intent'][] = ['lead', 'coordinator', 'deadline'];

/** Whether the message has no matter of its own. */
export function isElliptic(current: Interpretation): boolean {
  if (selectsRecords(current)) return false;
  const named = new Set(current.agencies.flatMap((agency) => foldedTokens(agency.name)));
  const ofWork = ASKS_OF_WORK.includes(current.intent);
  const own = accentedTokens(current.topic).filter(
    (token) =>
      !FILLERS.has(token) && !(ofWork && GENERAL_VERBS.has(token)) && !named.has(fold(token)) && !/^\d+$/.test(token),
  );
  if (own.length === 0) return true;
  return own.length <= 1 && CUES.ellipsis.test(fold(current.text).trim());
}

/** A list or a count that names an agency or a part of a plan is complete without a topic. */
function selectsRecords(current: Interpretation): boolean {
  if (current.intent === 'plan-facts') return current.scope.named;
  if (!['list', 'count', 'superlative'].includes(current.intent)) return false;
  return (
    current.agencies.length > 0 ||
    current.part.locators.length > 0 ||
    current.part.group !== null ||
    current.lacking !== null
  );
}

function isBare(current: Interpretation): boolean {
  return foldedTokens(current.topic).length <= 2;
}
