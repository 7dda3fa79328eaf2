/** What a question asks of one statement: who leads, who coordinates, by when, which product, what a further column says. */
import type { CatalogRecord, RecordColumn } from '../../knowledge/index.js';
import { fold, foldedTokens } from '../../knowledge/index.js';
import { CUES, WHO } from '../interpret/patterns.js';
import type { Said } from './describe.js';

export type Facet = 'lead' | 'coordinator' | 'deadline' | 'product';

const ASKS: Readonly<Record<Facet, RegExp>> = {
  lead: new RegExp(
    `${CUES.leadExplicit.source}|${WHO} (?:lam|lo|thuc hien|trien khai|dam nhan|dam nhiem|phu trach|chiu trach nhiem)\\b|\\bchu tri (?:la )?(?:ai|gi)\\b`,
  ),
  coordinator: new RegExp(
    `${CUES.coordinator.source}|\\bphoi hop (?:voi )?(?:ai|nhung ai|gi|khong|ko)\\b|\\bco (?:don vi |co quan |ai )?phoi hop (?:khong|ko|k)\\b`,
  ),
  deadline: CUES.deadline,
  product: /\b(?:san pham|dau ra|ket qua dau ra|ket qua can dat)\b/,
};

/** The facets that the words ask for, in the order in which an answer gives them. */
export function facetsOf(text: string): Facet[] {
  const folded = fold(text);
  return (['lead', 'coordinator', 'deadline', 'product'] as const).filter((facet) => ASKS[facet].test(folded));
}

/** Cells of further columns whose headings the question names: "kinh phí", "nguồn vốn", "địa điểm". */
export function cellsAsked({ record }: CatalogRecord, text: string): RecordColumn[] {
  const further = record.columns.filter(({ role, heading }) => role === 'note' && headingWords(heading) !== '');
  if (further.length === 0) return [];
  const asked = ` ${foldedTokens(text).join(' ')} `;
  return further.filter(({ heading }) => asked.includes(` ${headingWords(heading)} `));
}

/** "Kinh phí (triệu đồng)" is asked for as "kinh phí". */
export function headingWords(heading: string): string {
  return foldedTokens(heading.replace(/\([^()]*\)/gu, ' ')).join(' ');
}

/** "Sản phẩm: Báo cáo", as the column is headed; a table without such a cell says so where it was asked. */
export function sayProduct({ record }: CatalogRecord): Said {
  const has = record.columns.some(({ role }) => role === 'product');
  const text = record.product ?? '';
  if (text !== '') return { text: `Sản phẩm: ${text}`, claims: [{ kind: 'product', recordKey: record.key, text }] };
  const table = record.locator.split(' › ')[0] ?? 'Bảng';
  return {
    text: has ? `${table} không ghi sản phẩm` : 'Kế hoạch không ghi sản phẩm',
    claims: [{ kind: 'silent', recordKey: record.key, what: 'product' }],
  };
}

/** "Kinh phí (triệu đồng): 350"; an empty cell is said to be one. */
export function sayCell({ record }: CatalogRecord, { heading, text }: RecordColumn): Said {
  const table = record.locator.split(' › ')[0] ?? 'Bảng';
  return {
    text: text === '' ? `${table} để trống ô “${heading}”` : `${heading}: ${text}`,
    claims: [{ kind: 'cell', recordKey: record.key, heading, text }],
  };
}
