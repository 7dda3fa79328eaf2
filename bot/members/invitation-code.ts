import { createHash, randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for another. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTVWXYZ23456789';
const GROUPS = 4;
const GROUP_CHARS = 4;
const CODE = /^(?:m[ãa]\s*(?::\s*)?)?(CB(?:-?[A-Z2-9]{4}){4})\.?$/i;

/** About 79 bits: `CB-7K3M-…`. Fits a deep link of Telegram. */
export function newInvitationCode(): string {
  const group = (): string =>
    Array.from({ length: GROUP_CHARS }, () => ALPHABET[randomInt(ALPHABET.length)] ?? '').join('');
  return ['CB', ...Array.from({ length: GROUPS }, group)].join('-');
}

/** The code that a whole message is, in its compact form; null for anything else. */
export function readInvitationCode(text: string): string | null {
  const found = CODE.exec(text.trim())?.[1];
  return found === undefined ? null : found.toUpperCase().replaceAll('-', '');
}

/** What is stored in place of a code. */
export function hashOfCode(code: string): string {
  return createHash('sha256').update(code.toUpperCase().replaceAll('-', '')).digest('base64url');
}
