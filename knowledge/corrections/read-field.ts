import type { Agency } from '../domain/agency.js';
import type { CorrectableField, FieldValue } from '../domain/correction.js';
import type { Plan } from '../domain/plan.js';
import { splitAgencies } from '../language/agency-cells.js';
import { parseAgency } from '../language/agencies.js';
import { parseDeadline } from '../language/deadlines.js';
import { findFigures } from '../language/figures.js';
import { foldSpace, toNfc } from '../language/text.js';

/** What the program makes of words that a person writes into a field, before they are kept. */
export interface FieldReading {
  readonly value: FieldValue;
  /** For roles, what each entry was recognised as, in order; kind `other` is not recognised. */
  readonly agencies: readonly Agency[];
  /** Why the words cannot stand in the field (`empty`), or what is not understood of them; null when all is. */
  readonly doubt: 'empty' | 'unknown-agency' | 'unread-deadline' | 'unread-figures' | null;
}

/** Reads words as the cell of a plan is read: days and figures of its own year, agencies one by one. */
export function readField(
  field: Exclude<CorrectableField, 'review'>,
  words: string,
  plan: Pick<Plan, 'period'>,
): FieldReading {
  const text = foldSpace(toNfc(words));
  const context = { year: yearOf(plan) };
  const read = (value: FieldValue, doubt: FieldReading['doubt'] = null, agencies: readonly Agency[] = []) => ({
    value,
    doubt,
    agencies,
  });
  switch (field) {
    case 'title':
      return read({ field, value: text }, text === '' ? 'empty' : null);
    case 'leads':
    case 'coordinators': {
      const value = splitAgencies(toNfc(words));
      const agencies = value.map(parseAgency);
      return read({ field, value }, agencies.some(({ kind }) => kind === 'other') ? 'unknown-agency' : null, agencies);
    }
    case 'deadline': {
      const value = text === '' ? null : parseDeadline(text, context);
      return read({ field, value }, value?.parts.length === 0 ? 'unread-deadline' : null);
    }
    case 'figures': {
      const value = findFigures(text, context);
      return read({ field, value }, text !== '' && value.length === 0 ? 'unread-figures' : null);
    }
  }
}

function yearOf({ period }: Pick<Plan, 'period'>): number | null {
  if (period === null) return null;
  const [from, to] = [period.from.slice(0, 4), period.to.slice(0, 4)];
  return from === to ? Number(from) : null;
}
