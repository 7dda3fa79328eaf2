/** What a list says of each of its records beside the title: who has the role asked about, by when, what is empty. */
import type { CatalogRecord, Interpretation } from '../../knowledge/index.js';
import { windowFor } from './deadline-filter.js';
import { sayDeadline } from './describe.js';
import type { Claim } from './draft.js';
import { standing, type AnswerContext } from './evidence.js';
import { figuresAsked, selectorOf } from './figures.js';
import { askedHaving } from './filled-cells.js';
import { sayApart } from './measured.js';

/** What a line itself gives beside the title. */
export interface ShownInLine {
  readonly leads: boolean;
  readonly partners: boolean;
  readonly deadline: boolean;
}

/** Claims of one line. */
export function claimsOfLine(entry: CatalogRecord, context: AnswerContext, shown: ShownInLine): Claim[] {
  const recordKey = entry.record.key;
  const { interpretation } = context;
  const { window, lacking } = interpretation;
  const having = lacking === null && interpretation.agencies.length === 0 ? askedHaving(interpretation.text) : null;
  return [
    { kind: 'title', recordKey, text: entry.record.title },
    ...sayApart(entry, figuresAsked(entry, selectorOf(interpretation))).claims,
    ...standings(entry, interpretation),
    ...(shown.leads
      ? entry.record.leads.map((agency): Claim => ({ kind: 'role', recordKey, role: 'lead', agency }))
      : []),
    ...entry.record.presumed.map(({ role, agency }): Claim => ({ kind: 'presumed', recordKey, role, agency })),
    ...(shown.partners ? partners(entry) : []),
    ...(shown.deadline ? sayDeadline(entry).claims : []),
    ...(window === null ? [] : [{ kind: 'within', recordKey, ...windowFor(entry, window, context) } as const]),
    ...(having === null ? [] : [{ kind: 'having', recordKey, what: having } as const]),
    ...(lacking === null ? [] : [{ kind: 'lacking', recordKey, what: lacking } as const]),
  ];
}

function partners({ record: { key: recordKey, coordinators } }: CatalogRecord): Claim[] {
  return coordinators.length === 0
    ? [{ kind: 'silent', recordKey, what: 'coordinator' }]
    : coordinators.map((agency) => ({ kind: 'role', recordKey, role: 'coordinator', agency }));
}

/** The agencies asked about, each as it stands in the record: by name where one does, else through a group. */
export function standings(entry: CatalogRecord, { agencies, role }: Interpretation): Claim[] {
  const recordKey = entry.record.key;
  const ways = agencies.map((agency) => ({ agency, how: standing(agency, role, entry) }));
  const named = ways.flatMap(({ agency, how }): Claim[] =>
    how.kind === 'named' ? [{ kind: 'standing', recordKey, agency, asked: role, as: how.role }] : [],
  );
  if (named.length > 0) return named;
  return ways.flatMap(({ agency, how }): Claim[] =>
    how.kind === 'via' ? [{ kind: 'via', recordKey, agency, role: how.role, group: how.group }] : [],
  );
}
