import { z } from 'zod';
import type { CuratedAnswer, CuratedSource } from '../../bot/index.js';
import { ApiError } from '../errors.js';
import type { Console } from './console.js';
import { consoleRoute, type ConsoleRoute } from './console-route.js';
import { CuratedBody, CuratedListSchema, CuratedParams, type CuratedForm } from './contract/talks.js';

/** Answers that editors write. One is taken only where its quote stands in the plan that it names. */
export function curatedRoutes({ assistant }: Console): readonly ConsoleRoute[] {
  const { curated } = assistant;

  const checked = async (form: CuratedForm, authorName: string): Promise<Omit<CuratedAnswer, 'id' | 'updatedAt'>> => {
    const plan = assistant.catalog().plans.find((entry) => entry.plan.id === form.planId)?.plan;
    if (plan === undefined) throw new ApiError('quote-not-found');
    const source: CuratedSource = { planId: plan.id, quote: form.quote };
    if ((await curated.locate(source)) === null) throw new ApiError('quote-not-found');
    return { questions: form.questions, text: form.text, source, authorName };
  };

  return [
    consoleRoute({
      method: 'GET',
      url: '/curated',
      role: 'viewer',
      reply: CuratedListSchema,
      async handle() {
        const answers = await Promise.all(
          (await curated.list()).map(async ({ source, questions, ...answer }) => ({
            ...answer,
            questions: [...questions],
            planId: source.planId,
            quote: source.quote,
            locator: (await curated.locate(source))?.citation.locator ?? null,
          })),
        );
        return { answers, plans: assistant.catalog().plans.map(({ plan: { id, title } }) => ({ id, title })) };
      },
    }),
    consoleRoute({
      method: 'POST',
      url: '/curated',
      role: 'editor',
      action: 'curated.written',
      body: CuratedBody,
      reply: z.object({ id: z.number() }),
      async handle({ body, session, note }) {
        const id = await curated.add(await checked(body, session.accountName));
        note(String(id), { planId: body.planId });
        return { id };
      },
    }),
    consoleRoute({
      method: 'PUT',
      url: '/curated/:id',
      role: 'editor',
      action: 'curated.changed',
      params: CuratedParams,
      body: CuratedBody,
      reply: z.null(),
      async handle({ params: { id }, body, session, note }) {
        if (!(await curated.change(id, await checked(body, session.accountName)))) throw new ApiError('no-such-entry');
        note(String(id), { planId: body.planId });
        return null;
      },
    }),
    consoleRoute({
      method: 'DELETE',
      url: '/curated/:id',
      role: 'editor',
      action: 'curated.removed',
      params: CuratedParams,
      reply: z.null(),
      async handle({ params: { id }, note }) {
        if (!(await curated.remove(id))) throw new ApiError('no-such-entry');
        note(String(id));
        return null;
      },
    }),
  ];
}
