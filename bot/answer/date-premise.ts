/** Days that a question asserts, of a deadline or of a day that has a name: judged by what the plan states. */
import type { CatalogRecord, RecordType } from '../../knowledge/index.js';
import { fold } from '../../knowledge/index.js';
import { DATE_VERDICT } from '../wording.js';
import { assertsTime, datesIn, nameOf, timeAgreement, withoutTimes } from './asserted-dates.js';
import { citeRecord } from './cite.js';
import { sayDeadline, sayLead, sayTitle, shortTitle, together } from './describe.js';
import { draft, type Claim, type DateSource, type Draft } from './draft.js';
import { findQuotes } from './passages.js';
import { sayQuotes } from './quotes.js';
import { likelyEvidence } from './select.js';
import type { StepContext } from './step.js';

const ASSIGNMENTS: readonly RecordType[] = ['task', 'duty', 'target'];
/** A record with days is preferred to one without, where it holds nearly as much of the matter. */
const NEAR_COVERAGE = 0.1;
/** Share of the topic that a record must hold before its deadline denies what was asserted. */
const DENIAL_COVERAGE = 0.55;
/** Share of the topic that a passage about an asserted date must hold. */
const DATE_COVERAGE = 0.45;

/** A day, month or quarter that the question asserts: of a record's deadline, else of the passage about the matter. */
export async function checkDate(context: StepContext): Promise<Draft | null> {
  const { text, topic } = context.interpretation;
  if (!assertsTime(text)) return null;
  // Several days may have names alike: only a sentence that sets a day to a name tells of it.
  if (NAMED_DAY.test(fold(text)))
    return checkQuotedDate(context, (sentence) => assertsTime(sentence) && SETS_DAY.test(fold(sentence)));
  const matter = { ...context.interpretation, topic: withoutTimes(topic) };
  const timeless: StepContext = { ...context, interpretation: matter };
  const best = likelyEvidence(timeless, ASSIGNMENTS, hasDeadline);
  const dated = likelyEvidence(
    timeless,
    ASSIGNMENTS,
    ({ record }) => record.deadline !== null && datesIn(record.deadline.text).length > 0,
  );
  const isNear = best !== null && dated !== null && dated.coverage >= best.coverage - NEAR_COVERAGE;
  const likely = isNear && datesIn(text).length > 0 ? dated : best;
  // A denial is of the matter that was asked about, or of none.
  const isDenied =
    likely !== null &&
    timeAgreement(text, likely.entry.record.deadline?.text ?? '', nameOf(likely.entry.record)) === 'other';
  const isMeant = likely !== null && (!isDenied || likely.coverage >= DENIAL_COVERAGE);
  if (likely && isMeant) return sayDateVerdict(likely.entry, text);
  return checkQuotedDate(context, assertsTime);
}

/** The same of the passage that speaks of the matter best, in a sentence that `accept` lets through. */
async function checkQuotedDate(context: StepContext, accept: (sentence: string) => boolean): Promise<Draft | null> {
  const { text, topic } = context.interpretation;
  const matter = NAMED_DAY.test(fold(text))
    ? withoutTimes(topic).replace(/^(?:lấy|chọn|lay|chon)\s+|(?<!\S)(?:làm|lam)(?=\s+(?:ngày|ngay)\s)/giu, '')
    : topic;
  const quotes = (await findQuotes(context, matter, accept)).filter((quote) => quote.coverage >= DATE_COVERAGE);
  const [quote] = quotes;
  const said = quote ? sayQuotes(context, [quote]) : null;
  if (!quote || !said) return null;
  // Beside the day that is set a sentence may name others.
  const stated = NAMED_DAY.test(fold(text)) ? clauseThatSets(quote.text) : quote.text;
  const source = { kind: 'quote', passageKey: quote.hit.passage.key, text: stated } as const;
  const { opening, reason, claim } = dateVerdict(text, source, stated);
  return { ...said, reason, text: `${opening} ${said.text}`, claims: [...said.claims, claim] };
}

function clauseThatSets(text: string): string {
  return text.split(/(?<=[;.])\s+/u).find((clause) => SETS_DAY.test(fold(clause))) ?? text;
}

const SETS_DAY =
  /\b(?:chon|lay)? ?ngay \d[^;.]{0,40}\b(?:lam|la) (?:\S+ ){0,2}?ngay\b|\bngay [a-z ]{3,60} la (?:vao )?ngay \d/;

/** "Lấy ngày 10/10 làm ngày chuyển đổi số", "ngày hội là ngày mấy", "ngày hội là 10/10": a day that has a name, no deadline. */
const NAMED_DAY =
  /\b(?:lay|chon) ngay \S+ (?:hang nam )?(?:lam|la) ngay\b|\bngay (?!(?:nop|hoan thanh|ban hanh|bao cao|ky|gui|trinh|het|bat dau|ket thuc)\b)[a-z][a-z ]{3,60} (?:la|vao|roi vao) (?:(?:vao|dung) )?(?:(?:ngay|hom|mung)\b|\d{1,2}(?:[/.-]| thang )\d)/;

export function hasDeadline({ record }: CatalogRecord): boolean {
  return record.deadline !== null || record.columns.some((column) => column.role === 'deadline');
}

function dateVerdict(asserted: string, of: DateSource, stated: string, title = '') {
  const says = timeAgreement(asserted, stated, title);
  const claim: Claim = { kind: 'date-premise', asserted, of, says };
  const reason = says === 'other' ? ('premise-corrected' as const) : ('found' as const);
  return { opening: DATE_VERDICT[says], reason, claim };
}

export function sayDateVerdict(entry: CatalogRecord, asserted: string): Draft {
  const source = { kind: 'deadline', recordKey: entry.record.key } as const;
  const { opening, reason, claim } = dateVerdict(
    asserted,
    source,
    entry.record.deadline?.text ?? '',
    nameOf(entry.record),
  );
  const title = sayTitle(entry);
  const said = together([sayDeadline(entry), ...(entry.record.leads.length > 0 ? [sayLead(entry)] : [])]);
  const [first, ...rest] = said.text.split('\n');
  return draft({
    kind: 'answer',
    reason,
    text: `${opening} ${first ?? ''} – “${shortTitle(entry.record.title, 200)}”.\n${rest.map((line) => `${line}.\n`).join('')}Nguồn: ${entry.record.locator}, ${entry.plan.title}.`,
    records: [{ record: entry.record }],
    citations: [citeRecord(entry)],
    claims: [...said.claims, ...title.claims, claim],
  });
}
