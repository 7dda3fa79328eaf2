import { readFileSync } from 'node:fs';

const README = new URL('../../README.md', import.meta.url);

/** Cells of every table row of the README whose first cell is a name in code marks that fits `pattern`. */
export function readmeRows(pattern: RegExp): string[][] {
  return readFileSync(README, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([first = '']) => /^`[^`]+`$/.test(first) && pattern.test(first.slice(1, -1)));
}
