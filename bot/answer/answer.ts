/** The way from an interpretation to a draft: a list of steps for each intent, any of which may end with an answer. */
import type { Agency, CatalogRecord, PlanIntent } from '../../knowledge/index.js';
import { foldedTokens } from '../../knowledge/index.js';
import { agencyAbsent, notFound, notFoundForCitizen, ONLY_TOUCHED, planNotLoaded } from '../wording.js';
import { answerAims } from './aims.js';
import { compareCounts } from './agency-counts.js';
import { answerMeaning } from './abbreviation-meaning.js';
import { answerCitedDocument } from './cited-document.js';
import { countPieces, countThings, countThingsOf } from './counted-things.js';
import { answerCompare, comparePlaces } from './compare.js';
import { draft, type Draft } from './draft.js';
import { recordsInScope, standing } from './evidence.js';
import { answerByLevel, answerOtherUnit, answerQuantity, answerResult, answerTarget } from './figures.js';
import { answerLegal } from './legal.js';
import { answerGap } from './gap.js';
import { compareGroups, countGroups } from './group-counts.js';
import { answerCount, answerList } from './lists.js';
import {
  answerCell,
  answerCoordinator,
  answerDeadline,
  answerLead,
  answerPointed,
  answerUnassigned,
} from './one-record.js';
import { answerSuccessor } from './successors.js';
import { answerMentioned } from './mentioned.js';
import { yearOf } from './measured.js';
import { answerMoney } from './money.js';
import { atNumberedRow } from './numbered-row.js';
import { answerNearest } from './nearest.js';
import { ofSubject } from './of-subject.js';
import { answerFromPassages } from './passages.js';
import { answerPlanFact, answerPlansLoaded } from './plan-facts.js';
import { answerPosition } from './position.js';
import { checkPremise, refuseUnfounded } from './premise.js';
import { answerComplaint } from './remark.js';
import { answerReplaced } from './replaced.js';
import { answerSection } from './sections.js';
import { answerSuperlative } from './superlative.js';
import { eachPlan, firstOf, type Step, type StepContext } from './step.js';
import { answerTwoPlaces } from './two-places.js';
import { asksWholeAgency } from './whole-agency.js';

const STEPS: Readonly<Record<PlanIntent, readonly Step[]>> = {
  lead: [answerSuccessor, answerPosition, answerLead, answerUnassigned, answerFromPassages, answerNearest],
  coordinator: [answerCoordinator, answerFromPassages, answerNearest],
  deadline: [answerTwoPlaces, comparePlaces, answerDeadline, answerFromPassages, answerNearest],
  target: [
    answerMoney,
    answerAims,
    comparePlaces,
    answerCell,
    answerTarget,
    answerResult,
    answerFromPassages,
    answerOtherUnit,
    answerNearest,
  ],
  result: [answerMoney, answerCell, answerResult, answerTarget, answerFromPassages, answerNearest],
  list: [answerMoney, answerMentioned, answerList, answerSection, answerFromPassages, answerNearest],
  count: [
    countGroups,
    answerCell,
    countThingsOf,
    answerCount,
    answerMoney,
    answerQuantity,
    countPieces,
    countThings,
    answerFromPassages,
    answerOtherUnit,
    answerNearest,
  ],
  compare: [answerTwoPlaces, answerGap, compareCounts, compareGroups, answerCompare, answerFromPassages, answerNearest],
  superlative: [answerSuperlative, answerByLevel, answerFromPassages, answerNearest],
  'yes-no': [answerTwoPlaces, answerSuccessor, checkPremise, answerCitedDocument, answerFromPassages, answerNearest],
  'legal-basis': [answerReplaced, answerCitedDocument, eachPlan(answerLegal), answerFromPassages, answerNearest],
  content: [
    answerReplaced,
    answerMoney,
    answerAims,
    answerMeaning,
    answerTwoPlaces,
    answerSuccessor,
    refuseUnfounded,
    answerMentioned,
    comparePlaces,
    answerCell,
    answerPointed,
    answerSection,
    answerFromPassages,
    answerNearest,
  ],
  service: [answerFromPassages, answerNearest],
  'plan-facts': [answerPlanFact],
  'plans-loaded': [answerPlansLoaded],
};

/** Answers a question about plans, or says what was searched in vain. */
export async function answerFromPlans(intent: PlanIntent, asked: StepContext): Promise<Draft> {
  const context = atNumberedRow(asked);
  if ('text' in context) return context;
  const { scope } = context.interpretation;
  const loaded = context.plans.map((entry) => entry.plan);
  if (scope.missing !== null && scope.planIds.length === 0) {
    return draft({
      kind: 'refuse',
      reason: 'plan-not-loaded',
      text: planNotLoaded(
        scope.missing,
        context.catalog.plans.map((entry) => entry.plan),
      ),
    });
  }
  const subject = ofSubject(context);
  const told = subject === null ? null : await firstOf(STEPS[intent], subject);
  if (told?.kind === 'answer' && told.records.length > 0 && !told.text.startsWith(ONLY_TOUCHED)) return told;
  const found = asksWholeAgency(intent, context)
    ? await firstOf([answerMentioned, answerList], withIntent(context, 'list'))
    : await firstOf(STEPS[intent], context);
  if (found) return found;
  const [year] = context.interpretation.years;
  const [held] = context.plans;
  const spokenOf = context.plans.some((entry) =>
    entry.records.some(
      ({ record }) =>
        record.title.includes(String(year)) || record.figures.some((figure) => yearOf(figure) === String(year)),
    ),
  );
  if (
    year !== undefined &&
    !spokenOf &&
    held &&
    scope.named &&
    context.plans.every((entry) => entry.placeName === held.placeName)
  ) {
    return draft({
      kind: 'refuse',
      reason: 'plan-not-loaded',
      text: planNotLoaded(`${held.placeName ?? ''} năm ${year}`, loaded),
    });
  }
  const positions = recordsInScope(context);
  const unnamed = unnamedAgency(context, positions);
  if (unnamed !== null)
    return draft({ kind: 'refuse', reason: 'absent', text: agencyAbsent(loaded, unnamed, positions.length) });
  const targets = recordsInScope(context, ['target', 'result']).length;
  const all = positions.length;
  return draft({
    kind: 'refuse',
    reason: scope.named ? 'absent' : 'not-found',
    isUnanswered: true,
    text:
      answerComplaint(context.interpretation.text, context.audience) ??
      (context.audience === 'citizen' ? notFoundForCitizen(loaded) : notFound(loaded, all - targets, targets)),
  });
}

function withIntent(context: StepContext, intent: PlanIntent): StepContext {
  return { ...context, interpretation: { ...context.interpretation, intent, topic: '' } };
}

/** The agency asked about that no record in scope names, by itself or through a group; null where all stand somewhere. */
function unnamedAgency({ interpretation, catalog }: StepContext, positions: readonly number[]): string | null {
  const entries = positions.flatMap((position) => catalog.records[position] ?? []);
  const missing = interpretation.agencies.find(
    (agency) =>
      agency.kind !== 'group' &&
      entries.every((entry) => standing(agency, 'any', entry).kind === 'none' && !namesMore(agency, entry)),
  );
  return missing?.name ?? null;
}

/** "Ban Chỉ đạo" may be the "Ban Chỉ đạo Chuyển đổi số quận": the record has a longer name that begins so. */
function namesMore({ name, place }: Agency, { leads, coordinators, assignees }: CatalogRecord): boolean {
  const own = new Set(foldedTokens(place ?? ''));
  const asked = foldedTokens(name)
    .filter((token) => !own.has(token))
    .join(' ');
  return [...leads, ...coordinators, ...assignees].some((agency) =>
    foldedTokens(agency.name).join(' ').startsWith(`${asked} `),
  );
}
