import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { importFaults, ROOMS, undeclaredVendors } from './layout/import-rules.js';
import { readModule, type ModuleFacts } from './layout/module-facts.js';
import { listFiles, listTopLevel, readProjectFile } from './layout/project-files.js';
import {
  doorFaults,
  environmentFaults,
  lengthFaults,
  nameFaults,
  sizeFaults,
  syntaxFaults,
} from './layout/source-rules.js';

const TOP_LEVEL = [
  ...['bot', 'knowledge', 'ingestion', 'server', 'tests', 'package.json', 'tsconfig.json', 'README.md'],
  ...['package-lock.json', 'LICENSE', 'SECURITY.md', 'Dockerfile', 'compose.yaml'],
  'eslint.config.js',
];

const isScript = (file: string): boolean => /\.tsx?$/u.test(file);
const roomFiles = ROOMS.flatMap((room) => listFiles(room));
const rooms = roomFiles.filter(isScript).map((path) => readModule({ path, text: readProjectFile(path) }));
const tests = listFiles('tests')
  .filter(isScript)
  .map((path) => readModule({ path, text: readProjectFile(path) }));
const packageJson = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    optionalDependencies: z.record(z.string(), z.string()).default({}),
  })
  .parse(JSON.parse(readProjectFile('package.json')));
const declared = [...Object.keys(packageJson.dependencies), ...Object.keys(packageJson.optionalDependencies)];

const plant = (path: string, text: string): ModuleFacts[] => [readModule({ path, text })];

describe('imports', () => {
  it('follow the directions between rooms, use front doors, and leave vendors at home', () => {
    expect(rooms.length).toBeGreaterThan(0);
    expect(importFaults(rooms)).toEqual([]);
  });

  it('name declared dependencies only', () => {
    const bundled = Object.keys(packageJson.devDependencies);
    expect(undeclaredVendors(rooms, declared, bundled)).toEqual([]);
    expect(undeclaredVendors(plant('server/a.ts', `import { it } from 'vitest';`), declared, bundled)).toHaveLength(1);
    expect(undeclaredVendors(plant('bot/a.ts', `import { it } from 'vitest';`), declared)).toHaveLength(1);
    expect(
      undeclaredVendors(plant('bot/a.ts', `import { z } from 'zod'; import fs from 'node:fs';`), declared),
    ).toEqual([]);
  });

  it.each([
    ['knowledge/a.ts', `import { x } from '../bot/index.js';`],
    ['knowledge/a.ts', `import type { X } from '../ingestion/index.js';`],
    ['knowledge/search/a.ts', `export { x } from '../../server/app.js';`],
    ['ingestion/a.ts', `import { x } from '../bot/index.js';`],
    ['ingestion/readers/a.ts', `import { x } from '../../knowledge/language/text.js';`],
    ['bot/a.ts', `import type { Day } from '../knowledge/domain/day.js';`],
    ['bot/a.ts', `type Day = import('../knowledge/domain/day.js').Day;`],
    ['bot/a.ts', `const door = await import('../ingestion/index.js');`],
    ['bot/a.ts', `import { x } from '../server/index.js';`],
    ['bot/a.ts', `import { x } from '../tests/evaluation/fold.js';`],
    ['server/a.ts', `export * from '../bot/conversation.js';`],
    ['server/a.ts', `new Worker(new URL('../ingestion/worker.js', import.meta.url));`],
    ['server/a.ts', `const store = require('../knowledge/store/database.js');`],
    ['server/a.ts', `import { x } from './b';`],
    ['server/a.ts', `import { x } from '../outside.js';`],
  ])('of %s are refused: %s', (path, text) => {
    expect(importFaults(plant(path, text))).toHaveLength(1);
  });

  it.each([
    ['ingestion/readers/a.ts', `import { x } from '../../knowledge/index.js';`],
    ['bot/a.ts', `import { x } from '../knowledge/index.js'; import { y } from './b.js';`],
    [
      'server/cli/a.ts',
      `import { x } from '../../bot/index.js'; import pkg from '../../package.json' with { type: 'json' };`,
    ],
    [
      'server/a.ts',
      `const folder = new URL('./web/', import.meta.url); const page = new URL('./web/chat', import.meta.url).href;`,
    ],
    ['knowledge/a.ts', `const text = "import { x } from '../bot/index.js'"; // import '../bot/index.js'`],
  ])('of %s are accepted: %s', (path, text) => {
    expect(importFaults(plant(path, text))).toEqual([]);
  });

  it.each([
    ['knowledge/a.ts', 'better-sqlite3'],
    ['bot/conversation.ts', 'kysely'],
    ['server/a.ts', 'kysely/helpers/sqlite'],
    ['ingestion/a.ts', 'hnswlib-node'],
    ['bot/answer/a.ts', '@langchain/core/messages'],
    ['server/a.ts', 'langchain'],
    ['server/a.ts', 'grammy'],
    ['bot/channels/telegram.ts', 'axios'],
    ['bot/a.ts', 'fastify'],
    ['bot/a.ts', '@fastify/static'],
    ['bot/a.ts', 'fastify-type-provider-zod'],
    ['server/a.ts', 'exceljs'],
    ['ingestion/readers/a.ts', 'exceljs'],
    ['ingestion/a.ts', 'pdfjs-dist/legacy/build/pdf.mjs'],
  ])('in %s leave %s at home', (path, vendor) => {
    expect(importFaults(plant(path, `import x from '${vendor}';`))).toHaveLength(1);
  });

  it('accept vendors at home, grammY and the .xlsx writer in one file of the bot each', () => {
    const use = (path: string, vendor: string): ModuleFacts => readModule({ path, text: `import x from '${vendor}';` });
    const atHome = [
      use('bot/store/a.ts', 'kysely'),
      use('knowledge/store/a.ts', 'better-sqlite3'),
      use('knowledge/search/a.ts', 'hnswlib-node'),
      use('bot/model/a.ts', '@langchain/core/messages'),
      use('bot/channels/telegram.ts', 'grammy'),
      use('bot/channels/zalo-oa.ts', 'axios'),
      use('bot/channels/zalo-bot.ts', 'axios'),
      use('bot/answer/workbook.ts', 'exceljs'),
    ];
    expect(importFaults(atHome)).toEqual([]);
    expect(importFaults([...atHome, use('bot/channels/other.ts', 'grammy')])).toHaveLength(1);
    expect(importFaults([...atHome, use('bot/other.ts', 'exceljs')])).toHaveLength(1);
  });
});

describe('source files', () => {
  it('have names that say something, in kebab-case', () => {
    expect(nameFaults([...rooms, ...tests].map(({ path }) => path))).toEqual([]);
    const planted = [
      'bot/utils.ts',
      'bot/date-helpers.ts',
      'server/common/a.ts',
      'bot/plan-manager.ts',
      'bot/misc.ts',
      'bot/types/a.ts',
      'bot/planStore.ts',
    ];
    expect(nameFaults(planted)).toHaveLength(planted.length);
    expect(nameFaults(['bot/community.ts', 'tests/bot/miscount.test.ts'])).toEqual([]);
  });

  it('use no default export, any, enum, namespace or non-null assertion', () => {
    expect(syntaxFaults([...rooms, ...tests])).toEqual([]);
  });

  it.each([
    `export default 3;`,
    `export default function run() {}`,
    `const a = 1; export { a as default };`,
    `export const a: any = 1;`,
    `export const f = (x: readonly any[]) => x;`,
    `export enum Colour { Red }`,
    `export namespace Colours {}`,
    `export const first = [1][0]!;`,
  ])('are refused with: %s', (text) => {
    expect(syntaxFaults(plant('bot/a.ts', text))).toHaveLength(1);
  });

  it('may speak of any default in words, and switch on one', () => {
    const text = `// any enum, export default\nexport const s = 'any!';\nswitch (s) { default: break; }\nconst { default: d } = { default: 1 };`;
    expect(syntaxFaults(plant('bot/a.ts', text))).toEqual([]);
  });

  it('over 300 lines say why in their first comment', () => {
    expect(lengthFaults([...rooms, ...tests])).toEqual([]);
    const long = 'export const a = 1;\n'.repeat(301);
    expect(lengthFaults(plant('bot/a.ts', long))).toHaveLength(1);
    expect(lengthFaults(plant('bot/a.ts', `/** Parses things. */\n${long}`))).toHaveLength(1);
    expect(lengthFaults(plant('bot/a.ts', `/** A table of data: it stands in one file. */\n${long}`))).toEqual([]);
    expect(lengthFaults(plant('bot/a.ts', 'export const a = 1;\n'.repeat(300)))).toEqual([]);
  });

  it('are small: half of them within 80 lines, nine in ten within 200', () => {
    expect(sizeFaults(rooms)).toEqual([]);
    const sized = (...lines: number[]): ModuleFacts[] =>
      lines.flatMap((count, index) => plant(`bot/a${index}.ts`, 'export const a = 1;\n'.repeat(count)));
    expect(sizeFaults(sized(80, 80, 250))).toEqual(['one file in ten has 250 lines or more']);
    expect(sizeFaults(sized(81, 90, 10))).toEqual(['half of the files have 81 lines or more']);
  });

  it('leave each room one front door with a list of exports', () => {
    expect(doorFaults(rooms)).toEqual([]);
    expect(doorFaults(plant('bot/answer/index.ts', ''))).toHaveLength(1);
    expect(doorFaults(plant('bot/index.ts', `export * from './conversation.js';`))).toHaveLength(1);
    expect(doorFaults(plant('bot/index.ts', `export { a } from './conversation.js';`))).toEqual([]);
  });

  it('read the environment in the server alone', () => {
    expect(environmentFaults(rooms)).toEqual([]);
    expect(environmentFaults(plant('bot/a.ts', `const token = process.env['TOKEN'];`))).toHaveLength(1);
  });
});

describe('the top level', () => {
  it('holds what the customer fixed and nothing else', () => {
    const strangers = (names: readonly string[]): string[] =>
      names.filter((name) => !name.startsWith('.') && !TOP_LEVEL.includes(name));
    expect(strangers(listTopLevel())).toEqual([]);
    expect(strangers(['bot', '.ci', 'src', 'vitest.config.ts'])).toEqual(['src', 'vitest.config.ts']);
  });

  it('says of no defence that it is tested where there is no such test', () => {
    const named = [...readProjectFile('SECURITY.md').matchAll(/`(tests\/[^`]+)`/gu)].map(([, file = '']) => file);
    expect(named.length).toBeGreaterThan(20);
    const present = tests.map(({ path }) => path);
    expect(named.filter((file) => !present.includes(file))).toEqual([]);
  });

  it('compiles with the flags of the house', () => {
    const { config } = z
      .object({ config: z.object({ compilerOptions: z.record(z.string(), z.unknown()) }) })
      .parse(ts.parseConfigFileTextToJson('tsconfig.json', readProjectFile('tsconfig.json')));
    expect(config.compilerOptions).toMatchObject({
      module: 'NodeNext',
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noImplicitOverride: true,
      verbatimModuleSyntax: true,
    });
  });
});
