import { resolve } from 'node:path';
import { loadDataKey, openPeople, type Keeper, type People } from '../bot/index.js';
import type { Database } from '../knowledge/index.js';
import type { Config } from './config.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const DEFAULT_RETENTION_DAYS = 90;

export type PeopleConfig = Pick<Config, 'dataDir'> &
  Partial<Pick<Config, 'secrets' | 'retentionDays' | 'operatorName'>>;

export function keeperOf(config: PeopleConfig): Keeper {
  return { name: config.operatorName ?? null, days: config.retentionDays ?? DEFAULT_RETENTION_DAYS };
}

/** What is stored of people, under this configuration's data key, which is made where none is configured. */
export function openPeopleOf(config: PeopleConfig, database: Database): People {
  const dataDir = resolve(config.dataDir);
  const dataKey = loadDataKey({ dataDir, configured: config.secrets?.dataKey ?? null });
  return openPeople({ database, dataDir, dataKey, retentionMs: keeperOf(config).days * DAY_MS });
}
