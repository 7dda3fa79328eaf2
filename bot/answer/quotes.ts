/** Quotes as an answer: each with its place, a row of a table said as what its cells mean, one statement once. */
import type { AnswerRecord, CatalogRecord, Citation } from '../../knowledge/index.js';
import { foldedTokens, phraseKey } from '../../knowledge/index.js';
import { clauseOf } from './asked-clause.js';
import { citePassage, citeRecord } from './cite.js';
import { sayCoordinators, sayDeadline, sayLead, together } from './describe.js';
import { sayMeasured, yearOf } from './measured.js';
import { bareWords, leadOf, quoteWords, sayQuotations, type Quotation } from './quotation.js';
import { draft, type Claim, type Draft, type QuotedPart } from './draft.js';
import type { Quote } from './passages.js';
import type { StepContext } from './step.js';

/** A second passage is quoted too when it fits nearly as well. */
const SECOND_SHARE = 0.85;
/** … or when it says this share of the topic that the first leaves unsaid, and fits fairly. */
const MIN_FRESH = 0.12;
const FRESH_SHARE = 0.6;
const MAX_PLANS = 3;

/** Up to two quotes, of one plan unless several plans were asked. */
export function sayQuotes(
  context: StepContext,
  found: readonly Quote[],
  holds: ((clause: string) => boolean) | null = null,
): Draft | null {
  const quotes = oncePerText(found);
  const [best] = quotes;
  if (!best) return null;
  const perPlan = context.interpretation.scope.planIds.length > 1;
  const chosen = [best];
  if (perPlan) {
    for (const quote of quotes.slice(1)) {
      if (chosen.length >= MAX_PLANS) break;
      if (quote.score >= best.score * SECOND_SHARE && !chosen.some((one) => one.plan === quote.plan))
        chosen.push(quote);
    }
  } else {
    const second = complement(context, best, quotes.slice(1));
    if (second) chosen.push(second);
  }
  const said = chosen.map((quote) => sayQuote(quote, context));
  const asked = holds === null || said[0]?.part === null ? null : askedOf(context, best, holds);
  return draft({
    kind: 'answer',
    reason: 'found',
    text: [...(asked === null ? [] : [`“${asked}”.`]), sayQuotations(said.map((one) => one.quotation))].join('\n'),
    records: said.flatMap((one) => one.records),
    citations: said.map((one) => one.citation),
    claims: said.flatMap((one) => one.claims),
    ...(said.every((one) => one.part !== null) ? { quoted: said.flatMap((one) => one.part ?? []) } : {}),
  });
}

/** The clause with the value that was asked for, where the quotation is too long to show it at once. */
function askedOf(
  context: StepContext,
  { sentences, best, text }: Quote,
  holds: (clause: string) => boolean,
): string | null {
  const weight = (token: string): number => context.catalog.ranking.weight(token);
  const sentence = sentences[best];
  const among = sentence !== undefined && holds(sentence) ? [sentence] : sentences;
  const clause = clauseOf(among, context.interpretation.text, holds, weight, text);
  return clause !== null && text.includes(clause) ? clause : null;
}

/** The quote that says what the best one leaves unsaid, or one that fits nearly as well. */
function complement(context: StepContext, best: Quote, others: readonly Quote[]): Quote | null {
  const weight = (token: string): number => context.catalog.ranking.weight(token);
  const said = new Set(foldedTokens(best.text));
  const tokens = [...new Set(foldedTokens(context.interpretation.topic))];
  const total = tokens.reduce((sum, token) => sum + weight(token), 0) || 1;
  const ranked = others
    .filter((quote) => quote.text !== best.text)
    .map((quote) => {
      const own = new Set(foldedTokens(quote.text));
      const fresh =
        tokens.filter((token) => own.has(token) && !said.has(token)).reduce((sum, token) => sum + weight(token), 0) /
        total;
      return { quote, fresh, value: quote.score + fresh };
    })
    .filter(
      (item) =>
        item.quote.score >= best.score * SECOND_SHARE ||
        (item.fresh >= MIN_FRESH && item.quote.score >= best.score * FRESH_SHARE),
    )
    .sort((a, b) => b.value - a.value);
  return ranked[0]?.quote ?? null;
}

function where(quote: Quote): string {
  const heading = quote.hit.passage.headings.at(-1);
  const short = heading === undefined || heading.length > 110 ? '' : ` (${closed(heading)})`;
  return quote.hit.passage.locator === '' ? '' : `, mục ${quote.hit.passage.locator}${short}`;
}

/** A heading without the bracket at its end that nothing opened. */
function closed(heading: string): string {
  const opened = heading.split('(').length;
  return heading.endsWith(')') && heading.split(')').length > opened ? heading.slice(0, -1) : heading;
}

interface SaidQuote {
  readonly quotation: Quotation;
  readonly citation: Citation;
  readonly claims: readonly Claim[];
  readonly records: readonly AnswerRecord[];
  /** Null where a record speaks, or where the words are cut short. */
  readonly part: QuotedPart | null;
}

/** A quote with its place; where the passage is a row of a table, the row's record speaks. */
function sayQuote(quote: Quote, context: StepContext): SaidQuote {
  const { plan, hit } = quote;
  const row = rowOf(quote, context);
  const heading = leadOf(hit.passage.headings.at(-1));
  if (row) {
    const title = sayMeasured(row);
    const said = together(
      [
        title,
        ...(row.record.leads.length > 0 ? [sayLead(row)] : []),
        ...(row.record.coordinators.length > 0 ? [sayCoordinators(row)] : []),
        ...(row.record.deadline === null ? [] : [sayDeadline(row)]),
      ],
      '. ',
    );
    const citation = citeRecord(row);
    return {
      quotation: { heading, words: said.text, citation },
      citation,
      claims: said.claims,
      records: [{ record: row.record }],
      part: null,
    };
  }
  const citation = citePassage(plan.plan, hit.passage, quote.text);
  const { sentences, best } = quote;
  const isWhole = sentences.join(' ') === quote.text;
  const source = `${plan.plan.title}${where(quote)}`;
  const part = { planId: plan.plan.id, passageKey: hit.passage.key, source, heading, sentences, best, citation };
  return {
    quotation: { heading, words: quoteWords(quote.text, !isWhole), citation },
    citation,
    part: isWhole ? part : null,
    claims: [{ kind: 'quote', planId: plan.plan.id, passageKey: hit.passage.key, text: bareWords(quote.text) }],
    records: [],
  };
}

/** The record of the table row that a quote shows, if it shows one; of a year that is asked about, where one is. */
function rowOf(quote: Quote, { interpretation }: StepContext): CatalogRecord | null {
  const shown = phraseKey(quote.text);
  const rows = quote.plan.records.filter(
    ({ record }) => record.columns.length > 0 && phraseKey(record.quote) === shown,
  );
  const ofYear = rows.find(({ record }) =>
    record.figures.some((figure) => interpretation.years.some((year) => yearOf(figure) === String(year))),
  );
  return ofYear ?? rows[0] ?? null;
}

/** Quotes whose words stand whole in a better one say nothing more. */
function oncePerText(quotes: readonly Quote[]): Quote[] {
  const kept: { quote: Quote; key: string }[] = [];
  for (const quote of quotes) {
    const key = phraseKey(quote.text);
    if (!kept.some((one) => one.quote.plan === quote.plan && (one.key.includes(key) || key.includes(one.key))))
      kept.push({ quote, key });
  }
  return kept.map((one) => one.quote);
}
