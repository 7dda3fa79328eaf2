/** Makes a draft of what a model worded, or throws it away: it may choose, order and join, and write no fact. */
import { capitalise, foldSpace, toNfc } from '../../knowledge/index.js';
import { draft, type Draft, type QuotedPart } from '../answer/draft.js';
import { quoteWords, sayQuotations } from '../answer/quotation.js';
import { isJoining, type LeadContext } from './lead-words.js';
import { sentenceSlot, slotsOf, type Slots, type Wording } from './wording-schema.js';

/** A sentence that takes something back of the one before, which must not be quoted without it. */
const LIMITS =
  /^[–+•-]?\s*(?:trừ|ngoại trừ|tuy|nhưng|song|riêng|nếu không|chỉ|không áp dụng|không bao gồm)(?![\p{L}])/iu;
const SLOT = /\[([^[\]]*)\]/gu;

/** The parts of an answer that is nothing but quotations behind their sources; null for every other. */
export function quotedParts({ text, quoted }: Draft): readonly QuotedPart[] | null {
  const plain = quoted?.map((part) => ({ ...part, words: quoteWords(part.sentences.join(' ')) }));
  return plain !== undefined && sayQuotations(plain) === text ? (quoted ?? null) : null;
}

/** Whether there is anything to order or to leave out. */
export function isWorthWording(parts: readonly QuotedPart[]): boolean {
  return parts.reduce((sum, { sentences }) => sum + sentences.length, 0) > 1;
}

/** Null where a slot is missing, unknown, used twice or in a wrong place, or where a lead-in says anything itself. */
export function fillWording(wording: Wording, parts: readonly QuotedPart[], context: LeadContext): Draft | null {
  const slots = slotsOf(parts);
  const used = new Set<string>();
  const said: Said[] = [];
  for (const { lead, quotes } of wording.parts) {
    const places = quotes.map((name) => slots.sentence(name));
    const index = places[0]?.part ?? -1;
    const part = parts[index];
    const opening = part ? filled(lead, index, part, slots, context) : null;
    if (!part || opening === null) return null;
    if (quotes.some((name) => used.has(name)) || new Set(quotes).size < quotes.length) return null;
    for (const name of quotes) used.add(name);
    const order = places.flatMap((place) => (place?.part === index ? [place.at] : []));
    if (order.length < quotes.length) return null;
    said.push({ part, opening, quotations: runsOf(order).map((run) => part.sentences.slice(...run).join(' ')) });
  }
  const lacks = parts.some(
    ({ best, sentences }, index) =>
      !used.has(sentenceSlot(index, best)) ||
      sentences.some(
        (sentence, at) =>
          LIMITS.test(sentence) && used.has(sentenceSlot(index, at - 1)) && !used.has(sentenceSlot(index, at)),
      ),
  );
  if (lacks) return null;
  return draft({
    kind: 'answer',
    reason: 'found',
    text: said
      .map(({ opening, quotations }) => `${opening}:\n${quotations.map((words) => `“${words}”`).join(' ')}`)
      .join('\n'),
    citations: parts.map(({ citation }) => citation),
    claims: said.flatMap(({ part: { planId, passageKey }, quotations }) =>
      quotations.map((text) => ({ kind: 'quote' as const, planId, passageKey, text })),
    ),
  });
}

interface Said {
  readonly part: QuotedPart;
  readonly opening: string;
  readonly quotations: readonly string[];
}

/** Sentences that follow one another in the document stay one quotation; each run as where it begins and ends. */
function runsOf(order: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const at of order) {
    const last = runs.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  return runs;
}

/** The lead-in with its source filled in, without the colon that code sets. */
function filled(lead: string, index: number, part: QuotedPart, slots: Slots, context: LeadContext): string | null {
  const text = foldSpace(toNfc(lead)).replace(/(?<!\s)\s*[:.,]?$/u, '');
  const named = [...text.matchAll(SLOT)].map((match) => slots.source(match[1] ?? '')?.part);
  if (named.length !== 1 || named[0] !== index) return null;
  if (!isJoining(text.replace(SLOT, '\n'), context)) return null;
  return capitalise(text.replace(SLOT, part.source.replaceAll('$', '$$$$')));
}
