import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { API_ERRORS, SERVER_ERROR_CODES } from '../../server/errors.js';
import { API_MESSAGES } from '../../server/wording.js';
import { readmeRows } from './readme.js';

/** The closed list of codes as a room's `errors.ts` states it in its union. */
function unionOf(room: string, type: string): string[] {
  const source = readFileSync(new URL(`../../${room}/errors.ts`, import.meta.url), 'utf8');
  const union = new RegExp(`export type ${type} =([^;]+);`).exec(source)?.[1] ?? '';
  return Array.from(union.matchAll(/'([a-z-]+)'/g), (match) => match[1] ?? '');
}

const rowsOf = (where: string): string[][] => readmeRows(/^[a-z-]+$/).filter(([, column]) => column === where);
const codesOf = (where: string): string[] => rowsOf(where).map(([code = '']) => code.replaceAll('`', ''));

describe("the README's tables of error codes", () => {
  it.each([
    ['knowledge', 'KnowledgeErrorCode'],
    ['ingestion', 'IngestionErrorCode'],
    ['bot', 'BotErrorCode'],
  ])('list every code of the room %s', (room, type) => {
    const codes = unionOf(room, type);
    expect(codes.length).toBeGreaterThan(0);
    expect(codesOf(room).toSorted()).toEqual(codes.toSorted());
  });

  it('list every code of the room server', () => {
    expect(codesOf('server').toSorted()).toEqual([...SERVER_ERROR_CODES].toSorted());
  });

  it('list every code that the API answers, with its status', () => {
    const rows = readmeRows(/^[a-z-]+$/).filter(([, status = '']) => /^\d{3}$/.test(status));
    const listed = Object.fromEntries(rows.map(([code = '', status]) => [code.replaceAll('`', ''), Number(status)]));
    expect(listed).toEqual(API_ERRORS);
  });
});

describe('API errors', () => {
  it('each speak Vietnamese', () => {
    for (const message of Object.values(API_MESSAGES)) expect(message).toMatch(/[à-ỹ]/u);
  });
});
