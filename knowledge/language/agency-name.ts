import type { AgencyKind } from '../domain/agency.js';
import type { GroupPart } from './agency-group-nouns.js';
import type { Head } from './agency-head.js';
import { HEADS } from './agency-heads.js';
import { matchPlace, type PlaceMatch } from './places.js';
import type { Token } from './tokens.js';

/** A name read from tokens `[start, end)`. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly kind: AgencyKind;
  /** Name without place, written in full. */
  readonly base: string;
  readonly place: string | null;
  readonly parts: readonly GroupPart[];
  /** A common word as well ("doanh nghiệp"): an agency only where the sentence treats it as one. */
  readonly weak: boolean;
  /**
   * For a field or place of a list that shares one head ("Các Sở: Tài chính, Nội vụ"): that head, and the token where
   * its own words begin. Null when the name has its own head.
   */
  readonly listed: { readonly head: string; readonly from: number } | null;
}

/** Behind the head of a bank: "- Chi nhánh Hải Dương", "Khu vực 6". */
export function branch(tokens: readonly Token[], at: number, end: number, head: Head): readonly NameMatch[] {
  if (head.kind !== 'bank') return finishAll(tokens, at, end, head, head.name);
  let index = end;
  if (['-', '–', ','].includes(tokens[index]?.text ?? '')) index += 1;
  if (tokens[index]?.bare === 'chi' && tokens[index + 1]?.bare === 'nhanh') {
    const place = matchPlace(tokens, index + 2);
    const area = matchArea(tokens, index + 2);
    if (place !== null || area !== null)
      return [named(at, area?.end ?? place?.end ?? end, head, head.name, area?.name ?? place?.place ?? null)];
  }
  const area = matchArea(tokens, index);
  return area === null
    ? finishAll(tokens, at, end, head, head.name)
    : [named(at, area.end, head, head.name, area.name)];
}

function matchArea(tokens: readonly Token[], at: number): { end: number; name: string } | null {
  const number = tokens[at + 2]?.text ?? '';
  const isArea = tokens[at]?.bare === 'khu' && tokens[at + 1]?.bare === 'vuc' && /^(?:\d{1,2}|[IVX]+)$/.test(number);
  return isArea ? { end: at + 3, name: `khu vực ${number}` } : null;
}

export function named(start: number, end: number, head: Head, base: string, place: string | null): NameMatch {
  const weak = head.weak === 'always' || (head.weak === 'unplaced' && place === null && base === head.name);
  return { start, end, kind: head.kind, base, place: place ?? head.place ?? null, parts: [], weak, listed: null };
}

export function finish(tokens: readonly Token[], start: number, end: number, head: Head, base: string): NameMatch {
  return finishAll(tokens, start, end, head, base)[0] ?? named(start, end, head, base, null);
}

/** The place behind a name; places of several units make it a group or several names. */
function finishAll(
  tokens: readonly Token[],
  start: number,
  end: number,
  head: Head,
  base: string,
): readonly NameMatch[] {
  const owned = tokens[end]?.bare === 'thuoc' || tokens[end]?.bare === 'cua' ? ownerPlace(tokens, end + 1) : null;
  const place = owned ?? (isForeignPlace(tokens, end) ? null : matchPlace(tokens, end));
  if (place === null || head.weak === 'always') return [named(start, end, head, base, null)];
  if (place.members.length > 0) {
    return place.members.map((member, index) => ({
      ...named(index === 0 ? start : member.start, member.end, head, base, member.place),
      listed: { head: base, from: member.start },
    }));
  }
  if (place.levels.length > 0) return [levelGroup(tokens, start, place, head, base)];
  return [named(start, place.end, head, base, place.place)];
}

/** "trung ương" and bare names belong to a name only where they can: a lower-case province is a topic of its own. */
function isForeignPlace(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.breaks ?? 0) > 1;
}

/** "thuộc UBND quận Hải An", "thuộc quận": the body that owns a division gives its place. */
function ownerPlace(tokens: readonly Token[], at: number): PlaceMatch | null {
  const owner = HEADS.match(tokens, at);
  if (owner !== null && owner.value.kind !== 'committee') return null;
  const place = matchPlace(tokens, owner?.end ?? at);
  return place?.place == null ? null : place;
}

function levelGroup(tokens: readonly Token[], start: number, place: PlaceMatch, head: Head, base: string): NameMatch {
  let { end } = place;
  if (tokens[end]?.bare === 'truc' && tokens[end + 1]?.bare === 'thuoc') end = matchPlace(tokens, end + 2)?.end ?? end;
  else if (['trong', 'thuoc'].includes(tokens[end]?.bare ?? '')) end = matchPlace(tokens, end + 1)?.end ?? end;
  return {
    start,
    end,
    kind: 'group',
    base: `${base} cấp ${place.levels.join(', cấp ')}`,
    place: null,
    parts: place.levels.map((level) => (head.kind === 'committee' ? (`committees-${level}` as const) : 'others')),
    weak: false,
    listed: null,
  };
}
