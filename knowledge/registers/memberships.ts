import type { Agency } from '../domain/agency.js';
import type { GroupEntry } from '../domain/register.js';

/** Adds to agencies what the register says of their members; the same value where it says nothing. */
export function compileMemberships(
  entries: readonly GroupEntry[],
  parse: (name: string) => Agency,
): (agency: Agency) => Agency {
  const byKey = new Map(
    entries.map(({ group, members, outsiders }) => [
      parse(group).key,
      { members: members.map(parse), outsiders: outsiders.map(parse) },
    ]),
  );
  return (agency) => {
    const membership = byKey.get(agency.key);
    return membership === undefined ? agency : { ...agency, membership };
  };
}
