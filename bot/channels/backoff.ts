const FIRST_MS = 1000;
const LONGEST_MS = 5 * 60 * 1000;

/**
 * Wait before the next try after `attempts` failed ones, in whole milliseconds (the store takes no others): it doubles up to
 * five minutes, and chance takes up to half of it away or adds it, so that who was refused together does not come back
 * together.
 */
export function backoffMs(attempts: number): number {
  return Math.round(Math.min(LONGEST_MS, FIRST_MS * 2 ** attempts) * (0.5 + Math.random()));
}
