import Excel from 'exceljs';
import { groupRow, type PlanPart } from './small-plan-parts.js';

/** The plan as two sheets: one row a line, and the appendix under its title row with merged cells. */
export async function writeWorkbook(parts: readonly PlanPart[]): Promise<Buffer> {
  const workbook = new Excel.Workbook();
  const plan = workbook.addWorksheet('Kế hoạch');
  const appendix = workbook.addWorksheet('Phụ lục');
  for (const part of parts) {
    if (part.kind === 'letterhead') part.left.forEach((line, at) => plan.addRow([line, '', '', part.right[at]]));
    else if (part.kind === 'line') {
      const sheet = part.text.startsWith('PHỤ LỤC') ? appendix : plan;
      const row = sheet.addRow([part.text]);
      sheet.mergeCells(row.number, 1, row.number, 6);
    } else
      for (const [at, cells] of part.rows.entries()) {
        const group = at === 0 ? null : groupRow(cells);
        const row = appendix.addRow(group === null ? cells : [group.number, group.title]);
        if (group !== null) appendix.mergeCells(row.number, 2, row.number, cells.length);
        if (at === 0) row.font = { bold: true };
      }
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Any plan as one sheet, its tables where they stand with an empty row behind them. */
export async function writeSheet(parts: readonly PlanPart[]): Promise<Buffer> {
  const workbook = new Excel.Workbook();
  const sheet = workbook.addWorksheet('Kế hoạch');
  for (const part of parts) {
    if (part.kind === 'letterhead') part.left.forEach((line, at) => sheet.addRow([line, '', '', part.right[at]]));
    else if (part.kind === 'line') {
      const row = sheet.addRow([part.text]);
      sheet.mergeCells(row.number, 1, row.number, 6);
    } else {
      for (const cells of part.rows) sheet.addRow(cells);
      sheet.addRow([]);
    }
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
