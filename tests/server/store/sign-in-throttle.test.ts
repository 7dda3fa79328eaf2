import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../../knowledge/index.js';
import { ALL_MIGRATIONS } from '../../../server/store/migrations.js';
import { createSignInThrottle, SIGN_IN_LIMITS, type SignInThrottle } from '../../../server/store/sign-in-throttle.js';

describe('the count of wrong passwords', () => {
  let dataDir: string;
  let database: Database;
  let throttle: SignInThrottle;
  let nowMs = Date.UTC(2026, 0, 5);
  const now = (): number => nowMs;

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'throttle-test-'));
    database = await openDatabase({ dataDir, migrations: ALL_MIGRATIONS });
    throttle = createSignInThrottle({ database, now });
  });
  afterEach(async () => {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const admitted = async (attempts: readonly (readonly [string, string])[]): Promise<number> => {
    const begun = await Promise.all(attempts.map(([name, address]) => throttle.begin(name, address)));
    return begun.filter((one) => 'attempt' in one).length;
  };
  const times = (count: number, of: (index: number) => readonly [string, string]) =>
    Array.from({ length: count }, (_, index) => of(index));

  it('holds one name from one address, one address, and one name from everywhere, also when all come at once', async () => {
    expect(await admitted(times(100, () => ['admin', '10.0.0.1']))).toBe(SIGN_IN_LIMITS.nameAndAddress);
    expect(await admitted(times(100, (index) => [`ten-${index}`, '10.0.0.2']))).toBe(SIGN_IN_LIMITS.address);
    expect(await admitted(times(100, (index) => ['editor', `10.0.1.${index}`]))).toBe(SIGN_IN_LIMITS.name);
  });

  it('takes all addresses of one network of IPv6 for one', async () => {
    const addresses = times(100, (index) => [`ten-${index}`, `2001:db8:1:2::${index.toString(16)}`]);
    expect(await admitted(addresses)).toBe(SIGN_IN_LIMITS.address);
    expect(await admitted([['khac', '2001:db8:1:3::1']])).toBe(1);
  });

  it('goes on over a restart, and ends a quarter of an hour after the first of the failures', async () => {
    await admitted(times(100, () => ['admin', '10.0.0.1']));
    await database.close();
    database = await openDatabase({ dataDir, migrations: ALL_MIGRATIONS });
    throttle = createSignInThrottle({ database, now });
    expect(await throttle.begin('admin', '10.0.0.1')).toEqual({ waitMs: 15 * 60_000 });
    nowMs += 15 * 60_000;
    expect(await admitted([['admin', '10.0.0.1']])).toBe(1);
  });

  it('forgets failures of a name from an address where the right password came, and no others', async () => {
    await admitted(times(4, () => ['admin', '10.0.0.1']));
    await admitted(times(4, () => ['admin', '10.0.0.2']));
    const begun = await throttle.begin('admin', '10.0.0.1');
    if ('attempt' in begun) await throttle.succeeded(begun.attempt);
    expect(await admitted(times(100, () => ['admin', '10.0.0.1']))).toBe(SIGN_IN_LIMITS.nameAndAddress);
    expect(await admitted(times(100, () => ['admin', '10.0.0.2']))).toBe(1);
  });
});
