import { createTracer, type Trace } from '../../bot/index.js';
import type { Catalog } from '../../knowledge/index.js';
import type { Console } from './console.js';
import { consoleRoute, type ConsoleRoute } from './console-route.js';
import { TrialSchema, TryQuery, type Trial } from './contract/try.js';
import { describeInterpretation } from './describe-interpretation.js';
import { sayClaim } from './wording.js';

const SHOWN = 20;

/** One question, answered as in any channel, with what was understood, found and checked. Nothing of it is kept. */
export function tryRoutes({ assistant }: Console): readonly ConsoleRoute[] {
  const trace = createTracer(assistant.conversationDeps);
  return [
    consoleRoute({
      method: 'GET',
      url: '/try',
      role: 'viewer',
      query: TryQuery,
      reply: TrialSchema,
      async handle({ query: { sees, ...question } }) {
        return viewTrace(await trace(question, sees), assistant.catalog());
      },
    }),
  ];
}

function viewTrace(trace: Trace, catalog: Catalog): Trial {
  const { answer, interpretation } = trace;
  /** Of a record: where it stands, as a citation says it. */
  const placeOf = (key: string): string => {
    const found = catalog.record(key);
    return found === null ? key : `${found.plan.title}, ${found.record.locator}`;
  };
  const titleOf = (id: string): string => catalog.plans.find(({ plan }) => plan.id === id)?.plan.title ?? id;
  return {
    answer: {
      kind: answer.kind,
      reason: answer.reason,
      text: answer.text,
      citations: answer.citations.map(({ document, locator, quote }) => ({ title: document.title, locator, quote })),
      options: answer.options.map(({ label }) => label),
    },
    latencyMs: trace.latencyMs,
    understood: interpretation === null ? null : describeInterpretation(interpretation, catalog),
    interpretation: JSON.stringify(interpretation, null, 2),
    model: trace.model && {
      calls: trace.model.calls.map(({ task, said }) => ({
        task,
        said: said === null ? null : JSON.stringify(said, null, 2),
      })),
      uses: [...trace.model.uses],
    },
    searches: trace.searches.map(({ text, hits }) => ({
      text,
      hits: hits.slice(0, SHOWN).map(({ passage, score, lexical, vector, coverage }) => ({
        key: passage.key,
        title: titleOf(passage.planId),
        locator: passage.locator,
        text: passage.text,
        score,
        lexical,
        vector,
        coverage,
      })),
    })),
    rankings: trace.rankings.map(({ topic, candidates }) => ({
      topic,
      total: candidates.length,
      candidates: candidates.slice(0, SHOWN).flatMap(({ key, score }) => {
        const found = catalog.record(key);
        if (found === null) return [];
        const { type, title, leads, locator } = found.record;
        return [{ key, score, type, title, leads: [...leads], locator, plan: found.plan.title }];
      }),
    })),
    verdicts: trace.verdicts.map(({ holds, unclaimed, claims }) => ({
      holds,
      unclaimed: [...unclaimed],
      claims: claims.map(({ claim, holds: isTrue }) => {
        const { says, source } = sayClaim(claim);
        return { says, source: 'recordKey' in claim ? placeOf(source) : source, holds: isTrue };
      }),
    })),
  };
}
