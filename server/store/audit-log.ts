import { z } from 'zod';
import type { Database } from '../../knowledge/index.js';

/** What a row of the audit log may say beside its action and subject: ids, roles, numbers; never what a person wrote. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>;

export interface AuditEntry {
  readonly id: number;
  readonly at: number;
  readonly accountName: string;
  readonly action: string;
  /** Id of what was changed. */
  readonly subject: string | null;
  readonly detail: AuditDetail;
}

export interface AuditLog {
  add(entry: Omit<AuditEntry, 'id' | 'at'>): Promise<void>;
  /** Newest first; entries before `before` (an id) when given. */
  list(options: { readonly limit: number; readonly before?: number | undefined }): Promise<readonly AuditEntry[]>;
}

const Detail = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

interface AuditRow {
  readonly id: number;
  readonly at: number;
  readonly account_name: string;
  readonly action: string;
  readonly subject: string | null;
  readonly detail: string;
}

export function createAuditLog({ database, now }: { database: Database; now: () => number }): AuditLog {
  return {
    add: ({ accountName, action, subject, detail }) =>
      database.transact((raw) => {
        raw
          .prepare('INSERT INTO audit (at, account_name, action, subject, detail) VALUES (?, ?, ?, ?, ?)')
          .run(now(), accountName, action, subject, JSON.stringify(detail));
      }),
    list: ({ limit, before }) =>
      database.read((raw) =>
        raw
          .prepare<[number, number], AuditRow>('SELECT * FROM audit WHERE id < ? ORDER BY id DESC LIMIT ?')
          .all(before ?? Number.MAX_SAFE_INTEGER, limit)
          .map(({ account_name, detail, ...row }) => ({
            ...row,
            accountName: account_name,
            detail: Detail.parse(JSON.parse(detail)),
          })),
      ),
  };
}
