import path from 'node:path';
import type { ModuleFacts } from './module-facts.js';

const EMPTY_NAMES = ['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'misc'];
const KEBAB_CASE = /^[a-z\d]+(?:-[a-z\d]+)*(?:\.(?:test|config|d))?$/u;
const LONGEST_WITHOUT_REASON = 300;
const LARGEST_MEDIAN = 80;
const LARGEST_NINTH_DECILE = 200;
/** Files whose tool insists on a default export. */
const DEFAULT_EXPORT_FILES = ['tests/vitest.config.ts', 'server/web/vite.config.ts'];

/** File names that say nothing, and names in another case than the project's. */
export function nameFaults(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const { dir, name } = path.posix.parse(file);
    const empty = [...dir.split('/'), ...name.split(/[-.]/u)].filter((word) => EMPTY_NAMES.includes(word));
    if (empty.length > 0) return [`${file}: "${empty.join('", "')}" says nothing`];
    if (dir.split('/').includes('types')) return [`${file}: types stand beside what they describe`];
    return KEBAB_CASE.test(name) ? [] : [`${file}: expected kebab-case`];
  });
}

export function syntaxFaults(modules: readonly ModuleFacts[]): string[] {
  return modules.flatMap((module) =>
    module.forbiddenSyntax
      .filter(({ detail }) => detail !== 'default export' || !DEFAULT_EXPORT_FILES.includes(module.path))
      .map(({ line, detail }) => `${module.path}:${line}: ${detail}`),
  );
}

/** Long files whose opening comment does not say why they are. */
export function lengthFaults(modules: readonly ModuleFacts[]): string[] {
  return modules
    .filter(
      ({ lines, openingComment }) =>
        lines > LONGEST_WITHOUT_REASON && !/\b(?:file|long|lines?|length)\b/iu.test(openingComment ?? ''),
    )
    .map(({ path: file, lines }) => `${file}: ${lines} lines, and its first comment does not say why`);
}

/** Whether files are as small as the house wants them: the middle one, and nine in ten. */
export function sizeFaults(modules: readonly ModuleFacts[]): string[] {
  const sizes = modules.map(({ lines }) => lines).sort((one, other) => one - other);
  const rank = (share: number): number => sizes[Math.max(0, Math.ceil(share * sizes.length) - 1)] ?? 0;
  return [
    ...(rank(0.5) > LARGEST_MEDIAN ? [`half of the files have ${rank(0.5)} lines or more`] : []),
    ...(rank(0.9) > LARGEST_NINTH_DECILE ? [`one file in ten has ${rank(0.9)} lines or more`] : []),
  ];
}

/** One front door a room, with an explicit list of exports. */
export function doorFaults(modules: readonly ModuleFacts[]): string[] {
  return modules.flatMap(({ path: file, starExports }) => [
    ...(/^[^/]+\/.+\/index\.ts$/u.test(file) ? [`${file}: an inner barrel`] : []),
    ...starExports.map(({ line }) => `${file}:${line}: export * instead of a list`),
  ]);
}

/** The environment is read at the edge alone. */
export function environmentFaults(modules: readonly ModuleFacts[]): string[] {
  return modules
    .filter(({ path: file }) => !file.startsWith('server/'))
    .flatMap(({ path: file, environmentReads }) => environmentReads.map((line) => `${file}:${line} reads process.env`));
}
