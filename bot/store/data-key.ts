import { hkdfSync, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BotError } from '../errors.js';

const KEY_BYTES = 32;

/**
 * The configured key, else the one in `<dataDir>/keys/data.key`, which is made once with mode 0600. Backups copy the
 * store alone, so a stolen backup opens nothing.
 * @throws BotError `data-key-unusable` when the file cannot be made or holds no key.
 */
export function loadDataKey({ dataDir, configured }: { dataDir: string; configured: string | null }): Buffer {
  if (configured !== null) return parseKey(configured, 'DATA_KEY');
  const folder = join(dataDir, 'keys');
  const file = join(folder, 'data.key');
  try {
    return parseKey(readFileSync(file, 'utf8').trim(), file);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw unusable(error, file);
  }
  const fresh = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(fresh, `${randomBytes(KEY_BYTES).toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true });
    try {
      // The first of several processes wins; a link appears whole or not at all.
      linkSync(fresh, file);
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    return parseKey(readFileSync(file, 'utf8').trim(), file);
  } catch (error) {
    throw unusable(error, file);
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** The key that `loadDataKey` would give without making one; null where there is none yet. Throws as `loadDataKey`. */
export function findDataKey({ dataDir, configured }: { dataDir: string; configured: string | null }): Buffer | null {
  if (configured !== null) return parseKey(configured, 'DATA_KEY');
  const file = join(dataDir, 'keys', 'data.key');
  try {
    return parseKey(readFileSync(file, 'utf8').trim(), file);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw unusable(error, file);
  }
}

/** Tells keys apart without saying anything of them. */
export function markOfDataKey(key: Buffer): string {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), 'mark', 12)).toString('base64url');
}

function parseKey(text: string, where: string): Buffer {
  const key = Buffer.from(text, 'hex');
  if (!/^[\da-f]{64}$/i.test(text) || key.length !== KEY_BYTES) {
    throw new BotError('data-key-unusable', `Cannot use the data key of "${where}": expected 64 hexadecimal digits`);
  }
  return key;
}

function unusable(error: unknown, file: string): BotError {
  if (error instanceof BotError) return error;
  const said = error instanceof Error ? error.message : String(error);
  return new BotError('data-key-unusable', `Cannot read or make the data key "${file}": ${said}`, { cause: error });
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && Reflect.get(error, 'code') === code;
}
