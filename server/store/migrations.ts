import { botMigrations } from '../../bot/index.js';
import { ingestionMigrations } from '../../ingestion/index.js';
import { knowledgeMigrations, type Migration } from '../../knowledge/index.js';
import { createConsoleTables } from './console-tables.js';

/** Schema of this room. Numbers 30–39 are this room's. */
export const serverMigrations: readonly Migration[] = [createConsoleTables];

/** Of every room: what whoever opens the store names. */
export const ALL_MIGRATIONS: readonly Migration[] = [
  ...knowledgeMigrations,
  ...ingestionMigrations,
  ...botMigrations,
  ...serverMigrations,
];
