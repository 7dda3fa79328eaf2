import { describe, expect, it } from 'vitest';
import { createBatchedWrites } from '../../../bot/store/batched-writes.js';
import { useChannelStores } from './channel-store.js';

const stores = useChannelStores();

describe('batched writes', () => {
  it('go to disk in few transactions, in order, each with its own fate', async () => {
    const { database } = await stores.open();
    database.raw.exec('CREATE TABLE note (n INTEGER PRIMARY KEY)');
    let transactions = 0;
    const writes = createBatchedWrites({
      transact: (write) => {
        transactions += 1;
        return database.transact(write);
      },
    });
    const insert = (...numbers: readonly number[]) =>
      Promise.allSettled(
        numbers.map((n) => writes.run((raw) => raw.prepare('INSERT INTO note VALUES (?)').run(n).changes)),
      );
    const results = await insert(1, 2, 2, 3);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(database.raw.prepare('SELECT n FROM note ORDER BY n').all()).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    // The first was undone whole, since one of its writes threw.
    expect(transactions).toBe(2);
    await insert(4, 5, 6);
    expect(transactions).toBe(3);
  });

  it('are all rejected when the transaction fails', async () => {
    const writes = createBatchedWrites({ transact: () => Promise.reject(new Error('full')) });
    const results = await Promise.allSettled([writes.run(() => 1), writes.run(() => 2)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
