import Excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import { plainCell } from '../../../bot/export/plain-cell.js';
import { writeWorkbook } from '../../../bot/export/workbook.js';
import { parseDay, type Day } from '../../../knowledge/index.js';

interface Row {
  readonly name: string;
  readonly count: number | null;
  readonly due: Day | null;
}

const write = async (rows: readonly Row[]) => {
  const bytes = await writeWorkbook<Row>({
    sheet: 'Danh sách',
    columns: [
      { header: 'Tên', width: 20, kind: 'text', read: ({ name }) => name },
      { header: 'Số', width: 8, kind: 'number', read: ({ count }) => count },
      { header: 'Hạn', width: 12, kind: 'day', read: ({ due }) => due },
    ],
    rows,
    about: {
      sheet: 'Thông tin',
      lines: [
        { label: 'Phạm vi', value: '=tất cả' },
        { label: 'Ngày xuất', value: { day: parseDay('2026-06-15') } },
        { label: 'Số mục', value: rows.length },
      ],
    },
  });
  const workbook = new Excel.Workbook();
  // The reader's types ask for an older Buffer than Node's.
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  const [table, about] = workbook.worksheets;
  if (!table || !about) throw new Error('A sheet is missing');
  return { table, about };
};

describe('a workbook', () => {
  it('holds text, numbers and real days under a frozen, filtered header', async () => {
    const { table } = await write([
      { name: 'Số hoá hồ sơ', count: 3, due: parseDay('2026-12-31') },
      { name: 'Việc khác', count: null, due: null },
    ]);
    expect(table.getRow(1).values).toEqual([undefined, 'Tên', 'Số', 'Hạn']);
    expect(table.getCell('A2').value).toBe('Số hoá hồ sơ');
    expect(table.getCell('B2').value).toBe(3);
    expect(table.getCell('C2').value).toEqual(new Date('2026-12-31T00:00:00Z'));
    expect(table.getCell('C2').numFmt).toBe('dd/mm/yyyy');
    expect([table.getCell('B3').value, table.getCell('C3').value]).toEqual([null, null]);
    expect(table.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(table.autoFilter).toBe('A1:C3');
    expect(table.getCell('A1').font.bold).toBe(true);
  });

  it('says on a second sheet what it is of, and on which day', async () => {
    const { about } = await write([{ name: 'a', count: 1, due: null }]);
    expect(about.name).toBe('Thông tin');
    expect(about.getCell('B1').value).toBe("'=tất cả");
    expect(about.getCell('B2').value).toEqual(new Date('2026-06-15T00:00:00Z'));
    expect(about.getCell('B3').value).toBe(1);
  });

  it('never holds a formula, whatever the text', async () => {
    const hostile = ['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r\n=1', ' =1', '＝1+1', "=cmd|' /C calc'!A0"];
    const { table } = await write(hostile.map((name) => ({ name, count: null, due: null })));
    for (const [index] of hostile.entries()) {
      const cell = table.getCell(`A${index + 2}`);
      expect(cell.type).toBe(Excel.ValueType.String);
      expect(cell.value).toMatch(/^'/);
      expect(cell.numFmt).toBe('@');
    }
  });
});

describe('the text of a cell', () => {
  it('stays as it is where it is no formula', () => {
    expect(plainCell('Trên 80% hồ sơ = đạt')).toBe('Trên 80% hồ sơ = đạt');
  });

  it('loses what no file can hold and stays within a cell', () => {
    expect(plainCell('a\u0000b\u0007c')).toBe('abc');
    expect(plainCell('x'.repeat(40_000))).toHaveLength(32_767);
  });
});
