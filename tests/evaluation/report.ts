import type { Outcome } from './evaluate.js';
import { QUESTION_STYLES, QUESTION_TYPES } from './question.js';

export interface Share {
  readonly passed: number;
  readonly total: number;
}

export interface Summary {
  readonly overall: Share;
  readonly citations: Share;
  readonly byType: ReadonlyMap<string, Share>;
  readonly byStyle: ReadonlyMap<string, Share>;
  /** An item that rests on several plans counts under each; "(none)" holds those that rest on no plan. */
  readonly byPlan: ReadonlyMap<string, Share>;
  /** Milliseconds a turn; null when nothing was asked. */
  readonly latencyMs: { readonly p50: number; readonly p95: number } | null;
}

export function summarise(outcomes: readonly Outcome[]): Summary {
  const cited = outcomes.filter((outcome) => outcome.cited !== null);
  const latencies = outcomes.flatMap((outcome) => outcome.latenciesMs);
  return {
    overall: shareOf(outcomes),
    citations: { passed: cited.filter((outcome) => outcome.cited === true).length, total: cited.length },
    byType: shareBy(outcomes, QUESTION_TYPES, ({ question }) => [question.type]),
    byStyle: shareBy(outcomes, QUESTION_STYLES, ({ question }) => [question.style]),
    byPlan: shareBy(outcomes, plansOf(outcomes), ({ question }) =>
      question.plans.length > 0 ? question.plans : ['(none)'],
    ),
    latencyMs: latencies.length === 0 ? null : { p50: percentile(latencies, 0.5), p95: percentile(latencies, 0.95) },
  };
}

/** The report for a terminal: failing questions with reasons, then the figures, so that they stand last. */
export function renderReport(outcomes: readonly Outcome[]): string {
  const failures = outcomes.filter((outcome) => outcome.failures.length > 0).flatMap(renderFailure);
  const head = failures.length > 0 ? ['Failing questions', '', ...failures, ''] : [];
  return [...head, renderFigures(outcomes)].join('\n');
}

/** The tables alone; they name no question. */
export function renderFigures(outcomes: readonly Outcome[]): string {
  const summary = summarise(outcomes);
  const lines: string[] = [];
  for (const [title, shares] of [
    ['type', summary.byType],
    ['style', summary.byStyle],
    ['plan', summary.byPlan],
  ] as const) {
    lines.push(...renderTable(title, shares), '');
  }
  const latency = summary.latencyMs;
  lines.push(
    `passed     ${renderShare(summary.overall)}`,
    `citations  ${renderShare(summary.citations)}`,
    latency === null ? 'latency    –' : `latency    p50 ${latency.p50.toFixed(1)} ms, p95 ${latency.p95.toFixed(1)} ms`,
  );
  return lines.join('\n');
}

/** The same for programs: one JSON document. */
export function renderJson(outcomes: readonly Outcome[]): string {
  const summary = summarise(outcomes);
  const items = outcomes.map(({ question, reply, failures, cited, latenciesMs }) => ({
    id: question.id,
    type: question.type,
    style: question.style,
    plans: question.plans,
    turns: question.turns,
    passed: failures.length === 0,
    failures,
    cited,
    latenciesMs,
    reply,
  }));
  return JSON.stringify(
    {
      overall: summary.overall,
      citations: summary.citations,
      byType: Object.fromEntries(summary.byType),
      byStyle: Object.fromEntries(summary.byStyle),
      byPlan: Object.fromEntries(summary.byPlan),
      latencyMs: summary.latencyMs,
      items,
    },
    null,
    2,
  );
}

function renderFailure({ question, reply, failures }: Outcome): string[] {
  const answer =
    reply === null ? '–' : `[${reply.kind}${reply.reason === undefined ? '' : `/${reply.reason}`}] ${reply.text}`;
  return [
    `${question.id} (${question.type}, ${question.style}) ${question.turns.join(' // ')}`,
    ...failures.map(({ rule, reason }) => `    ${rule}: ${reason}`),
    `    -> ${answer.replace(/\s+/gu, ' ').slice(0, 240)}`,
  ];
}

function renderTable(title: string, shares: ReadonlyMap<string, Share>): string[] {
  const width = Math.max(title.length, ...[...shares.keys()].map((name) => name.length));
  return [title, ...[...shares].map(([name, share]) => `  ${name.padEnd(width)}  ${renderShare(share)}`)];
}

function renderShare({ passed, total }: Share): string {
  const percent = total === 0 ? '–' : `${((100 * passed) / total).toFixed(1)} %`;
  return `${String(passed).padStart(4)} / ${String(total).padEnd(4)} ${percent.padStart(8)}`;
}

function shareOf(outcomes: readonly Outcome[]): Share {
  return { passed: outcomes.filter(({ failures }) => failures.length === 0).length, total: outcomes.length };
}

/** Only names that occur, in the order of `names`. */
function shareBy(
  outcomes: readonly Outcome[],
  names: readonly string[],
  namesOf: (outcome: Outcome) => readonly string[],
): Map<string, Share> {
  return new Map(
    names
      .map((name) => [name, shareOf(outcomes.filter((outcome) => namesOf(outcome).includes(name)))] as const)
      .filter(([, share]) => share.total > 0),
  );
}

function plansOf(outcomes: readonly Outcome[]): string[] {
  return [...[...new Set(outcomes.flatMap(({ question }) => question.plans))].sort(), '(none)'];
}

/** Nearest rank. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
