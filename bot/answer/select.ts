/** Choosing the record or records that a question about one matter means. */
import type { CatalogRecord, PlanId, RecordType } from '../../knowledge/index.js';
import { accentedTokens, fold, foldedTokens } from '../../knowledge/index.js';
import {
  namesAgree,
  oncePerStatement,
  preferRow,
  rankEvidence,
  recordsInScope,
  type AnswerContext,
  type Evidence,
} from './evidence.js';

import { codesIn, countPairs } from './topic-words.js';

/** A record answers when it holds this share of the topic's informative words … */
const SURE_COVERAGE = 0.68;
/** … or this share, when the record's own title is largely what was asked. */
const FAIR_COVERAGE = 0.5;
const FAIR_SPECIFICITY = 0.55;
const LIKELY_COVERAGE = 0.44;
const FITTING_COVERAGE = 0.58;
/** Records that fit as well as the best one, within this share of its score, are told apart by asking or side by side. */
const TIE_SCORE = 0.86;
/** A topic that names little of the best title is general: records that fit nearly as well are meant, too. */
const GENERAL_SPECIFICITY = 0.42;
const GENERAL_TIE_SCORE = 0.62;
const GENERAL_TIE_COVERAGE = 0.35;

export function isSure(evidence: Evidence): boolean {
  return (
    evidence.coverage >= SURE_COVERAGE ||
    (evidence.coverage >= FAIR_COVERAGE && evidence.specificity >= FAIR_SPECIFICITY)
  );
}

/** Records of these types that fit the topic, best first, surely. Figures and agencies that the question names must agree. */
export function sureEvidence(
  context: AnswerContext,
  types: readonly RecordType[],
  accept: (entry: CatalogRecord) => boolean = () => true,
): Evidence[] {
  const { interpretation, catalog } = context;
  const positions = recordsInScope(context, types).filter((position) => {
    const entry = catalog.records[position];
    return entry !== undefined && accept(entry);
  });
  const agrees = ({ entry }: Evidence): boolean =>
    namesAgree(interpretation.agencies, entry) &&
    speaksOfYears(entry, context) &&
    holdsCodes(entry, interpretation.topic);
  const ranked = rankEvidence(context, positions);
  // What is not sure in the end is not looked into first: of a large store that is nearly everything.
  if (interpretation.focus.length === 0 && interpretation.figures.length === 0)
    return ranked.filter(
      (evidence) => isSure(evidence) && agrees(evidence) && standTogether(interpretation.topic, evidence, catalog),
    );
  const agreeing = ranked.filter(agrees);
  const figured = agreeing.filter((evidence) => holdsFigures(evidence.entry, interpretation.figures));
  const chosen = interpretation.figures.length > 0 && figured.length > 0 ? figured : agreeing;
  return interpretation.focus.length > 0 && chosen.length > 0 ? chosen : chosen.filter(isSure);
}

/** "Trạm 5G" is no trạm of another kind: letters and digits in one tell what is meant. */
function holdsCodes({ record }: CatalogRecord, topic: string): boolean {
  const codes = codesIn(topic);
  if (codes.length === 0) return true;
  const own = new Set(foldedTokens(`${record.title} ${record.quote} ${record.group ?? ''}`));
  return codes.every((code) => own.has(code));
}

/**
 * "Xây cầu" is not "xây dựng … nhu cầu": two plain words that are the whole matter stand side by side, or around what is
 * counted ("đón 8,9 triệu lượt khách").
 */
function standTogether(topic: string, { entry, specificity }: Evidence, catalog: AnswerContext['catalog']): boolean {
  const tokens = accentedTokens(topic);
  if (tokens.length !== 2 || specificity >= FAIR_SPECIFICITY) return true;
  if (tokens.some((token) => catalog.ranking.weight(token) >= TELLING_WEIGHT)) return true;
  const counts = entry.record.figures.some(({ clause }) => {
    const own = new Set(accentedTokens(clause));
    return tokens.every((token) => own.has(token));
  });
  return (
    counts || countPairs(topic, accentedTokens([entry.record.title, entry.record.group ?? ''].join(' . '))).found > 0
  );
}

/** A word this rare tells a matter by itself. */
const TELLING_WEIGHT = 3.5;

/** Records that fit a matter nearly as well as the best one does; none where even that one fits poorly. */
export function fittingEvidence(context: AnswerContext, types: readonly RecordType[]): Evidence[] {
  const ranked = rankEvidence(context, recordsInScope(context, types)).filter((evidence) =>
    speaksOfYears(evidence.entry, context),
  );
  const best = ranked[0];
  if (!best || best.coverage < FITTING_COVERAGE) return [];
  return ranked.filter((evidence) => evidence.coverage >= best.coverage - 0.08 && evidence.score >= best.score * 0.7);
}

/** The best record about a matter that a question asserts something of: less of it needs to agree, since it may be wrong. */
export function likelyEvidence(
  context: AnswerContext,
  types: readonly RecordType[],
  accept: (entry: CatalogRecord) => boolean = () => true,
): Evidence | null {
  const positions = recordsInScope(context, types).filter((position) => {
    const entry = context.catalog.records[position];
    return entry !== undefined && accept(entry);
  });
  const best = rankEvidence(context, positions)[0];
  return best && best.coverage >= LIKELY_COVERAGE ? best : null;
}

/**
 * A year that is not the plan's own must stand in an assignment or a target. A result without a year is of the year
 * before the plan's.
 */
export function speaksOfYears(entry: CatalogRecord, context: AnswerContext): boolean {
  const { record, plan } = entry;
  const own = context.catalog.plan(plan.id)?.years ?? [];
  return context.interpretation.years.every((year) => {
    if (own.includes(year)) return true;
    if (record.type === 'result' && !/\b(?:19|20)\d{2}\b/.test(record.title)) return own.includes(year + 1);
    const figured = record.figures.some((figure) => figure.period?.from.startsWith(String(year)) === true);
    const title = record.title.replace(
      /giai đoạn\s+\d{4}\s*[-–]\s*\d{4}|đến năm \d{4},? (?:định hướng|tầm nhìn)/giu,
      '',
    );
    return figured || `${title} ${record.deadline?.text ?? ''}`.includes(String(year));
  });
}

function holdsFigures(entry: CatalogRecord, figures: readonly string[]): boolean {
  const title = fold(entry.record.title).replace(/\s/g, '');
  return figures.every((figure) => title.includes(figure.replace(/\s/g, '')));
}

/** The best record and those that fit as well, one a statement, rows of tables speaking for prose. */
export function ties(evidence: readonly Evidence[], context: AnswerContext): CatalogRecord[] {
  const best = evidence[0];
  if (!best) return [];
  const general = best.specificity < GENERAL_SPECIFICITY;
  const minScore = best.score * (general ? GENERAL_TIE_SCORE : TIE_SCORE);
  const minCoverage = best.coverage - (general ? GENERAL_TIE_COVERAGE : 0.06);
  const close = evidence.filter((item) => item.score >= minScore && item.coverage >= minCoverage);
  const found = oncePerStatement([...new Set(close.map((item) => preferRow(item.entry, context.catalog)))]);
  const rows = found.filter((entry) => entry.record.columns.length > 0);
  return general && rows.length >= 2 ? rows : found;
}

/** The best record of each plan, for questions that name no plan or several; plans whose best fits far worse are left out. */
export function bestPerPlan(evidence: readonly Evidence[], context: AnswerContext): CatalogRecord[] {
  const best = new Map<PlanId, Evidence>();
  for (const item of evidence) if (!best.has(item.entry.plan.id)) best.set(item.entry.plan.id, item);
  const top = Math.max(0, ...[...best.values()].map((item) => item.coverage));
  return [...best.values()]
    .filter((item) => item.coverage >= top - 0.2)
    .map((item) => preferRow(item.entry, context.catalog));
}
