import type { Plan } from '../domain/plan.js';
import type { PlanContent } from '../ports.js';
import { payloadOf } from './plan-rows.js';
import type { SqliteHandle } from './sqlite-handle.js';

/** Writes `content` as the current version `plan.version` of `plan.id`; the version before stays, no longer current. */
export function insertVersion(raw: SqliteHandle, plan: Plan, content: PlanContent, at: Date): void {
  raw.prepare('UPDATE plan SET is_current = 0 WHERE plan_id = ? AND is_current = 1').run(plan.id);
  // A plan that is closed closes its history with it; opening one opens no older version.
  if (plan.access === 'internal') raw.prepare("UPDATE plan SET access = 'internal' WHERE plan_id = ?").run(plan.id);
  const row = insertPlan(raw, plan, content, at);
  raw.prepare('INSERT INTO source_text (plan_row, text) VALUES (?, ?)').run(row, content.text);
  insertSections(raw, row, content);
  insertPassages(raw, row, content);
  insertRecords(raw, row, content);
}

function insertPlan(raw: SqliteHandle, plan: Plan, content: PlanContent, at: Date): number | bigint {
  const columns = {
    plan_id: plan.id,
    version: plan.version,
    is_current: 1,
    title: plan.title,
    type: plan.type,
    number: plan.number,
    issuer: plan.issuer,
    place: plan.place,
    issued_on: plan.issuedOn,
    signer: plan.signer,
    signer_title: plan.signerTitle,
    period_from: plan.period?.from ?? null,
    period_to: plan.period?.to ?? null,
    access: plan.access,
    is_digest: plan.isDigest ? 1 : 0,
    content_hash: plan.contentHash,
    document_references: JSON.stringify(plan.references),
    short_forms: JSON.stringify(plan.shortForms),
    extractor: content.extractor,
    file_name: content.fileName,
    loaded_at: at.toISOString(),
  };
  const names = Object.keys(columns);
  const sql = `INSERT INTO plan (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`;
  return raw.prepare(sql).run(columns).lastInsertRowid;
}

function insertSections(raw: SqliteHandle, row: number | bigint, content: PlanContent): void {
  const insert = raw.prepare('INSERT INTO section VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  for (const { index, parent, label, title, locator, span, page } of content.sections) {
    insert.run(row, index, parent, label, title, locator, span.start, span.end, page);
  }
}

function insertPassages(raw: SqliteHandle, row: number | bigint, content: PlanContent): void {
  const insert = raw.prepare('INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  for (const { index, section, locator, headings, text, span, page } of content.passages) {
    insert.run(row, index, section, locator, JSON.stringify(headings), text, span.start, span.end, page);
  }
}

function insertRecords(raw: SqliteHandle, row: number | bigint, content: PlanContent): void {
  const insert = raw.prepare('INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?)');
  for (const record of content.records) {
    const needsReview = record.review.length > 0 ? 1 : 0;
    insert.run(row, record.index, record.type, needsReview, record.locator, record.title, payloadOf(record));
  }
}
