/** Yes/no questions and questions that assert something: the premise is checked before anything is explained. */
import type { Agency, CatalogRecord, Interpretation, RecordType } from '../../knowledge/index.js';
import { fold } from '../../knowledge/index.js';
import { joinNames, premiseUnfounded, unfoundedRole } from '../wording.js';
import { citeRecord } from './cite.js';
import { sayCoordinators, sayDeadline, sayLead, sayTitle, shortTitle, together } from './describe.js';
import { draft, type Draft } from './draft.js';
import { oncePerStatement, preferRow, standing, type Standing } from './evidence.js';
import { figuresAsked } from './figures.js';
import { findQuotes } from './passages.js';
import { sayQuotes } from './quotes.js';
import { fittingEvidence, likelyEvidence, sureEvidence } from './select.js';
import type { Step, StepContext } from './step.js';

const ASSIGNMENTS: readonly RecordType[] = ['task', 'duty', 'target'];
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
  const wrongFigures = interpretation.figures.filter((figure) => !holdsAll(entry, [figure]));
  const said = together(
    [sayLead(entry), ...(entry.record.coordinators.length > 0 ? [sayCoordinators(entry)] : [])],
    '. ',
  );
  const title = sayTitle(entry);
  return draft({
    kind: 'answer',
    reason: how.kind === 'none' || wrongFigures.length > 0 ? 'premise-corrected' : 'found',
    text: `${wrongFigures.length > 0 ? `Không đúng mức ${joinNames(wrongFigures)}. ` : ''}${verdict(agency, interpretation.role, how)} – “${shortTitle(entry.record.title, 200)}”.\n${said.text}.\nNguồn: ${entry.record.locator}, ${entry.plan.title}.`,
    records: [{ record: entry.record, ...(how.kind === 'via' ? { via: how.group } : {}) }],
    citations: [citeRecord(entry)],
    claims: [...said.claims, ...title.claims],
  });
}

/** A group leads only where the plan says chủ trì; a duty that is merely given to a group makes none of its members lead. */
function standingStated(agency: Agency, role: Interpretation['role'], entry: CatalogRecord): Standing {
  const how = standing(agency, role, entry);
  const stated = entry.record.leadBasis === 'stated' || entry.record.columns.length > 0;
  return how.kind === 'via' && how.role === 'lead' && !stated ? { kind: 'none' } : how;
}

const ROLE_NAME = {
  lead: 'chủ trì',
  coordinator: 'phối hợp',
  assignee: 'được giao thực hiện',
  any: 'được giao hay phối hợp',
} as const;

function verdict(agency: Agency, asked: keyof typeof ROLE_NAME, how: Standing): string {
  if (how.kind === 'named') return `Đúng, ${agency.name} ${ROLE_NAME[how.role]}`;
  if (how.kind === 'via')
    return `Có, ${agency.name} ${ROLE_NAME[how.role]} với tư cách thuộc nhóm “${how.group}” (không ghi đích danh)`;
  return `Không, ${agency.name} không được ghi là đơn vị ${ROLE_NAME[asked]}`;
}

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
    /ket qua|da dat|dat duoc|thuc te/.test(fold(interpretation.text)) ? ['result'] : ['target', 'duty', 'task'],
    (entry) => entry.record.figures.length > 0,
  );
  if (!found) return refuseFigure(context);
  const entry = preferRow(found.entry, context.catalog);
  const asked = figuresAsked(entry, interpretation);
  const holds = interpretation.figures.every((figure) => asked.some((own) => numberOf(own.text) === numberOf(figure)));
  const title = sayTitle(entry);
  return draft({
    kind: 'answer',
    reason: holds ? 'found' : 'premise-corrected',
    text: `${holds ? 'Đúng' : `Không phải ${joinNames(interpretation.figures)}`}: ${title.text}.\nNguồn: ${entry.record.locator}, ${entry.plan.title}.`,
    records: [{ record: entry.record }],
    citations: [citeRecord(entry)],
    claims: title.claims,
  });
}

/** A day, month or quarter that the question asserts: of a record's deadline, else of the passage about the matter. */
async function checkDate(context: StepContext): Promise<Draft | null> {
  const asserted = datesIn(context.interpretation.text);
  if (asserted.length === 0) return null;
  const topic = context.interpretation.topic;
  const found = likelyEvidence(
    context,
    ASSIGNMENTS,
    (entry) => entry.record.deadline !== null && datesIn(entry.record.deadline.text).length > 0,
  );
  if (found) return sayDateVerdict(found.entry, asserted);
  const quotes = (await findQuotes(context, topic, (sentence) => datesIn(sentence).length > 0)).filter(
    (quote) => quote.coverage >= DATE_COVERAGE,
  );
  const [best] = quotes;
  const said = best ? sayQuotes(context, [best]) : null;
  if (!best || !said) return null;
  const holds = asserted.every((date) => datesIn(best.text).some((own) => agrees(own, date)));
  return {
    ...said,
    reason: holds ? 'found' : 'premise-corrected',
    text: `${holds ? 'Đúng' : 'Không đúng'}. ${said.text}`,
  };
}

function sayDateVerdict(entry: CatalogRecord, asserted: readonly string[]): Draft {
  const own = datesIn(entry.record.deadline?.text ?? '');
  const holds = asserted.every((date) => own.some((one) => agrees(one, date)));
  const said = sayDeadline(entry);
  const title = sayTitle(entry);
  return draft({
    kind: 'answer',
    reason: holds ? 'found' : 'premise-corrected',
    text: `${holds ? 'Đúng' : 'Không đúng'}. ${said.text} – “${shortTitle(entry.record.title, 200)}”.\nNguồn: ${entry.record.locator}, ${entry.plan.title}.`,
    records: [{ record: entry.record }],
    citations: [citeRecord(entry)],
    claims: [...said.claims, ...title.claims],
  });
}

/** Days, months and quarters as comparable strings: "26/10", "q1/2024", "12/2023". */
function datesIn(text: string): string[] {
  const folded = fold(text);
  const days = [...folded.matchAll(/\b(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?\b/g)].map(
    (match) => `d${Number(match[1])}-${Number(match[2])}${match[3] === undefined ? '' : `/${match[3]}`}`,
  );
  const quarters = [...folded.matchAll(/\bquy ?(iv|i{1,3}|[1-4])(?:[/ ]| nam )?(\d{4})?/g)].map(
    (match) => `q${roman(match[1] ?? '')}${match[2] === undefined ? '' : `/${match[2]}`}`,
  );
  const months = [...folded.matchAll(/\bthang (\d{1,2})(?:[/-]| nam )?(\d{4})?/g)].map(
    (match) => `m${Number(match[1])}${match[2] === undefined ? '' : `/${match[2]}`}`,
  );
  return [...days, ...quarters, ...months];
}

/** One date, where a year that one side leaves out is the other's. */
function agrees(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

function roman(text: string): number {
  return { i: 1, ii: 2, iii: 3, iv: 4 }[text] ?? Number(text);
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

function numberOf(text: string): string {
  return (/\d+(?:[.,]\d+)?/.exec(text)?.[0] ?? '').replace(',', '.');
}
