import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { restoreBackup } from '../backup/restore-backup.js';
import { readConfig } from '../config.js';
import { ServerError } from '../errors.js';
import { RESTORE } from '../wording.js';
import { runCommand } from './run-command.js';

/** `npm run restore`: puts a backup in the place of what is loaded, while the service runs. */
async function main(args: readonly string[]): Promise<void> {
  const { from, withoutConversations } = readArguments(args);
  const config = readConfig(process.env);
  const dataDir = resolve(config.dataDir);
  const configuredKey = config.secrets.dataKey;
  const now = (): Date => new Date();
  const retentionMs = config.retentionDays * 24 * 60 * 60 * 1000;
  const options = { dataDir, from: resolve(from), configuredKey, withoutConversations, retentionMs, now };
  const report = await restoreBackup(options);
  say(RESTORE.done(report.plans, report.madeAt === null ? null : sayInstant(report.madeAt)));
  say(RESTORE.originals(report.originalsAdded, report.originalsMissing));
  if (report.conversations === 'left-out') say(RESTORE.withoutConversations(join(dataDir, 'keys')));
  if (report.store !== 'placed') say(RESTORE.before(join(dataDir, 'backups')));
  say(RESTORE.store[report.store]);
  if (report.store !== 'taken-over') say(RESTORE.checkRights);
}

/** An ISO instant as a clock in Viet Nam shows it. */
function sayInstant(instant: string): string {
  return new Intl.DateTimeFormat('vi-VN', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(new Date(instant));
}

function readArguments(args: readonly string[]) {
  try {
    const options = { 'without-conversations': { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [from, ...more] = positionals;
    if (from === undefined || more.length > 0) throw new Error('expected one file');
    return { from, withoutConversations: values['without-conversations'] };
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : 'unknown';
    throw new ServerError('invalid-arguments', `Cannot restore: ${said}\n${RESTORE.usage}`, { cause });
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

runCommand(main);
