import { describe, expect, it } from 'vitest';
import type { TestModule } from 'vitest/node';
import { createTotalsReporter } from './totals-reporter.js';

type Planted = Pick<TestModule, 'relativeModuleId'> & {
  state: string;
  errors: string[];
  tests: { name: string; state: string; note?: string }[];
};

/** The little of a finished test file that the reporter reads. */
function plant({ relativeModuleId, state, errors, tests }: Planted): TestModule {
  const cases = tests.map(({ name, ...result }) => ({ fullName: name, result: () => result }));
  const planted: unknown = {
    relativeModuleId,
    state: () => state,
    errors: () => errors,
    children: { allTests: () => cases },
  };
  return planted as TestModule;
}

function report(modules: readonly TestModule[], unhandled: readonly never[] = []): string[] {
  const lines: string[] = [];
  createTotalsReporter((line) => lines.push(line)).onTestRunEnd?.(modules, unhandled, 'passed');
  return lines;
}

describe('the totals of a test run', () => {
  it('stand in the last line, behind every skipped test and its reason', () => {
    const file = plant({
      relativeModuleId: 'tests/a.test.ts',
      state: 'failed',
      errors: [],
      tests: [
        { name: 'adds', state: 'passed' },
        { name: 'divides', state: 'failed' },
        { name: 'draws', state: 'skipped', note: 'no Chromium' },
        { name: 'prints', state: 'skipped' },
      ],
    });
    expect(report([file])).toEqual([
      'skipped: tests/a.test.ts › draws: no Chromium',
      'skipped: tests/a.test.ts › prints',
      '1 passed, 1 failed, 2 skipped',
    ]);
  });

  it('count a file that could not be loaded as failed', () => {
    const file = plant({ relativeModuleId: 'tests/b.test.ts', state: 'failed', errors: ['no such module'], tests: [] });
    expect(report([file])).toEqual(['0 passed, 1 failed, 0 skipped']);
  });
});
