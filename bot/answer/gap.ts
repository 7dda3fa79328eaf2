/** "Còn thiếu bao nhiêu so với chỉ tiêu": what was reached beside what is aimed at, and how far apart they are. */
import type { CatalogRecord, Figure, RecordType } from '../../knowledge/index.js';
import { fold } from '../../knowledge/index.js';
import { quoteTitle, saidGap } from '../wording.js';
import { measureAlike } from './compare.js';
import { citeRecord } from './cite.js';
import { draft, placeOf, type Claim } from './draft.js';
import type { Evidence } from './evidence.js';
import { figuresAsked, selectorOf } from './figures.js';
import { sureEvidence } from './select.js';
import type { Step, StepContext } from './step.js';
import { measureTopic } from './topic-words.js';

const ASKS =
  /\b(?:thieu|cach|hut|kem|chenh|chenh lech|vuot|khoang cach|bao nhieu nua|(?:cao|thap|nhieu|it|lon|nho) hon (?:\S+ ){0,8}?(?:bao nhieu|may)|hon (?:ket qua|thuc hien|muc) (?:\S+ ){0,6}?(?:bao nhieu|may)|(?:tang|giam)(?: them)? (?:\S+ ){0,3}?(?:bao nhieu|may))\b/;
/** Share of the matter that the title of each must hold: a heading above it says too little. */
const LEAST_TITLE = 0.5;

interface Measured {
  readonly entry: CatalogRecord;
  readonly figure: Figure;
}

export const answerGap: Step = async (context) => {
  const { interpretation, plans } = context;
  const [plan, other] = plans;
  if (!plan || other || !ASKS.test(fold(interpretation.text))) return null;
  for (const aimed of measuredOf(context, 'target')) {
    const reached = measuredOf(context, 'result').find(({ figure }) => areApart(figure, aimed.figure));
    if (!reached) continue;
    const claims = [reached, aimed].flatMap(({ entry: { record }, figure }): Claim[] => [
      { kind: 'figure', ...placeOf(record.key, figure) },
      { kind: 'title', recordKey: record.key, text: record.title },
    ]);
    return draft({
      kind: 'answer',
      reason: 'found',
      text: [
        `${saidGap(reached.figure, aimed.figure)}.`,
        `• Kết quả: ${quoteTitle(reached.entry.record.title)} (${reached.entry.record.locator}).`,
        `• Chỉ tiêu: ${quoteTitle(aimed.entry.record.title)} (${aimed.entry.record.locator}).`,
        `Nguồn: ${plan.plan.title}.`,
      ].join('\n'),
      records: [reached, aimed].map(({ entry: { record } }) => ({ record })),
      citations: [reached, aimed].map(({ entry }) => citeRecord(entry)),
      claims: [
        ...claims,
        {
          kind: 'gap',
          reached: placeOf(reached.entry.record.key, reached.figure),
          aimed: placeOf(aimed.entry.record.key, aimed.figure),
        },
      ],
    });
  }
  return null;
};

/** Whether two figures of one kind tell how far there is to go: a ceiling, a rank or a growth has no such distance. */
export function areApart(reached: Figure, aimed: Figure): boolean {
  return (
    measureAlike([reached, aimed]) &&
    aimed.direction === 'reach' &&
    aimed.unit !== 'rank' &&
    aimed.bound !== 'max' &&
    aimed.bound !== 'below'
  );
}

/** Records of a type whose title is about the matter and has one figure of the level asked, the nearest title first. */
function measuredOf(context: StepContext, type: RecordType): Measured[] {
  const { interpretation } = context;
  const own = { ...context, interpretation: { ...interpretation, years: [], recordTypes: [], figures: [] } };
  const byTitle = (one: Evidence, next: Evidence): number =>
    next.titleCoverage - one.titleCoverage || next.specificity - one.specificity;
  return sureEvidence(own, [type], ({ record }) => record.figures.length > 0)
    .filter(({ titleCoverage }) => titleCoverage >= LEAST_TITLE)
    .sort(byTitle)
    .flatMap(({ entry }) => {
      const figure = figureAbout(context, figuresAsked(entry, selectorOf(interpretation)));
      return figure === null ? [] : [{ entry, figure }];
    });
}

/** The only figure, or the one whose clause alone is about the matter. */
function figureAbout({ interpretation, catalog }: StepContext, figures: readonly Figure[]): Figure | null {
  const [only, other] = figures;
  if (other === undefined) return only ?? null;
  const matter = measureTopic(interpretation.topic, (token) => catalog.ranking.weight(token));
  const [best, next] = figures
    .map((figure) => ({ figure, share: matter.coverage(figure.clause) }))
    .sort((one, two) => two.share - one.share);
  if (!best || !next || best.share < LEAST_CLAUSE || best.share - next.share < CLEAR) return null;
  return best.figure;
}

/** Share of the matter that the clause of one of several figures must hold, and by how much it leads. */
const LEAST_CLAUSE = 0.6;
const CLEAR = 0.2;
