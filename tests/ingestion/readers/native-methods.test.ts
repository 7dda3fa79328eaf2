import { expect, it } from 'vitest';

it('the PDF library leaves the methods of the engine in place', async () => {
  const { push } = Array.prototype;
  const { parse, stringify } = JSON;
  await import('../../../ingestion/readers/pdf-pages.js');
  expect(Array.prototype.push).toBe(push);
  expect(JSON.parse).toBe(parse);
  expect(JSON.stringify).toBe(stringify);
});
