import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram, type RunOptions } from './programs.js';
import { writeGreyMap, type PixelPage } from './pixel-page.js';

/** A word that was recognised in a picture; places in pixels of that picture. */
export interface RecognisedWord {
  /** Position of the picture in the list, from 0. */
  readonly picture: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Top and bottom of the line the word stands in. */
  readonly lineTop: number;
  readonly lineBottom: number;
  /** 0-100. */
  readonly confidence: number;
}

/** How a picture is divided: a page into columns and paragraphs, a cell as one block of text. */
const DIVISIONS = { page: '3', cell: '6' } as const;
const DPI_OPTION = ['--dpi', '200'];

/** Words of many pictures with one start of the program. */
export async function recogniseWords(
  pictures: readonly PixelPage[],
  division: keyof typeof DIVISIONS,
  name: string,
  options: RunOptions,
): Promise<RecognisedWord[]> {
  if (pictures.length === 0) return [];
  const files: string[] = [];
  for (const [at, picture] of pictures.entries()) {
    const file = `${name}-${at}.pgm`;
    await writeFile(join(options.folder, file), writeGreyMap(picture));
    files.push(file);
  }
  await writeFile(join(options.folder, `${name}.txt`), files.join('\n'));
  const table = await runProgram(
    'tesseract',
    [`${name}.txt`, 'stdout', '-l', 'vie', '--psm', DIVISIONS[division], ...DPI_OPTION, 'tsv'],
    options,
  );
  return parseTable(table);
}

/** Rows of tesseract's table: level 4 a line, level 5 a word; pages count from 1. */
function parseTable(table: string): RecognisedWord[] {
  const words: RecognisedWord[] = [];
  let lineTop = 0;
  let lineBottom = 0;
  for (const row of table.split('\n')) {
    const [level, page, , , , , left, top, width, height, confidence, text = ''] = row.split('\t');
    if (level === '4') {
      lineTop = Number(top);
      lineBottom = Number(top) + Number(height);
    }
    if (level !== '5' || text.trim() === '') continue;
    words.push({
      picture: Number(page) - 1,
      text: text.trim(),
      left: Number(left),
      right: Number(left) + Number(width),
      lineTop,
      lineBottom,
      confidence: Number(confidence),
    });
  }
  return words;
}
