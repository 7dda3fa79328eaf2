import path from 'node:path';
import type { ImportFact, ModuleFacts } from './module-facts.js';

export const ROOMS = ['knowledge', 'ingestion', 'bot', 'server'] as const;
export type Room = (typeof ROOMS)[number];

/** Rooms whose front door a room may use. */
const MAY_ENTER: Readonly<Record<Room, readonly Room[]>> = {
  knowledge: [],
  ingestion: ['knowledge'],
  bot: ['knowledge'],
  server: ['knowledge', 'ingestion', 'bot'],
};

interface VendorHome {
  readonly vendor: RegExp;
  readonly home: RegExp;
  /** At most this many files of the home may import it. */
  readonly files?: number;
}

const STORE = /^(?:knowledge|ingestion|bot|server)\/store\//u;

/** What is bundled before the service runs; its packages are needed to build it alone. */
const WEB = /^server\/web\//u;

export const VENDOR_HOMES: readonly VendorHome[] = [
  { vendor: /^better-sqlite3$/u, home: STORE },
  { vendor: /^kysely(?:$|\/)/u, home: STORE },
  { vendor: /^hnswlib-node$/u, home: /^knowledge\//u },
  { vendor: /^(?:@langchain\/|langchain(?:$|\/))/u, home: /^(?:knowledge|bot\/model)\//u },
  { vendor: /^@huggingface\//u, home: /^knowledge\//u },
  { vendor: /^(?:grammy(?:$|\/)|@grammyjs\/)/u, home: /^bot\/channels\//u, files: 1 },
  { vendor: /^axios$/u, home: /^bot\/channels\/zalo[^/]*/u },
  { vendor: /^(?:fastify(?:$|[-/])|@fastify\/)/u, home: /^server\//u },
  { vendor: /^prom-client$/u, home: /^server\/metrics\//u },
  { vendor: /^exceljs$/u, home: /^bot\//u, files: 1 },
  { vendor: /^(?:pdfjs-dist(?:$|\/)|mammoth$)/u, home: /^ingestion\/readers\//u },
  {
    vendor: /^(?:react|react-dom|react-router|recharts|@mantine\/[^/]+|@tanstack\/[^/]+|vite)(?:$|\/)/u,
    home: WEB,
  },
];

/** Every import that takes a wrong edge, goes past a front door, lacks its extension, or takes a vendor from home. */
export function importFaults(modules: readonly ModuleFacts[]): string[] {
  return [
    ...modules.flatMap((module) => module.imports.flatMap((entry) => edgeFaults(module.path, entry))),
    ...vendorFaults(modules),
  ];
}

/** Packages that a room imports without a place under `dependencies`, or, for pages, under `bundled`. */
export function undeclaredVendors(
  modules: readonly ModuleFacts[],
  declared: readonly string[],
  bundled: readonly string[] = [],
): string[] {
  return modules.flatMap((module) =>
    module.imports
      .filter(({ specifier, isUrl }) => {
        const known = WEB.test(module.path) ? [...declared, ...bundled] : declared;
        return !isUrl && isVendor(specifier) && !known.includes(packageOf(specifier));
      })
      .map(({ line, specifier }) => `${module.path}:${line} imports ${specifier}, which is no dependency`),
  );
}

export function roomOf(file: string): Room | null {
  return ROOMS.find((room) => file.startsWith(`${room}/`)) ?? null;
}

function edgeFaults(file: string, { line, specifier, isUrl }: ImportFact): string[] {
  const room = roomOf(file);
  if (room === null || !specifier.startsWith('.')) return [];
  const where = `${file}:${line} imports ${specifier}`;
  const target = path.posix.join(path.posix.dirname(file), specifier);
  const targetRoom = roomOf(target);
  if (targetRoom === room || `${target}/`.startsWith(`${room}/`)) {
    return isUrl || /\.(?:js|json|css)$/u.test(specifier) ? [] : [`${where} without its extension`];
  }
  if (targetRoom === null) {
    return ['package.json', '.', './'].includes(target) ? [] : [`${where}, which stands in no room`];
  }
  if (!MAY_ENTER[room].includes(targetRoom)) return [`${where}: ${room} must not know ${targetRoom}`];
  return target === `${targetRoom}/index.js` ? [] : [`${where} past the front door of ${targetRoom}`];
}

function vendorFaults(modules: readonly ModuleFacts[]): string[] {
  const faults: string[] = [];
  for (const { vendor, home, files } of VENDOR_HOMES) {
    const users = modules.filter((module) => module.imports.some(({ specifier }) => vendor.test(specifier)));
    for (const { path: file, imports } of users.filter((user) => !home.test(user.path))) {
      const names = imports.map(({ specifier }) => specifier).filter((specifier) => vendor.test(specifier));
      faults.push(`${file} imports ${[...new Set(names)].join(', ')} outside its home`);
    }
    faults.push(
      ...tooMany(
        users.map((user) => user.path),
        vendor,
        files,
      ),
    );
  }
  return faults;
}

function tooMany(files: readonly string[], vendor: RegExp, limit: number | undefined): string[] {
  return limit === undefined || files.length <= limit
    ? []
    : [`${vendor.source} is imported by ${files.join(', ')}: ${limit} file may`];
}

function isVendor(specifier: string): boolean {
  return !specifier.startsWith('.') && !specifier.startsWith('node:');
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
