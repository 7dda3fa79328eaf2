/** Quotations of plans as lines of an answer: their words first, where they stand behind them. */
import type { Citation } from '../../knowledge/index.js';
import { tidy } from '../wording.js';

/** A stretch of a plan as it is said. */
export interface Quotation {
  /** The heading that it stands under, in words; empty where none helps. */
  readonly heading: string;
  /** In quotation marks, or a row of a table as what its cells mean; without its full stop. */
  readonly words: string;
  readonly citation: Citation;
}

/** Quotations of one plan with their places in one last line; of several plans, each behind its plan and place. */
export function sayQuotations(all: readonly Quotation[]): string {
  const [first] = all;
  if (!first) return '';
  const { id, title } = first.citation.document;
  if (all.some(({ citation }) => citation.document.id !== id))
    return all.map((one) => `• ${placed(one)}: ${one.words}.`).join('\n');
  const places = [...new Set(all.map(({ citation }) => citation.locator))].filter((place) => place !== '');
  const lines = all.map(({ heading, words }, index) =>
    heading === '' || heading === all[index - 1]?.heading ? `${words}.` : `${heading}: ${words}.`,
  );
  return [...lines, `Nguồn: ${[places.join('; '), title].filter(Boolean).join(', ')}.`].join('\n');
}

function placed({ heading, citation: { document, locator } }: Quotation): string {
  return `${document.title}${heading === '' ? '' : ` – ${heading}`}${locator === '' ? '' : ` (${locator})`}`;
}

/** "a) ", "1.2. ", "– ": the place says it already. */
const ITEM_MARK = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|\p{Ll}{1,2}\)|[-–+•])\s+(?=\S)/u;

/** What ends an item or a plan, and no sentence of an answer. */
const END = /(?<!\s)\s*(?:\.\/\.|[;,]|(?<!\.)\.)$/u;

/** A stretch of a plan without the mark of its item and without what ends it there. */
export function bareWords(text: string): string {
  return text.replace(ITEM_MARK, '').replace(END, '').trim();
}

/** The same in quotation marks; dots stand where the plan's sentence begins before or goes on behind. */
export function quoteWords(text: string, isCutShort = false): string {
  const bare = tidy(bareWords(text));
  const begins = /^\p{Ll}/u.test(bare) && bare === tidy(text.replace(END, '').trim());
  const goesOn = isCutShort || /:$/u.test(bare);
  const open = bare.split('“').length - bare.split('”').length;
  return `“${begins ? '… ' : ''}${bare}${goesOn ? ' …' : ''}${'”'.repeat(Math.max(0, open))}”`;
}

/** Longer headings say more than the words under them. */
const HEADING_CHARS = 90;
const LABEL = /^(?:(?:phần|mục|chương|điều)\s+)?(?:\d{1,2}(?:\.\d{1,2})*|[IVXLC]{1,6}|\p{Ll}{1,2})[.):]\s*/iu;
/** Headings that would read as what the answer says of a role or a deadline, or that say nothing. */
const NO_LEAD =
  /^(?:đơn vị|cơ quan|chịu trách nhiệm|phối hợp|được giao|giao|yêu cầu|đề nghị|thời hạn|chỉ tiêu|kết quả|nguồn|nguyên văn|đúng|không)(?:\s|$)|[:“”]/iu;

/** A heading as the words in front of a quotation: without its number, and none where it is long or all in capitals. */
export function leadOf(heading: string | undefined): string {
  const bare = (heading ?? '')
    .replace(LABEL, '')
    .replace(/(?<![.:;,])[.:;,]+$/u, '')
    .trim();
  const isShouted = bare === bare.toUpperCase();
  if (bare === '' || bare.length > HEADING_CHARS || isShouted || NO_LEAD.test(bare)) return '';
  const unopened = bare.endsWith(')') && bare.split(')').length > bare.split('(').length;
  return unopened ? bare.slice(0, -1) : bare;
}
