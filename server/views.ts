import type {
  Answer,
  AnswerRecord,
  Citation,
  Deadline,
  DeadlinePart,
  Figure,
  Plan,
  PlanId,
  Section,
  StoredRecord,
} from '../knowledge/index.js';

/** The contract's JSON of the domain. Names and shapes here are what clients rely on. */
export type DeadlinePartView = { from: string | null; to: string } | { recurrence: string } | { event: string };

export interface DeadlineView {
  text: string;
  from?: string | null;
  to?: string;
  recurrence?: string;
  event?: string;
  parts?: DeadlinePartView[];
}

/** Makes the link under which a citation opens; null when there is none to give. */
export type LinkTo = (citation: Citation) => string | null;

export function viewAnswer(answer: Answer, titleOf: (id: PlanId) => string | null, linkTo: LinkTo) {
  return {
    kind: answer.kind,
    text: answer.text,
    records: answer.records.map((entry) => viewAnswerRecord(entry, titleOf)),
    citations: answer.citations.map((citation) => ({ ...citation, href: linkTo(citation) })),
    reason: answer.reason,
    options: [...answer.options],
    suggestions: [...answer.suggestions],
    notices: [...answer.notices],
    ...(answer.list === undefined ? {} : { list: answer.list }),
  };
}

function viewAnswerRecord({ record, via }: AnswerRecord, titleOf: (id: PlanId) => string | null) {
  return { ...viewRecord(record, titleOf(record.planId)), ...(via === undefined ? {} : { via }) };
}

export function viewRecord(record: StoredRecord, documentTitle: string | null) {
  return {
    id: record.key,
    type: record.type,
    document: { id: record.planId, ...(documentTitle === null ? {} : { title: documentTitle }) },
    title: record.title,
    leads: [...record.leads],
    coordinators: [...record.coordinators],
    assignees: [...record.assignees],
    leadBasis: record.leadBasis,
    presumed: record.presumed.map((role) => ({ ...role })),
    deadline: record.deadline === null ? null : viewDeadline(record.deadline),
    figures: record.figures.map(viewFigure),
    product: record.product,
    group: record.group,
    locator: record.locator,
    page: record.page,
    quote: record.quote,
    review: [...record.review],
    sameAs: record.sameAs.map((index) => `${record.planId}#${index}`),
    ...(record.corrected === undefined ? {} : { corrected: record.corrected.map((mark) => ({ ...mark })) }),
  };
}

/** The first part stands at the top level; `parts` only where a phrase holds several. */
export function viewDeadline(deadline: Deadline): DeadlineView {
  const parts = deadline.parts.map(viewPart);
  return { text: deadline.text, ...parts[0], ...(parts.length > 1 ? { parts } : {}) };
}

function viewPart(part: DeadlinePart): DeadlinePartView {
  switch (part.kind) {
    case 'interval':
      return { from: part.from, to: part.to };
    case 'recurrence':
      return { recurrence: part.recurrence };
    case 'event':
      return { event: part.event };
  }
}

function viewFigure({ direction, bound, value, unit, level, period, text, clause }: Figure) {
  return { direction, bound, value, unit, level, period, text, clause };
}

export interface SectionView {
  index: number;
  label: string;
  title: string;
  locator: string;
  page: number | null;
  children: SectionView[];
}

/** Sections come in document order, parents before children, so one pass builds the tree. */
export function viewSections(sections: readonly Section[]): SectionView[] {
  const roots: SectionView[] = [];
  const byIndex = new Map<number, SectionView>();
  for (const { index, parent, label, title, locator, page } of sections) {
    const view: SectionView = { index, label, title, locator, page, children: [] };
    byIndex.set(index, view);
    const siblings = parent === null ? roots : (byIndex.get(parent)?.children ?? roots);
    siblings.push(view);
  }
  return roots;
}

export function viewReferences(plan: Plan) {
  const view = ({ number, type, issuedOn, text }: Plan['references'][number]) => ({ number, type, issuedOn, text });
  return {
    legalBases: plan.references.filter((reference) => reference.isBasis).map(view),
    references: plan.references.filter((reference) => !reference.isBasis).map(view),
  };
}
