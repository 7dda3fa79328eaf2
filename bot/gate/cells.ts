/** What lines say of the cells of a record: its product, its further columns, and that the plan leaves something open. */
import type { Claim } from '../answer/draft.js';
import { linesOf, type Line } from './lines.js';

/** "Phụ lục 1 không ghi thời hạn"; how a list says what it leaves out is no statement about one record. */
const SILENT = /(?<!việc )không ghi (?:riêng )?(đơn vị chủ trì|đơn vị phối hợp|thời hạn|sản phẩm)(?![\p{L}])/gu;
const EMPTY = 'để trống ô “';
const PRODUCT = 'Sản phẩm: ';

const WHAT: Readonly<Record<string, 'lead' | 'coordinator' | 'deadline' | 'product'>> = {
  'đơn vị chủ trì': 'lead',
  'đơn vị phối hợp': 'coordinator',
  'thời hạn': 'deadline',
  'sản phẩm': 'product',
};

/** @param about Claims about the records of the line. @param all Those of the whole draft. */
export function cellsAreClaimed(line: Line, about: readonly Claim[], all: readonly Claim[]): boolean {
  return (
    [...line.own.matchAll(SILENT)].every(([, what = '']) => about.some((claim) => isSilence(claim, WHAT[what]))) &&
    emptyCellsAreClaimed(line, about) &&
    productsAreClaimed(line, about) &&
    furtherCellsAreClaimed(line, about, all)
  );
}

function isSilence(claim: Claim, what: string | undefined): boolean {
  if (claim.kind === 'deadline') return what === 'deadline' && claim.text === null;
  return (claim.kind === 'silent' || claim.kind === 'lacking') && claim.what === what;
}

function emptyCellsAreClaimed({ own, quotations }: Line, about: readonly Claim[]): boolean {
  return [...own.matchAll(/để trống ô “/gu)].every(({ index }) => {
    const heading = quotations[own.slice(0, index + EMPTY.length - 1).split('“”').length - 1];
    return about.some((claim) => claim.kind === 'cell' && claim.text === '' && claim.heading === heading);
  });
}

function productsAreClaimed({ own }: Line, about: readonly Claim[]): boolean {
  return valuesBehind(own, PRODUCT).every((value) =>
    about.some(
      (claim) =>
        (claim.kind === 'product' && value.startsWith(outsideQuotations(claim.text))) ||
        (claim.kind === 'cell' && `${claim.heading}: ` === PRODUCT && value.startsWith(outsideQuotations(claim.text))),
    ),
  );
}

/** Of headings that the draft quotes cells of; other lines may well hold such a word before a colon. */
function furtherCellsAreClaimed({ own }: Line, about: readonly Claim[], all: readonly Claim[]): boolean {
  const headings = new Set(all.flatMap((claim) => (claim.kind === 'cell' ? [claim.heading] : [])));
  return [...headings].every((heading) =>
    valuesBehind(own, `${outsideQuotations(heading)}: `).every((value) =>
      about.some(
        (claim) =>
          claim.kind === 'cell' && claim.heading === heading && value.startsWith(outsideQuotations(claim.text)),
      ),
    ),
  );
}

/** What stands behind each place of a label. */
function valuesBehind(own: string, label: string): string[] {
  return own
    .split(label)
    .slice(1)
    .map((value) => value.trimStart());
}

/** Words as a line's own show them: of several lines the first, quotations left out. */
function outsideQuotations(text: string): string {
  return linesOf(text)[0]?.own.trim() ?? '';
}
