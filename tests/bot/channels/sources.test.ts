import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../knowledge/domain/citation.js';
import { renderSources } from '../../../bot/channels/sources.js';
import { parsePlanId } from '../../../knowledge/domain/plan.js';

const cite = (plan: string, locator: string): Citation => ({
  document: { id: parsePlanId(plan), title: `Kế hoạch ${plan}` },
  locator,
  page: null,
  quote: 'trích',
});
const urlOf = ({ document, locator }: Citation): string => `https://example.vn/${document.id}#${locator.length}`;
const textOf = (
  citations: readonly Citation[],
  text = 'Đáp.',
  {
    hasLinks = false,
    linkOf,
    notices = [],
  }: { hasLinks?: boolean; linkOf?: (one: Citation) => string; notices?: readonly string[] } = {},
) => renderSources({ citations, text, notices }, { traits: { hasLinks }, linkOf: linkOf ?? (() => null) });

describe('the sources of an answer', () => {
  it('name each plan once, with its places and what is said about it', () => {
    const notices = ['Kế hoạch a: kế hoạch năm 2023, đã hết kỳ.', 'Điều khác.'];
    const citations = [cite('a', 'I › 1'), cite('b', 'II'), cite('a', 'I › 2'), cite('a', 'I › 1')];
    const { text, told } = textOf(citations, 'Đáp.', { notices });
    expect(text.text).toBe('Nguồn:\n• Kế hoạch a (kế hoạch năm 2023, đã hết kỳ): I › 1; I › 2\n• Kế hoạch b: II');
    expect(told).toEqual(notices.slice(0, 1));
  });

  it('count the places beyond six', () => {
    const citations = Array.from({ length: 9 }, (_, index) => cite('a', `I › ${index + 1}`));
    expect(textOf(citations).text.text).toMatch(/I › 6; và 3 chỗ khác$/);
  });

  it('are those that the message itself names, where it is a part of a longer list', () => {
    const citations = ['I › 1', 'I › 2', 'I › 3', 'II › 1'].map((place) => cite('a', `Phụ lục 1 › ${place}`));
    expect(textOf(citations, '4. Việc cuối [Năm 2023; PL1.II.1]').text.text).toBe(
      'Nguồn:\n• Kế hoạch a: Phụ lục 1 › II › 1',
    );
    const lines = '1. Một [PL1.I.1]\n2. Hai [PL1.I.2]\n3. Ba [PL1.I.3]';
    expect(textOf(citations, lines).text.text).toContain('vị trí ghi trong ngoặc ở từng dòng');
  });

  it('are told of the plan under whose name a place stands, where two plans have the same place', () => {
    const citations = [cite('a', 'V › 1'), cite('a', 'V › 4'), cite('b', 'V › 4')];
    const text = 'Gồm: Kế hoạch a (1); Kế hoạch b (1).\n▪ Kế hoạch a\n1. Một [V.1]\n▪ Kế hoạch b\n2. Hai [V.4]';
    expect(textOf(citations, text).text.text).toBe('Nguồn:\n• Kế hoạch a: V › 1\n• Kế hoạch b: V › 4');
  });

  it('link every place where the channel has links, and a few addresses where it has none', () => {
    const citations = [cite('a', 'I › 1'), cite('a', 'I › 2'), cite('b', 'II'), cite('c', 'III')];
    const rich = textOf(citations, 'Đáp.', { hasLinks: true, linkOf: urlOf }).text;
    const links = rich.spans.flatMap((span) => (span.kind === 'link' ? [span] : []));
    expect(links.map(({ from, length }) => rich.text.slice(from, from + length))).toEqual([
      'I › 1',
      'I › 2',
      'II',
      'III',
    ]);
    const open = textOf(citations, 'Đáp.', { linkOf: urlOf }).text;
    expect(open.text.match(/https:/g)).toHaveLength(2);
    expect(open.spans.filter(({ kind }) => kind === 'link')).toEqual([]);
  });

  it('are nothing where nothing is cited', () => {
    expect(textOf([]).text.text).toBe('');
  });
});
