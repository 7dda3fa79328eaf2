import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readPlan } from '../../ingestion/read-plan.js';
import { parseGold } from './records-gold.js';
import { CELLS, scoreRecords, type RecordsScore } from './records-score.js';
import { readPlanTexts } from './plan-texts.js';

const USAGE = 'Usage: npm run evaluate:records -- --gold <file>';

/** Scores the records of every plan that a gold file speaks of; the exit code is 1 for bad input alone. */
async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { gold: { type: 'string' } } });
  if (values.gold === undefined) throw new Error(`--gold is missing\n${USAGE}`);
  const texts = readPlanTexts();
  if (texts === null) throw new Error('No plan texts: set PLANS_DIR to their folder');
  const gold = parseGold(await readFile(values.gold, 'utf8'), (plan) => texts.get(plan)?.normalize('NFC') ?? null);
  for (const plan of new Set(gold.map((row) => row.plan))) {
    const bytes = Buffer.from(texts.get(plan) ?? '');
    const content = await readPlan(bytes, `${plan}.txt`, { access: 'public', isDigest: false });
    const rows = gold.filter((row) => row.plan === plan);
    process.stdout.write(`${plan}\n${render(scoreRecords(rows, content.records))}\n`);
  }
}

function render({ gold, found, matched, cells, faults }: RecordsScore): string {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
  return [
    `  rows   precision ${share(matched, found)} (${matched}/${found})   recall ${share(matched, gold)} (${matched}/${gold})`,
    ...CELLS.map(
      (name) =>
        `  ${name.padEnd(13)} ${share(cells[name].right, cells[name].all)} (${cells[name].right}/${cells[name].all})`,
    ),
    ...faults.map((fault) => `  - ${fault}`),
  ].join('\n');
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
