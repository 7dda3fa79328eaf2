/** The answer to a message after a language model had its chance with the questions that it holds. */
import type { Interpretation } from '../../knowledge/index.js';
import { combine } from '../answer/combine.js';
import type { Draft } from '../answer/draft.js';
import type { StepContext } from '../answer/step.js';
import { forCitizen } from '../reply.js';
import type { Help } from './help.js';

/** One question of a message; `context` null where no plan was asked. */
export interface Part {
  readonly draft: Draft;
  readonly interpretation: Interpretation | null;
  readonly context: StepContext | null;
  /** As the person wrote it. */
  readonly asked: string;
}

export interface RuledMessage {
  readonly draft: Draft;
  readonly interpretation: Interpretation | null;
  readonly own?: string;
  readonly parts: readonly Part[];
}

/** All questions are helped at once and within one time limit; the same message where nothing became better. */
export async function helped<Message extends RuledMessage>(
  message: Message,
  help: Help,
  timeoutMs: number,
): Promise<Message> {
  const wanting = message.parts.flatMap(({ context, ...part }, index) => {
    const ruled = context === null ? null : { ...part, context };
    return ruled !== null && help.canHelp(ruled) ? [{ ruled, index }] : [];
  });
  if (wanting.length === 0) return message;
  const signal = AbortSignal.timeout(timeoutMs);
  const better = new Map<number, Pick<Part, 'draft' | 'interpretation'>>();
  await Promise.all(
    wanting.map(async ({ ruled, index }) => {
      const found = await help.better(ruled, signal);
      if (found !== null) better.set(index, { ...found, draft: forCitizen(found.draft, ruled.context) });
    }),
  );
  if (better.size === 0) return message;
  const told = message.parts.map(
    ({ draft, interpretation, context }, index) =>
      better.get(index) ?? { draft: context === null ? draft : forCitizen(draft, context), interpretation },
  );
  return {
    ...message,
    draft: combine(told.map(({ draft }) => draft)),
    interpretation: told.at(-1)?.interpretation ?? message.interpretation,
  };
}
