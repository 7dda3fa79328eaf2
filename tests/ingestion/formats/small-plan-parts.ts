import type { PlanContent, PlanRecord } from '../../../knowledge/index.js';
import { SMALL_PLAN } from '../small-plan.js';

/** The small plan as a writer of any format takes it. */
export type PlanPart =
  | { readonly kind: 'letterhead'; readonly left: readonly string[]; readonly right: readonly string[] }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export function smallPlanParts(): PlanPart[] {
  const lines = SMALL_PLAN.split('\n').filter((line) => line.trim() !== '');
  const parts: PlanPart[] = [{ kind: 'letterhead', left: lines.slice(0, 3), right: lines.slice(3, 6) }];
  const rows: string[][] = [];
  for (const line of lines.slice(6)) {
    if (line.includes('\t')) rows.push(line.split('\t'));
    else parts.push({ kind: 'line', text: line });
  }
  parts.push({ kind: 'table', rows });
  return parts;
}

/** A row whose words stand in one cell beside its number: writers with merged cells merge the rest. */
export function groupRow(row: readonly string[]): { readonly number: string; readonly title: string } | null {
  const filled = row.filter((cell) => cell !== '');
  const [number, title] = filled;
  return filled.length === 2 && number !== undefined && title !== undefined ? { number, title } : null;
}

/** What two formats of one plan must have in common: everything but offsets and pages. */
export function comparable(content: PlanContent): Readonly<Record<string, unknown>> {
  const { title, type, number, issuer, place, issuedOn, signer, signerTitle, period, references } = content.plan;
  return {
    plan: { title, type, number, issuer, place, issuedOn, signer, signerTitle, period },
    references: references.map(({ spans: _spans, ...reference }) => reference),
    sections: content.sections.map((section) => [section.label, section.title, section.locator]),
    records: content.records.map(comparableRecord),
  };
}

function comparableRecord({ span: _span, page: _page, ...record }: PlanRecord): unknown {
  return record;
}
