import type { SqliteHandle } from './sqlite-handle.js';

/** Tells every process that reads the store that it changed. Runs inside a write transaction. */
export function advanceGeneration(raw: SqliteHandle): void {
  raw.prepare("UPDATE state SET value = value + 1 WHERE name = 'generation'").run();
}
