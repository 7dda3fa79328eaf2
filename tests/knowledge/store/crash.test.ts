import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parsePlanId } from '../../../knowledge/domain/plan.js';
import { createPlanStore } from '../../../knowledge/store/plan-store.js';
import { useTemporaryStores } from './temporary-store.js';

const stores = useTemporaryStores();
const writer = fileURLToPath(new URL('crash-writer.ts', import.meta.url));

/** Kills the writer `delayMs` after it stood in the middle of a replacement for the `times`th time; gives the last round it finished. */
async function writeAndKill(dataDir: string, start: number, times: number, delayMs: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, dataDir, `${start}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let isDoomed = false;
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (isDoomed || said.split('middle').length <= times) return;
    isDoomed = true;
    setTimeout(() => child.kill('SIGKILL'), delayMs);
  });
  await new Promise((resolve) => child.once('close', resolve));
  expect(child.signalCode).toBe('SIGKILL');
  return Number([...said.matchAll(/done (\d+)/g)].at(-1)?.[1] ?? start - 1);
}

describe('a process that is killed while it replaces a plan', () => {
  it('leaves the old version or the new one, with its index, and never half of any', async () => {
    const dataDir = stores.folder();
    const id = parsePlanId('a');
    let round = 0;
    for (const [times, delayMs] of [
      [2, 0],
      [1, 0],
      [3, 2],
      [1, 5],
      [2, 10],
      [1, 25],
    ] as const) {
      const finished = await writeAndKill(dataDir, round + 1, times, delayMs);
      const database = await stores.open(dataDir);
      const store = createPlanStore({ database, indexers: [] });
      const text = await store.text(id);
      const found = Number(text ?? 0);
      // A commit may have been reached that nobody could tell any more.
      expect([finished, finished + 1]).toContain(found);
      expect(database.raw.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(database.raw.pragma('foreign_key_check')).toEqual([]);
      const indexed = database.raw.prepare('SELECT text, count(*) AS count FROM indexed GROUP BY text').all();
      if (found > 0) {
        const records = await store.records(id);
        expect(records).toHaveLength(1500);
        expect(
          new Set([...records.map((item) => item.title), ...(await store.passages(id)).map((item) => item.text)]),
        ).toEqual(new Set([text]));
        expect(indexed).toEqual([{ text, count: 1500 }]);
        expect(await store.versions(id)).toHaveLength(found);
        expect(await store.generation()).toBe(found + 1);
      } else {
        expect(indexed).toEqual([]);
      }
      round = found;
      await database.close();
    }
    expect(round).toBeGreaterThan(0);
  }, 60_000);
});
