/** The words by which a person agrees that conversations are kept, and takes that back. */
import { fold, foldSpace, toNfc } from '../../knowledge/index.js';

/** Changes whenever the notice says something else; people are then asked anew. */
export const CONSENT_VERSION = '2026-11';

/** The same of the notice by which one exchange is allowed. */
export const ALLOWANCE_VERSION = '2026-11';

const DECISIONS: Readonly<Record<string, 'agreed' | 'declined'>> = {
  dongy: 'agreed',
  toidongy: 'agreed',
  dongyluu: 'agreed',
  khongdongy: 'declined',
  toikhongdongy: 'declined',
  rutlai: 'declined',
  rutlaidongy: 'declined',
  rutlaisudongy: 'declined',
};

/** What a whole message decides, with or without slash and diacritics; null for anything else. */
export function parseDecision(text: string): 'agreed' | 'declined' | null {
  const compact = fold(foldSpace(toNfc(text)))
    .replace(/^\//, '')
    .replace(/[\s_.!,]/g, '');
  return Object.hasOwn(DECISIONS, compact) ? (DECISIONS[compact] ?? null) : null;
}
