/** Drafts as the gate lets them pass, with what stands instead of those that it stops. */
import { sayCorrections } from '../answer/corrected.js';
import { draft, type Draft } from '../answer/draft.js';
import type { StepContext } from '../answer/step.js';
import { notFound } from '../wording.js';
import { examine, type GateSource, type Verdict } from './gate.js';

export interface GatePassDeps {
  readonly passages: GateSource['passages'];
  /** Told of every draft that the gate stopped and of every fault; gets ids and codes, never text. */
  readonly onStopped?: (event: {
    readonly kind: 'refuted' | 'fault';
    readonly claims: readonly string[];
    readonly cause?: unknown;
  }) => void;
  /** Shown every draft with what the gate made of it, before one that was stopped is given up; for tracing. */
  readonly onExamined?: (event: { readonly draft: Draft; readonly verdict: Verdict }) => void;
}

export interface GatePass {
  /** The draft, with its corrections said; null where the gate stops it. */
  readonly check: (made: Draft, context: StepContext) => Promise<Draft | null>;
  /** The same; a draft that was stopped becomes a refusal with what was searched. */
  readonly pass: (made: Draft, context: StepContext) => Promise<Draft>;
}

export function createGatePass({ passages, onStopped, onExamined }: GatePassDeps): GatePass {
  const check: GatePass['check'] = async (unmarked, context) => {
    const keys = unmarked.claims.flatMap((claim) => (claim.kind === 'quote' ? [claim.passageKey] : []));
    const made = sayCorrections(unmarked, context.catalog, await passages(keys));
    const verdict = await examine(made, {
      catalog: context.catalog,
      passages,
      today: context.today,
      asked: `${context.interpretation.text}\n${context.interpretation.topic}`,
    });
    onExamined?.({ draft: made, verdict });
    if (verdict.holds) return made;
    onStopped?.({
      kind: 'refuted',
      claims: [...verdict.refuted.map((claim) => claim.kind), ...verdict.unclaimed],
    });
    return null;
  };
  return {
    check,
    pass: async (made, context) => {
      const checked = await check(made, context);
      if (checked !== null) return checked;
      const plans = context.plans.map((entry) => entry.plan);
      const records = context.plans.flatMap((entry) => entry.records);
      const targets = records.filter(({ record }) => record.type === 'target').length;
      return draft({
        kind: 'refuse',
        reason: 'not-found',
        isUnanswered: true,
        text: notFound(plans, records.length - targets, targets),
      });
    },
  };
}
