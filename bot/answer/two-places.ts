/** "Hạn ở phần nhiệm vụ và ở phụ lục có khớp không": what the words of a plan and its table say of one statement. */
import type { CatalogRecord, RecordType } from '../../knowledge/index.js';
import { fold } from '../../knowledge/index.js';
import { TWO_PARTS } from '../interpret/named-part.js';
import { CUES } from '../interpret/patterns.js';
import { citeRecord } from './cite.js';
import { sayDeadline, sayTitle, shortTitle } from './describe.js';
import { draft } from './draft.js';
import { likelyEvidence } from './select.js';
import type { Step } from './step.js';

const ASSIGNMENTS: readonly RecordType[] = ['task', 'duty', 'target'];
/** Share of the matter that each of the two must hold. */
const LEAST_COVERAGE = 0.5;
const TITLE_CHARS = 260;

export const answerTwoPlaces: Step = async (context) => {
  const { interpretation, plans, catalog } = context;
  const folded = fold(interpretation.text);
  const [plan, other] = plans;
  if (!plan || other || !TWO_PARTS.test(folded) || !(CUES.deadline.test(folded) || /\bhan\b/.test(folded))) return null;
  const best = (isRow: boolean): CatalogRecord | null => {
    const found = likelyEvidence(
      { ...context, interpretation: { ...interpretation, figures: [], quoted: null } },
      ASSIGNMENTS,
      ({ record }) => record.columns.length > 0 === isRow && record.deadline !== null,
    );
    return found !== null && found.coverage >= LEAST_COVERAGE ? found.entry : null;
  };
  const row = best(true);
  // What the table links to its row is the same statement, however it is worded.
  const linked = row?.record.sameAs
    .flatMap((index) => catalog.record(`${plan.plan.id}#${index}`) ?? [])
    .find(({ record }) => record.columns.length === 0 && record.deadline !== null);
  const said = linked ?? best(false);
  if (!row || !said) return null;
  const lines = [said, row].map((entry) => {
    const deadline = sayDeadline(entry);
    return {
      text: `• ${deadline.text} – “${shortTitle(entry.record.title, TITLE_CHARS)}” (${entry.record.locator}).`,
      claims: [...deadline.claims, ...sayTitle(entry).claims],
    };
  });
  return draft({
    kind: 'answer',
    reason: 'found',
    text: [...lines.map(({ text }) => text), `Nguồn: ${plan.plan.title}.`].join('\n'),
    records: [said, row].map(({ record }) => ({ record })),
    citations: [citeRecord(said), citeRecord(row)],
    claims: lines.flatMap(({ claims }) => claims),
  });
};
