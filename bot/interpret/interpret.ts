import type {
  Agency,
  AgencyMention,
  CatalogPlan,
  Day,
  Interpretation,
  Level,
  NormalisedQuestion,
  RecordType,
  Registers,
} from '../../knowledge/index.js';
import { fold, foldSpace, inPhrases, referenceKey, words } from '../../knowledge/index.js';
import { citedIn } from '../answer/cited-document.js';
import { isBound } from './compounds.js';
import { findWindow } from './deadline-window.js';
import { withDepartments } from './departments.js';
import { foldQuestion } from './fold-question.js';
import { findIntent } from './intent.js';
import { findLacking, LACKING_WORDS } from './lacking.js';
import { namedGroup } from './named-group.js';
import { byIssuer } from './issuer-scope.js';
import { withLoadedNames } from './loaded-names.js';
import { actingUnits, allOfThem, ownUnit, strangeUnit, unitOfPlan } from './local-units.js';
import { ASKS_ADDRESS, COURTESY, CUES, FUNCTION_WORDS, RANK, WHO } from './patterns.js';
import { findPlanScope } from './plan-scope.js';
import { findPart, isTablePart } from './named-part.js';
import { isOfTitle } from './plan-title.js';
import { COMPARED, EXTREMES, QUESTION_WORDS } from './question-words.js';
import { blank, matches, type Range } from './ranges.js';
import { statedPhrase } from './stated-phrase.js';
import { officialWords } from './synonyms.js';

/** What interpretation needs besides the words: the plans that this person may see, and the day it is. */
export interface InterpretContext {
  readonly plans: readonly CatalogPlan[];
  readonly today: Day;
  /** The one year that the question before was about: the years before and after are counted from it. */
  readonly spokenYear?: number | null;
  readonly registers: Pick<Registers, 'findAgencies' | 'parseAgency'>;
}

/** Makes a value of a question by rules alone. Pure: the same text, plans and day give the same value. */
export function interpret(question: NormalisedQuestion, context: InterpretContext): Interpretation {
  const text = withDepartments(question, context.registers);
  const folded = foldQuestion(text);
  const quoted = quotedPhrase(text);
  const read = context.registers.findAgencies(text);
  const ofTitle = read.filter((mention) => isOfTitle(mention, folded, context.plans));
  const named = read.filter((mention) => isNamed(mention, text) && !ofTitle.includes(mention));
  const told = findPlanScope(text, question.original, context.plans, { ...context, agencies: named.map(toRange) });
  const all = withLoadedNames(text, named, context.plans, context.registers);
  const { found, mentions, issuers } = CUES.legal.test(folded)
    ? { found: told, mentions: all, issuers: [] }
    : byIssuer(
        told,
        all.filter((mention) => !isExcepted(folded, mention)),
        folded,
        context,
      );
  const places = new Set(
    found.scope.planIds.map((id) => context.plans.find((entry) => entry.plan.id === id)?.placeName),
  );
  const acting = actingUnits(text, context.plans);
  const intent = findIntent(folded, {
    agencyCount: mentions.length + acting.length,
    planCount: found.scope.planIds.length,
    placeCount: places.size,
    citesDocument: citesOther(text, context.plans),
  });
  const part = findPart(text, folded);
  const asksOther = intent.planFact !== null && intent.planFact !== 'signer' && found.contentYears.length > 0;
  const lacking = findLacking(folded);
  const lists = listsByDeadline(folded, intent.intent, context.today) || listsLacking(folded, intent.intent, lacking);
  const asked = lists ? 'list' : intent.intent;
  const deadline = deadlineFilter(text, folded, context.today, asked);
  const filters = asked === 'list' || asked === 'count' || asked === 'superlative';
  const receiving = mentions.filter((mention) => RECEIVES.test(folded.slice(0, mention.start)));
  const actors =
    receiving.length < mentions.length ? mentions.filter((mention) => !receiving.includes(mention)) : mentions;
  const agencyRanges =
    filters || asked === 'yes-no'
      ? mentions.map(toRange)
      : mentions.filter((mention) => isPartner(folded, mention)).map(toRange);
  const group = namedGroup(folded, context.plans, found.scope.planIds, part.locators);
  const ranges: Range[] = [
    ...(group === null ? [] : [group.range]),
    ...(asked === 'compare' ? matches(folded, COMPARED).filter((range) => !isOtherWord(text, range)) : []),
    ...(asked === 'superlative' ? matches(folded, EXTREMES) : []),
    ...(ASKS_ADDRESS.test(folded) ? matches(folded, ASKS_ADDRESS) : []),
    ...(asked === 'coordinator' ? matches(folded, /\bphoi hop(?: voi| cung)?\b/g) : []),
    ...found.ranges,
    ...issuers,
    ...ofTitle.map(toRange),
    ...agencyRanges,
    ...all.filter((mention) => isExcepted(folded, mention)).map(toRange),
    ...part.ranges,
    ...ownUnit(folded, found.scope.planIds, context.plans),
    ...(filters ? deadline.ranges : []),
    ...(filters && lacking !== null ? matches(folded, LACKING_WORDS) : []),
    ...matches(folded, QUESTION_WORDS).filter((range) => !isOtherWord(text, range)),
    ...matches(folded, COURTESY),
  ];
  const isTold = found.isPlaced || found.scope.missing !== null;
  const unplanned = isTold ? null : unitOfPlan(question.original, context.plans);
  const strange = isTold ? null : (unplanned ?? strangeUnit(text, context.plans, question.original));
  const scope =
    strange !== null && (strange === unplanned || ABOUT_ITS_PLAN.includes(asked))
      ? { ...found.scope, planIds: [], missing: strange }
      : found.scope;
  const inScope = context.plans.filter((entry) => scope.planIds.includes(entry.plan.id));
  return {
    intent: asksOther ? 'legal-basis' : asked,
    text,
    scope,
    agencies: uniqueAgencies(filters ? actors : mentions, acting).map((agency) => allOfThem(agency, inScope)),
    role: intent.role,
    levels: findLevels(folded),
    years: found.contentYears,
    window: deadline.window,
    part: { locators: part.locators, group: part.group ?? group?.group ?? null },
    recordTypes: recordTypes(folded, part.recordTypes),
    listOf: intent.listOf,
    noun: intent.noun,
    lacking,
    deadlineText: deadline.text,
    planFact: intent.planFact,
    quoted,
    topic: topicOf(blank(text, ranges), RANK.test(folded)),
    figures: [...text.matchAll(/(?<!\d)\d+(?:[.,]\d+)?\s?%/g)].map((match) => match[0]),
    ordinal: findOrdinal(folded, text, part.locators),
    focus: [],
  };
}

/** Questions that only the unit's own plan answers. */
const ABOUT_ITS_PLAN: readonly Interpretation['intent'][] = ['list', 'count', 'target', 'result', 'lead', 'deadline'];

/** In brackets: examples, or what is to be counted or left out. */
const NO_MATTER = /\.\.|…|ví dụ|chẳng hạn|v\.v|^\((?:không|ko|chưa)? ?(?:tính|kể|gồm|bao gồm)(?: cả)? /iu;

/** The words that are left, without those that carry no matter of their own. */
function topicOf(left: string, asksRank: boolean): string {
  const plain = left
    .replace(/\([^()]*\)/gu, (aside) => (NO_MATTER.test(aside) ? ' ' : aside))
    .replace(/[?!;:"“”()…]|[.,](?!\d)/g, ' ');
  const tokens = foldSpace(asksRank ? `${plain} xếp hạng` : plain).split(' ');
  const isPhrase = inPhrases(tokens, (token) => FUNCTION_WORDS.has(token.toLowerCase()));
  const kept = tokens.filter(
    (token, at) =>
      /[\p{L}\p{N}]/u.test(token) &&
      (!FUNCTION_WORDS.has(token.toLowerCase()) || isBound(tokens, at) || isPhrase[at] === true),
  );
  return officialWords(kept.join(' '));
}

/** Words that ask, spelt with their accents; folded they look like others: "phân lập", "giám sát", "đất đai", "hạ tầng". */
const SPELT: Readonly<Record<string, RegExp>> = {
  phan: /^phần$/,
  giam: /^giảm$/,
  tang: /^tăng$/,
  dat: /^(?:đạt|đặt)$/,
  muc: /^(?:mức|mục)$/,
  cuoi: /^cuối$/,
  nua: /^nữa$/,
  hut: /^hụt$/,
};

/** Whether a stretch that was found in the folded text is another word, as its accents tell. */
function isOtherWord(text: string, { start, end }: Range): boolean {
  return words(text.slice(start, end)).some((word) => {
    const lower = word.toLowerCase();
    const plain = fold(lower);
    return lower !== plain && SPELT[plain]?.test(lower) === false;
  });
}

const WHO_ONLY = new RegExp(`^${WHO}$`);

/** An agency that is named, not asked for ("những đơn vị nào") and no part of a document's number. */
function isNamed(mention: AgencyMention, text: string): boolean {
  const asksWhich = /^\s+(?:nào|nao|gì|gi)(?![\p{L}])/u.test(text.slice(mention.end));
  return !asksWhich && !WHO_ONLY.test(fold(mention.text)) && !/[/-]/.test(text[mention.start - 1] ?? '');
}

/** "… báo cáo UBND thành phố": who receives does not act. */
const RECEIVES = /(?:bao cao|trinh|gui|nop|tham muu|xin y kien|giup)(?: cho| ve| len)* $/;

const toRange = (mention: AgencyMention): Range => ({ start: mention.start, end: mention.end });

/** "Ngoài Sở A ra thì còn ai": an agency that is known already, and neither asked about nor a filter. */
function isExcepted(folded: string, { start, end }: AgencyMention): boolean {
  return /\bngoai $/.test(folded.slice(0, start)) && /^ ra\b|^,? (?:thi )?con\b/.test(folded.slice(end));
}

/** An agency after "phối hợp với" names a partner already known, not the matter. */
function isPartner(folded: string, mention: AgencyMention): boolean {
  return /(?:ai|nao|gi) (?:cung )?phoi hop (?:voi|cung) $/.test(folded.slice(0, mention.start));
}

function quotedPhrase(text: string): string | null {
  const match = /["“«]([^"”»]{6,300})["”»]/u.exec(text);
  return match?.[1] === undefined ? null : foldSpace(match[1]);
}

function findLevels(folded: string): Level[] {
  const levels: Level[] = [];
  if (/\bcap (?:tinh|thanh pho)\b/.test(folded)) levels.push('tỉnh');
  if (/\bcap (?:[a-z]+[,/]? )?(?:huyen|quan)\b/.test(folded)) levels.push('huyện');
  if (/\bcap (?:[a-z]+[,/]? )?(?:xa|phuong)\b|\b(?:ubnd|uy ban nhan dan) (?:cac )?(?:xa|phuong)\b/.test(folded))
    levels.push('xã');
  return levels;
}

/** What is asked for by its name, else what the part that is asked of holds. */
function recordTypes(folded: string, ofPart: readonly RecordType[]): readonly RecordType[] {
  const target = /\bchi tieu\b|\bmuc tieu\b/.test(folded);
  const task = /\bnhiem vu\b|\bphan viec\b|\bdu an\b|\bdau viec\b|(?<!\bho so )\bcong viec\b(?! tai| cap)/.test(folded);
  if (target && !task) return ['target'];
  if (task && !target) return ['task', 'duty'];
  return task || target ? [] : ofPart;
}

/** "Sở X phải hoàn thành những gì trong quý III", "việc sắp đến hạn": what falls due is asked for, no word for a list needed. */
function listsByDeadline(folded: string, intent: Interpretation['intent'], today: Day): boolean {
  if (intent !== 'content' || !WORK.test(folded) || CUES.deadline.test(folded)) return false;
  return findWindow(folded, today) !== null;
}

/** "Những nhiệm vụ không ghi thời hạn": what lacks it is asked for, not the deadline. */
function listsLacking(folded: string, intent: Interpretation['intent'], lacking: Interpretation['lacking']): boolean {
  if (lacking === null || !['content', 'lead', 'coordinator', 'deadline', 'yes-no'].includes(intent)) return false;
  return /\b(?:nhung|cac|liet ke|ke|danh sach) (?:[a-z]+ ){0,3}?(?:nhiem vu|viec|cong viec|dau viec|du an|chi tieu|muc|dong)\b/.test(
    folded,
  );
}

const WORK = /\b(?:moc|nhiem vu|viec|cong viec|dau viec|du an|nhung gi|gi|dau muc)\b/;

/** A deadline named as a filter: "trước tháng 9", "quý II", "Thường xuyên". */
function deadlineFilter(
  text: string,
  folded: string,
  today: Day,
  intent: Interpretation['intent'],
): { window: Interpretation['window']; text: string | null; ranges: Range[] } {
  const none = { window: null, text: null, ranges: [] };
  if (intent !== 'list' && intent !== 'count') return none;
  const stated = statedPhrase(text, folded);
  if (stated !== null) return { window: null, text: stated.phrase, ranges: [stated.range] };
  const found = findWindow(folded, today);
  return found === null ? none : { window: found.window, text: null, ranges: [...found.ranges] };
}

const ORDINALS = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];

/** "Nhiệm vụ thứ ba", "mục số 3"; beside an appendix also "nhiệm vụ 3". */
function findOrdinal(folded: string, text: string, locators: readonly string[]): number | null {
  const match = CUES.ordinal.exec(folded);
  // "Sở Tư pháp" is an office, no number four.
  if (match && /^sở/iu.test(text.slice(match.index).normalize('NFC'))) return null;
  const isOfTable = locators.some(isTablePart);
  if (!match?.[1] || !((isOfTable && /^\d/.test(match[1])) || /thu |so /.test(match[0]))) return null;
  if (/^ ?(?:%|[.,/]\d)/.test(folded.slice(match.index + match[0].length))) return null;
  const number = /^\d+$/.test(match[1]) ? Number(match[1]) : ORDINALS.indexOf(match[1]) + 1;
  return number > 0 ? number : null;
}

function uniqueAgencies(mentions: readonly AgencyMention[], acting: readonly Agency[]): Agency[] {
  const seen = new Map<string, Agency>();
  for (const agency of [...mentions.map((mention) => mention.agency), ...acting]) {
    const key = `${agency.key}|${agency.place ?? ''}`;
    if (!seen.has(key)) seen.set(key, agency);
  }
  return [...seen.values()];
}

/** Whether the words name a document by number that is no loaded plan. */
function citesOther(text: string, plans: readonly CatalogPlan[]): boolean {
  const own = plans.flatMap((entry) => (entry.plan.number === null ? [] : [referenceKey(entry.plan.number)]));
  return citedIn(text).some((number) => !own.includes(referenceKey(number)));
}
