import type { Catalog, Interpretation } from '../../knowledge/index.js';
import type { Trial } from './contract/try.js';
import { INTENTS, UNDERSTOOD } from './wording.js';

/** How a question was understood, for people: a sentence, and each part of it by name. */
export function describeInterpretation(understood: Interpretation, catalog: Catalog): NonNullable<Trial['understood']> {
  const { scope, part, window } = understood;
  const plans = scope.planIds.map((id) => catalog.plan(id)?.plan.title ?? id);
  const listed = (values: readonly (string | number)[]): string => values.join('; ');
  const said: readonly (readonly [string, string | null])[] = [
    [UNDERSTOOD.intent, INTENTS[understood.intent]],
    [UNDERSTOOD.text, understood.text],
    [UNDERSTOOD.topic, understood.topic],
    [UNDERSTOOD.plans, scope.named || plans.length <= 3 ? listed(plans) : UNDERSTOOD.allPlans(plans.length)],
    [UNDERSTOOD.missing, scope.missing],
    [UNDERSTOOD.agencies, listed(understood.agencies.map(({ name }) => name))],
    [UNDERSTOOD.role, understood.role === 'any' ? null : UNDERSTOOD.roles[understood.role]],
    [UNDERSTOOD.types, listed(understood.recordTypes.map((type) => UNDERSTOOD.recordTypes[type]))],
    [UNDERSTOOD.levels, listed(understood.levels)],
    [UNDERSTOOD.years, listed(understood.years)],
    [UNDERSTOOD.window, window === null ? null : UNDERSTOOD.between(window.from, window.to)],
    [UNDERSTOOD.part, listed([...part.locators, ...(part.group === null ? [] : [part.group])])],
    [UNDERSTOOD.noun, understood.noun],
    [UNDERSTOOD.lacking, understood.lacking === null ? null : UNDERSTOOD.lackings[understood.lacking]],
    [UNDERSTOOD.deadline, understood.deadlineText],
    [UNDERSTOOD.quoted, understood.quoted],
    [UNDERSTOOD.figures, listed(understood.figures)],
  ];
  const parts = said.flatMap(([name, value]) => (value === null || value === '' ? [] : [{ name, value }]));
  return { sentence: UNDERSTOOD.sentence(INTENTS[understood.intent], understood.topic), parts };
}
