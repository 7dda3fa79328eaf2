/**
 * `npm run bench [-- <section>… --runs N --json <file>]`: sections one after the other, a table each; `--scale <passages>`
 * runs the section `scale` alone, at that size.
 */
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { calibrate } from './calibration.js';
import type { Figure } from './section.js';
import { SECTIONS } from './sections.js';
import { formatRows, summarise } from './summary.js';

const script = fileURLToPath(new URL('run-section.ts', import.meta.url));

const FigureSchema = z.custom<Figure>(
  (figure) => typeof figure === 'object' && figure !== null && 'what' in figure && 'value' in figure,
);
const Message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('skipped'), title: z.string() }),
  z.object({
    kind: z.literal('measured'),
    title: z.string(),
    runs: z.array(z.array(FigureSchema)).min(1),
    calibrationMs: z.tuple([z.number(), z.number()]),
  }),
]);

/** What the section sent, or null when it failed; its error stands on the terminal already. */
function measure(name: string, runs: string, scale: string): Promise<z.infer<typeof Message> | null> {
  return new Promise((resolve) => {
    let message: z.infer<typeof Message> | null = null;
    const child = fork(script, [name, runs, scale], { execArgv: ['--import', 'tsx', '--expose-gc'] });
    child.on('message', (sent) => (message = Message.parse(sent)));
    child.on('exit', (code) => resolve(code === 0 ? message : null));
  });
}

async function main(args: readonly string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      runs: { type: 'string', default: '' },
      json: { type: 'string' },
      scale: { type: 'string', default: '' },
    },
  });
  const unknown = positionals.filter((name) => !Object.hasOwn(SECTIONS, name));
  if (unknown.length > 0 || ![values.runs, values.scale].every((number) => /^([1-9]\d*)?$/u.test(number))) {
    process.stderr.write(
      `Usage: npm run bench -- [${Object.keys(SECTIONS).join('|')}]… [--runs N] [--json <file>] [--scale <passages>]\n`,
    );
    return false;
  }
  say(`${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB`);
  say(`Node ${process.version}, calibration ${Math.round(calibrate())} ms\n`);
  const results: unknown[] = [];
  let holds = true;
  const plain = values.scale === '' ? Object.keys(SECTIONS) : ['scale'];
  for (const name of positionals.length > 0 ? positionals : plain) {
    const measured = await measure(name, values.runs, values.scale);
    if (measured === null) say(`${name}: FAILED\n`);
    else if (measured.kind === 'skipped') say(`${measured.title}: skipped, the data is not on this machine\n`);
    else {
      const figures = summarise(measured.runs);
      say(formatRows(measured.title, measured.runs.length, figures));
      say(`calibration before and after: ${measured.calibrationMs.map(Math.round).join(' and ')} ms\n`);
      results.push({ section: name, runs: measured.runs.length, calibrationMs: measured.calibrationMs, figures });
      holds &&= figures.every((figure) => figure.holds);
    }
    holds &&= measured !== null;
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
  return holds;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

if (!(await main(process.argv.slice(2)))) process.exitCode = 1;
