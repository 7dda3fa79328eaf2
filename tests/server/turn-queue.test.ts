import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createTurnQueue } from '../../server/turn-queue.js';

describe('a turn queue', () => {
  it('runs one key in order and different keys together', async () => {
    const queue = createTurnQueue();
    const log: string[] = [];
    const turn = (key: string, name: string, ms: number) =>
      queue.run(key, async () => {
        log.push(`${name} starts`);
        await sleep(ms);
        log.push(`${name} ends`);
      });
    await Promise.all([turn('a', 'a1', 30), turn('a', 'a2', 1), turn('b', 'b1', 5)]);
    expect(log).toEqual(['a1 starts', 'b1 starts', 'b1 ends', 'a1 ends', 'a2 starts', 'a2 ends']);
  });

  it('goes on after a failed turn and passes the failure to who asked', async () => {
    const queue = createTurnQueue();
    const failed = queue.run('a', () => Promise.reject(new Error('no')));
    const next = queue.run('a', () => Promise.resolve('yes'));
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });
});
