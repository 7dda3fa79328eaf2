/** Yes/no questions and questions that assert something: the premise is checked before anything is explained. */
import type { Agency, CatalogRecord, Interpretation, RecordType } from '../../knowledge/index.js';
import { fold, foldedTokens, sameAgency } from '../../knowledge/index.js';
import {
  joinNames,
  notThisFigure,
  premiseUnfounded,
  ROLE_NAME,
  saidFigure,
  saidStanding,
  saidVia,
  unfoundedRole,
} from '../wording.js';
import { assertsTime, nameOf } from './asserted-dates.js';
import { chargeOf } from './charge.js';
import { clauseAsked, partnersOf } from './clauses.js';
import { citeRecord } from './cite.js';
import { checkDate, hasDeadline, sayDateVerdict } from './date-premise.js';
import { sayCoordinators, sayLead, sayTitle, shortTitle, together } from './describe.js';
import { draft, type Claim, type Draft } from './draft.js';
import {
  oncePerStatement,
  preferRow,
  rankEvidence,
  recordsInScope,
  standing,
  type Evidence,
  type Standing,
} from './evidence.js';
import { figuresAsked, figuresHold, isPast, selectorOf } from './figures.js';
import { sayMeasured } from './measured.js';
import { fittingEvidence, likelyEvidence, sureEvidence } from './select.js';
import type { Step, StepContext } from './step.js';

const ASSIGNMENTS: readonly RecordType[] = ['task', 'duty', 'target'];

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
  const named = found ?? holdingFigure(blind, context.interpretation);
  if (!named) return refuseFigure(context);
  const entry = preferRow(named.entry, context.catalog);
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

/** In other words than the plan's, the very figure tells which record is meant. */
function holdingFigure(context: StepContext, { figures }: Interpretation): Evidence | null {
  const positions = recordsInScope(context, ['target', 'duty', 'task']).filter((position) => {
    const entry = context.catalog.records[position];
    return entry !== undefined && entry.record.figures.length > 0 && holdsAll(entry, figures);
  });
  const [best] = rankEvidence(context, positions);
  return best && best.coverage >= NAMED_BY_FIGURE ? best : null;
}

/** Share of the matter that a record with the figure must hold. */
const NAMED_BY_FIGURE = 0.33;

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
