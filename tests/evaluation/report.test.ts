import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.js';
import { parseQuestions } from './question.js';
import { renderFigures, renderJson, renderReport, summarise } from './report.js';

const questions = parseQuestions(
  [
    {
      id: 'a',
      type: 'lead',
      style: 'formal',
      plans: ['p', 'q'],
      turns: ['trước', 'sau'],
      expect: { kind: 'answer', all: [['sau']], none: [] },
    },
    {
      id: 'b',
      type: 'lead',
      style: 'typo',
      plans: ['p'],
      turns: ['?'],
      expect: { kind: 'answer', all: [['Sở A']], none: [], cite: [{ plan: 'p', quote: 'x' }] },
    },
    {
      id: 'c',
      type: 'refuse',
      style: 'typo',
      plans: [],
      turns: ['hỏng'],
      expect: { kind: 'refuse', all: [], none: [] },
    },
    { id: 'd', type: 'refuse', style: 'typo', plans: [], turns: ['lạ'], expect: { kind: 'refuse', all: [], none: [] } },
  ]
    .map((item) => JSON.stringify({ audience: 'citizen', ...item }))
    .join('\n'),
);

const assistant = {
  ask: async ({ text }: { text: string }): Promise<unknown> => {
    if (text === 'hỏng') throw new Error('store away');
    return text === 'lạ' ? { kind: 'shout' } : { kind: 'answer', text, records: [], citations: [] };
  },
};

describe('an evaluation', () => {
  it('scores the last turn, and goes on past a fault and a broken contract', async () => {
    const outcomes = await evaluate(assistant, questions);
    expect(outcomes.map(({ failures }) => failures.map(({ rule }) => rule))).toEqual([
      [],
      ['all', 'cite'],
      ['fault'],
      ['fault'],
    ]);
    expect(outcomes[0]?.latenciesMs).toHaveLength(2);
    expect(outcomes[2]?.failures[0]?.reason).toContain('store away');
  });

  it('keeps the turns of one item in one conversation, apart from the others', async () => {
    const seen = new Map<string, string[]>();
    await evaluate(
      {
        ask: async ({ conversationId, text }) =>
          void seen.set(conversationId, [...(seen.get(conversationId) ?? []), text]),
      },
      questions,
    );
    expect([...seen.values()]).toEqual([['trước', 'sau'], ['?'], ['hỏng'], ['lạ']]);
  });
});

describe('the report', () => {
  it('counts by type, style and plan', async () => {
    const summary = summarise(await evaluate(assistant, questions));
    expect(summary.overall).toEqual({ passed: 1, total: 4 });
    expect(summary.citations).toEqual({ passed: 0, total: 1 });
    expect(Object.fromEntries(summary.byType)).toEqual({
      lead: { passed: 1, total: 2 },
      refuse: { passed: 0, total: 2 },
    });
    expect(summary.byStyle.get('typo')).toEqual({ passed: 0, total: 3 });
    expect(Object.fromEntries(summary.byPlan)).toEqual({
      p: { passed: 1, total: 2 },
      q: { passed: 1, total: 1 },
      '(none)': { passed: 0, total: 2 },
    });
  });

  it('names failing questions with reasons, and ends with the figures', async () => {
    const text = renderReport(await evaluate(assistant, questions));
    expect(text).toMatch(/b \(lead, typo\) \?\n {4}all: missing: Sở A/);
    expect(text).toMatch(/passed +1 \/ 4 +25\.0 %/);
    expect(text).toMatch(/latency +p50 [\d.]+ ms, p95 [\d.]+ ms$/);
    expect(text).not.toContain('a (lead');
  });

  it('can leave the questions out', async () => {
    const text = renderFigures(await evaluate(assistant, questions));
    expect(text).toMatch(/^type\n/);
    expect(text).not.toContain('Sở A');
  });

  it('is also one JSON document', async () => {
    const json: unknown = JSON.parse(renderJson(await evaluate(assistant, questions)));
    expect(json).toMatchObject({ overall: { passed: 1 }, items: [{ id: 'a', passed: true }, {}, {}, {}] });
  });
});
