import type { FastifyBaseLogger } from 'fastify';
import { createLanguageModel, type ConversationDeps, type ModelState } from '../bot/index.js';
import type { Config } from './config.js';
import type { Metrics } from './metrics/metrics.js';

export interface LanguageModelConfig {
  readonly languageModel?: Config['languageModel'];
  readonly secrets?: Pick<Config['secrets'], 'languageModelApiKey'>;
}

export interface OpenLanguageModel {
  /** As it is configured. */
  readonly name: string;
  readonly state: () => ModelState;
  readonly deps: Pick<ConversationDeps, 'model' | 'onModelUse'>;
}

/** What conversations need of the configured model, counted and logged by codes alone; nothing where there is none. */
export function openLanguageModel(
  { languageModel: choice, secrets }: LanguageModelConfig,
  {
    clock,
    logger,
    metrics,
  }: { readonly clock: { now(): Date }; readonly logger: FastifyBaseLogger; readonly metrics: Metrics | undefined },
): OpenLanguageModel | undefined {
  if (choice === undefined || choice.kind === 'none') return undefined;
  const { kind: _kind, ...settings } = choice;
  const model = createLanguageModel(
    { ...settings, apiKey: secrets?.languageModelApiKey ?? null },
    {
      now: () => clock.now(),
      onCall: (call) => {
        metrics?.modelCalled(call);
        const { task, outcome, ms, tokens } = call;
        if (outcome !== 'answered') logger.warn({ task, outcome, ms, tokens }, 'language model did not help');
      },
    },
  );
  return {
    name: settings.model,
    state: () => model.state(),
    deps: { model, onModelUse: (use) => metrics?.modelUsed(use) },
  };
}
