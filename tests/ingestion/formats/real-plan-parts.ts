import type { Block } from '../../../ingestion/ports.js';
import { textReader } from '../../../ingestion/readers/text-readers.js';
import { planSource, type PlanName } from '../plans.js';
import type { PlanPart } from './small-plan-parts.js';

/** A real plan as writers take it: its paragraphs joined and its rows as read from the text. */
export function realPlanParts(name: PlanName): PlanPart[] {
  return partsOf(textReader.read(planSource(name), `${name}.txt`).blocks);
}

/** Blocks of any plan as writers take them. */
export function partsOf(blocks: readonly Block[]): PlanPart[] {
  const parts: PlanPart[] = [];
  let rows: string[][] = [];
  const close = (): void => {
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (rows.length > 0)
      parts.push({ kind: 'table', rows: rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]) });
    rows = [];
  };
  for (const block of blocks) {
    if (block.kind === 'row') rows.push(cellsOf(block));
    else {
      close();
      parts.push({ kind: 'line', text: block.text.text });
    }
  }
  close();
  return parts;
}

function cellsOf(block: Block & { readonly kind: 'row' }): string[] {
  return block.cells.map((cell) => cell.text);
}

/** The same parts as a plain text, blank lines between paragraphs. */
export function writeText(parts: readonly PlanPart[]): Buffer {
  const lines = parts.map((part) => {
    if (part.kind === 'line') return `${part.text}\n`;
    if (part.kind === 'letterhead') return [...part.left, ...part.right, ''].join('\n');
    return `${part.rows.map((row) => row.join('\t')).join('\n')}\n`;
  });
  return Buffer.from(lines.join('\n'));
}
