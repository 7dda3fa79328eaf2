import { parseArgs } from 'node:util';
import { parseDay, type Day } from '../../knowledge/domain/day.js';
import type { Selection } from './selection.js';

export const USAGE =
  'Usage: npm run evaluate -- --questions <file> [--plans <folder>] [--today YYYY-MM-DD] ' +
  '[--only <id,id> | --every <n> | --except-every <n>] [--json | --figures]';

export interface EvaluationOptions {
  readonly questionFile: string;
  /** Null: the store of DATA_DIR as it is. */
  readonly plansFolder: string | null;
  /** Null: the clock of the machine. */
  readonly today: Day | null;
  readonly selection: Selection;
  /** `figures` leaves out the failing questions, so that an unseen part of a file stays unseen. */
  readonly output: 'report' | 'figures' | 'json';
}

/** @throws Error whose message says what is wrong with the command line. */
export function parseOptions(args: readonly string[]): EvaluationOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      questions: { type: 'string' },
      plans: { type: 'string' },
      today: { type: 'string' },
      only: { type: 'string' },
      every: { type: 'string' },
      'except-every': { type: 'string' },
      json: { type: 'boolean', default: false },
      figures: { type: 'boolean', default: false },
    },
  });
  if (values.questions === undefined) throw new Error('--questions is missing');
  if (values.json && values.figures) throw new Error('--json and --figures exclude each other');
  return {
    questionFile: values.questions,
    plansFolder: values.plans ?? null,
    today: values.today === undefined ? null : parseDay(values.today),
    selection: parseSelection(values.only, values.every, values['except-every']),
    output: values.json ? 'json' : values.figures ? 'figures' : 'report',
  };
}

function parseSelection(only: string | undefined, every: string | undefined, except: string | undefined): Selection {
  if ([only, every, except].filter((value) => value !== undefined).length > 1) {
    throw new Error('--only, --every and --except-every exclude each other');
  }
  if (only !== undefined) {
    const ids = only
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '');
    if (ids.length === 0) throw new Error('--only needs at least one id');
    return { kind: 'ids', ids };
  }
  if (every !== undefined) return { kind: 'every', step: parseStep('--every', every) };
  if (except !== undefined) return { kind: 'except-every', step: parseStep('--except-every', except) };
  return { kind: 'all' };
}

function parseStep(name: string, value: string): number {
  const step = Number(value);
  if (!Number.isInteger(step) || step < 2) throw new Error(`${name} "${value}": expected a whole number of at least 2`);
  return step;
}
