import { readFileSync } from 'node:fs';

/** A question with the contexts that answer it, by position in `contexts`. */
export interface BenchmarkQuestion {
  readonly text: string;
  readonly gold: ReadonlySet<number>;
}

export interface BenchmarkSet {
  readonly contexts: readonly string[];
  readonly questions: readonly BenchmarkQuestion[];
}

/**
 * Reads a benchmark by its protocol: the corpus is every distinct `context`, a question has the contexts of all its rows
 * as gold, and an empty question only adds its context.
 * @throws Error when the file lacks a `context` or a `question` column.
 */
export function readBenchmark(file: string): BenchmarkSet {
  const [head = [], ...rows] = parseCsv(readFileSync(file, 'utf8').replace(/^\ufeff/u, ''));
  const contextColumn = head.indexOf('context');
  const questionColumn = head.indexOf('question');
  if (contextColumn < 0 || questionColumn < 0)
    throw new Error(`Cannot read benchmark "${file}": no column "context" or "question"`);
  const contexts = new Map<string, number>();
  const questions = new Map<string, Set<number>>();
  for (const row of rows) {
    const context = clean(row[contextColumn] ?? '');
    if (context === '') continue;
    const position = contexts.get(context) ?? contexts.size;
    contexts.set(context, position);
    const question = clean(row[questionColumn] ?? '');
    if (question === '') continue;
    const gold = questions.get(question) ?? new Set();
    questions.set(question, gold.add(position));
  }
  return { contexts: [...contexts.keys()], questions: [...questions].map(([text, gold]) => ({ text, gold })) };
}

/** NFKC, control and zero-width characters removed (line breaks are control characters), white space folded. */
function clean(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** RFC 4180: quoted cells may hold commas, line breaks and doubled quotes. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu)) {
    const [whole, quoted, plain = '', end] = match;
    if (whole === '' && row.length === 0) continue;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
