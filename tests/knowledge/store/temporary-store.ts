import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { openDatabase, type Database, type DatabaseOptions } from '../../../knowledge/store/database.js';
import { knowledgeMigrations } from '../../../knowledge/store/migrations.js';

/** Folders and databases of one test file; all are gone after each test. */
export function useTemporaryStores() {
  const folders: string[] = [];
  const databases: Database[] = [];
  afterEach(async () => {
    await Promise.all(databases.splice(0).map((database) => database.close()));
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder(): string {
      const folder = mkdtempSync(join(tmpdir(), 'store-'));
      folders.push(folder);
      return folder;
    },
    async open(dataDir: string, options: Partial<DatabaseOptions> = {}): Promise<Database> {
      const database = await openDatabase({ dataDir, migrations: knowledgeMigrations, ...options });
      databases.push(database);
      return database;
    },
  };
}
