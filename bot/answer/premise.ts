/** Yes/no questions and questions that assert something: the premise is checked before anything is explained. */
import type { Agency, CatalogRecord, Interpretation, RecordType } from '../../knowledge/index.js';
import { fold, foldedTokens, sameAgency } from '../../knowledge/index.js';
import {
  DATE_VERDICT,
  joinNames,
  notThisFigure,
  premiseUnfounded,
  ROLE_NAME,
  saidFigure,
  saidStanding,
  saidVia,
  unfoundedRole,
} from '../wording.js';
import { assertsTime, datesIn, nameOf, timeAgreement, withoutTimes } from './asserted-dates.js';
import { chargeOf } from './charge.js';
import { clauseAsked, partnersOf } from './clauses.js';
import { citeRecord } from './cite.js';
import { sayCoordinators, sayDeadline, sayLead, sayTitle, shortTitle, together } from './describe.js';
import { draft, type Claim, type DateSource, type Draft } from './draft.js';
import { oncePerStatement, preferRow, standing, type Standing } from './evidence.js';
import { figuresAsked, figuresHold, isPast, selectorOf } from './figures.js';
import { sayMeasured } from './measured.js';
import { findQuotes } from './passages.js';
import { sayQuotes } from './quotes.js';
import { fittingEvidence, likelyEvidence, sureEvidence } from './select.js';
import type { Step, StepContext } from './step.js';

const ASSIGNMENTS: readonly RecordType[] = ['task', 'duty', 'target'];
/** A record with days is preferred to one without, where it holds nearly as much of the matter. */
const NEAR_COVERAGE = 0.1;
/** Share of the topic that a record must hold before its deadline denies what was asserted. */
const DENIAL_COVERAGE = 0.55;
/** Share of the topic that a passage about an asserted date must hold. */
const DATE_COVERAGE = 0.45;

/** "Sở Y tế chủ trì … phải không?", "chỉ tiêu là 70 % đúng không?", "ngày 10/10 phải không?" */
export const checkPremise: Step = async (context) => {
  const { interpretation } = context;
  if (interpretation.figures.length > 0 && interpretation.agencies.length === 0) return checkFigure(context);
  const [agency] = interpretation.agencies;
  const checked = agency ? checkRole(context, agency) : null;
  return checked ?? checkDate(context);
};

function checkRole(context: StepContext, agency: Agency): Draft | null {
  const { interpretation } = context;
  const evidence = fittingEvidence(withoutAgencies(context), ASSIGNMENTS);
  const entries = oncePerStatement([...new Set(evidence.map((item) => preferRow(item.entry, context.catalog)))]);
  const bearing = entries.map((entry) => ({ entry, how: standingStated(agency, interpretation.role, entry) }));
  const chosen =
    bearing.find((item) => item.how.kind === 'named') ?? bearing.find((item) => item.how.kind === 'via') ?? bearing[0];
  if (!chosen) return null;
  const { entry, how } = chosen;
  if (how.kind !== 'none' && hasDeadline(entry) && assertsTime(interpretation.text, nameOf(entry.record)))
    return sayDateVerdict(entry, interpretation.text);
  // The sentence names the agency beside another of its duties: no verdict on this one, its own words tell.
  const clause = clauseAsked(entry.record, withoutName(interpretation.topic, agency));
  const isOfOther =
    how.kind === 'named' &&
    how.role === 'coordinator' &&
    !partnersOf(clause, entry.record.coordinators).some((name) =>
      sameAgency(context.catalog.registers.parseAgency(name), agency),
    );
  if (isOfOther) return null;
  const wrongFigures = interpretation.figures.filter((figure) => !holdsAll(entry, [figure]));
  const recordKey = entry.record.key;
  const wrong: Claim[] =
    wrongFigures.length === 0
      ? []
      : [{ kind: 'figure-premise', recordKey, asserted: wrongFigures, levels: [], years: [], holds: false }];
  // "Sở A có phải đầu mối …": the word chủ trì is in question only where it is said.
  const asked =
    interpretation.role === 'lead' && !SAYS_LEAD.test(fold(interpretation.text)) ? 'any' : interpretation.role;
  const of = how.kind === 'named' && how.role === 'lead' ? asked : interpretation.role;
  const standingClaims = claimsOf(agency, of, how, entry);
  const said = together(
    [sayLead(entry, clause), ...(entry.record.coordinators.length > 0 ? [sayCoordinators(entry, clause)] : [])],
    '. ',
  );
  const title = sayTitle(entry);
  return draft({
    kind: 'answer',
    reason: how.kind === 'none' || wrongFigures.length > 0 ? 'premise-corrected' : 'found',
    text: `${wrongFigures.length > 0 ? notThisFigure(wrongFigures) : ''}${verdict(agency, of, how, entry)} – “${shortTitle(entry.record.title, 200)}”.\n${said.text}.\nNguồn: ${entry.record.locator}, ${entry.plan.title}.`,
    records: [{ record: entry.record, ...(how.kind === 'via' ? { via: how.group } : {}) }],
    citations: [citeRecord(entry)],
    claims: [...said.claims, ...title.claims, ...standingClaims, ...wrong],
  });
}

function withoutName(topic: string, { name }: Agency): string {
  const own = new Set(foldedTokens(name));
  return topic
    .split(' ')
    .filter((word) => !own.has(fold(word)))
    .join(' ');
}

function claimsOf(agency: Agency, asked: Interpretation['role'], how: Standing, entry: CatalogRecord): Claim[] {
  const recordKey = entry.record.key;
  return how.kind === 'via'
    ? [{ kind: 'via', recordKey, agency, role: how.role, group: how.group }]
    : [{ kind: 'standing', recordKey, agency, asked, as: how.kind === 'named' ? how.role : null }];
}

/** A group leads only where the plan says chủ trì; a duty that is merely given to a group makes none of its members lead. */
function standingStated(agency: Agency, role: Interpretation['role'], entry: CatalogRecord): Standing {
  const how = standing(agency, role, entry);
  const stated = entry.record.leadBasis === 'stated' || entry.record.columns.length > 0;
  if (how.kind !== 'via' || how.role !== 'lead' || stated) return how;
  return role === 'any' && entry.record.assignees.includes(how.group) ? { ...how, role: 'assignee' } : { kind: 'none' };
}

/** The verdict in words, as the gate finds it again. */
function verdict(agency: Agency, asked: Interpretation['role'], how: Standing, entry: CatalogRecord): string {
  return how.kind === 'via'
    ? saidVia(agency.name, how.role, how.group)
    : saidStanding(agency.name, how.kind === 'named' ? how.role : null, asked, chargeOf(entry.record));
}

const SAYS_LEAD = /\bchu (?:tri|chi|try)\b/;

function withoutAgencies(context: StepContext): StepContext {
  return { ...context, interpretation: { ...context.interpretation, agencies: [] } };
}

/** A figure that the question asserts of a target. */
function checkFigure(context: StepContext): Draft | null {
  const { interpretation } = context;
  const blind: StepContext = {
    ...context,
    interpretation: { ...interpretation, figures: [], topic: withoutFigures(interpretation.topic) },
  };
  const found = likelyEvidence(
    blind,
    isPast(context) || /ket qua|da dat|dat duoc|thuc te/.test(fold(interpretation.text))
      ? ['result']
      : ['target', 'duty', 'task'],
    (entry) => entry.record.figures.length > 0,
  );
  if (!found) return refuseFigure(context);
  const entry = preferRow(found.entry, context.catalog);
  const asserted = interpretation.figures;
  const { levels, years } = selectorOf(interpretation);
  const asked = figuresAsked(entry, { levels, years });
  const words = interpretation.text;
  const holds = figuresHold(asserted, asked, words);
  const title = sayMeasured(entry, asked);
  return draft({
    kind: 'answer',
    reason: holds ? 'found' : 'premise-corrected',
    text: `${saidFigure(asserted, holds)} ${title.text}.\nNguồn: ${entry.record.locator}, ${entry.plan.title}.`,
    records: [{ record: entry.record }],
    citations: [citeRecord(entry)],
    claims: [
      ...title.claims,
      { kind: 'figure-premise', recordKey: entry.record.key, words, asserted, levels, years, holds },
    ],
  });
}

/** A day, month or quarter that the question asserts: of a record's deadline, else of the passage about the matter. */
async function checkDate(context: StepContext): Promise<Draft | null> {
  const { text, topic } = context.interpretation;
  if (!assertsTime(text)) return null;
  // Several days may have names alike: only a sentence that sets a day to a name tells of it.
  if (NAMED_DAY.test(fold(text)))
    return checkQuotedDate(context, (sentence) => assertsTime(sentence) && SETS_DAY.test(fold(sentence)));
  const matter = { ...context.interpretation, topic: withoutTimes(topic) };
  const timeless: StepContext = { ...context, interpretation: matter };
  const best = likelyEvidence(timeless, ASSIGNMENTS, hasDeadline);
  const dated = likelyEvidence(
    timeless,
    ASSIGNMENTS,
    ({ record }) => record.deadline !== null && datesIn(record.deadline.text).length > 0,
  );
  const isNear = best !== null && dated !== null && dated.coverage >= best.coverage - NEAR_COVERAGE;
  const likely = isNear && datesIn(text).length > 0 ? dated : best;
  // A denial is of the matter that was asked about, or of none.
  const isDenied =
    likely !== null &&
    timeAgreement(text, likely.entry.record.deadline?.text ?? '', nameOf(likely.entry.record)) === 'other';
  const isMeant = likely !== null && (!isDenied || likely.coverage >= DENIAL_COVERAGE);
  if (likely && isMeant) return sayDateVerdict(likely.entry, text);
  return checkQuotedDate(context, assertsTime);
}

/** The same of the passage that speaks of the matter best, in a sentence that `accept` lets through. */
async function checkQuotedDate(context: StepContext, accept: (sentence: string) => boolean): Promise<Draft | null> {
  const { text, topic } = context.interpretation;
  const matter = NAMED_DAY.test(fold(text))
    ? withoutTimes(topic).replace(/^(?:lấy|chọn|lay|chon)\s+|(?<!\S)(?:làm|lam)(?=\s+(?:ngày|ngay)\s)/giu, '')
    : topic;
  const quotes = (await findQuotes(context, matter, accept)).filter((quote) => quote.coverage >= DATE_COVERAGE);
  const [quote] = quotes;
  const said = quote ? sayQuotes(context, [quote]) : null;
  if (!quote || !said) return null;
  // Beside the day that is set a sentence may name others.
  const stated = NAMED_DAY.test(fold(text)) ? clauseThatSets(quote.text) : quote.text;
  const source = { kind: 'quote', passageKey: quote.hit.passage.key, text: stated } as const;
  const { opening, reason, claim } = dateVerdict(text, source, stated);
  return { ...said, reason, text: `${opening} ${said.text}`, claims: [...said.claims, claim] };
}

function clauseThatSets(text: string): string {
  return text.split(/(?<=[;.])\s+/u).find((clause) => SETS_DAY.test(fold(clause))) ?? text;
}

const SETS_DAY =
  /\b(?:chon|lay)? ?ngay \d[^;.]{0,40}\b(?:lam|la) (?:\S+ ){0,2}?ngay\b|\bngay [a-z ]{3,60} la (?:vao )?ngay \d/;

/** "Lấy ngày 10/10 làm ngày chuyển đổi số", "ngày hội là ngày mấy", "ngày hội là 10/10": a day that has a name, no deadline. */
const NAMED_DAY =
  /\b(?:lay|chon) ngay \S+ (?:hang nam )?(?:lam|la) ngay\b|\bngay (?!(?:nop|hoan thanh|ban hanh|bao cao|ky|gui|trinh|het|bat dau|ket thuc)\b)[a-z][a-z ]{3,60} (?:la|vao|roi vao) (?:(?:vao|dung) )?(?:(?:ngay|hom|mung)\b|\d{1,2}(?:[/.-]| thang )\d)/;

function hasDeadline({ record }: CatalogRecord): boolean {
  return record.deadline !== null || record.columns.some((column) => column.role === 'deadline');
}

function dateVerdict(asserted: string, of: DateSource, stated: string, title = '') {
  const says = timeAgreement(asserted, stated, title);
  const claim: Claim = { kind: 'date-premise', asserted, of, says };
  const reason = says === 'other' ? ('premise-corrected' as const) : ('found' as const);
  return { opening: DATE_VERDICT[says], reason, claim };
}

function sayDateVerdict(entry: CatalogRecord, asserted: string): Draft {
  const source = { kind: 'deadline', recordKey: entry.record.key } as const;
  const { opening, reason, claim } = dateVerdict(
    asserted,
    source,
    entry.record.deadline?.text ?? '',
    nameOf(entry.record),
  );
  const title = sayTitle(entry);
  const said = together([sayDeadline(entry), ...(entry.record.leads.length > 0 ? [sayLead(entry)] : [])]);
  const [first, ...rest] = said.text.split('\n');
  return draft({
    kind: 'answer',
    reason,
    text: `${opening} ${first ?? ''} – “${shortTitle(entry.record.title, 200)}”.\n${rest.map((line) => `${line}.\n`).join('')}Nguồn: ${entry.record.locator}, ${entry.plan.title}.`,
    records: [{ record: entry.record }],
    citations: [citeRecord(entry)],
    claims: [...said.claims, ...title.claims, claim],
  });
}

/** "Vì sao đặt mục tiêu 20 %", "vì sao giao Sở Y tế chủ trì": explained only where it is so. */
export const refuseUnfounded: Step = async (context) => {
  const { interpretation } = context;
  if (interpretation.figures.length > 0) {
    const holds = sureEvidence(context, []).some((evidence) => holdsAll(evidence.entry, interpretation.figures));
    if (!holds) return refuseFigure(context);
  }
  const [agency] = interpretation.agencies;
  if (!agency || interpretation.role === 'any' || !/vi sao|tai sao|ly do|sao lai/.test(fold(interpretation.text)))
    return null;
  const founded = sureEvidence(withoutAgencies(context), ASSIGNMENTS).some(
    (evidence) => standing(agency, interpretation.role, evidence.entry).kind !== 'none',
  );
  return founded
    ? null
    : draft({
        kind: 'refuse',
        reason: 'absent',
        text: unfoundedRole(
          context.plans.map((entry) => entry.plan),
          agency.name,
          ROLE_NAME[interpretation.role],
        ),
      });
};

function refuseFigure(context: StepContext): Draft {
  return draft({
    kind: 'refuse',
    reason: 'absent',
    text: premiseUnfounded(
      context.plans.map((entry) => entry.plan),
      joinNames(context.interpretation.figures),
    ),
  });
}

function holdsAll(entry: CatalogRecord, figures: readonly string[]): boolean {
  const text = fold(`${entry.record.title} ${entry.record.quote}`).replace(/\s/g, '');
  return figures.every((figure) => text.includes(figure.replace(/\s/g, '')));
}

function withoutFigures(topic: string): string {
  return topic.replace(/(?<![\p{L}\d])\d+(?:[.,]\d+)?%?(?![\p{L}\d])/gu, ' ');
}
