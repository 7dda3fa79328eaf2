import type { FileReport } from '../../ingestion/index.js';
import type { ReplaceNote } from '../../knowledge/index.js';
import { INGEST } from '../wording.js';

/** What became of one file, for the terminal. */
export function describeReport(report: FileReport): string {
  const head = `${report.planId ?? report.fileName}: ${INGEST.outcomes[report.outcome]}`;
  const version = report.version === null ? '' : `, ${INGEST.version(report.version)}`;
  if (report.outcome === 'failed' || report.outcome === 'refused' || report.outcome === 'skipped') {
    return `${head} (${report.path})\n  ${report.reason ?? ''}`;
  }
  const { task, duty, target, result } = report.records;
  return [
    `${head}${version}`,
    ...(report.title === null ? [] : [`  ${report.title}`]),
    `  ${INGEST.counts(report.sections, report.passages)}`,
    `  ${INGEST.records(task, duty, target, result)}`,
    `  ${INGEST.doubtful(report.review.records)}`,
    ...report.review.reasons.map(({ reason, count }) => `    - ${reason}: ${count}`),
    ...report.notes.map((note) => `  ${describeNote(note)}`),
    `  ${INGEST.seconds(report.seconds)}`,
  ].join('\n');
}

export function describeTotals(reports: readonly FileReport[]): string {
  const count = (outcome: FileReport['outcome']): number =>
    reports.filter((report) => report.outcome === outcome).length;
  const parts = (['created', 'updated', 'unchanged', 'skipped', 'refused', 'failed'] as const).map(
    (outcome) => [outcome, count(outcome)] as const,
  );
  return parts
    .filter(([, number]) => number > 0)
    .map(([outcome, number]) => `${INGEST.outcomes[outcome]}: ${number}`)
    .join(' · ');
}

/** What else loading a document did, for people. */
export function describeNote(note: ReplaceNote): string {
  switch (note.kind) {
    case 'same-document':
      return INGEST.sameDocument(note.existing);
    case 'digest-replaced':
      return INGEST.digestReplaced(note.planId);
    case 'samples-removed':
      return INGEST.samplesRemoved(note.planIds);
  }
}
