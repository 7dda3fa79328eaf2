import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeBackup } from '../backup/make-backup.js';
import { readConfig } from '../config.js';
import { ServerError } from '../errors.js';
import { BACKUP } from '../wording.js';
import { runCommand } from './run-command.js';

/** `npm run backup`: the store and the original files in one file, without any key, while the service runs. */
async function main(args: readonly string[]): Promise<void> {
  const { target, overwrite } = readArguments(args);
  const config = readConfig(process.env);
  const dataDir = resolve(config.dataDir);
  const configuredKey = config.secrets.dataKey;
  const report = await makeBackup({ dataDir, target, overwrite, configuredKey, at: new Date() });
  const megabytes = `${(report.bytes / 1e6).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`;
  say(BACKUP.done(resolve(target), report.plans, report.originals, megabytes));
  say(BACKUP.digest(report.sha256));
  say(BACKUP.keys(join(dataDir, 'keys')));
}

function readArguments(args: readonly string[]) {
  try {
    const options = { overwrite: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [target, ...more] = positionals;
    if (target === undefined || more.length > 0) throw new Error('expected one file');
    return { target, overwrite: values.overwrite };
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : 'unknown';
    throw new ServerError('invalid-arguments', `Cannot back up: ${said}\n${BACKUP.usage}`, { cause });
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

runCommand(main);
