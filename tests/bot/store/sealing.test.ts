import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDataKey } from '../../../bot/store/data-key.js';
import { createSealing } from '../../../bot/store/sealing.js';
import { useChannelStores } from './channel-store.js';

const stores = useChannelStores();

describe('sealing', () => {
  it('opens what it sealed, and nothing that was changed or that another key sealed', () => {
    const key = randomBytes(32);
    const sealing = createSealing(key);
    const sealed = sealing.seal('Sở Y tế');
    expect(createSealing(key).open(sealed)).toBe('Sở Y tế');
    expect(sealing.seal('Sở Y tế').equals(sealed)).toBe(false);
    const changed = Buffer.from(sealed);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    for (const open of [
      () => sealing.open(changed),
      () => createSealing(randomBytes(32)).open(sealed),
      () => sealing.open(Buffer.alloc(3)),
    ])
      expect(open).toThrow(expect.objectContaining({ code: 'sealed-unreadable' }));
  });

  it('names a person by a hash that needs the key', () => {
    const key = randomBytes(32);
    expect(createSealing(key).hash('1')).toBe(createSealing(key).hash('1'));
    expect(createSealing(randomBytes(32)).hash('1')).not.toBe(createSealing(key).hash('1'));
  });
});

describe('the data key', () => {
  it('is made once, for its owner only, outside backups', () => {
    const dataDir = stores.folder();
    const first = loadDataKey({ dataDir, configured: null });
    const file = join(dataDir, 'keys', 'data.key');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8').trim()).toBe(first.toString('hex'));
    expect(loadDataKey({ dataDir, configured: null }).equals(first)).toBe(true);
  });

  it('is the configured one where one is configured, and then no file is made', () => {
    const dataDir = stores.folder();
    expect(loadDataKey({ dataDir, configured: 'ab'.repeat(32) }).toString('hex')).toBe('ab'.repeat(32));
    expect(existsSync(join(dataDir, 'keys'))).toBe(false);
  });

  it('is not replaced where its file is damaged', () => {
    const dataDir = stores.folder();
    loadDataKey({ dataDir, configured: null });
    writeFileSync(join(dataDir, 'keys', 'data.key'), 'oops');
    expect(() => loadDataKey({ dataDir, configured: null })).toThrow(
      expect.objectContaining({ code: 'data-key-unusable' }),
    );
  });
});
