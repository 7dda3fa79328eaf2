import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const TOP = fileURLToPath(new URL('../..', import.meta.url));

export function readProjectFile(file: string): string {
  return readFileSync(path.join(TOP, file), 'utf8');
}

/** Files under a folder of the top level, as paths from there with forward slashes, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(path.join(TOP, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(TOP, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((file) => !file.includes('node_modules/'))
    .sort();
}

/** Entries of the top level without those that git ignores by name. */
export function listTopLevel(): string[] {
  const ignored = readProjectFile('.gitignore')
    .split('\n')
    .map((line) => line.trim().replace(/\/$/u, ''));
  return readdirSync(TOP).filter((name) => !ignored.includes(name) && !name.endsWith('.tsbuildinfo'));
}
