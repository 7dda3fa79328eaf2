import type { RegisterEntry, RegisterLine } from '../domain/register.js';
import type { RegisterOutcome, RegisterStore } from '../ports.js';
import { registerEntry } from '../registers/entry-schema.js';
import { NATIONAL_FACTS } from '../registers/national-facts.js';
import type { Database } from './database.js';
import { advanceGeneration } from './generation.js';
import { parse } from './plan-rows.js';
import type { RegisterRow } from './register-tables.js';
import type { SqliteHandle } from './sqlite-handle.js';

export interface RegisterStoreDependencies {
  /** Opened with `knowledgeMigrations`. */
  readonly database: Database;
  /** The facts that this program ships; default: all of them. */
  readonly shipped?: readonly RegisterEntry[];
  readonly clock?: () => Date;
}

type Name = RegisterEntry['register'];

/** The `RegisterStore` over the one SQLite file. */
export function createRegisterStore({
  database,
  shipped = NATIONAL_FACTS,
  clock = () => new Date(),
}: RegisterStoreDependencies): RegisterStore {
  const shippedBy = new Map(shipped.map((entry) => [idOf(entry.register, entry.key), entry]));

  const lineOf = (raw: SqliteHandle, register: Name, key: string): RegisterLine | null => {
    const row = findRow(raw, register, key);
    const fact = shippedBy.get(idOf(register, key)) ?? null;
    return row === undefined ? fact && untouched(fact) : describe(row, fact);
  };
  const lines = (raw: SqliteHandle): readonly RegisterLine[] => {
    const rows = raw.prepare<[], RegisterRow>('SELECT * FROM register_entry ORDER BY register, key').all();
    const byId = new Map(rows.map((row) => [idOf(row.register, row.key), row]));
    const own = rows.filter((row) => !shippedBy.has(idOf(row.register, row.key)));
    return [
      ...shipped.map((fact) => {
        const row = byId.get(idOf(fact.register, fact.key));
        return row === undefined ? untouched(fact) : describe(row, fact);
      }),
      ...own.flatMap((row) => (row.own === null ? [] : [describe(row, null)])),
    ];
  };
  /** Runs `change` unless the person saw another state of the line. */
  const changing = (
    { register, key, seen }: { readonly register: Name; readonly key: string; readonly seen: number },
    isNew: boolean,
    change: (raw: SqliteHandle) => void,
  ): Promise<RegisterOutcome> =>
    database.transact((raw) => {
      const line = lineOf(raw, register, key);
      if ((isNew && line !== null) || (line?.revision ?? 0) !== seen) return { kind: 'conflict', line };
      change(raw);
      advanceGeneration(raw);
      return { kind: 'done', line: lineOf(raw, register, key) };
    });

  return {
    lines: () => database.read(lines),
    entries: () =>
      database.read((raw) =>
        lines(raw).flatMap(({ own, shipped: fact, isDisabled }) => {
          const entry = own ?? fact;
          return entry === null || isDisabled ? [] : [entry];
        }),
      ),
    save: ({ entry, isDisabled, isNew, seen, author }) => {
      const { register, key } = entry;
      return changing({ register, key, seen }, isNew, (raw) => {
        const fact = shippedBy.get(idOf(register, key)) ?? null;
        const isShipped = fact !== null && sameEntry(fact, entry);
        if (isShipped && !isDisabled) deleteRow(raw, register, key);
        else
          raw
            .prepare('INSERT OR REPLACE INTO register_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
            .run(
              register,
              key,
              isShipped ? null : JSON.stringify(entry),
              fact === null ? null : JSON.stringify(fact),
              isDisabled ? 1 : 0,
              nextRevision(raw),
              author,
              clock().toISOString(),
            );
      });
    },
    revert: ({ register, key, seen }) =>
      changing({ register, key, seen }, false, (raw) => deleteRow(raw, register, key)),
  };
}

function idOf(register: Name, key: string): string {
  return `${register} ${key}`;
}

function untouched(shipped: RegisterEntry): RegisterLine {
  const { register, key } = shipped;
  return {
    register,
    key,
    shipped,
    own: null,
    isDisabled: false,
    shippedChanged: false,
    revision: 0,
    editedBy: null,
    editedAt: null,
  };
}

function describe(row: RegisterRow, shipped: RegisterEntry | null): RegisterLine {
  const read = (json: string): RegisterEntry => parse(registerEntry, json, `register entry "${row.key}"`);
  const then = row.shipped === null ? null : read(row.shipped);
  return {
    register: row.register,
    key: row.key,
    shipped,
    own: row.own === null ? null : read(row.own),
    isDisabled: row.is_disabled === 1,
    shippedChanged:
      (then === null) !== (shipped === null) || (then !== null && shipped !== null && !sameEntry(then, shipped)),
    revision: row.revision,
    editedBy: row.edited_by,
    editedAt: row.edited_at,
  };
}

function sameEntry(one: RegisterEntry, other: RegisterEntry): boolean {
  const essence = ({ value }: RegisterEntry): string => JSON.stringify(Object.entries(value).sort());
  return one.register === other.register && essence(one) === essence(other);
}

function findRow(raw: SqliteHandle, register: Name, key: string): RegisterRow | undefined {
  return raw
    .prepare<[string, string], RegisterRow>('SELECT * FROM register_entry WHERE register = ? AND key = ?')
    .get(register, key);
}

function deleteRow(raw: SqliteHandle, register: Name, key: string): void {
  raw.prepare('DELETE FROM register_entry WHERE register = ? AND key = ?').run(register, key);
}

/** Never used twice, so that a line that was taken out and added again is another state. */
function nextRevision(raw: SqliteHandle): number {
  raw.prepare('UPDATE register_revision SET value = value + 1').run();
  return raw.prepare<[], { value: number }>('SELECT value FROM register_revision').get()?.value ?? 1;
}
