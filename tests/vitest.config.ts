import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { createTotalsReporter } from './totals-reporter.js';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', ...(process.env['MEMORY_QUESTIONS'] ? [] : ['tests/long/memory.test.ts'])],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    teardownTimeout: 10_000,
    reporters: ['default', createTotalsReporter((line) => process.stdout.write(`${line}\n`))],
  },
});
