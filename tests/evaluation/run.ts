import { readFile, stat } from 'node:fs/promises';
import { evaluate } from './evaluate.js';
import { parseOptions, USAGE, type EvaluationOptions } from './options.js';
import { parseQuestions, type EvaluationQuestion } from './question.js';
import { renderFigures, renderJson, renderReport } from './report.js';
import { selectQuestions } from './selection.js';

const RENDER = { report: renderReport, figures: renderFigures, json: renderJson } as const;

/** Scores a question file. The exit code is 0 for a run, however many fail, and 1 for bad input, found before loading. */
async function main(args: readonly string[]): Promise<void> {
  let options: EvaluationOptions;
  try {
    options = parseOptions(args);
  } catch (error) {
    throw new Error(`${messageOf(error)}\n${USAGE}`, { cause: error });
  }
  const questions = selectQuestions(await readQuestions(options.questionFile), options.selection);
  if (questions.length === 0) throw new Error('The selection holds no question');
  if (options.plansFolder !== null) await checkFolder(options.plansFolder);
  const { openAssistant } = await import('./assistant.js');
  const assistant = await openAssistant({
    plansFolder: options.plansFolder,
    today: options.today,
    warn: (line) => process.stderr.write(`${line}\n`),
  });
  try {
    const outcomes = await evaluate(assistant, questions, showProgress(questions.length));
    process.stdout.write(`${RENDER[options.output](outcomes)}\n`);
  } finally {
    await assistant.close();
  }
}

async function readQuestions(file: string): Promise<EvaluationQuestion[]> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (cause) {
    throw new Error(`Cannot read the question file "${file}": ${messageOf(cause)}`, { cause });
  }
  try {
    return parseQuestions(content);
  } catch (cause) {
    throw new Error(`Cannot use the question file "${file}". ${messageOf(cause)}`, { cause });
  }
}

async function checkFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found === null || !found.isDirectory()) throw new Error(`Cannot read the plans "${folder}": no such folder`);
}

function showProgress(total: number): () => void {
  if (!process.stderr.isTTY) return () => undefined;
  let done = 0;
  return () => {
    done += 1;
    process.stderr.write(done === total ? '\r\u001b[K' : `\r${done} / ${total}`);
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
});
