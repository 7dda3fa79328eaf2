/** Sentences about one record, together with the claims that they make. */
import type { CatalogRecord, PresumedRole } from '../../knowledge/index.js';
import { findDeadlines } from '../../knowledge/index.js';
import { joinNames, LEAD_LABEL, quoteTitle, tidy, unconfirmed } from '../wording.js';
import { chargeOf } from './charge.js';
import { onlyTakesPart, partnersOf } from './clauses.js';
import type { Claim } from './draft.js';

export interface Said {
  readonly text: string;
  readonly claims: readonly Claim[];
}

const has = (entry: CatalogRecord, role: 'lead' | 'coordinator' | 'deadline'): boolean =>
  entry.record.columns.some((column) => column.role === role);

/** Where an empty cell stands: "Phụ lục 1 không ghi". */
function emptyCell(entry: CatalogRecord): string {
  const table = entry.record.locator.split(' › ')[0] ?? 'Bảng';
  return `${table} không ghi`;
}

/** Names that only the form of the text gives this role, said as unconfirmed; null without any. */
function sayPresumed({ record }: CatalogRecord, wanted: PresumedRole['role']): Said | null {
  const named = record.presumed.filter(({ role }) => role === wanted).map(({ agency }) => agency);
  const names = [...new Set(named)];
  const isCharged = wanted === 'assignee' || record.leadBasis === 'assigned';
  const said = wanted === 'coordinator' ? 'phối hợp' : isCharged ? 'được giao' : 'chủ trì';
  return names.length === 0
    ? null
    : {
        text: unconfirmed(names, said),
        claims: names.map((agency) => ({ kind: 'presumed', recordKey: record.key, role: wanted, agency })),
      };
}

/** "Sở A chủ trì", as far as the record says. `clause`: the one of its clauses that is asked about. */
export function sayLead(entry: CatalogRecord, clause: string | null = null): Said {
  const presumed = sayPresumed(entry, 'lead') ?? sayPresumed(entry, 'assignee');
  const { leads, assignees } = entry.record;
  if (presumed === null) return sayStatedLead(entry, clause);
  return leads.length + assignees.length === 0 ? presumed : together([sayStatedLead(entry, clause), presumed], '. ');
}

function sayStatedLead(entry: CatalogRecord, clause: string | null): Said {
  const { record } = entry;
  if (record.leads.length > 0) {
    const names = joinNames(record.leads);
    return {
      text: `${LEAD_LABEL[onlyTakesPart(clause) ? 'given' : chargeOf(record)]}: ${names}`,
      claims: record.leads.map((agency) => ({ kind: 'role', recordKey: record.key, role: 'lead', agency })),
    };
  }
  if (record.assignees.length > 0) {
    const names = joinNames(record.assignees);
    return {
      text: `Được giao: ${names} (phối hợp; kế hoạch không ghi riêng đơn vị chủ trì)`,
      claims: [
        ...record.assignees.map((agency): Claim => ({ kind: 'role', recordKey: record.key, role: 'assignee', agency })),
        { kind: 'silent', recordKey: record.key, what: 'lead' },
      ],
    };
  }
  return {
    text: has(entry, 'lead') ? `${emptyCell(entry)} đơn vị chủ trì` : 'Kế hoạch không ghi đơn vị chủ trì',
    claims: [{ kind: 'silent', recordKey: record.key, what: 'lead' }],
  };
}

/** "Phối hợp: …". Agencies that the plan charges are left out of their own partners. */
export function sayCoordinators(entry: CatalogRecord, clause: string | null = null): Said {
  const presumed = sayPresumed(entry, 'coordinator');
  const stated = sayStatedCoordinators(entry, clause);
  if (presumed === null) return stated;
  return entry.record.coordinators.length === 0 ? presumed : together([stated, presumed], '. ');
}

function sayStatedCoordinators(entry: CatalogRecord, clause: string | null): Said {
  const { record } = entry;
  const partners = partnersOf(clause, record.coordinators).filter(
    (name) => !record.assignees.includes(name) || record.leads.length > 0,
  );
  if (partners.length > 0) {
    return {
      text: `Phối hợp: ${joinNames(partners)}`,
      claims: partners.map((agency) => ({ kind: 'role', recordKey: record.key, role: 'coordinator', agency })),
    };
  }
  return {
    text: has(entry, 'coordinator') ? `${emptyCell(entry)} đơn vị phối hợp` : 'Kế hoạch không ghi đơn vị phối hợp',
    claims: [{ kind: 'silent', recordKey: record.key, what: 'coordinator' }],
  };
}

export function sayDeadline(entry: CatalogRecord): Said {
  const { record } = entry;
  if (record.deadline) {
    return {
      text: `Thời hạn: ${record.deadline.text}`,
      claims: [{ kind: 'deadline', recordKey: record.key, text: record.deadline.text }],
    };
  }
  const [named] = findDeadlines(record.title, { year: null });
  const silent = has(entry, 'deadline') ? `${emptyCell(entry)} thời hạn` : 'Kế hoạch không ghi thời hạn';
  return {
    text: named ? `${silent} riêng; trong nội dung có “${named.deadline.text}”` : silent,
    claims: [{ kind: 'deadline', recordKey: record.key, text: null }],
  };
}

export function sayTitle(entry: CatalogRecord): Said {
  return {
    text: quoteTitle(entry.record.title),
    claims: [{ kind: 'title', recordKey: entry.record.key, text: entry.record.title }],
  };
}

/** Title cut for a list line, at a word, with an ellipsis. */
export function shortTitle(title: string, maxChars: number): string {
  const clean = tidy(title).replace(/(?<![.;,:])[.;,:]+$/, '');
  if (clean.length <= maxChars) return clean;
  const cut = clean.slice(0, maxChars);
  const kept = cut.slice(0, Math.max(cut.lastIndexOf(' '), maxChars / 2)).trimEnd();
  return `${kept} …${kept.split('“').length > kept.split('”').length ? '”' : ''}`;
}

/** Several sayings as one. */
export function together(said: readonly Said[], separator = '\n'): Said {
  return { text: said.map((one) => one.text).join(separator), claims: said.flatMap((one) => one.claims) };
}
