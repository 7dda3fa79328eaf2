import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares without telling by its duration how much agrees, whatever the lengths. */
export function isSameSecret(given: string | undefined, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given ?? ''), digest(expected)) && given !== undefined;
}
