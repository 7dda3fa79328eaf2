import { describe, expect, it } from 'vitest';
import { createFloodLimit } from '../../../bot/channels/flood-limit.js';

describe('the limit of messages by person', () => {
  it('answers a minute’s worth, tells once, and drops the rest of a flood, however long it goes on', () => {
    const limit = createFloodLimit(10);
    const verdicts = Array.from({ length: 600 }, (_, index) => limit.admit('a', index * 1000));
    expect(verdicts.slice(0, 11)).toEqual([...Array.from({ length: 10 }, () => 'answered'), 'told']);
    expect(verdicts.filter((verdict) => verdict === 'told')).toHaveLength(1);
    for (let from = 0; from + 60 <= verdicts.length; from += 1)
      expect(verdicts.slice(from, from + 60).filter((verdict) => verdict === 'answered').length).toBeLessThanOrEqual(
        10,
      );
    expect(limit.admit('b', 0)).toBe('answered');
  });

  it('tells again of another flood after a quiet minute', () => {
    const limit = createFloodLimit(1);
    expect([0, 1, 2].map((at) => limit.admit('a', at))).toEqual(['answered', 'told', 'over']);
    expect([60_003, 60_004].map((at) => limit.admit('a', at))).toEqual(['answered', 'told']);
  });

  it('goes by when messages came: what waited through an outage is not a flood', () => {
    const limit = createFloodLimit(2);
    const came = Array.from({ length: 100 }, (_, index) => index * 40_000);
    expect(came.map((at) => limit.admit('a', at))).not.toContain('over');
  });

  it('remembers a bounded number of people', () => {
    const limit = createFloodLimit(1);
    limit.admit('first', 0);
    for (let person = 0; person < 10_000; person += 1) limit.admit(`p${person}`, 0);
    expect(limit.admit('first', 1)).toBe('answered');
  });
});
