import { parseAgency } from '../../knowledge/index.js';
import { isShortName, namesIn, opensName } from './presumed-agencies.js';
import { agenciesAt, COORDINATES_FIRST, rolesOf, type Roles } from './roles.js';
import { nextAction, opensWithAction } from './verbs.js';

/**
 * As `rolesOf`, for a sentence that names the one agency it charges: "A phối hợp B lắp đặt …" is A's work with B as its
 * partner; so is "Giao A phối hợp với B lắp đặt …". "A phối hợp với B" alone, and a group, join another's work.
 */
export function rolesOfNamed(text: string, assignees: readonly string[], isHanded: boolean): Roles {
  const roles = rolesOf(text, assignees);
  const [only, ...more] = assignees;
  if (roles.leads.length > 0 || only === undefined || more.length > 0 || parseAgency(only).kind === 'group')
    return roles;
  const opening = COORDINATES_FIRST.exec(text)?.[0].length ?? 0;
  const joint = /^(?:[,\s]+(?:cùng với|với|cùng))?\s+/iu.exec(text.slice(opening))?.[0] ?? '';
  if (opening === 0 || (joint.includes('với') && !isHanded)) return roles;
  const { names, end } = partnersAt(text, opening + joint.length);
  return names.length > 0 && opensWithAction(text.slice(end).replace(/^[\s,]+/u, ''))
    ? { ...roles, leads: assignees, coordinators: names.filter((name) => name !== only), leadBasis: 'assigned' }
    : roles;
}

/** Agencies that the register knows, else whatever opens as a name does in front of the first action. */
function partnersAt(text: string, from: number): { readonly names: readonly string[]; readonly end: number } {
  const known = agenciesAt(text, from);
  if (known.names.length > 0) return known;
  let end = nextAction(text, from);
  while (end >= 0 && /^\p{Lu}/u.test(text.slice(end, end + 1))) end = nextAction(text, end + 2);
  const phrase = end < 0 ? '' : text.slice(from, end).trim();
  const names = opensName(phrase) ? namesIn(phrase) : [];
  return { names: names.every((name) => name.includes(' ') && isShortName(name)) ? names : [], end };
}
