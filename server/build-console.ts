import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bundles the console's pages where their sources or their tools changed since the last time. Part of the build. */
const TOP = join(import.meta.dirname, '..', '..');
const STAMP = join(TOP, 'dist', 'console.stamp');
const INPUTS = ['server/web/console', 'server/web/vite.config.ts', 'server/console/contract', 'package-lock.json'];

const digest = digestOf(INPUTS.flatMap(filesUnder));
const isBuilt = existsSync(join(TOP, 'dist', 'server', 'web', 'console', 'index.html'));
if (!isBuilt || !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== digest) {
  const vite = join(TOP, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--config', 'server/web/vite.config.ts', '--logLevel', 'warn'];
  const { status } = spawnSync(process.execPath, args, { cwd: TOP, stdio: 'inherit' });
  if (status === 0) writeFileSync(STAMP, digest);
  else process.exitCode = 1;
}

function filesUnder(path: string): string[] {
  if (/\.[a-z]+$/.test(path)) return [path];
  return readdirSync(join(TOP, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(TOP.length + 1))
    .sort();
}

function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(TOP, file)))
      .update('\0');
  return hash.digest('hex');
}
