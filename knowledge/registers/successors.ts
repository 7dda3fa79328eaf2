import type { Agency } from '../domain/agency.js';
import type { RegisterEntry, SuccessorEntry } from '../domain/register.js';
import { levelOfPlace } from '../language/place-levels.js';
import { phraseKey } from '../language/text.js';

/** A successor with the key of the entry that names it. */
export interface Successor extends SuccessorEntry {
  readonly key: string;
}

type Line = Extract<RegisterEntry, { register: 'successor' }>;

const PROVINCIAL: ReadonlySet<Agency['kind']> = new Set([
  'department',
  'office',
  'police',
  'board',
  'council',
  'front',
]);
const OF_DISTRICTS: readonly Agency['kind'][] = ['committee', 'council', 'office', 'board', 'police', 'front'];
/** A chain of names longer than this is a circle. */
const LONGEST_CHAIN = 4;

export interface SuccessorLookup {
  /**
   * What became of an agency of this place ("tỉnh Hải Dương", "quận Hải An"; null: not known). A place known to be of
   * the district level has the answer of districts; an area's own entry goes before one of the whole country. Gives one
   * link.
   */
  successorOf(agency: Agency, place: string | null): Successor | null;
  /** Every link in turn, confirmed ones only but for the last, which may be uncertain. */
  chainOf(agency: Agency, place: string | null): readonly Successor[];
}

export function compileSuccessors(entries: readonly Line[], parse: (name: string) => Agency): SuccessorLookup {
  const lines = entries.map(({ key, value }) => ({ ...value, key }));
  const byFormer = new Map<string, Successor[]>();
  for (const line of lines) {
    if (line.scope !== 'agency') continue;
    const { key } = parse(line.former);
    byFormer.set(key, [...(byFormer.get(key) ?? []), line]);
  }
  const districts = lines.filter(({ scope }) => scope === 'district-bodies');
  const provinces = lines.filter(({ scope }) => scope === 'provincial-bodies');

  function successorOf(agency: Agency, place: string | null): Successor | null {
    if (agency.kind === 'group') return null;
    const places = [agency.place, place].filter((name): name is string => name !== null);
    const area = ` ${phraseKey(places.join(' '))} `;
    const isIn = (name: string): boolean => area.includes(` ${phraseKey(name)} `);
    const nearest = (found: readonly Successor[]): Successor | undefined =>
      found.find((entry) => entry.area !== null && isIn(entry.area)) ?? found.find((entry) => entry.area === null);
    const district = isDistrictBody(agency, places) ? nearest(districts) : undefined;
    if (district) return district;
    const own = nearest(byFormer.get(agency.key) ?? []);
    if (own)
      return own.area !== null && agency.kind === 'committee' && !places.some((name) => name.startsWith('tỉnh'))
        ? null
        : own;
    return PROVINCIAL.has(agency.kind) ? (nearest(provinces) ?? null) : null;
  }

  function chainOf(agency: Agency, place: string | null): readonly Successor[] {
    const chain: Successor[] = [];
    let present = agency;
    while (chain.length < LONGEST_CHAIN) {
      const next = successorOf(present, place);
      if (!next || chain.some(({ key }) => key === next.key)) break;
      const last = chain.at(-1);
      if (last && (last.from === null || next.from === null || next.from <= last.from)) break;
      chain.push(next);
      if (next.successor === null || next.certainty === 'uncertain') break;
      present = { ...parse(next.successor), place: agency.place };
    }
    return chain;
  }

  return { successorOf, chainOf };
}

function isDistrictBody(agency: Agency, places: readonly string[]): boolean {
  if (agency.kind === 'division') return places.length === 0 || places.some((name) => levelOfPlace(name) === 'huyện');
  return levelOfPlace(places[0] ?? null) === 'huyện' && OF_DISTRICTS.includes(agency.kind);
}
