import type { Day } from './day.js';

/** A short form that people use for an agency. */
export interface AliasEntry {
  readonly short: string;
  /** Name in full, as it stands in answers. */
  readonly name: string;
}

/** Who belongs to a group or body, beside what its words say. */
export interface GroupEntry {
  readonly group: string;
  readonly members: readonly string[];
  /** Agencies that its words would cover and that do not belong to it. */
  readonly outsiders: readonly string[];
}

export type Certainty = 'confirmed' | 'uncertain';

/** What became of an agency, or of all bodies of a kind. */
export interface SuccessorEntry {
  /** Name of the agency as issued; for a kind of bodies, words that describe them. */
  readonly former: string;
  readonly scope: 'agency' | 'district-bodies' | 'provincial-bodies';
  /** Place the entry holds for ("Hà Nội"); null for the whole country. */
  readonly area: string | null;
  /** Null when there is none by name. */
  readonly successor: string | null;
  readonly from: Day | null;
  readonly basis: string;
  readonly certainty: Certainty;
  /** Fields in which the successor must be checked ("báo chí"). */
  readonly exceptions: readonly string[];
}

/** What became of a place, in a sentence without a stop at its end. */
export interface PlaceEntry {
  /** With its kind: "tỉnh Hải Dương". */
  readonly place: string;
  readonly text: string;
  readonly basis: string;
  readonly certainty: Certainty;
}

/** Where people go today. */
export interface ServiceEntry {
  /** Words in a question or answer that make the entry useful. */
  readonly about: readonly string[];
  /** Place the entry holds for, or null for the whole country. */
  readonly place: string | null;
  readonly text: string;
  readonly basis: string;
  readonly certainty: Certainty;
}

/** A fact of a register; `key` stays when the fact is edited, so that an own entry overrides the shipped one. */
export type RegisterEntry =
  | { readonly register: 'alias'; readonly key: string; readonly value: AliasEntry }
  | { readonly register: 'group'; readonly key: string; readonly value: GroupEntry }
  | { readonly register: 'successor'; readonly key: string; readonly value: SuccessorEntry }
  | { readonly register: 'place'; readonly key: string; readonly value: PlaceEntry }
  | { readonly register: 'service'; readonly key: string; readonly value: ServiceEntry };

export type RegisterName = RegisterEntry['register'];
export const REGISTER_NAMES = ['alias', 'group', 'successor', 'place', 'service'] as const;

/** A line of a register as an administrator sees it. */
export interface RegisterLine {
  readonly register: RegisterName;
  readonly key: string;
  /** The fact that the program ships; null for one that was added here. */
  readonly shipped: RegisterEntry | null;
  /** What was put in its place; null where the shipped fact stands. */
  readonly own: RegisterEntry | null;
  readonly isDisabled: boolean;
  /** Whether the program ships another fact than the one that was edited or disabled. */
  readonly shippedChanged: boolean;
  /** Names the state a person had in view; 0 for a line that nobody touched. */
  readonly revision: number;
  readonly editedBy: string | null;
  readonly editedAt: string | null;
}
