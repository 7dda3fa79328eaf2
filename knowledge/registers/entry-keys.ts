import type { RegisterEntry } from '../domain/register.js';
import { parseAgency } from '../language/agencies.js';
import { fold, foldedTokens } from '../language/text.js';

type Unkeyed = RegisterEntry extends infer Entry ? (Entry extends RegisterEntry ? Omit<Entry, 'key'> : never) : never;

/** The key of a new entry: two entries about one thing have the same. */
export function keyOfEntry({ register, value }: Unkeyed): string {
  switch (register) {
    case 'alias':
      return foldedTokens(value.short).join(' ');
    case 'group':
      return fold(parseAgency(value.group).key);
    case 'successor': {
      const former = value.scope === 'agency' ? fold(parseAgency(value.former).key) : value.scope;
      return value.area === null ? former : `${former} @ ${foldedTokens(value.area).join(' ')}`;
    }
    case 'place':
      return foldedTokens(value.place).join(' ');
    case 'service':
      return foldedTokens(value.text).slice(0, 12).join(' ');
  }
}
