import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { BotError } from '../errors.js';
import { KEY_ID_BYTES, type PersonKeys } from './person-keys.js';
import type { Sealing } from './sealing.js';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const BODY_FROM = KEY_ID_BYTES + NONCE_BYTES + TAG_BYTES;

/** Conversations of channels already bear the hash of their chat. */
const NAMED_BY_HASH = /^(?:telegram|zalo-oa|zalo-bot):([\w-]{43})$/;

/** Seals what is stored of a person under that person's own key. */
export interface PersonVault {
  readonly keys: PersonKeys;
  /** The person who speaks in a conversation, as a keyed hash: the only name that is stored. */
  personOf(conversationId: string): string;
  /** AES-256-GCM under a fresh nonce: id of the key, nonce, tag, then the text. */
  seal(person: string, text: string | Buffer): Buffer;
  /**
   * Null where the key is gone, and with it what was sealed.
   * @throws BotError `sealed-unreadable` for what was changed.
   */
  open(sealed: Buffer): string | null;
  /** Whether the key that sealed it still stands. */
  isOpenable(sealed: Buffer): boolean;
}

export function createPersonVault(keys: PersonKeys, sealing: Pick<Sealing, 'hash'>): PersonVault {
  return {
    keys,
    personOf: (conversationId) => NAMED_BY_HASH.exec(conversationId)?.[1] ?? sealing.hash(`person:${conversationId}`),
    seal(person, text) {
      const { id, key } = keys.current(person);
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const body = Buffer.concat([cipher.update(text), cipher.final()]);
      return Buffer.concat([id, nonce, cipher.getAuthTag(), body]);
    },
    open(sealed) {
      const key = keys.find(sealed.subarray(0, KEY_ID_BYTES));
      if (key === null) return null;
      try {
        const decipher = createDecipheriv(
          'aes-256-gcm',
          key,
          sealed.subarray(KEY_ID_BYTES, KEY_ID_BYTES + NONCE_BYTES),
        );
        decipher.setAuthTag(sealed.subarray(KEY_ID_BYTES + NONCE_BYTES, BODY_FROM));
        return Buffer.concat([decipher.update(sealed.subarray(BODY_FROM)), decipher.final()]).toString('utf8');
      } catch (cause) {
        throw new BotError('sealed-unreadable', "Cannot open what was sealed under a person's key: it was changed", {
          cause,
        });
      }
    },
    isOpenable: (sealed) => keys.find(sealed.subarray(0, KEY_ID_BYTES)) !== null,
  };
}
