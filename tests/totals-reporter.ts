import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Names every skipped test with its reason, so that none is skipped silently, and ends the run with one line for CI:
 * "12 passed, 0 failed, 1 skipped". A file that cannot be loaded and an error outside any test count as failed.
 */
export function createTotalsReporter(print: (line: string) => void): Reporter {
  return {
    onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
      const totals = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
      for (const module of modules) {
        const broken = module.state() === 'failed' && module.errors().length > 0;
        if (broken) totals.failed += 1;
        for (const test of module.children.allTests()) {
          const { state } = test.result();
          if (state === 'pending') continue;
          totals[state] += 1;
          if (state === 'skipped') print(`skipped: ${module.relativeModuleId} › ${describeSkip(test)}`);
        }
      }
      print(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
    },
  };
}

function describeSkip(test: TestCase): string {
  const result = test.result();
  const reason = result.state === 'skipped' && result.note !== undefined ? `: ${result.note}` : '';
  return `${test.fullName}${reason}`;
}
