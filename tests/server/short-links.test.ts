import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Citation, Plan, PlanRecord, StoredPassage } from '../../knowledge/index.js';
import { codeOf } from '../../server/citation-code.js';
import { linkOf } from '../../server/citation-link.js';
import { startConsole, type ConsoleApp } from './console/console-app.js';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const OPEN = 'lao-cai-du-lich-2026';
const INTERNAL = 'yen-bai-cchc-2026';

let running: ConsoleApp;

beforeAll(async () => {
  running = await startConsole();
  await running.assistant.ingestion.ingestPaths([join(FIXTURES, `${OPEN}.md`)], { access: 'public' });
  await running.assistant.ingestion.ingestPaths([join(FIXTURES, `${INTERNAL}.txt`)], { access: 'internal' });
  await running.assistant.refresh();
});
afterAll(() => running.close());

const get = (url: string, cookie = '') => running.app.inject({ url, headers: cookie === '' ? {} : { cookie } });

function citationOf({ id, title }: Plan, { locator, page, quote }: Pick<PlanRecord, 'locator' | 'page' | 'quote'>) {
  return { document: { id, title }, locator, page, quote } satisfies Citation;
}

/** Every record of a plan, and every passage, as an answer cites it. */
async function citationsOf(id: string): Promise<Citation[]> {
  const entry = running.assistant.catalog().plans.find(({ plan }) => plan.id === id);
  if (!entry) throw new Error(`no plan ${id}`);
  const passages = await running.assistant.plans.passages(entry.plan.id);
  const whole = passages.map(({ text, ...place }: StoredPassage) => citationOf(entry.plan, { ...place, quote: text }));
  return [...entry.records.map(({ record }) => citationOf(entry.plan, record)), ...whole];
}

const pathOf = (link: string | undefined): string => (link ?? '').replace(/#.*$/u, '');

describe('the short address of a citation', () => {
  it('leads to the page that its long address opens, with the same words marked', async () => {
    const citations = await citationsOf(OPEN);
    expect(citations.length).toBeGreaterThan(20);
    for (const citation of citations) {
      const short = await get(`/t/${codeOf(citation)}`);
      expect(short.statusCode).toBe(302);
      expect(short.headers.location).toMatch(/#trich-dan$/u);
      const [led, long] = [await get(pathOf(short.headers.location)), await get(pathOf(linkOf(citation, null)))];
      expect(led.body).toContain('<mark id="trich-dan">');
      expect(led.body).toBe(long.body);
    }
  });

  it('is short, whatever is quoted, of letters and digits that no message cuts', async () => {
    for (const citation of await citationsOf(OPEN)) expect(codeOf(citation)).toMatch(/^[0-9a-z]{28}$/u);
  });

  it('opens the document where the words stand there no more', async () => {
    const [citation] = await citationsOf(OPEN);
    if (!citation) throw new Error('no citation');
    const gone = { ...citation, locator: 'Phụ lục 9', quote: 'những chữ không còn trong văn bản này nữa' };
    const short = await get(`/t/${codeOf(gone)}`);
    expect(pathOf(short.headers.location)).toMatch(new RegExp(`^/documents/${OPEN}\\?locator=&from=&to=`, 'u'));
    expect((await get(pathOf(short.headers.location))).statusCode).toBe(200);
  });

  it('of an internal document looks to anybody like one of none, and opens to whoever may see it', async () => {
    const [citation] = await citationsOf(INTERNAL);
    if (!citation) throw new Error('no citation');
    const code = codeOf(citation);
    const [hidden, missing] = [await get(`/t/${code}`), await get(`/t/${'0'.repeat(code.length)}`)];
    expect(hidden.statusCode).toBe(404);
    expect([hidden.statusCode, hidden.body]).toEqual([missing.statusCode, missing.body]);
    const { cookie } = await running.asRole('viewer');
    const opened = await get(`/t/${code}`, cookie);
    expect(opened.statusCode).toBe(302);
    expect(opened.headers['cache-control']).toBe('private, no-store');
    expect((await get(pathOf(opened.headers.location), cookie)).body).toContain('<mark id="trich-dan">');
  });

  it.each(['', 'x', '0'.repeat(29), 'z'.repeat(28), 'A'.repeat(28), '%00', '..%2f..'])('“%s” is none', async (code) => {
    expect((await get(`/t/${code}`)).statusCode).toBe(404);
  });
});
