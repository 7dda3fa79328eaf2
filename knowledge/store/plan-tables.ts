import type { Access } from '../domain/plan.js';
import type { Migration } from './migration.js';

/**
 * STRICT tables and CHECKs make the row types below true of whatever is stored. A plan has a row for each version and one
 * of them is current; what belongs to a version hangs on its row and goes with it.
 */
export const createPlanTables: Migration = {
  number: 1,
  name: 'plans',
  up(raw) {
    raw.exec(`
      CREATE TABLE plan (
        row_id INTEGER PRIMARY KEY,
        plan_id TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (version >= 1),
        is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
        title TEXT NOT NULL,
        type TEXT,
        number TEXT,
        issuer TEXT,
        place TEXT,
        issued_on TEXT,
        signer TEXT,
        signer_title TEXT,
        period_from TEXT,
        period_to TEXT,
        access TEXT NOT NULL CHECK (access IN ('public', 'internal')),
        is_digest INTEGER NOT NULL CHECK (is_digest IN (0, 1)),
        content_hash TEXT NOT NULL,
        document_references TEXT NOT NULL CHECK (json_valid(document_references)),
        extractor TEXT NOT NULL,
        file_name TEXT NOT NULL,
        loaded_at TEXT NOT NULL,
        UNIQUE (plan_id, version),
        CHECK ((period_from IS NULL) = (period_to IS NULL))
      ) STRICT;
      CREATE UNIQUE INDEX plan_current ON plan (plan_id) WHERE is_current = 1;

      CREATE TABLE section (
        plan_row INTEGER NOT NULL REFERENCES plan (row_id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        parent INTEGER,
        label TEXT NOT NULL,
        title TEXT NOT NULL,
        locator TEXT NOT NULL,
        span_start INTEGER NOT NULL,
        span_end INTEGER NOT NULL,
        page INTEGER,
        PRIMARY KEY (plan_row, position)
      ) STRICT;

      CREATE TABLE passage (
        plan_row INTEGER NOT NULL REFERENCES plan (row_id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        section INTEGER,
        locator TEXT NOT NULL,
        headings TEXT NOT NULL CHECK (json_valid(headings)),
        text TEXT NOT NULL,
        span_start INTEGER NOT NULL,
        span_end INTEGER NOT NULL,
        page INTEGER,
        PRIMARY KEY (plan_row, position)
      ) STRICT;

      CREATE TABLE record (
        plan_row INTEGER NOT NULL REFERENCES plan (row_id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        type TEXT NOT NULL CHECK (type IN ('task', 'duty', 'target', 'result')),
        needs_review INTEGER NOT NULL CHECK (needs_review IN (0, 1)),
        locator TEXT NOT NULL,
        title TEXT NOT NULL,
        payload TEXT NOT NULL CHECK (json_valid(payload)),
        PRIMARY KEY (plan_row, position)
      ) STRICT;
      CREATE INDEX record_type ON record (plan_row, type, needs_review);

      CREATE TABLE source_text (
        plan_row INTEGER PRIMARY KEY REFERENCES plan (row_id) ON DELETE CASCADE,
        text TEXT NOT NULL
      ) STRICT;

      CREATE TABLE state (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
      INSERT INTO state (name, value) VALUES ('generation', 1);
    `);
  },
};

/** Abbreviations that a document defines itself; plans that were read before have none until they are read again. */
export const addShortForms: Migration = {
  number: 5,
  name: 'short forms of plans',
  up(raw) {
    raw.exec("ALTER TABLE plan ADD COLUMN short_forms TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(short_forms))");
  },
};

export interface PlanRow {
  readonly row_id: number;
  readonly plan_id: string;
  readonly version: number;
  readonly is_current: 0 | 1;
  readonly title: string;
  readonly type: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
  readonly issued_on: string | null;
  readonly signer: string | null;
  readonly signer_title: string | null;
  readonly period_from: string | null;
  readonly period_to: string | null;
  readonly access: Access;
  readonly is_digest: 0 | 1;
  readonly content_hash: string;
  readonly document_references: string;
  readonly short_forms: string;
  readonly extractor: string;
  readonly file_name: string;
  readonly loaded_at: string;
}

export interface SectionRow {
  readonly plan_row: number;
  readonly position: number;
  readonly parent: number | null;
  readonly label: string;
  readonly title: string;
  readonly locator: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly page: number | null;
}

export interface PassageRow {
  readonly plan_row: number;
  readonly position: number;
  readonly section: number | null;
  readonly locator: string;
  readonly headings: string;
  readonly text: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly page: number | null;
}

export interface RecordRow {
  readonly plan_row: number;
  readonly position: number;
  readonly type: 'task' | 'duty' | 'target' | 'result';
  readonly needs_review: 0 | 1;
  readonly locator: string;
  readonly title: string;
  readonly payload: string;
}
