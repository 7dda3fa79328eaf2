/** By which words a plan charges the agency that leads: said as they stand, never as more. */
import { toNfc, type PlanRecord } from '../../knowledge/index.js';

/** `lead`: chủ trì; `standing`: thường trực; `focal`: đầu mối; `answerable`: chịu trách nhiệm; `watching`: theo dõi; `given`: none. */
export type Charge = 'lead' | 'standing' | 'focal' | 'answerable' | 'watching' | 'given';

const LEADS = /(?<![\p{L}])chủ trì(?![\p{L}])/iu;
/** Where nothing says chủ trì, the first of these that is said. */
const WORDS: readonly (readonly [Charge, RegExp])[] = [
  ['standing', /(?<![\p{L}])(?:cơ quan|đơn vị|bộ phận|là|làm) thường trực(?![\p{L}])/iu],
  ['focal', /(?<![\p{L}])đầu mối(?![\p{L}])/iu],
  ['answerable', /(?<![\p{L}])chịu trách nhiệm(?![\p{L}])/iu],
];
/** Columns that hold who keeps an eye on a target; who carries it out stands in none of them. */
const WATCHES = /(?<![\p{L}])theo dõi(?![\p{L}])/iu;
const CARRIES_OUT = /(?<![\p{L}])(?:chủ trì|thực hiện|phụ trách)(?![\p{L}])/iu;

/** How the record's lead is charged, by the heading of its column, else by its own words. A corrected lead leads. */
export function chargeOf({ title, quote, columns, leadBasis, corrected }: Charged): Charge {
  const heading = columns.find(({ role }) => role === 'lead')?.heading;
  if (heading !== undefined)
    return WATCHES.test(toNfc(heading)) && !CARRIES_OUT.test(toNfc(heading)) ? 'watching' : worded(heading);
  if (corrected?.some(({ field }) => field === 'leads') === true) return 'lead';
  return leadBasis === 'assigned' ? 'given' : worded(`${title} ; ${quote}`);
}

type Charged = Pick<PlanRecord, 'title' | 'quote' | 'columns' | 'leadBasis'> & {
  readonly corrected?: readonly { readonly field: string }[] | undefined;
};

function worded(text: string): Charge {
  const own = toNfc(text);
  return LEADS.test(own) ? 'lead' : (WORDS.find(([, words]) => words.test(own))?.[0] ?? 'lead');
}
