import { describe, expect, it } from 'vitest';
import type { EvaluationQuestion } from './question.js';
import type { Reply } from './reply.js';
import { hitsCitation, scoreReply } from './score.js';

type Expectation = EvaluationQuestion['expect'];

function question(expectation: Partial<Expectation>, type: EvaluationQuestion['type'] = 'lead'): EvaluationQuestion {
  return {
    id: 'q-1',
    type,
    style: 'formal',
    audience: 'officer',
    plans: ['plan-a'],
    turns: ['?'],
    expect: { kind: 'answer', all: [], none: [], cite: [], ...expectation },
  };
}

function reply(fields: Partial<Reply>): Reply {
  return { kind: 'answer', text: 'Do Sở A chủ trì.', records: [], citations: [], ...fields };
}

const rules = (item: EvaluationQuestion, given: Reply): string[] => scoreReply(item, given).map(({ rule }) => rule);
const quoteOf = (quote: string, plan = 'plan-a'): Reply['citations'] => [{ document: { id: plan }, quote }];

describe('the kind rule', () => {
  it('wants the expected kind', () => {
    expect(rules(question({ kind: 'refuse' }), reply({ kind: 'refuse' }))).toEqual([]);
    expect(rules(question({ kind: 'refuse' }), reply({}))).toEqual(['kind']);
  });

  it('takes every kind of kind_any', () => {
    const item = question({ kind: 'clarify', kind_any: ['clarify', 'answer'] });
    expect(rules(item, reply({ kind: 'answer' }))).toEqual([]);
    expect(rules(item, reply({ kind: 'refuse' }))).toEqual(['kind']);
  });
});

describe('the rule of wanted groups', () => {
  it('takes one alternative of each group, whatever the case and the white space', () => {
    const item = question({ all: [['Sở Nội vụ', 'SNV'], ['tháng 9/2023']] });
    expect(rules(item, reply({ text: 'SỞ NỘI\n  VỤ, trước Tháng 9/2023' }))).toEqual([]);
    expect(rules(item, reply({ text: 'Sở Nội vụ' }))).toEqual(['all']);
  });

  it('keeps diacritics apart and composes decomposed letters', () => {
    const item = question({ all: [['Sở Nội vụ']] });
    expect(rules(item, reply({ text: 'Sở Nội vụ'.normalize('NFD') }))).toEqual([]);
    expect(rules(item, reply({ text: 'So Noi vu' }))).toEqual(['all']);
  });

  it.each([
    ['lead', 500],
    ['coordinate', 500],
    ['deadline', 500],
    ['target', 500],
    ['count', 500],
    ['legal', 700],
    ['followup', 700],
    ['compare', 900],
    ['clarify', 900],
    ['list', 4000],
    ['policy', 1200],
    ['service', 1200],
  ] as const)('looks at the first part of a %s answer only, %i characters', (type, window) => {
    const item = question({ all: [['đích']] }, type);
    const fits = `${'x'.repeat(window - 4)}đích`;
    expect(rules(item, reply({ text: fits }))).toEqual([]);
    expect(rules(item, reply({ text: `x${fits}` }))).toEqual(['all']);
  });

  it('counts the window after folding, so that indentation costs nothing', () => {
    const item = question({ all: [['đích']] });
    expect(rules(item, reply({ text: `a${' '.repeat(600)}đích` }))).toEqual([]);
  });

  it('says when a group comes too late', () => {
    const [failure] = scoreReply(question({ all: [['đích']] }), reply({ text: `${'x'.repeat(600)} đích` }));
    expect(failure?.reason).toContain('only behind character 500');
  });
});

describe('the rule of unwanted strings', () => {
  it('looks at the whole text, also behind the window', () => {
    const item = question({ none: ['Sở Tài chính'] });
    expect(rules(item, reply({ text: `${'x'.repeat(3000)} sở  tài chính` }))).toEqual(['none']);
    expect(rules(item, reply({ text: 'Phòng Tài chính' }))).toEqual([]);
  });
});

describe('the count rule', () => {
  it('wants the number besides the groups', () => {
    const item = question({ count: 6, all: [['6', 'sáu']] }, 'count');
    expect(rules(item, reply({ text: 'Có 6 chỉ tiêu.' }))).toEqual([]);
    expect(rules(item, reply({ text: 'Có 60% hồ sơ.' }))).toEqual(['count']);
    expect(rules(item, reply({ text: 'Có bảy chỉ tiêu.' }))).toEqual(['all', 'count']);
  });
});

describe('the rule of records', () => {
  const item = question({ records: ['bệnh án điện tử', 'đặt lịch khám'] }, 'list');
  const titled = (...titles: string[]): Reply => reply({ records: titles.map((title) => ({ title })) });

  it('wants every expected record', () => {
    expect(rules(item, titled('Thí điểm Bệnh án  điện tử', 'Phần mềm đặt lịch khám bệnh'))).toEqual([]);
    expect(rules(item, titled('Thí điểm bệnh án điện tử'))).toEqual(['records']);
    expect(rules(item, titled())).toEqual(['records']);
  });

  it('bears one wrong record in ten and no more', () => {
    const right = Array.from({ length: 9 }, (_, index) => `bệnh án điện tử, đặt lịch khám ${index}`);
    expect(rules(item, titled(...right, 'khác'))).toEqual([]);
    expect(rules(item, titled(...right, 'khác', 'lạ'))).toEqual(['records']);
  });

  it('leaves records that come through a group out of both figures', () => {
    const records = [
      { title: 'bệnh án điện tử' },
      { title: 'đặt lịch khám' },
      { title: 'khác', via: 'các sở, ban, ngành' },
    ];
    expect(rules(item, reply({ records }))).toEqual([]);
    expect(
      rules(item, reply({ records: [{ title: 'bệnh án điện tử' }, { title: 'đặt lịch khám', via: 'các sở' }] })),
    ).toEqual(['records']);
    expect(rules(item, reply({ records: [...records.slice(0, 2), { title: 'khác', via: null }] }))).toEqual([
      'records',
    ]);
  });
});

describe('the rule of citations', () => {
  const cite = [{ plan: 'plan-a', quote: 'một hai ba bốn năm sáu bảy tám chín mười' }];

  it('takes eight words in a row of the same plan', () => {
    expect(rules(question({ cite }), reply({ citations: quoteOf('x hai ba bốn năm sáu bảy tám chín y') }))).toEqual([]);
    expect(rules(question({ cite }), reply({ citations: quoteOf('x hai ba bốn năm sáu bảy tám y') }))).toEqual([
      'cite',
    ]);
    expect(rules(question({ cite }), reply({ citations: quoteOf(cite[0]?.quote ?? '', 'plan-b') }))).toEqual(['cite']);
  });

  it('takes a quote that contains the other, in words and not in letters', () => {
    const short = [{ plan: 'plan-a', quote: 'Trần Sỹ Thanh' }];
    expect(rules(question({ cite: short }), reply({ citations: quoteOf('CHỦ TỊCH Trần Sỹ Thanh') }))).toEqual([]);
    expect(rules(question({ cite: short }), reply({ citations: quoteOf('Sỹ Thanh') }))).toEqual([]);
    expect(rules(question({ cite: short }), reply({ citations: quoteOf('Trần Sỹ Thanhh') }))).toEqual(['cite']);
    expect(rules(question({ cite: short }), reply({ citations: quoteOf('') }))).toEqual(['cite']);
  });

  it('takes one of several spans', () => {
    const spans = [...cite, { plan: 'plan-b', quote: 'khoản khác' }];
    expect(rules(question({ cite: spans }), reply({ citations: quoteOf('khoản khác', 'plan-b') }))).toEqual([]);
  });

  it('reads through wrapped lines, marks, tags and entities', () => {
    const marked = [{ plan: 'plan-a', quote: 'trước tháng 9/2023 (Nhiệm vụ số 17/QĐ-UBQGCD&S)' }];
    const given = '**trước tháng\n9/2023** ( <i>Nhiệm vụ số 17/QĐ-UBQGCD&amp;S</i> )';
    expect(rules(question({ cite: marked }), reply({ citations: quoteOf(given) }))).toEqual([]);
  });

  it('gives nothing for a dump of more than a hundred words', () => {
    const around = (count: number): string =>
      `${Array.from({ length: count - 10 }, (_, index) => `w${index}`).join(' ')} ${cite[0]?.quote}`;
    expect(rules(question({ cite }), reply({ citations: quoteOf(around(100)) }))).toEqual([]);
    expect(rules(question({ cite }), reply({ citations: quoteOf(around(101)) }))).toEqual(['cite']);
  });

  it('does not score citations where none is expected', () => {
    expect(hitsCitation(question({}), reply({}))).toBeNull();
    expect(rules(question({}), reply({}))).toEqual([]);
  });
});
