import { describe, expect, it } from 'vitest';
import { createTokenStore } from '../../../bot/store/token-store.js';
import { useChannelStores } from './channel-store.js';

const stores = useChannelStores();

describe('stored tokens', () => {
  it('are refreshed by one at a time, saved together, and sealed', async () => {
    const { parts, database } = await stores.open();
    const tokens = createTokenStore(parts, 'zalo-oa');
    expect(await tokens.read('refresh-zero')).toMatchObject({
      accessToken: '',
      refreshToken: 'refresh-zero',
      state: 'ready',
    });
    expect(await tokens.lease(0, 10)).toEqual({ accessToken: '', refreshToken: 'refresh-zero' });
    expect(await tokens.lease(5, 15)).toBeNull();
    await tokens.save({ accessToken: 'access-one', refreshToken: 'refresh-one' }, 99);
    expect(await tokens.read('refresh-zero')).toMatchObject({
      accessToken: 'access-one',
      refreshToken: 'refresh-one',
      expiresAt: 99,
    });
    const row = database.raw.prepare('SELECT CAST(tokens AS TEXT) || seed AS it FROM channel_token').get();
    expect(JSON.stringify(row)).not.toMatch(/access-one|refresh-zero|refresh-one/);
  });

  it('are broken after a refresh of which nobody knows the end, until new ones are configured', async () => {
    const { parts } = await stores.open();
    const tokens = createTokenStore(parts, 'zalo-oa');
    await tokens.read('refresh-zero');
    await tokens.lease(0, 10);
    expect(await tokens.lease(11, 20)).toBeNull();
    expect((await tokens.read('refresh-zero')).state).toBe('broken');
    expect(await tokens.lease(12, 20)).toBeNull();
    expect(await tokens.read('r9')).toMatchObject({ state: 'ready', refreshToken: 'r9' });
  });
});
