import { describe, expect, it } from 'vitest';
import { splitAgencies, type RecordType } from '../../knowledge/index.js';
import { bare, PLAN_NAMES, planSource, plansAreHere, realPlan, recordsBelow as below, type PlanName } from './plans.js';

const counts = (name: PlanName): Partial<Record<RecordType, number>> => {
  const found: Partial<Record<RecordType, number>> = {};
  for (const record of realPlan(name).records) found[record.type] = (found[record.type] ?? 0) + 1;
  return found;
};

/** Rows of the appendices read the simplest way: numbered lines cut at tabs, the one broken row mended by hand. */
function rowsOfHaiDuong(): { appendix: string; group: string; number: string; cells: string[] }[] {
  const rows: { appendix: string; group: string; number: string; cells: string[] }[] = [];
  let appendix = '';
  let group = '';
  for (const line of planSource('hai-duong-2023').toString('utf8').normalize('NFC').split('\n')) {
    const heading = /^\*\*PHỤ LỤC (\d)\*\*/.exec(line);
    if (heading?.[1] !== undefined) appendix = heading[1];
    const groupMark = /^<b>([IVX]+)[.<]/.exec(line);
    if (groupMark?.[1] !== undefined) group = groupMark[1];
    const cells = line.split('\t').map((cell) =>
      cell
        .replace(/<\/?[bi]>/g, '')
        .replaceAll('&amp;', '&')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    if (/^\d+\t/.test(line)) rows.push({ appendix, group, number: cells[0] ?? '', cells: cells.slice(1) });
    if (line.startsWith('\t\t\t')) {
      const last = rows.at(-1);
      if (last !== undefined) last.cells[2] = `${last.cells[2] ?? ''} ${cells[3] ?? ''}`;
    }
  }
  return rows;
}

describe.skipIf(!plansAreHere)('the appendices of Hải Dương', () => {
  it('give every row once, with every cell as it stands', () => {
    const records = realPlan('hai-duong-2023').records.filter((record) => record.columns.length > 0);
    const rows = rowsOfHaiDuong();
    expect(records.map((record) => record.locator)).toEqual(
      rows.map((row) => `Phụ lục ${row.appendix} › ${row.group} › ${row.number}`),
    );
    for (const [i, row] of rows.entries()) {
      const record = records[i];
      const [title, lead = '', coordinator = '', deadline = ''] = row.cells;
      expect(record?.title).toBe(title);
      expect(record?.leads).toEqual(splitAgencies(lead));
      expect(record?.coordinators).toEqual(splitAgencies(coordinator));
      expect(record?.deadline?.text ?? '').toBe(row.appendix === '1' ? deadline : '');
      expect(record?.type).toBe(row.appendix === '1' ? 'task' : 'target');
    }
  });

  it('count 45 tasks and 27 indicators by group', () => {
    const by = (appendix: number, group: string): number =>
      below('hai-duong-2023', `Phụ lục ${appendix} › ${group}`).length;
    expect(['I', 'II', 'III', 'IV', 'V'].map((group) => by(1, group))).toEqual([29, 6, 4, 3, 3]);
    expect(['I', 'II', 'III'].map((group) => by(2, group))).toEqual([15, 5, 7]);
  });

  it('tell an empty cell from a missing column, and mend the row that a page cut', () => {
    const [task] = below('hai-duong-2023', 'Phụ lục 1 › I › 17');
    expect(task).toMatchObject({
      leads: ['Văn phòng UBND tỉnh'],
      coordinators: [],
      group: expect.stringContaining('đã được phê duyệt'),
    });
    expect(task?.columns.map((column) => [column.role, column.heading])).toEqual([
      ['lead', 'Đơn vị chủ trì'],
      ['coordinator', 'Đơn vị phối hợp'],
      ['deadline', 'Thời gian thực hiện'],
    ]);
    expect(task?.deadline).toEqual({
      text: 'Năm 2023',
      parts: [{ kind: 'interval', from: '2023-01-01', to: '2023-12-31' }],
    });
    const [cut] = below('hai-duong-2023', 'Phụ lục 2 › III › 2');
    expect(cut?.coordinators).toEqual(['Các sở, ban, ngành', 'UBND cấp huyện, cấp xã', 'Doanh nghiệp']);
    expect(cut?.columns.map((column) => column.role)).toEqual(['lead', 'coordinator']);
    expect(below('hai-duong-2023', 'Phụ lục 1 › II › 1')[0]?.deadline).toBeNull();
  });

  it('are linked with the same statements in prose, and differing wordings are flagged', () => {
    const { records } = realPlan('hai-duong-2023');
    const row = below('hai-duong-2023', 'Phụ lục 2 › I › 3')[0];
    const twin = records[row?.sameAs[0] ?? -1];
    expect(twin?.locator).toBe('Phần II › II › 2.1 › gạch đầu dòng 3');
    expect(twin?.sameAs).toEqual([row?.index]);
    expect(row?.review).toEqual(['Câu chữ khác với Phần II › II › 2.1 › gạch đầu dòng 3']);
    expect(
      records.filter((record) => record.locator.startsWith('Phụ lục 2') && record.sameAs.length === 1),
    ).toHaveLength(26);
  });

  it('flag one decision that is cited with four numbers', () => {
    const flagged = realPlan('hai-duong-2023').records.filter((record) =>
      record.review.some((reason) => reason.includes('17/QĐ-UBQGČĐS')),
    );
    expect(flagged.map((record) => record.locator)).toEqual([
      'Phần II › III › 7 › gạch đầu dòng 5',
      'Phần II › VI › 2',
      'Phụ lục 1 › III › 3',
    ]);
  });
});

describe.skipIf(!plansAreHere)('records of the five plans', () => {
  it.each([
    ['ha-noi-2024', { target: 4, task: 80, duty: 20 }],
    ['hai-an-2024', { target: 10, task: 36, duty: 16 }],
    ['hai-duong-2023', { result: 33, target: 56, task: 98, duty: 5 }],
    ['hai-phong-cds-2022', { target: 13, task: 32, duty: 22 }],
    ['hai-phong-dti-2022', { target: 6, task: 62, duty: 15 }],
  ] as const)('of %s are as many as an officer counts', (name, expected) => {
    expect(counts(name)).toEqual(expected);
  });

  it.each(PLAN_NAMES)('of %s stand where their spans say', (name) => {
    const { records, text } = realPlan(name);
    for (const record of records) {
      const source = bare(text.slice(record.span.start, record.span.end));
      expect(source.includes(bare(record.title)), `${record.locator}: ${record.title}`).toBe(true);
      if (record.columns.length === 0) expect(bare(record.title)).toBe(source);
      expect(bare(record.quote).length).toBeGreaterThan(0);
      expect(record.quote.split(/\s+/).length).toBeLessThanOrEqual(100);
    }
  });

  it.each(PLAN_NAMES)('of %s are no headings and no halves', (name) => {
    const { records, sections } = realPlan(name);
    const headings = new Set(sections.map((section) => bare(section.title)));
    for (const record of records) {
      expect(headings.has(bare(record.title)), record.title).toBe(false);
      expect(/[:,]$/.test(record.title), record.title).toBe(false);
      expect(/^[\p{L}\p{N}“"]/u.test(record.title), record.title).toBe(true);
      expect(record.sameAs.includes(record.index)).toBe(false);
    }
  });

  it.each(PLAN_NAMES)('of %s cite no recipients and no signature', (name) => {
    const { records } = realPlan(name);
    expect(records.filter((record) => /Lưu: VT|^Trần Sỹ Thanh|để b\/c/.test(record.title))).toEqual([]);
  });
});

describe.skipIf(!plansAreHere)('targets and results', () => {
  const figures = (name: PlanName, locator: string): (string | number | null)[][] =>
    below(name, locator)
      .filter((record) => record.type === 'target')
      .flatMap((record) => record.figures.map((figure) => [figure.bound, figure.value, figure.unit, figure.level]));

  it('carry figure, comparator and level', () => {
    expect(figures('hai-phong-cds-2022', 'II › 1 › c')).toEqual([
      ['eq', 60, '%', 'tỉnh'],
      ['eq', 50, '%', 'huyện'],
      ['eq', 30, '%', 'xã'],
    ]);
    expect(figures('hai-phong-cds-2022', 'II › 2 › c')).toEqual([['min', 15, '%', null]]);
    expect(figures('hai-phong-dti-2022', 'I › 1 › b').map(([bound, value, unit]) => [bound, value, unit])).toEqual([
      ['max', 10, 'rank'],
      ['max', 5, 'rank'],
    ]);
    expect(figures('hai-an-2024', 'II › 6.3')).toEqual([['eq', 100, '%', 'xã']]);
    expect(figures('ha-noi-2024', 'IV › 2.3')).toEqual([['min', 10, '%', null]]);
  });

  it('are found inside sentences of tasks as well', () => {
    expect(
      below('hai-phong-dti-2022', 'II › 3 › c')
        .filter((record) => record.type === 'target')
        .map((record) => record.title),
    ).toEqual(['phần đầu năm 2022 tỷ lệ hộ gia đình có thuê bao băng rộng cáp quang đạt 80%.']);
    expect(below('ha-noi-2024', 'II › 1.3').filter((record) => record.type === 'target')).toEqual([]);
  });

  it('of the year before are results and never targets', () => {
    const { records } = realPlan('hai-duong-2023');
    const before = records.filter((record) => record.locator.startsWith('Phần I ›'));
    expect(new Set(before.map((record) => record.type))).toEqual(new Set(['result']));
    const share = before.find((record) => record.title.startsWith('Kết quả năm 2022, kinh tế số'));
    expect(share?.figures).toMatchObject([
      { value: 8.48, unit: '%', period: { from: '2022-01-01', to: '2022-12-31' } },
    ]);
  });
});

describe.skipIf(!plansAreHere)('documents cited', () => {
  it('are the legal bases and everything else, once by number', () => {
    const numbers = (name: PlanName, isBasis: boolean): string[] =>
      realPlan(name)
        .plan.references.filter((reference) => reference.isBasis === isBasis)
        .map((reference) => reference.number);
    expect(numbers('hai-duong-2023', true)).toEqual(['06-NQ/TU', '2358/KH-UBND', '17/QĐ-UBQGČĐS']);
    expect(numbers('hai-an-2024', true)).toEqual(['03-NQ/TU', '284/QĐ-UBND', '14-CTr/QU', '55/KH-UBND', '325/KH-UBND']);
    expect(numbers('hai-phong-cds-2022', true)).toEqual(['03-NQ/TU', '284/QĐ-UBND']);
    expect(numbers('hai-phong-cds-2022', false)).toEqual(['73/2019/NĐ-CP']);
    expect(numbers('ha-noi-2024', true)).toEqual(['18-NQ/TU', '239/KH-UBND', '04/TB-VPCP', '6074/BTTTT-CĐSQG']);
    expect(numbers('ha-noi-2024', false)).toHaveLength(11);
  });
});

describe.skipIf(!plansAreHere)('head and foot', () => {
  it.each([
    [
      'ha-noi-2024',
      'Kế hoạch Chuyển đổi số, xây dựng thành phố Hà Nội thông minh năm 2024',
      'Ủy ban nhân dân thành phố Hà Nội',
      'Trần Sỹ Thanh',
      'Chủ tịch',
    ],
    [
      'hai-an-2024',
      'Kế hoạch Chuyển đổi số quận Hải An năm 2024',
      'Ủy ban nhân dân quận Hải An',
      'Dương Đình Ổn',
      'Chủ tịch',
    ],
    [
      'hai-duong-2023',
      'Kế hoạch Chuyển đổi số tỉnh Hải Dương năm 2023',
      'Ủy ban nhân dân tỉnh Hải Dương',
      'Nguyễn Minh Hùng',
      'Phó Chủ tịch',
    ],
    [
      'hai-phong-cds-2022',
      'Kế hoạch Chuyển đổi số thành phố Hải Phòng năm 2022',
      'Ủy ban nhân dân thành phố Hải Phòng',
      'Hoàng Minh Cường',
      'Phó Chủ tịch',
    ],
    [
      'hai-phong-dti-2022',
      'Kế hoạch Cải thiện và nâng cao chỉ số chuyển đổi số thành phố Hải Phòng năm 2022',
      'Ủy ban nhân dân thành phố Hải Phòng',
      'Hoàng Minh Cường',
      'Phó Chủ tịch',
    ],
  ] as const)('of %s are read, and blanks stay blank', (name, title, issuer, signer, signerTitle) => {
    expect(realPlan(name).plan).toMatchObject({ title, issuer, signer, signerTitle, number: null, issuedOn: null });
  });
});

describe.skipIf(!plansAreHere)('passages', () => {
  it.each(PLAN_NAMES)('of %s are short, in order, and verbatim', (name) => {
    const { passages, text } = realPlan(name);
    for (const [i, passage] of passages.entries()) {
      expect(passage.index).toBe(i);
      expect(passage.text.split(/\s+/).length).toBeLessThanOrEqual(145);
      expect(bare(text.slice(passage.span.start, passage.span.end))).toContain(bare(passage.text).slice(0, 60));
    }
  });

  it('keep the signer citable and the recipients out', () => {
    const { passages } = realPlan('ha-noi-2024');
    expect(passages.at(-1)?.text).toBe('TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Trần Sỹ Thanh');
    expect(passages.some((passage) => passage.text.includes('Lưu: VT'))).toBe(false);
  });
});
