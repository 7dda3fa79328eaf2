import { createCorrectionTables } from './correction-tables.js';
import type { Migration } from './migration.js';
import { addShortForms, createPlanTables } from './plan-tables.js';
import { createRegisterTables } from './register-tables.js';
import { createSearchTables } from './search-migration.js';

/** Schema of this room, in order. Numbers 1–9 are this room's. */
export const knowledgeMigrations: readonly Migration[] = [
  createPlanTables,
  createSearchTables,
  createCorrectionTables,
  createRegisterTables,
  addShortForms,
];
