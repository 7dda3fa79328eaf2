/** Says which values of an answer a person set in place of the document's, and what the document says. */
import type { Catalog, CatalogRecord, CorrectedField, StoredPassage } from '../../knowledge/index.js';
import { phraseKey } from '../../knowledge/index.js';
import { correctedField, correctedMore, correctedRecord } from '../wording.js';
import { shortTitle } from './describe.js';
import type { Claim, Draft } from './draft.js';

type Field = CorrectedField['field'];

/** Corrections that are told one by one; the others are counted. */
const MAX_TOLD = 3;
const ORIGINAL_CHARS = 160;
const NAME_CHARS = 80;

/** The draft with a line about the corrections that its claims rest on, and the claims that this line makes. */
export function sayCorrections(made: Draft, catalog: Catalog, passages: readonly StoredPassage[]): Draft {
  const resting = restingOn(made.claims, catalog, passages);
  if (resting.length === 0) return made;
  const named = resting.length > 1 || made.records.length > 1;
  const lines = resting.slice(0, MAX_TOLD).map(({ entry, fields }) => {
    const said = fields.map((mark) => correctedField(mark.field, shortTitle(mark.original, ORIGINAL_CHARS)));
    return correctedRecord(named ? shortTitle(entry.record.title, NAME_CHARS) : null, said);
  });
  const more = resting.length - lines.length;
  const claims = resting.flatMap(({ entry, fields }) =>
    fields.map((mark): Claim => ({
      kind: 'correction',
      recordKey: entry.record.key,
      field: mark.field,
      original: mark.original,
    })),
  );
  return {
    ...made,
    text: [made.text, ...lines, ...(more > 0 ? [correctedMore(more)] : [])].join('\n'),
    claims: [...made.claims, ...claims],
  };
}

/** Corrected records that the claims rest on, in the order of the claims, with the fields that matter to them. */
export function restingOn(
  claims: readonly Claim[],
  catalog: Catalog,
  passages: readonly StoredPassage[],
): readonly { readonly entry: CatalogRecord; readonly fields: readonly CorrectedField[] }[] {
  const wanted = new Map<string, Set<Field>>();
  const want = (key: string, fields: readonly Field[]): void => {
    const known = wanted.get(key) ?? new Set<Field>();
    for (const field of fields) known.add(field);
    wanted.set(key, known);
  };
  for (const claim of claims) for (const { key, fields } of needsOf(claim, catalog, passages)) want(key, fields);
  return [...wanted].flatMap(([key, wantedFields]) => {
    const entry = catalog.record(key);
    const fields = entry?.record.corrected?.filter(({ field }) => wantedFields.has(field)) ?? [];
    return entry && fields.length > 0 ? [{ entry, fields }] : [];
  });
}

const ALL: readonly Field[] = ['title', 'leads', 'coordinators', 'deadline', 'figures'];

/** Fields of records that a claim rests on; a count rests on whatever its records were chosen by. */
function needsOf(
  claim: Claim,
  catalog: Catalog,
  passages: readonly StoredPassage[],
): readonly { readonly key: string; readonly fields: readonly Field[] }[] {
  switch (claim.kind) {
    case 'role':
      return [{ key: claim.recordKey, fields: [claim.role === 'coordinator' ? 'coordinators' : 'leads'] }];
    case 'deadline':
      return [{ key: claim.recordKey, fields: ['deadline'] }];
    case 'figure':
      return [{ key: claim.recordKey, fields: ['figures', 'title'] }];
    case 'title':
      return [{ key: claim.recordKey, fields: ['title'] }];
    case 'standing':
    case 'via':
      return [{ key: claim.recordKey, fields: ['leads', 'coordinators'] }];
    case 'figure-premise':
      return [{ key: claim.recordKey, fields: ['figures', 'title'] }];
    case 'within':
    case 'days-left':
      return [{ key: claim.recordKey, fields: ['deadline'] }];
    case 'comparison':
      return claim.of.map(({ recordKey }) => ({ key: recordKey, fields: ['figures', 'title'] }));
    case 'gap':
      return [claim.reached, claim.aimed].map(({ recordKey }) => ({ key: recordKey, fields: ['figures', 'title'] }));
    case 'count':
      return claim.of.map((key) => ({ key, fields: ALL }));
    case 'quote':
      return quotedRecords(claim.text, claim.passageKey, catalog, passages).map((key) => ({ key, fields: ALL }));
    default:
      return [];
  }
}

/** Corrected records whose words a quotation repeats as the document has them. */
function quotedRecords(
  text: string,
  passageKey: string,
  catalog: Catalog,
  passages: readonly StoredPassage[],
): readonly string[] {
  const passage = passages.find(({ key }) => key === passageKey);
  const corrected = passage
    ? (catalog.plan(passage.planId)?.records ?? []).filter(({ record }) => record.corrected)
    : [];
  if (!passage || corrected.length === 0) return [];
  const quoted = phraseKey(text);
  return corrected.flatMap(({ record }) => {
    const apart = record.span.end <= passage.span.start || record.span.start >= passage.span.end;
    const own = phraseKey(record.quote);
    return !apart && (quoted.includes(own) || own.includes(quoted)) ? [record.key] : [];
  });
}
