import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../knowledge/index.js';
import { readPlan } from '../../ingestion/read-plan.js';

const folder = join(import.meta.dirname, 'layouts');
const plans = readdirSync(folder).filter((name) => !name.endsWith('.jsonl'));

/** What an officer checks of a record, one line each; `tests/ingestion/layouts/<plan>.jsonl` holds them as read by eye. */
function checked(record: PlanRecord): unknown {
  return {
    type: record.type,
    locator: record.locator,
    title: record.title,
    leads: record.leads,
    coordinators: record.coordinators,
    ...(record.presumed.length === 0
      ? {}
      : { presumed: record.presumed.map(({ role, agency }) => `${role}: ${agency}`) }),
    ...(record.deadline === null ? {} : { deadline: record.deadline }),
    ...(record.product === null ? {} : { product: record.product }),
    ...(record.figures.length === 0
      ? {}
      : {
          figures: record.figures.map(({ direction, bound, value, unit, level, period }) =>
            [direction, bound, value, unit, level ?? '-', period === null ? '-' : `${period.from}..${period.to}`].join(
              ' ',
            ),
          ),
        }),
    ...(record.review.length === 0 ? {} : { review: record.review }),
  };
}

describe('plans of other authorities, in layouts and words of their own', () => {
  it.each(plans)('%s gives every row and duty, and no other', async (name) => {
    const content = await readPlan(readFileSync(join(folder, name)), name, { access: 'public', isDigest: false });
    const { title, number, issuer, place, issuedOn, signer, period } = content.plan;
    const [head, ...records] = readFileSync(join(folder, `${name}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect({ title, number, issuer, place, issuedOn, signer, period }).toEqual(head);
    expect(content.records.map(checked)).toEqual(records);
  });
});
