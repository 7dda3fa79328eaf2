import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PLANS_FOLDER, readPlanTexts } from './plan-texts.js';

const OWN = 'tests/evaluation/own-questions.jsonl';
const failed = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() });

async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = ['--import', 'tsx', 'tests/evaluation/run.ts', ...args];
  return promisify(execFile)(process.execPath, command).then(
    (output) => ({ code: 0, ...output }),
    (error: unknown) => failed.parse(error),
  );
}

describe('npm run evaluate', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'run-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('ends with 1 and one clear message for bad input', async () => {
    const broken = path.join(folder, 'broken.jsonl');
    await writeFile(broken, '\n{"id": "a", "type": "lead"}\n');
    const results = await Promise.all([
      run(),
      run('--questions', path.join(folder, 'none.jsonl')),
      run('--questions', broken),
      run('--questions', OWN, '--plans', path.join(folder, 'none')),
      run('--questions', OWN, '--only', 'own-999'),
    ]);
    expect(results.map(({ code, stdout }) => [code, stdout])).toEqual(results.map(() => [1, '']));
    const messages = results.map(({ stderr }) => stderr);
    expect(messages[0]).toMatch(/--questions is missing\nUsage: /);
    expect(messages[1]).toMatch(/Cannot read the question file ".*none\.jsonl"/);
    expect(messages[2]).toMatch(/broken\.jsonl"\. Line 2: no question \(style: /);
    expect(messages[3]).toMatch(/Cannot read the plans ".*none": no such folder/);
    expect(messages[4]).toMatch(/No question has the id "own-999"/);
  });

  it.skipIf(readPlanTexts() === null)(
    'answers from exactly the plans of a folder, and prints the figures',
    async () => {
      const { code, stdout } = await run(
        '--questions',
        OWN,
        '--plans',
        PLANS_FOLDER,
        '--only',
        'own-001,own-006',
        '--figures',
      );
      expect(stdout).toMatch(/^type\n {2}lead +2 \/ 2 /);
      expect(stdout).toMatch(/latency +p50/);
      expect(code).toBe(0);
    },
  );
});
