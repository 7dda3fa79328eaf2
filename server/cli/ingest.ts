import { parseArgs } from 'node:util';
import { parsePlanId } from '../../knowledge/index.js';
import { createAssistant, type Assistant } from '../assistant.js';
import { SYSTEM_CLOCK } from '../clock.js';
import { readConfig } from '../config.js';
import { ServerError } from '../errors.js';
import { INGEST } from '../wording.js';
import { createCommandLogger } from './command-logger.js';
import { describeReport, describeTotals } from './describe-report.js';
import { runCommand } from './run-command.js';
import { createProgress } from './progress.js';

/** `npm run ingest`: loads, updates or removes plans. Exit code 1 when any of them failed. */
async function main(args: readonly string[]): Promise<void> {
  const { paths, access, removals } = readArguments(args);
  const config = readConfig(process.env);
  const assistant = await createAssistant(config, { clock: SYSTEM_CLOCK, logger: createCommandLogger() });
  try {
    const removed = await removeAll(assistant, removals);
    const loaded = paths.length === 0 || (await loadAll(assistant, paths, access));
    if (!removed || !loaded) process.exitCode = 1;
  } finally {
    await assistant.close();
  }
}

async function loadAll(
  { ingestion }: Assistant,
  paths: readonly string[],
  access: 'public' | 'internal' | 'keep',
): Promise<boolean> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const reports = await ingestion.ingestPaths(paths, { access, onProgress: createProgress(), signal: stop.signal });
  for (const report of reports) process.stdout.write(`\n${describeReport(report)}\n`);
  process.stdout.write(`\n${describeTotals(reports)}\n`);
  return reports.every(({ outcome }) => outcome !== 'failed' && outcome !== 'refused');
}

async function removeAll({ plans }: Assistant, ids: readonly string[]): Promise<boolean> {
  let found = true;
  for (const id of ids) {
    const isRemoved = await plans.remove(parsePlanId(id));
    process.stdout.write(`${isRemoved ? INGEST.removed(id) : INGEST.absent(id)}\n`);
    found &&= isRemoved;
  }
  return found;
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        internal: { type: 'boolean', default: false },
        public: { type: 'boolean', default: false },
        remove: { type: 'string', multiple: true, default: [] },
      },
    });
    if (values.internal && values.public) throw new Error('--internal and --public contradict each other');
    if (positionals.length === 0 && values.remove.length === 0) throw new Error('no file or folder was given');
    return {
      paths: positionals,
      access: values.internal ? ('internal' as const) : values.public ? ('public' as const) : ('keep' as const),
      removals: values.remove,
    };
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : 'unknown';
    throw new ServerError('invalid-arguments', `Cannot ingest: ${said}\n${INGEST.usage}`, { cause });
  }
}

runCommand(main);
