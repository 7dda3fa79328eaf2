/** "Sở tôi phải làm gì": whose agency is meant must be asked, never guessed. */
import type { AnswerOption, Catalog, CatalogPlan, Interpretation } from '../../knowledge/index.js';
import { fold } from '../../knowledge/index.js';
import { CUES } from '../interpret/patterns.js';
import { ASK_OWN_AGENCY } from '../wording.js';
import { draft, type Draft } from './draft.js';

const MAX_OPTIONS = 6;

/** "Ở phường tôi có … không": where somebody lives, not whose work is asked for. */
const OWN_PLACE =
  /\b(?:o|tai|trong|ve) (?:phuong|xa|huyen|quan) (?:toi|minh|em|tui|chung toi|cua toi|cua minh|cua em)\b|\b(?:phuong|xa|huyen|quan) (?:toi|minh|em|tui|chung toi|cua toi|cua minh|cua em) (?:co (?!(?:nhiem vu|trach nhiem|viec|phai)\b)|duoc (?!(?:giao|phan cong)\b))/;

export function asksOwnAgency(text: string): boolean {
  const folded = fold(text);
  return CUES.ownAgency.test(folded) && !OWN_PLACE.test(folded);
}

/** Asks back, with the places of the loaded plans to choose from. */
export function askOwnAgency(catalog: Catalog, interpretation: Interpretation): Draft {
  const named = interpretation.scope.named
    ? catalog.plans.filter((entry) => interpretation.scope.planIds.includes(entry.plan.id))
    : [];
  if (named.length === 1) return askAmong(named);
  const places = [...new Set(catalog.plans.flatMap((entry) => entry.plan.place ?? []))].slice(0, MAX_OPTIONS);
  const options: AnswerOption[] = places.map((place, index) => ({
    id: String(index + 1),
    label: `Đơn vị của ${place}`,
  }));
  return draft({
    kind: options.length > 0 ? 'clarify' : 'refuse',
    reason: options.length > 0 ? 'found' : 'not-found',
    text: [ASK_OWN_AGENCY, ...options.map((option) => `${option.id}. ${option.label}`)].join('\n'),
    options,
  });
}

/** The place is known: its agencies are offered. */
function askAmong(plans: readonly CatalogPlan[]): Draft {
  const names = plans
    .flatMap((entry) => entry.records.flatMap((record) => record.leads))
    .filter((agency) => agency.kind !== 'group');
  const options = [...new Set(names.map((agency) => agency.name))]
    .slice(0, MAX_OPTIONS)
    .map((label, index) => ({ id: String(index + 1), label }));
  return draft({
    kind: options.length > 0 ? 'clarify' : 'refuse',
    reason: options.length > 0 ? 'found' : 'not-found',
    text: [ASK_OWN_AGENCY, ...options.map((option) => `${option.id}. ${option.label}`)].join('\n'),
    options,
  });
}

/** What to remember while the agency is open: the work is asked for, of an agency that the next message names. */
export function aboutOwnAgency(interpretation: Interpretation): Interpretation {
  const intent = interpretation.intent === 'count' ? 'count' : 'list';
  return { ...interpretation, intent, listOf: 'records', topic: '', noun: null };
}
