import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares without telling by its duration how much agrees, whatever the lengths. */
export function isSameSecret(given: string | undefined, expected: string): boolean {
  return timingSafeEqual(digest(given ?? ''), digest(expected)) && given !== undefined;
}

/** The same for one secret that is compared often. */
export function secretComparer(expected: string): (given: string | undefined) => boolean {
  const known = digest(expected);
  return (given) => timingSafeEqual(digest(given ?? ''), known) && given !== undefined;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
