import { findReferences, referenceKey, type Reference, type Span } from '../../knowledge/index.js';
import { sliceText, spanOf, type TrackedText } from '../text/tracked-text.js';
import { wording } from '../wording.js';

/** A text of the document that may cite others. */
export interface CitingText {
  readonly text: TrackedText;
  readonly isBasis: boolean;
}

/** One spelling of one citation, with what a person should compare. */
export interface ReferenceRegister {
  readonly references: readonly Reference[];
  /** Reasons by place: a record whose span covers the offset cites a document that is spelt in several ways. */
  readonly doubts: readonly { readonly span: Span; readonly reason: string }[];
}

/** Every document cited, once by number, with all places; documents cited in several ways are flagged. */
export function registerReferences(texts: readonly CitingText[]): ReferenceRegister {
  const byKey = new Map<string, { -readonly [K in keyof Reference]: Reference[K] }>();
  const days = new Map<string, Set<string>>();
  for (const { text, isBasis } of texts) {
    for (const mention of findReferences(text.text)) {
      const key = referenceKey(mention.number);
      if (mention.issuedOn !== null) days.set(key, (days.get(key) ?? new Set<string>()).add(mention.issuedOn));
      const span = spanOf(sliceText(text, mention.start, mention.end));
      const known = byKey.get(key);
      if (known === undefined) {
        byKey.set(key, {
          number: mention.number,
          type: mention.type,
          issuedOn: mention.issuedOn,
          text: mention.text,
          spans: [span],
          isBasis,
        });
        continue;
      }
      known.spans = [...known.spans, span];
      known.isBasis ||= isBasis;
      known.type ??= mention.type;
      if (known.issuedOn === null && mention.issuedOn !== null) {
        known.issuedOn = mention.issuedOn;
        known.text = mention.text;
      }
    }
  }
  const references = joinShortForms([...byKey.values()]);
  return { references, doubts: doubts(references, days) };
}

/** "Nghị quyết 06/TU" without a day is the "06-NQ/TU" that is cited in full elsewhere, where there is only one. */
function joinShortForms(references: readonly Reference[]): Reference[] {
  const shortOf = (number: string): string => referenceKey(number).replace(/^(\d+)-[^/]+\//u, '$1/');
  return references.flatMap((reference) => {
    const isShort = (candidate: Reference): boolean =>
      candidate.issuedOn === null &&
      shortOf(reference.number) === referenceKey(candidate.number) &&
      candidate.number !== reference.number;
    const full = references.filter(
      (candidate) =>
        candidate !== reference &&
        reference.issuedOn === null &&
        shortOf(candidate.number) === referenceKey(reference.number),
    );
    if (full.length === 1) return [];
    const spans = references.filter(
      (candidate) =>
        isShort(candidate) &&
        references.filter((other) => shortOf(other.number) === referenceKey(candidate.number) && other !== candidate)
          .length === 1,
    );
    return [{ ...reference, spans: [...reference.spans, ...spans.flatMap((candidate) => candidate.spans)] }];
  });
}

function doubts(
  references: readonly Reference[],
  daysByNumber: ReadonlyMap<string, ReadonlySet<string>>,
): { span: Span; reason: string }[] {
  const found: { span: Span; reason: string }[] = [];
  const bySerial = new Map<string, Reference[]>();
  for (const reference of references) {
    if (reference.issuedOn === null) continue;
    const serial = `${/^\d+/.exec(reference.number)?.[0] ?? reference.number}|${reference.issuedOn}|${reference.type ?? ''}`;
    bySerial.set(serial, [...(bySerial.get(serial) ?? []), reference]);
  }
  for (const group of bySerial.values()) {
    if (group.length < 2) continue;
    const reason = wording.citedDifferently(group.map((reference) => reference.number));
    for (const reference of group) for (const span of reference.spans) found.push({ span, reason });
  }
  for (const [key, days] of daysByNumber) {
    if (days.size < 2) continue;
    const reference = references.find((candidate) => referenceKey(candidate.number) === key);
    if (reference === undefined) continue;
    const reason = wording.citedWithDays(reference.number, [...days]);
    for (const span of reference.spans) found.push({ span, reason });
  }
  return found;
}
