/** Reads the words of an answer once more, for what they say beyond its claims. */
import type { Agency, CatalogRecord } from '../../knowledge/index.js';
import { createSlices, sameAgency } from '../../knowledge/index.js';
import { chargeOf } from '../answer/charge.js';
import type { Claim, Draft } from '../answer/draft.js';
import { yearOf } from '../answer/measured.js';
import { LEAD_LABEL } from '../wording.js';
import { createEvidence, recordKeysOf, recordsClaimed, type EvidenceWords } from './evidence-words.js';
import { cellsAreClaimed } from './cells.js';
import { linesOf, type Line } from './lines.js';
import { listedIn, listLineIsClaimed, type TitleKey } from './list-lines.js';
import { numbersAreFounded, withoutTitles } from './numbers.js';
import { keyOf, standsIn } from './phrase.js';
import { figureAt, type Sources } from './sources.js';
import { drawnFrom, verdictsAreDrawn } from './verdicts.js';

/** Kinds of words without a claim, for counting. */
export type Unclaimed =
  'citation' | 'correction' | 'record' | 'quotation' | 'role' | 'deadline' | 'cell' | 'verdict' | 'figure';

/** Words in quotation marks that tell the person what to type. */
const OWN_QUOTATIONS = ['xem tiếp'];

/**
 * What the draft says and does not claim, each kind once. Texts that answer nothing are not read for figures. Gives way
 * to other work between lines: a list may have a hundred.
 */
export async function unclaimedIn(draft: Draft, sources: Sources, asked: string): Promise<Unclaimed[]> {
  const found = new Set<Unclaimed>();
  if (!recordsAreTheStore(draft, sources)) found.add('record');
  if (draft.kind !== 'answer') return [...found];
  const records = recordsClaimed(draft, sources);
  const evidence = createEvidence(draft, records, sources);
  const isSaid = (quotation: string): boolean =>
    evidence.holds(quotation) || [asked, ...OWN_QUOTATIONS].some((words) => standsIn(quotation, words));
  if (!citationsStand(draft, records, sources)) found.add('citation');
  const lines = linesOf([draft.text, draft.rest ?? ''].join('\n'));
  const titles = titlesOf(records);
  const claimsAbout = indexClaims(draft.claims);
  const named = agenciesIn(draft.claims, sources);
  let about = claimsAbout(records.map(({ record }) => record.key));
  const slices = createSlices();
  for (const line of lines) {
    if (slices.isOver()) await slices.next();
    const listed = listedIn(line, titles);
    const own = [...subjectOf(line, titles), ...listed.map(({ record }) => record.key)];
    if (own.length > 0) about = claimsAbout(own);
    if (!line.quotations.every(isSaid)) found.add('quotation');
    if (!rolesAreClaimed(line, about, sources) || !agenciesAreClaimed(line, named, evidence, sources))
      found.add('role');
    if (!listLineIsClaimed(line, listed, about)) found.add('role');
    if (!deadlinesAreClaimed(line, about)) found.add('deadline');
    if (!cellsAreClaimed(line, about, draft.claims)) found.add('cell');
    if (!yearsAreClaimed(line, about, sources)) found.add('figure');
  }
  const drawn = drawnFrom(draft, sources);
  if (!verdictsAreDrawn(draft, lines, drawn)) found.add('verdict');
  const comparisons = drawn.comparisons.flatMap((words) => linesOf(words).map(({ own }) => own));
  const sentences = [...drawn.denials, ...drawn.openings, ...comparisons];
  if (!numbersAreFounded(draft, without(lines, drawn.spans), evidence, sentences, sources)) found.add('figure');
  return [...found];
}

/** The lines without these words, which were looked up already. */
function without(lines: readonly Line[], spans: readonly string[]): readonly Line[] {
  if (spans.length === 0) return lines;
  return lines.map((line) => ({ ...line, own: spans.reduce((own, words) => own.replaceAll(words, ' ; '), line.own) }));
}

function cut(quotation: string): string {
  return keyOf(quotation.replace(/(?<!\s)\s*…\s*$/u, ''));
}

/** Records are given as they are stored, and marked as a group's where a claim says so. */
function recordsAreTheStore(draft: Draft, { catalog }: Sources): boolean {
  return draft.records.every(({ record, via }) => {
    const stored = catalog.record(record.key)?.record;
    const isStored = stored === record || JSON.stringify(stored) === JSON.stringify(record);
    const isVia =
      via === undefined ||
      draft.claims.some((claim) => claim.kind === 'via' && claim.recordKey === record.key && claim.group === via);
    return isStored && isVia;
  });
}

/** Every citation shows words of a record or of a passage that the draft rests on, or a whole heading. */
function citationsStand(draft: Draft, records: readonly CatalogRecord[], { catalog, passages }: Sources): boolean {
  const byPlace = new Map(records.map((entry) => [`${entry.plan.id} ${entry.record.locator}`, entry]));
  return draft.citations.every(({ document, locator, quote }) => {
    const says = ({ plan, record }: CatalogRecord): boolean => plan.id === document.id && standsIn(quote, record.quote);
    // Nearly always the record at the very place: a long list is not looked through for each of its rows.
    const there = byPlace.get(`${document.id} ${locator}`);
    return (
      (there !== undefined && says(there)) ||
      records.some(says) ||
      [...passages.values()].some((passage) => passage.planId === document.id && standsIn(quote, passage.text)) ||
      (catalog.plan(document.id)?.sections ?? []).some(({ title }) => keyOf(title) === keyOf(quote))
    );
  });
}

function titlesOf(records: readonly CatalogRecord[]): TitleKey[] {
  return records.map((entry) => ({ entry, words: keyOf(entry.record.title) }));
}

/** The records that a line names by their titles, whole or cut short. */
function subjectOf(line: Line, titles: readonly TitleKey[]): string[] {
  const named = line.quotations.map(cut).filter((words) => words.trim() !== '');
  if (named.length === 0) return [];
  return titles.flatMap(({ entry, words }) => (named.some((name) => words.startsWith(name)) ? [entry.record.key] : []));
}

/** Finds the claims about any of some records, each once. */
function indexClaims(claims: readonly Claim[]): (keys: readonly string[]) => readonly Claim[] {
  const byRecord = new Map<string, Claim[]>();
  for (const claim of claims)
    for (const key of recordKeysOf(claim)) {
      const known = byRecord.get(key);
      if (known === undefined) byRecord.set(key, [claim]);
      else known.push(claim);
    }
  return (keys) => [...new Set(keys.flatMap((key) => byRecord.get(key) ?? []))];
}

/** The agencies that the claims name; a long list names few of them many times. */
function agenciesIn(claims: readonly Claim[], { catalog: { registers } }: Sources): readonly Agency[] {
  const inRoles = new Set(claims.flatMap((claim) => (claim.kind === 'role' ? [claim.agency] : [])));
  const others = claims.flatMap((claim): readonly Agency[] => {
    if (claim.kind === 'most') return [...claim.agencies, ...claim.next.map(({ agency }) => agency)];
    if (claim.kind === 'tally') return claim.of.map(({ agency }) => agency);
    return claim.kind === 'standing' || claim.kind === 'via' ? [claim.agency] : [];
  });
  return [...[...inRoles].map((name) => registers.parseAgency(name)), ...others];
}

const LABEL = new RegExp(`(${Object.values(LEAD_LABEL).join('|')}|Phối hợp|Được giao|Thời hạn): `, 'gu');
const ROLE_OF = { 'Phối hợp': 'coordinator', 'Được giao': 'assignee' } as const;

/** "Phối hợp: Sở A; Sở B", up to the next label. */
function labelled(line: Line): { readonly label: string; readonly value: string }[] {
  const found = [...line.own.matchAll(LABEL)];
  return found.map((match, index) => ({
    label: match[1] ?? '',
    value: line.own.slice(match.index + match[0].length, found[index + 1]?.index).trim(),
  }));
}

/** Every name behind a label has that role in a claim about the records of the line, in the words that charge it. */
function rolesAreClaimed(line: Line, claims: readonly Claim[], { catalog }: Sources): boolean {
  const namedIn = (accept: (claim: Extract<Claim, { kind: 'role' }>) => boolean): string[] => {
    const agencies = claims.flatMap((claim) => (claim.kind === 'role' && accept(claim) ? [claim.agency] : []));
    return [...new Set(agencies)].sort((a, b) => b.length - a.length);
  };
  const chargedAs = (label: string, recordKey: string): boolean => {
    const record = catalog.record(recordKey)?.record;
    // That work was given says less than any of the words that charge.
    return record !== undefined && (label === LEAD_LABEL.given || LEAD_LABEL[chargeOf(record)] === label);
  };
  return labelled(line).every(({ label, value }) => {
    if (label === 'Thời hạn') return true;
    const other = Object.entries(ROLE_OF).find(([own]) => own === label)?.[1];
    const names = namedIn(({ role, recordKey }) =>
      other === undefined ? role === 'lead' && chargedAs(label, recordKey) : role === other,
    );
    return isListOf(value, names);
  });
}

/** Whether a text begins with these names, joined by semicolons, and names no other behind them. */
function isListOf(value: string, names: readonly string[]): boolean {
  let rest = value;
  for (;;) {
    const name = names.find((one) => rest.startsWith(one) && !/^[\p{L}\p{N}]/u.test(rest.slice(one.length)));
    if (name === undefined) return false;
    rest = rest.slice(name.length);
    const next = /^; (?!\S+(?: \S+){0,3} không ghi)(?=\S)/u.exec(rest);
    if (!next) return true;
    rest = rest.slice(next[0].length);
  }
}

/** Any agency that the assistant's own words name is one that a claim names, or stands in the evidence. */
function agenciesAreClaimed(
  line: Line,
  named: readonly Agency[],
  evidence: EvidenceWords,
  { catalog: { registers } }: Sources,
): boolean {
  return registers
    .findAgencies(registers.expandAliases(line.own))
    .every((mention) => evidence.holds(mention.text) || named.some((agency) => sameAgency(agency, mention.agency)));
}

/** "1.600 triệu USD (năm 2026)": the figure in front of a year is one that is claimed, of that year. */
function yearsAreClaimed(line: Line, claims: readonly Claim[], sources: Sources): boolean {
  const own = withoutTitles(line.own, sources);
  return [...own.matchAll(/ \(năm (\d{4})\)/gu)].every((match) => {
    const before = own.slice(0, match.index);
    return claims.some((claim) => {
      const figure =
        claim.kind === 'figure' && before.endsWith(claim.text) && !/[\d.,]$/.test(before.slice(0, -claim.text.length))
          ? figureAt(claim, sources)
          : null;
      return figure !== null && yearOf(figure) === match[1];
    });
  });
}

function deadlinesAreClaimed(line: Line, claims: readonly Claim[]): boolean {
  const stated = claims.flatMap((claim) => (claim.kind === 'deadline' && claim.text !== null ? [claim.text] : []));
  return labelled(line).every(
    ({ label, value }) => label !== 'Thời hạn' || stated.some((text) => value.startsWith(ownWords(text))),
  );
}

/** A deadline as its line shows it, whatever stands in quotation marks left out. */
function ownWords(text: string): string {
  return linesOf(text)
    .map(({ own }) => own)
    .join('\n');
}
