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
  /** What a register says of its members, beside its words; absent where it says nothing. */
  readonly membership?: { readonly members: readonly Agency[]; readonly outsiders: readonly Agency[] };
}

/** An agency found in a text. */
export interface AgencyMention {
  readonly agency: Agency;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
