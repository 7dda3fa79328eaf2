/** How far the person's own words bear what a model made of them. */
import type { Agency, Catalog, Interpretation } from '../../knowledge/index.js';
import { accentedTokens, fold, foldedTokens } from '../../knowledge/index.js';
import { FUNCTION_WORDS } from '../interpret/patterns.js';

/** Share of the topic's informative words that stand in the question … */
const MIN_BORNE = 0.5;
/** … and of the question's that the topic or an agency takes up: what is left out may be the whole matter. */
const MIN_TAKEN = 0.5;
/** A word that stands in no record may as well be talk. */
const UNKNOWN_SHARE = 0.25;

/**
 * Whether a reading says nothing but what the person wrote. One that does not may be a good guess: it is for the person
 * to say so, and not to be answered as if asked.
 */
export function isBorne(read: Interpretation, own: Interpretation, { ranking, plans }: Catalog): boolean {
  const asked = new Set(informative(own.topic));
  const typed = new Set(foldedTokens(own.text));
  const topic = new Set(informative(read.topic));
  const named = new Set(read.agencies.flatMap(({ name }) => informative(name)));
  const isGuess =
    read.scope !== own.scope ||
    (read.window !== own.window && read.window !== null) ||
    !read.agencies.every((agency) => own.agencies.includes(agency) || isNamed(agency, own.text));
  const isAboutPlans = read.intent === 'plan-facts' || read.intent === 'plans-loaded';
  if (isGuess || (topic.size + named.size === 0 && !isAboutPlans)) return false;
  const places = new Set(plans.flatMap(({ placeName }) => foldedTokens(placeName ?? '')));
  const weigh = (tokens: Iterable<string>): number => {
    let sum = 0;
    for (const token of tokens) sum += ranking.weight(token) * (ranking.knows(token) ? 1 : UNKNOWN_SHARE);
    return sum;
  };
  const borne = [...topic].filter((token) => typed.has(token));
  const taken = [...asked].filter((token) => topic.has(token) || named.has(token) || places.has(token));
  return weigh(borne) >= MIN_BORNE * weigh(topic) && weigh(taken) >= MIN_TAKEN * weigh(asked);
}

/** Two words of the agency's name that stand side by side in it do so in the text. */
function isNamed({ name }: Agency, text: string): boolean {
  const tokens = foldedTokens(name);
  const whole = ` ${foldedTokens(text).join(' ')} `;
  return tokens.some((token, index) => {
    const next = tokens[index + 1];
    return next !== undefined && !(KIND.has(token) && KIND.has(next)) && whole.includes(` ${token} ${next} `);
  });
}

/** Words that tell what an agency is, and not which. */
const KIND = new Set(foldedTokens('sở bộ ban phòng ủy nhân dân hội đồng cục chi văn và tỉnh'));

function informative(text: string): string[] {
  return accentedTokens(text)
    .filter((token) => !FUNCTION_WORDS.has(token))
    .map(fold);
}
