import type { Agency, AgencyMention } from '../domain/agency.js';
import type { PlaceEntry, RegisterEntry, RegisterName, ServiceEntry } from '../domain/register.js';
import { findAgencies, parseAgency } from '../language/agencies.js';
import { fold, foldedTokens, phraseKey } from '../language/text.js';
import { compileAliases } from './aliases.js';
import { keyOfEntry } from './entry-keys.js';
import { compileMemberships } from './memberships.js';
import { NATIONAL_FACTS } from './national-facts.js';
import { compileSuccessors, type SuccessorLookup } from './successors.js';

/** What is known of agencies, places and services beside the plans, compiled for reading. Uncertain facts are left out
 * of all but `successorOf`, whose reader has to look at the certainty. */
export interface Registers extends SuccessorLookup {
  /** Short forms that an administrator added, written out. */
  expandAliases(text: string): string;
  /** Short forms that were taken out of the lexicon, standing for themselves; for `expandAbbreviations`. */
  readonly silenced: ReadonlyMap<string, string>;
  /** As the language's own, with short forms and members of the registers. */
  parseAgency(name: string): Agency;
  findAgencies(text: string): readonly AgencyMention[];
  placeChange(place: string): (PlaceEntry & { readonly key: string }) | null;
  /** The entries that fit words of a question or answer and one of the places, the most local first. */
  services(words: string, places: readonly (string | null)[]): readonly ServiceEntry[];
  /** An entry that may be said; null for one that is off, uncertain or unknown. */
  entry(register: RegisterName, key: string): RegisterEntry | null;
}

const CACHE_LIMIT = 20_000;

/** Compiles entries that are in force; an entry that is missing here is off, also where the program ships it. */
export function compileRegisters(entries: readonly RegisterEntry[]): Registers {
  const lines = <Name extends RegisterName>(name: Name) =>
    entries.filter((entry): entry is Extract<RegisterEntry, { register: Name }> => entry.register === name);
  const shorts = new Set(lines('alias').map(({ key }) => key));
  const aliases = compileAliases(
    lines('alias').map(({ value }) => value),
    (short) => !shorts.has(keyOfEntry({ register: 'alias', value: { short, name: short } })),
  );
  const parse = (name: string): Agency => parseAgency(aliases.expand(name));
  const withMembers = compileMemberships(
    lines('group').map(({ value }) => value),
    parse,
  );
  const successors = compileSuccessors(lines('successor'), parse);
  const places = new Map(
    lines('place').flatMap(({ key, value }) =>
      value.certainty === 'confirmed' ? [[phraseKey(value.place), { ...value, key }]] : [],
    ),
  );
  const services = lines('service')
    .map(({ value }) => ({ value, about: value.about.map(spaced) }))
    .filter(({ value }) => value.certainty === 'confirmed');
  const sayable = new Map(
    entries.filter(isSayable).map((entry): [string, RegisterEntry] => [`${entry.register} ${entry.key}`, entry]),
  );
  const known = new Map<string, Agency>();
  const off = new Set([...aliases.silenced.keys()].map((short) => short.toUpperCase()));

  return {
    ...successors,
    expandAliases: (text) => aliases.expand(text),
    silenced: aliases.silenced,
    parseAgency(name) {
      const cached = known.get(name);
      if (cached) return cached;
      const agency = withMembers(parse(name));
      if (known.size >= CACHE_LIMIT) known.clear();
      known.set(name, agency);
      return agency;
    },
    findAgencies: (text) =>
      findAgencies(text)
        .filter((mention) => !off.has(mention.text.toUpperCase()))
        .map((mention) => ({ ...mention, agency: withMembers(mention.agency) })),
    placeChange: (place) => places.get(phraseKey(place)) ?? null,
    services(words, near) {
      const text = spaced(words);
      const at = new Set(near.map((name) => (name === null ? '' : fold(name))));
      return services
        .filter(({ value, about }) => about.some((word) => text.includes(word)) && isNear(value, at))
        .map(({ value }) => value)
        .sort((one, other) => Number(one.place === null) - Number(other.place === null));
    },
    entry: (register, key) => sayable.get(`${register} ${key}`) ?? null,
  };
}

function isNear({ place }: ServiceEntry, near: ReadonlySet<string>): boolean {
  return place === null || near.has(fold(place));
}

function isSayable({ value }: RegisterEntry): boolean {
  return !('certainty' in value) || value.certainty === 'confirmed';
}

function spaced(text: string): string {
  return ` ${foldedTokens(text).join(' ')} `;
}

/** What the program ships, for readers without a store. */
export const SHIPPED_REGISTERS: Registers = compileRegisters(NATIONAL_FACTS);
