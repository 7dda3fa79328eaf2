import type { CorrectableField, FieldValue } from '../domain/correction.js';
import type { PlanRecord, PresumedRole } from '../domain/record.js';

/** What a record has in a field, names that wait to be confirmed included. */
export function fieldOf(record: PlanRecord, field: CorrectableField): FieldValue {
  switch (field) {
    case 'title':
      return { field, value: record.title };
    case 'leads':
      return { field, value: [...record.leads, ...presumedIn(record, 'lead')] };
    case 'coordinators':
      return { field, value: [...record.coordinators, ...presumedIn(record, 'coordinator')] };
    case 'deadline':
      return { field, value: record.deadline };
    case 'figures':
      return { field, value: record.figures };
    case 'review':
      return { field, value: record.review };
  }
}

/**
 * The record with this value in its field. An agency that a person says leads is stated to; a record without open reasons
 * for review has its presumed roles confirmed.
 */
export function withField<Kept extends PlanRecord>(record: Kept, { field, value }: FieldValue): Kept {
  switch (field) {
    case 'title':
      return { ...record, title: value };
    case 'leads':
      return {
        ...record,
        leads: value,
        assignees: record.assignees.filter((name) => value.includes(name) || !record.leads.includes(name)),
        leadBasis: 'stated',
        presumed: record.presumed.filter(({ role }) => role === 'coordinator'),
      };
    case 'coordinators':
      return {
        ...record,
        coordinators: value,
        presumed: record.presumed.filter(({ role }) => role !== 'coordinator'),
      };
    case 'deadline':
      return { ...record, deadline: value };
    case 'figures':
      return { ...record, figures: value };
    case 'review':
      return value.length === 0 ? { ...confirmed(record), review: value } : { ...record, review: value };
  }
}

/** The record with every presumed role as a stated one. */
function confirmed<Kept extends PlanRecord>(record: Kept): Kept {
  return {
    ...record,
    leads: [...record.leads, ...presumedIn(record, 'lead')],
    coordinators: [...record.coordinators, ...presumedIn(record, 'coordinator')],
    assignees: [...record.assignees, ...presumedIn(record, 'assignee')],
    presumed: [],
  };
}

function presumedIn({ presumed }: PlanRecord, wanted: PresumedRole['role']): string[] {
  return presumed.flatMap(({ role, agency }) => (role === wanted ? [agency] : []));
}

/** The value as people read it; empty where there is none. */
export function wordsOfField({ field, value }: FieldValue): string {
  switch (field) {
    case 'title':
      return value;
    case 'leads':
    case 'coordinators':
    case 'review':
      return value.join('; ');
    case 'deadline':
      return value?.text ?? '';
    case 'figures':
      return [...new Set(value.map(({ text, clause }) => (clause === '' ? text : clause)))].join('; ');
  }
}

/**
 * Whether two values of one field say the same. Deadlines are compared as issued and figures by their words, since what a
 * rule makes of them may get better while the text stays.
 */
export function sameField(one: FieldValue, other: FieldValue): boolean {
  if (one.field !== other.field) return false;
  return JSON.stringify(essence(one)) === JSON.stringify(essence(other));
}

function essence({ field, value }: FieldValue): unknown {
  if (field === 'deadline') return value?.text ?? null;
  if (field === 'figures') return value.map(({ text, clause }) => [text, clause]);
  return value;
}
