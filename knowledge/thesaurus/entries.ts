import { AGRICULTURE_RURAL } from './agriculture-rural.js';
import { BUDGET_ORGANISATION } from './budget-organisation.js';
import { CULTURE_ECONOMY } from './culture-economy.js';
import { DIGITAL_GOVERNMENT } from './digital-government.js';
import { DIGITAL_TECHNOLOGY } from './digital-technology.js';
import { ENVIRONMENT_RESOURCES } from './environment-resources.js';
import { GENERAL_WORDS } from './general-words.js';
import { HEALTH_EDUCATION } from './health-education.js';
import { LABOUR_SOCIETY } from './labour-society.js';
import { ORDER_JUSTICE } from './order-justice.js';
import { PLAN_VERBS } from './plan-verbs.js';
import { TRANSPORT_CONSTRUCTION } from './transport-construction.js';

/**
 * Phrases that may stand for one another, field by field, a group a line: `a, b, c` mean the same, one in the words of
 * plans and the others in people's; in `a: b, c` the others are kinds of the first, not the same as one another.
 */
export const ENTRIES: readonly string[] = [
  PLAN_VERBS,
  DIGITAL_GOVERNMENT,
  DIGITAL_TECHNOLOGY,
  BUDGET_ORGANISATION,
  HEALTH_EDUCATION,
  ENVIRONMENT_RESOURCES,
  TRANSPORT_CONSTRUCTION,
  AGRICULTURE_RURAL,
  LABOUR_SOCIETY,
  CULTURE_ECONOMY,
  ORDER_JUSTICE,
  GENERAL_WORDS,
].flatMap((field) =>
  field
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
);
