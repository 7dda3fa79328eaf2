import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { IngestionError } from '../errors.js';
import type { ReadingProgress } from '../ports.js';
import { assertWithin } from './limits.js';
import type { PagePieces, TextPiece } from './page-pieces.js';
import { crop, hasInk, parseGreyMap, whiten, type PixelArea, type PixelPage } from './pixel-page.js';
import { pixelRules } from './pixel-rules.js';
import { runProgram, withFolder, type RunOptions } from './programs.js';
import { recogniseWords, type RecognisedWord } from './recognised-words.js';
import { mendRowNumbers } from './row-numbers.js';
import { findRuledTables } from './ruled-tables.js';

const DPI = 200;
const POINT = 72 / DPI;
/** Crossings of scanned lines are this exact. Pixels. */
const TOLERANCE = 8;
export const SCANNED_TOLERANCE = TOLERANCE * POINT;
const LINE_ROOM = 4;
const CELL_FRAME = 20;
const LEAST_INK = 12;
const PAGE_TIMEOUT_MS = 90_000;
const MAX_AT_ONCE = 4;
/** Letters take this share of the height of a recognised line. */
const LETTER_SHARE = 0.75;

/** Recognises the given pages (from 1) of a PDF, several at a time. @throws IngestionError `missing-program`, `reading-failed`, `too-complex` */
export function recognisePages(
  bytes: Uint8Array,
  pages: readonly number[],
  fileName: string,
  progress?: ReadingProgress,
): Promise<PagePieces[]> {
  assertWithin('scannedPages', pages.length, fileName);
  return withFolder(async (folder) => {
    const options = { fileName, folder, timeoutMs: PAGE_TIMEOUT_MS };
    await writeFile(join(folder, 'in.pdf'), bytes);
    const waiting = pages.map((page, at) => ({ page, at }));
    const read: PagePieces[] = [];
    let done = 0;
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        read[next.at] = await recognisePage(next.page, options);
        done += 1;
        progress?.(done, pages.length);
      }
    };
    await Promise.all(Array.from({ length: Math.min(MAX_AT_ONCE, availableParallelism()) }, work));
    return read;
  });
}

async function recognisePage(page: number, options: RunOptions): Promise<PagePieces> {
  const name = `page-${page}`;
  await runProgram(
    'pdftoppm',
    ['-r', String(DPI), '-gray', '-f', String(page), '-l', String(page), 'in.pdf', name],
    options,
  );
  const file = (await readdir(options.folder)).find((entry) => entry.startsWith(name) && entry.endsWith('.pgm'));
  if (file === undefined)
    throw new IngestionError('reading-failed', `Cannot read "${options.fileName}": page ${page} gives no picture`);
  const picture = parseGreyMap(await readFile(join(options.folder, file)));
  await rm(join(options.folder, file));
  const rules = pixelRules(picture, DPI);
  const tables = findRuledTables(rules, TOLERANCE);
  const areas = tables.flatMap((table) =>
    table.cells.map((cell) => ({
      ...inside(cell, picture),
      opens: cell.column === 0 && cell.columnSpan === 1 ? table : null,
    })),
  );
  const cells = areas.filter((area) => hasInk(picture, area, LEAST_INK));
  const crops = cells.map((area) => crop(picture, area, CELL_FRAME));
  for (const table of tables) whiten(picture, grown(table, LINE_ROOM));
  const around = await recogniseWords([picture], 'page', `${name}-text`, options);
  const columns = tables.map((table) => cells.flatMap(({ opens }, at) => (opens === table ? [at] : [])));
  const within = mendRowNumbers(columns, await recogniseWords(crops, 'cell', `${name}-cells`, options));
  const pieces = [
    ...around.map((word) => pieceOf(word, { left: 0, top: 0 })),
    ...within.flatMap((word) => {
      const area = cells[word.picture];
      return area === undefined ? [] : [pieceOf(word, { left: area.left - CELL_FRAME, top: area.top - CELL_FRAME })];
    }),
  ];
  return {
    page,
    width: picture.width * POINT,
    height: picture.height * POINT,
    pieces,
    rules:
      tables.length === 0
        ? []
        : rules.map((rule) => ({ ...rule, at: rule.at * POINT, from: rule.from * POINT, to: rule.to * POINT })),
  };
}

function inside(cell: PixelArea, page: PixelPage): PixelArea {
  const left = Math.round(cell.left) + LINE_ROOM;
  const top = Math.round(cell.top) + LINE_ROOM;
  return {
    left,
    top,
    right: Math.max(left, Math.min(page.width, Math.round(cell.right) - LINE_ROOM)),
    bottom: Math.max(top, Math.min(page.height, Math.round(cell.bottom) - LINE_ROOM)),
  };
}

function grown(area: PixelArea, by: number): PixelArea {
  return {
    left: Math.round(area.left) - by,
    top: Math.round(area.top) - by,
    right: Math.round(area.right) + by,
    bottom: Math.round(area.bottom) + by,
  };
}

function pieceOf(word: RecognisedWord, origin: { readonly left: number; readonly top: number }): TextPiece {
  const height = word.lineBottom - word.lineTop;
  return {
    text: mendWord(word.text),
    left: (origin.left + word.left) * POINT,
    right: (origin.left + word.right) * POINT,
    base: (origin.top + word.lineBottom - height * 0.2) * POINT,
    size: height * LETTER_SHARE * POINT,
    bold: false,
    confidence: word.confidence,
  };
}

/** Slips that no Vietnamese word can have meant: a capital behind small letters ("phỦ"), a quotation mark for a bullet, a
 * long dash for the one that offices type. */
function mendWord(word: string): string {
  if (word === '«') return '•';
  if (word === '—') return '–';
  return /^\p{Ll}+\p{Lu}[.,;:]?$/u.test(word) ? word.toLowerCase() : word;
}
