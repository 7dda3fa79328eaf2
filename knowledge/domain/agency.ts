/** What an agency is, by the word it begins with; `group` names several at once ("các sở, ban, ngành"). */
export type AgencyKind =
  | 'ministry'
  | 'central'
  | 'party'
  | 'council'
  | 'committee'
  | 'department'
  | 'division'
  | 'office'
  | 'police'
  | 'board'
  | 'front'
  | 'bank'
  | 'enterprise'
  | 'school'
  | 'community'
  | 'group'
  | 'other';

/** An agency as a value: two spellings of one agency have one `key`. */
export interface Agency {
  /**
   * Identity without place: lower case, accented, abbreviations expanded, one tone placement:
   * "sở thông tin và truyền thông", "văn phòng ủy ban nhân dân".
   */
  readonly key: string;
  /** Full name as people write it today: "Sở Thông tin và Truyền thông". */
  readonly name: string;
  readonly kind: AgencyKind;
  /** Place inside the name, "huyện Cẩm Giàng", "tỉnh"; null when the name has none. */
  readonly place: string | null;
}

/** An agency found in a text. */
export interface AgencyMention {
  readonly agency: Agency;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What became of an agency; data, read by code, corrected by an administrator. */
export interface Successor {
  readonly formerKey: string;
  /** Place the entry holds for ("Hà Nội"), or null for the whole country. */
  readonly area: string | null;
  /** Name of the successor; null when there is none by name. */
  readonly successor: string | null;
  readonly from: string | null;
  readonly basis: string;
  readonly certainty: 'confirmed' | 'uncertain';
  /** Fields in which the successor must be checked ("báo chí", "an ninh mạng"). */
  readonly exceptions: readonly string[];
}
