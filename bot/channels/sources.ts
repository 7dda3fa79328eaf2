/** Where an answer stands: each plan once, with its places. */
import type { Answer, Citation } from '../../knowledge/index.js';
import type { ChannelTraits, RichText } from './channel.js';
import { bold, join, link, plain } from './rich-text.js';
import * as wording from './wording.js';

export interface SourceRendering {
  readonly traits: Pick<ChannelTraits, 'hasLinks'>;
  /** Address of a citation, or null without a public address. */
  readonly linkOf: (citation: Citation) => string | null;
}

/** Places named of an answer; more are counted. */
const MAX_PLACES = 6;
/** Places of one plan that are worth repeating where the text names them line by line. */
const MAX_REPEATED = 2;
/** An address that stands in the open takes several lines of a phone. */
const MAX_OPEN_ADDRESSES = 2;

interface PlanSources {
  readonly title: string;
  readonly citations: readonly Citation[];
}

/** Sources of what this message says, and which of the answer's notices they already carry. */
export function renderSources(
  answer: Pick<Answer, 'citations' | 'text' | 'notices'>,
  rendering: SourceRendering,
): { readonly text: RichText; readonly told: readonly string[] } {
  const places = [...new Map(answer.citations.map((one) => [`${one.document.id}|${one.locator}`, one])).values()];
  if (places.length === 0) return { text: plain(''), told: [] };
  // A later part of a long list is cited by its own lines.
  const shared = places.filter((one) => places.some((other) => isSamePlaceElsewhere(one, other)));
  const titles = new Set(places.map((one) => one.document.title));
  const named = places.filter((one) =>
    isNamed(one, shared.includes(one) ? saidOf(one.document.title, titles, answer.text) : answer.text),
  );
  const plans = byPlan(named.length > 0 ? named : places);
  const told: string[] = [];
  let placesLeft = MAX_PLACES;
  let addressesLeft = MAX_OPEN_ADDRESSES;
  const lines = plans.map(({ title, citations }) => {
    const notice = answer.notices.find((one) => one.startsWith(`${title}: `));
    if (notice !== undefined) told.push(notice);
    const state = notice === undefined ? '' : ` (${notice.slice(title.length + 2).replace(/\.$/, '')})`;
    const isRepeated = named.length > 0 && citations.length > MAX_REPEATED;
    const hasLinks = citations.some((one) => rendering.linkOf(one) !== null);
    if (isRepeated && !(hasLinks && rendering.traits.hasLinks))
      return plain(`• ${title}${state}${wording.PLACES_IN_LINES}`);
    const shown = citations.slice(0, Math.max(1, placesLeft));
    placesLeft -= shown.length;
    const left = citations.length - shown.length;
    const texts = shown.map((one) => placeOf(one, rendering));
    const address = rendering.traits.hasLinks ? null : shown[0] && rendering.linkOf(shown[0]);
    const open = address !== null && address !== undefined && addressesLeft > 0 ? `\n${address}` : '';
    if (open !== '') addressesLeft -= 1;
    const after = left === 0 ? open : `; ${wording.MORE_SOURCES(left)}${open}`;
    return join([plain(`• ${title}${state}:`), join([join(texts, '; '), plain(after)], '')], ' ');
  });
  return { text: join([bold(wording.SOURCES), ...lines], '\n'), told };
}

function placeOf(citation: Citation, { traits, linkOf }: SourceRendering): RichText {
  const place = `${citation.locator}${citation.page === null ? '' : `, tr. ${citation.page}`}`;
  const url = traits.hasLinks ? linkOf(citation) : null;
  return url === null ? plain(place) : link(place, url);
}

function isSamePlaceElsewhere(one: Citation, other: Citation): boolean {
  return one.locator === other.locator && one.document.id !== other.document.id;
}

/** What a text says under a plan's title, up to the title of another one. */
function saidOf(title: string, titles: ReadonlySet<string>, text: string): string {
  const marks = [...titles]
    .flatMap((one) => text.split(one).slice(0, -1).map(startOf(one)))
    .toSorted((a, b) => a.at - b.at);
  return marks.map((mark, index) => (mark.title === title ? text.slice(mark.at, marks[index + 1]?.at) : '')).join('\n');
}

/** Where each occurrence of `title` begins, given the pieces that it divides a text into. */
function startOf(title: string): (piece: string) => { readonly title: string; readonly at: number } {
  let end = 0;
  return (piece) => {
    const at = end + piece.length;
    end = at + title.length;
    return { title, at };
  };
}

/** Lines of lists end with their place, shortened; sentences about one record with the place in full. */
function isNamed({ locator }: Citation, text: string): boolean {
  const short = locator.split(' › ').join('.').replace('Phụ lục ', 'PL');
  return [`${short}]`, `${locator}]`, `(${locator})`].some((place) => text.includes(place));
}

function byPlan(citations: readonly Citation[]): readonly PlanSources[] {
  const plans = new Map<string, Citation[]>();
  for (const citation of citations) {
    const { id } = citation.document;
    plans.set(id, [...(plans.get(id) ?? []), citation]);
  }
  return [...plans.values()].map((all) => ({ title: all[0]?.document.title ?? '', citations: all }));
}
