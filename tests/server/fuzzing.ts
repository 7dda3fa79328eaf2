import fc from 'fast-check';
import { expect } from 'vitest';
import type { IncomingHttpHeaders } from 'node:http';

/** Two thousand and more are part of `npm run test:long`. */
export const RUNS = Number(process.env['FUZZ_RUNS'] ?? '40');

export const check = (property: Parameters<typeof fc.assert>[0]): Promise<void> =>
  Promise.resolve(fc.assert(property, { numRuns: RUNS, endOnFailure: true }));

const LEAK =
  /\bat \w+.*\(|node_modules|node:internal|\.ts:\d|SQLITE|SqliteError|TypeError|RangeError|ZodError|FST_ERR/u;

export interface Answered {
  readonly statusCode: number;
  readonly headers: IncomingHttpHeaders | Record<string, unknown>;
  readonly body: string;
}

/** `codes` are the errors that may be told; null where a fault is told as a page. */
export function isSound({ statusCode, headers, body }: Answered, call: string, codes: readonly string[] | null): void {
  const about = `${call.slice(0, 300)} → ${statusCode} ${body.slice(0, 300)}`;
  expect(statusCode, about).toBeLessThan(500);
  expect(headers['content-security-policy'], about).toContain("default-src 'none'");
  if (statusCode < 400) return;
  expect(body, about).not.toMatch(LEAK);
  if (codes !== null) expect(codes, about).toContain(JSON.parse(body).error.code);
}

/** Text as people, programs and attackers send it. */
const WORDS = [
  'Sở Nội vụ',
  'chủ trì',
  'năm 2023',
  '%',
  '2.500',
  'phụ lục',
  'I › 1',
  '<script>',
  "' OR 1=1 --",
  '${x}',
  '\u0000',
  '\ud800',
  '\u202e',
  'NEAR("a" *)',
  '../..',
  '\r\n',
  'bao nhiêu',
  'liệt kê',
];
export const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc
    .tuple(fc.constantFrom(...WORDS, ' ', '(', '-', '1'), fc.integer({ min: 1, max: 4000 }))
    .map(([part, count]) => part.repeat(count).slice(0, 4001)),
);
export const json = { 'content-type': 'application/json' };
/** Anything that HTTP lets through in a header. */
export const headerText = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  maxLength: 200,
});
export const body = fc.oneof(
  fc
    .record(
      { conversationId: text, text, audience: fc.constantFrom('officer', 'citizen', 'admin', 7) },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value)),
  fc.json(),
  fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
);
