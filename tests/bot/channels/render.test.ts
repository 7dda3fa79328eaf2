import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../../bot/channels/render.js';
import { parsePlanId, type Answer } from '../../../knowledge/index.js';

const cite = (plan: string, locator: string) => ({
  document: { id: parsePlanId(plan), title: `Kế hoạch ${plan}` },
  locator,
  page: null,
  quote: 'x',
});

function shown(text: string, citations: Extract<Answer, { kind: 'answer' }>['citations']): string {
  const answer: Answer = {
    kind: 'answer',
    reason: 'found',
    text,
    records: [],
    citations,
    options: [],
    suggestions: [],
    notices: ['Kế hoạch a: đã hết kỳ.'],
  };
  const traits = { maxChars: 1900, hasButtons: false, maxButtons: 0, hasLinks: false, hasFiles: false };
  return renderAnswer(answer, { traits, linkOf: () => null, exchangeId: 'x', hasMore: false, canExport: false }).text
    .text;
}

describe('an answer in a channel', () => {
  it('names its source once, and there that the period is over', () => {
    expect(shown('“Một”.\nNguồn: II › 1, Kế hoạch a.', [cite('a', 'II › 1')])).toBe(
      '“Một”.\n\nNguồn:\n• Kế hoạch a (đã hết kỳ): II › 1',
    );
  });

  it('names the one plan of several parts once', () => {
    const text = '(1) “Một”.\nNguồn: II › 1, Kế hoạch a.\n\n(2) “Hai”.\nNguồn: II › 2, Kế hoạch a.';
    expect(shown(text, [cite('a', 'II › 1'), cite('a', 'II › 2')])).toBe(
      '(1) “Một”.\n\n(2) “Hai”.\n\nNguồn:\n• Kế hoạch a (đã hết kỳ): II › 1; II › 2',
    );
  });

  it('keeps the source of each part where the parts are of several plans', () => {
    const text = '(1) “Một”.\nNguồn: II › 1, Kế hoạch a.\n\n(2) “Hai”.\nNguồn: II › 2, Kế hoạch b.';
    expect(shown(text, [cite('a', 'II › 1'), cite('b', 'II › 2')])).toContain(text);
  });
});
