import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentedTokens } from '../../../knowledge/language/text.js';
import { ENTRIES } from '../../../knowledge/thesaurus/entries.js';
import { createThesaurus, THESAURUS } from '../../../knowledge/thesaurus/thesaurus.js';

const found = (text: string, typed = false): string[] =>
  small.find(accentedTokens(text), typed).map(({ start, end }) => text.split(' ').slice(start, end).join(' '));

const small = createThesaurus([
  'bến thủy nội địa, bến thuyền',
  'chất thải rắn sinh hoạt, rác',
  'tin nhắn rác, cuộc gọi rác',
  'thiên tai: lũ lụt, hạn hán',
]);

describe('the thesaurus', () => {
  it('finds phrases wherever they stand, by any placement of the tone mark', () => {
    expect(found('sửa bến thuỷ nội địa rồi đổ rác')).toEqual(['bến thuỷ nội địa', 'rác']);
  });

  it('reads no syllable by itself that a longer phrase holds', () => {
    expect(found('chặn tin nhắn rác')).toEqual(['tin nhắn rác']);
  });

  it('takes syllables without marks for marked ones only where a person typed them, and no single one', () => {
    expect(found('sua ben thuyen')).toEqual([]);
    expect(found('sua ben thuyen', true)).toEqual(['ben thuyen']);
    expect(found('do rac', true)).toEqual([]);
  });

  it('joins kinds with what they are kinds of, and not with one another', () => {
    const [flood] = small.find(accentedTokens('lũ lụt'));
    const others = flood?.phrase.groups.flatMap(({ phrases }) => phrases.map(({ tokens }) => tokens.join(' ')));
    expect(others).toContain(accentedTokens('thiên tai').join(' '));
    expect(others).not.toContain(accentedTokens('hạn hán').join(' '));
  });

  it('counts another phrase for less than the phrase itself, and a kind for less than the same', () => {
    for (const { share } of THESAURUS.groups) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(1);
    }
    const [same, kind] = [small.groups[0]?.share ?? 0, small.groups.at(-1)?.share ?? 1];
    expect(kind).toBeLessThan(same);
  });

  it('reads every phrase of every group back, from either side', () => {
    const lost = THESAURUS.groups.flatMap((group) =>
      group.phrases.filter(
        (phrase) =>
          !phrase.groups.includes(group) ||
          THESAURUS.find(phrase.tokens).filter((mention) => mention.phrase === phrase).length !== 1,
      ),
    );
    expect(lost).toEqual([]);
  });

  it('finds in any text what a look at every place finds', () => {
    const words = [...new Set(small.spellings.flatMap(accentedTokens)), 'khác'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (tokens) => {
        const text = ` ${tokens.join(' ')} `;
        const longer = small.groups.flatMap(({ phrases }) => phrases).filter((phrase) => phrase.tokens.length > 1);
        for (const phrase of longer) {
          const stands = text.includes(` ${phrase.tokens.join(' ')} `);
          expect(small.find(tokens).some((mention) => mention.phrase === phrase)).toBe(stands);
        }
      }),
    );
  });
});

describe('the entries of the thesaurus', () => {
  const groups = ENTRIES.map((entry) => entry.split(/[:,]/).map((phrase) => accentedTokens(phrase).join(' ')));

  it('name each phrase of a group once, and two at least', () => {
    const faulty = groups.filter(
      (group) => group.length < 2 || new Set(group).size < group.length || group.includes(''),
    );
    expect(faulty).toEqual([]);
  });

  it('say of no two phrases at once that they are the same and that one is a kind of the other', () => {
    const same = new Set<string>();
    const kinds = new Set<string>();
    for (const [at, group] of groups.entries()) {
      const isKinds = ENTRIES[at]?.includes(':') === true;
      for (const [index, one] of group.entries())
        for (const other of group.slice(index + 1))
          if (!isKinds) same.add([one, other].sort().join('|'));
          else if (index === 0) kinds.add([one, other].sort().join('|'));
    }
    expect([...kinds].filter((pair) => same.has(pair))).toEqual([]);
  });

  it('hold enough to be of use in every field', () => {
    expect(ENTRIES.length).toBeGreaterThan(600);
  });
});
