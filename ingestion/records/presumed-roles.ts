import { fold, foldSpace, type PresumedRole } from '../../knowledge/index.js';
import { wording } from '../wording.js';
import type { RecordDraft } from './draft.js';
import { isKnownName } from './presumed-agencies.js';

/** The draft with these names taken out of its roles, as presumed and with the reason for review. */
export function presume(draft: RecordDraft, names: readonly string[]): RecordDraft {
  const unsure = [...new Set(names)];
  if (unsure.length === 0) return draft;
  const sure = (list: readonly string[]): string[] => list.filter((name) => !unsure.includes(name));
  const roles = (role: PresumedRole['role'], list: readonly string[]): PresumedRole[] =>
    list.filter((name) => unsure.includes(name)).map((agency) => ({ role, agency }));
  return {
    ...draft,
    leads: sure(draft.leads),
    coordinators: sure(draft.coordinators),
    assignees: sure(draft.assignees),
    presumed: [
      ...roles('lead', draft.leads),
      ...roles('coordinator', draft.coordinators),
      ...roles('assignee', draft.assignees),
    ],
    review: [...draft.review, ...unsure.map((name) => wording.presumedAgency(name))],
  };
}

/** A presumed name to which the same plan gives a role in so many words elsewhere is no mere form: its roles are stated. */
export function corroborate(drafts: readonly RecordDraft[]): RecordDraft[] {
  const stated = new Set(
    drafts
      .filter(({ presumed }) => presumed.length === 0)
      .flatMap(({ leads, coordinators, assignees }) => [...leads, ...coordinators, ...assignees])
      .filter((name) => !isKnownName(name))
      .map(keyOf),
  );
  return drafts.map((draft) => {
    const held = draft.presumed.filter(({ agency }) => stated.has(keyOf(agency)));
    if (held.length === 0) return draft;
    const names = new Set(held.map(({ agency }) => agency));
    const rest = draft.presumed.filter(({ agency }) => !names.has(agency));
    const back = (role: PresumedRole['role']): string[] =>
      held.flatMap((one) => (one.role === role ? [one.agency] : []));
    return {
      ...draft,
      leads: [...draft.leads, ...back('lead')],
      coordinators: [...back('coordinator'), ...draft.coordinators],
      assignees: [...draft.assignees, ...back('assignee')],
      presumed: rest,
      review: [
        ...draft.review.filter((reason) => ![...names].some((name) => reason === wording.presumedAgency(name))),
        ...[...names].map((name) => wording.unknownAgency(name)),
      ],
    };
  });
}

function keyOf(name: string): string {
  return fold(foldSpace(name));
}
