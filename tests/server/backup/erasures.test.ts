import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunningApp } from '../running-app.js';
import { backUp, folder, restore, start } from './backing-up.js';

const QUESTION = 'Đơn vị nào chủ trì nhiệm vụ số hóa hồ sơ?';

/** Agrees, and asks once more: an exchange that is kept. */
async function talk({ assistant }: RunningApp, conversationId: string): Promise<void> {
  const say = (text: string) => assistant.visits.ask({ conversationId, text, audience: 'citizen' }, 'web');
  await say(QUESTION);
  await assistant.visits.settled();
  await say('đồng ý');
  await say(QUESTION);
  await assistant.visits.settled();
}

const keptBy = ({ assistant: { database, people } }: RunningApp, conversationId: string): unknown[] =>
  database.raw.prepare('SELECT id FROM exchange WHERE person = ?').all(people.vault.personOf(conversationId));

describe('a person who erased their data', { timeout: 120_000 }, () => {
  it('stays erased when an older backup is restored, and their neighbour’s conversation comes back', async () => {
    const running = await start();
    await talk(running, 'web:erased');
    await talk(running, 'web:neighbour');
    const before = keptBy(running, 'web:neighbour');
    expect(before).not.toEqual([]);
    expect(keptBy(running, 'web:erased')).toHaveLength(before.length);
    const file = join(folder(), 'b.tar.gz');
    await backUp(running.dataDir, file);
    await running.assistant.visits.erase('web:erased');
    await restore(running.dataDir, file);
    expect(keptBy(running, 'web:neighbour')).toEqual(before);
    expect(keptBy(running, 'web:erased')).toEqual([]);
    expect(await running.assistant.visits.consent('web:erased')).toBeNull();
  });
});
