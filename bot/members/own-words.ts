/** "Sở tôi", "đơn vị của tôi": the person's own agency, where it is known. */
import { fold, foldSpace, toNfc } from '../../knowledge/index.js';
import { CUES } from '../interpret/patterns.js';

const SAID =
  /^(?:(?:don vi|co quan|so|phong|ban) (?:cua )?(?:toi|minh|em|chung toi) la|toi (?:lam viec|cong tac|lam) (?:o|tai)) (.{2,120})$/;
const OWN =
  /\b(?:so|phong|don vi|co quan|nganh|phuong|xa) (?:cua )?(?:toi|chung toi|em)\b|\b(?:don vi|co quan) cua minh\b/;
const OF_SOMEBODY = /^\S+(?: \S+)? (?:cua )?(?:toi|minh|em|tui|tao|chung toi|chung em)\b/;

/** What a person says their agency is; null for any other message. */
export function saidOwnAgency(text: string): string | null {
  const clean = foldSpace(toNfc(text)).replace(/(?<![.!])[.!]+$/, '');
  const folded = fold(clean);
  const named = SAID.exec(folded)?.[1];
  if (named === undefined || folded.length !== clean.length || clean.endsWith('?')) return null;
  return clean.slice(clean.length - named.length);
}

/** The question with the person's agency named in the place of "Sở tôi"; as it was where it says nothing of the kind. */
export function withOwnAgency(text: string, agency: string): string {
  const clean = foldSpace(toNfc(text));
  const folded = fold(clean);
  const found = CUES.ownAgency.exec(folded) ?? OWN.exec(folded);
  if (found === null || folded.length !== clean.length) return text;
  const words = OF_SOMEBODY.exec(folded.slice(found.index))?.[0] ?? found[0];
  return `${clean.slice(0, found.index)}${agency}${clean.slice(found.index + words.length)}`;
}
