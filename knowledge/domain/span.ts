/** A half-open range `[start, end)` of UTF-16 offsets in the NFC text of a document as it was read. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
