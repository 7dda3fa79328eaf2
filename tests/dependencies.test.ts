import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readProjectFile } from './layout/project-files.js';

/** The Node versions that the project promises to run on; the first is the floor. */
const NODE_VERSIONS = ['20.19.0', '20.20.0'];
const NAMED_BY_CUSTOMER = ['grammy', 'axios', 'langchain', '@langchain/community', 'hnswlib-node', 'fastify'];
const NAMED_BY_CUSTOMER_FOR_TESTS = ['vitest'];

const packages = z.record(z.string(), z.string()).default({});
const packageJson = z
  .object({
    dependencies: packages,
    devDependencies: packages,
    optionalDependencies: packages,
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(JSON.parse(readProjectFile('package.json')));
const lockEntry = z.object({
  resolved: z.string().optional(),
  optional: z.boolean().optional(),
  optionalDependencies: packages,
  hasInstallScript: z.boolean().optional(),
  engines: z.union([z.record(z.string(), z.string()), z.array(z.string())]).optional(),
});
type LockEntry = z.input<typeof lockEntry>;
const lock = z
  .object({ packages: z.record(z.string(), lockEntry) })
  .parse(JSON.parse(readProjectFile('package-lock.json')));
/** The linter brings semver along, without type declarations. */
const semver: { satisfies(version: string, range: string): boolean } = createRequire(import.meta.url)('semver');

describe('installed packages', () => {
  it('all run on the Node versions that are promised', () => {
    expect(Object.values(lock.packages).filter(({ engines }) => engines !== undefined).length).toBeGreaterThan(100);
    expect(enginesFaults(lock.packages)).toEqual([]);
    expect(enginesFaults({ 'node_modules/a': { engines: { node: '>=22' } } })).toEqual([
      'node_modules/a wants node >=22',
    ]);
    expect(
      enginesFaults({
        'node_modules/a': { engines: { node: '^20.19.0 || >=22.12.0' } },
        'node_modules/b': { engines: ['node >= 0.8'] },
      }),
    ).toEqual([]);
  });

  it('come from the registry that the user has set, since the lock file names none', () => {
    expect(addresses(lock.packages)).toEqual([]);
    expect(addresses({ 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } })).toHaveLength(1);
  });

  it('are locked for every platform, without which a clean install is refused', () => {
    expect(unlockedOptional(lock.packages)).toEqual([]);
    expect(
      unlockedOptional({
        'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-mac': '1.0.0', 'a-win': '1.0.0' } },
        'node_modules/a/node_modules/a-mac': {},
        'node_modules/a-linux': {},
      }),
    ).toEqual(['node_modules/a leaves out a-win']);
  });

  it('may run an install script only where the project allows it by name', () => {
    const allowed = Object.keys(packageJson.allowScripts);
    expect(unallowedScripts(lock.packages, allowed)).toEqual([]);
    expect(unallowedScripts({ 'node_modules/x/node_modules/native': { hasInstallScript: true } }, allowed)).toEqual([
      'native',
    ]);
  });

  it('include those that the customer named', () => {
    expect(Object.keys(packageJson.dependencies)).toEqual(expect.arrayContaining(NAMED_BY_CUSTOMER));
    expect(Object.keys(packageJson.devDependencies)).toEqual(expect.arrayContaining(NAMED_BY_CUSTOMER_FOR_TESTS));
    for (const name of [...NAMED_BY_CUSTOMER, ...NAMED_BY_CUSTOMER_FOR_TESTS]) {
      expect([name, existsSync(new URL(`../node_modules/${name}/package.json`, import.meta.url))]).toEqual([
        name,
        true,
      ]);
    }
  });
});

function enginesFaults(entries: Readonly<Record<string, LockEntry>>): string[] {
  return Object.entries(entries).flatMap(([place, { engines }]) => {
    const range = Array.isArray(engines) ? undefined : engines?.['node'];
    if (range === undefined || NODE_VERSIONS.every((version) => semver.satisfies(version, range))) return [];
    return [`${place === '' ? 'the project' : place} wants node ${range}`];
  });
}

function addresses(entries: Readonly<Record<string, LockEntry>>): string[] {
  return Object.entries(entries).flatMap(([place, { resolved }]) =>
    resolved === undefined ? [] : [`${place}: ${resolved}`],
  );
}

function unlockedOptional(entries: Readonly<Record<string, LockEntry>>): string[] {
  const locked = new Set(Object.keys(entries).map((place) => place.replace(/^.*node_modules\//u, '')));
  return Object.entries(entries).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !locked.has(name))
      .map((name) => `${place} leaves out ${name}`),
  );
}

/** An optional package that is not installed runs nothing. */
function unallowedScripts(entries: Readonly<Record<string, LockEntry>>, allowed: readonly string[]): string[] {
  return Object.entries(entries)
    .filter(
      ([place, entry]) =>
        entry.hasInstallScript === true &&
        (entry.optional !== true || existsSync(new URL(`../${place}`, import.meta.url))),
    )
    .map(([place]) => place.replace(/^.*node_modules\//u, ''))
    .filter((name) => !allowed.includes(name));
}
