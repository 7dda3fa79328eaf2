import { yearsOfTitle, type Place, type PlanText } from './grounding-plan.js';
import type { GroundingRecord, Unsupported } from './grounding-reply.js';
import { folded, stands, standsAsAgency, wordsOf } from './grounding-words.js';

export type Role = 'lead' | 'coordinator' | 'any';

/**
 * What a record says that no place of its plan bears out as a whole: all of it has to stand at one place, so that a
 * title here and an agency there do not make a record.
 */
export function unsupportedRecord(record: GroundingRecord, plan: PlanText | undefined): Unsupported[] {
  const claim = `record “${record.title.slice(0, 60)}”`;
  if (!plan) return [{ claim, why: `no plan "${record.document.id}"` }];
  const places = placesOfRecord(record, plan);
  if (places.length === 0) return [{ claim, why: `its title does not stand in ${plan.id}` }];
  const faults = places.map((place) => faultsAt(place, record, plan));
  const least = faults.reduce((best, next) => (next.length < best.length ? next : best));
  return least.map((why) => ({ claim, why }));
}

/** Where a record stands; a record of an appendix only in the row that its place names. */
export function placesOfRecord(record: GroundingRecord, plan: PlanText): readonly Place[] {
  const places = plan.placesOf(record.title);
  const row = /^Phụ lục (\d+)(?: › .*)? › (\d+)$/u.exec(record.locator);
  if (!row) return places.filter(({ kind }) => kind === 'paragraph');
  return places.filter((place) => place.kind === 'row' && place.appendix === row[1] && place.number === row[2]);
}

function faultsAt(place: Place, record: GroundingRecord, plan: PlanText): string[] {
  return [
    ...record.leads.filter((name) => !standsInRole(name, 'lead', place)).map((name) => `"${name}" does not lead there`),
    ...record.coordinators
      .filter((name) => !standsInRole(name, 'coordinator', place))
      .map((name) => `"${name}" does not coordinate there`),
    ...deadlineFaults(place, record, plan),
    ...record.figures.flatMap((figure) => figureFaults(figure, place, plan)),
    ...typeFaults(place, record),
  ];
}

/**
 * In a row: in the column of that role. In prose: a partner stands behind "phối hợp", or in the heading of a duty that
 * begins with it; a lead stands in a heading or somewhere that is not behind it, or is told to lead right there.
 */
export function standsInRole(name: string, role: Role, place: Place): boolean {
  if (place.kind === 'row') {
    const cells = role === 'any' ? [place.lead, place.coordinator] : [place[role]];
    return cells.some((cell) => standsAsAgency(name, cell));
  }
  const text = place.text;
  const inHeading = place.headings.some((heading) => standsAsAgency(name, heading));
  if (role === 'any') return inHeading || standsAsAgency(name, text);
  const partnersFrom = text.search(/phối hợp/iu);
  if (role === 'coordinator') {
    if (partnersFrom === -1) return false;
    return text.split(/[.;]\s+(?=\p{Lu})/u).some((sentence) => {
      const from = sentence.search(/phối hợp/iu);
      if (from === -1) return false;
      const before = sentence.slice(0, from);
      const opens = wordsOf(before).length <= HEADING_WORDS && !/chủ trì|giao/iu.test(before);
      return (opens && (inHeading || standsAsAgency(name, before))) || standsAsAgency(name, text.slice(partnersFrom));
    });
  }
  if (inHeading || partnersFrom === -1) return inHeading || standsAsAgency(name, text);
  if (standsAsAgency(name, text.slice(0, partnersFrom))) return true;
  return text.split(/[.;]\s/u).some((sentence) => {
    const charged = /giao|đề nghị|yêu cầu|chủ trì/iu.test(sentence);
    const before = sentence.split(/phối hợp/iu)[0] ?? '';
    return standsAsAgency(name, before) || (charged && !/phối hợp/iu.test(sentence) && standsAsAgency(name, sentence));
  });
}

/** A heading, or those who take part, may stand before "phối hợp …" in one sentence. */
const HEADING_WORDS = 16;

function deadlineFaults(place: Place, { deadline }: GroundingRecord, plan: PlanText): string[] {
  if (deadline === null) return [];
  const where = place.kind === 'row' ? `${place.deadline ?? ''} | ${place.title}` : place.text;
  const faults = stands(deadline.text, where) ? [] : [`the deadline "${deadline.text}" does not stand there`];
  const years = new Set([...wordsOf(where).flatMap(yearsIn), ...yearsOfTitle(plan)]);
  const days = [deadline, ...deadline.parts].flatMap(({ from, to }) => [from, to]);
  for (const day of days) {
    if (typeof day !== 'string') continue;
    if (!years.has(day.slice(0, 4))) faults.push(`the day ${day} is of a year that does not stand there`);
  }
  return faults;
}

const LEVEL_WORDS: Readonly<Record<string, RegExp>> = {
  tỉnh: /tỉnh|thành phố/u,
  huyện: /huyện|quận|thị xã/u,
  xã: / xã|phường|thị trấn/u,
};
/** A sentence that gives several levels or years gives them part by part. */
const PART = /[;.]\s|,\s(?=(?:\p{L}+\s){0,3}\d)|\svà\s(?=\d)/u;

function figureFaults(figure: GroundingRecord['figures'][number], place: Place, plan: PlanText): string[] {
  const text = place.kind === 'row' ? place.title : place.text;
  const parts = text.split(PART).map((part) => part.toLowerCase());
  const holding = parts.filter((part) => numbersOf(part).includes(figure.value));
  const said = `${figure.value}${figure.unit ?? ''}`;
  if (holding.length === 0) return [`the figure ${said} does not stand there`];
  const faults: string[] = [];
  const level = figure.level === null ? undefined : LEVEL_WORDS[figure.level];
  const severalLevels =
    new Set(parts.filter((part) => /cấp (?:tỉnh|huyện|xã|thành phố|quận|phường)/u.test(part))).size > 1;
  if (level && !(severalLevels ? holding : [text.toLowerCase()]).some((part) => level.test(part)))
    faults.push(`the figure ${said} is not of the level "${figure.level ?? ''}" there`);
  if (figure.period) {
    const context = [text, ...(place.kind === 'row' ? [] : place.headings)].join(' ');
    const years = new Set([...wordsOf(context).flatMap(yearsIn), ...yearsOfTitle(plan)]);
    if (!years.has(figure.period.to.slice(0, 4)))
      faults.push(`the figure ${said} is not of ${figure.period.to.slice(0, 4)} there`);
  }
  return faults;
}

/** A result stands in a part that reports, or says itself that it was reached; a target does not stand there. */
function typeFaults(place: Place, record: GroundingRecord): string[] {
  if (record.type === 'target' && place.kind === 'paragraph' && place.reports)
    return ['what was reached is called a target'];
  if (record.type === 'result' && place.kind === 'row') return ['a row of an appendix is called a result'];
  return [];
}

function yearsIn(word: string): string[] {
  return /^20\d\d$/u.test(word) ? [word] : [];
}

/** Numbers as Vietnamese writes them: "2.266.097" is one number, "8,48" and "10.8" have decimals. */
function numbersOf(text: string): number[] {
  return wordsOf(text).flatMap((word) => {
    if (!/^\d/u.test(word)) return [];
    const grouped = /^\d{1,3}(?:\.\d{3})+$/u.test(word) ? [Number(word.replaceAll('.', ''))] : [];
    return [...grouped, Number(word.replace(',', '.'))];
  });
}

/** Whether a column is empty in every row of the record; null where it stands in no row. */
export function columnIsEmpty(
  record: GroundingRecord,
  plan: PlanText,
  column: 'lead' | 'coordinator' | 'deadline',
): boolean | null {
  const rows = placesOfRecord(record, plan).filter((place) => place.kind === 'row');
  return rows.length === 0 ? null : rows.every((row) => folded(row[column] ?? '').trim() === '');
}
