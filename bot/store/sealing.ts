import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { BotError } from '../errors.js';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** Keeps what people wrote, and tokens, unreadable without the data key; names people by hashes under it. */
export interface Sealing {
  /** AES-256-GCM under a fresh nonce: nonce, tag, then the text. */
  seal(text: string | Buffer): Buffer;
  /** @throws BotError `sealed-unreadable` for what another key sealed or what was changed. */
  open(sealed: Buffer): string;
  /** The same value always gives the same hash under one data key; it cannot be found by trying ids without the key. */
  hash(value: string): string;
}

/** @param dataKey 32 bytes; sealing and hashing each use a key of their own derived from it. */
export function createSealing(dataKey: Buffer): Sealing {
  const derive = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', dataKey, Buffer.alloc(0), purpose, KEY_BYTES));
  const sealingKey = derive('seal');
  const hashingKey = derive('hash');
  return {
    seal(text) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', sealingKey, nonce);
      const body = Buffer.concat([cipher.update(text), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open(sealed) {
      try {
        const decipher = createDecipheriv('aes-256-gcm', sealingKey, sealed.subarray(0, NONCE_BYTES));
        decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        const body = sealed.subarray(NONCE_BYTES + TAG_BYTES);
        return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
      } catch (cause) {
        throw new BotError('sealed-unreadable', 'Cannot open sealed data: expected the data key that sealed it', {
          cause,
        });
      }
    },
    hash: (value) => createHmac('sha256', hashingKey).update(value).digest('base64url'),
  };
}
