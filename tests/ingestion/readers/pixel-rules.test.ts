import { describe, expect, it } from 'vitest';
import type { PixelPage } from '../../../ingestion/readers/pixel-page.js';
import { pixelRules } from '../../../ingestion/readers/pixel-rules.js';
import { findRuledTables } from '../../../ingestion/readers/ruled-tables.js';

const DPI = 200;

function pageWith(...strokes: readonly { left: number; top: number; right: number; bottom: number }[]): PixelPage {
  const [width, height] = [400, 300];
  const pixels = new Uint8Array(width * height).fill(255);
  for (const { left, top, right, bottom } of strokes)
    for (let y = top; y < bottom; y += 1) pixels.fill(0, y * width + left, y * width + right);
  return { width, height, pixels };
}

const line = (top: number): { left: number; top: number; right: number; bottom: number } => ({
  left: 20,
  top,
  right: 380,
  bottom: top + 2,
});
const side = (
  left: number,
  top: number,
  bottom: number,
): { left: number; top: number; right: number; bottom: number } => ({
  left,
  top,
  right: left + 2,
  bottom,
});

describe('lines of a page picture', () => {
  it('part a heading that is one line high, above a row that covers all columns', () => {
    const page = pageWith(line(20), line(60), line(100), side(20, 20, 102), side(378, 20, 102), side(200, 20, 62));
    const [table] = findRuledTables(pixelRules(page, DPI), 8);
    expect(table?.cells.map(({ row, columnSpan }) => [row, columnSpan])).toEqual([
      [0, 1],
      [0, 1],
      [1, 2],
    ]);
  });

  it('are no strokes of letters, which touch one line at most', () => {
    const frame = [line(20), line(60), line(100), side(20, 20, 102), side(378, 20, 102)];
    const page = pageWith(...frame, side(200, 26, 54), side(100, 26, 62));
    const [table] = findRuledTables(pixelRules(page, DPI), 8);
    expect(table?.cells).toHaveLength(2);
  });
});
