import { readFile } from 'node:fs/promises';
import Excel from 'exceljs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { selectRecords } from '../../../server/console/record-selection.js';
import { CHROMIUM, inspectPage, isChromiumMissing, PHONE } from '../chromium.js';
import { startConsoleBrowser, type ConsoleBrowser } from './console-app.js';

/** A browser and a service on a machine that does other work too. */
const PATIENCE_MS = 120_000;

describe.skipIf(isChromiumMissing)(
  `the views of records and registers (needs ${CHROMIUM})`,
  { timeout: PATIENCE_MS },
  () => {
    let browser: ConsoleBrowser;

    beforeAll(async () => {
      browser = await startConsoleBrowser();
    }, PATIENCE_MS);
    afterAll(() => browser.close());
    afterEach(() => expect(browser.takeFaults()).toEqual([]));

    const ask = async (text: string): Promise<string> => {
      const response = await fetch(`${browser.address}/api/ask`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ conversationId: `view-${Math.random()}`, text, audience: 'officer' }),
      });
      return JSON.stringify(await response.json());
    };

    it('let an editor correct a lead, which the next answer uses and says', async () => {
      const question = 'Đơn vị nào chủ trì số hóa hồ sơ của tỉnh Hải Dương?';
      const page = await browser.open('/ban-ghi', { role: 'editor' });
      await page.getByLabel('Tìm trong nội dung').fill('so hoa ho so');
      await page.getByRole('textbox', { name: 'Kế hoạch', exact: true }).click();
      await page.getByRole('option', { name: /Hải Dương/ }).click();
      await page.getByRole('textbox', { name: 'Loại' }).click();
      await page.getByRole('option', { name: 'Nhiệm vụ' }).click();
      const { plans } = browser.running.assistant.catalog();
      const plan = plans.find((one) => one.placeName === 'Hải Dương')?.plan.id;
      const filter = { search: 'so hoa ho so', plan, type: 'task', role: 'any', state: 'all' } as const;
      const { length } = selectRecords(browser.running.assistant.catalog(), filter);
      await page.getByText(new RegExp(`^${length} bản ghi`)).waitFor();
      await inspectPage(page, 'records-desktop');
      await page
        .getByRole('button', { name: /^Xem(?:, sửa)?:/ })
        .first()
        .click();
      const lead = page.getByRole('textbox', { name: 'Đơn vị chủ trì' });
      const before = await lead.inputValue();
      expect(await page.locator('mark').textContent()).not.toBe('');
      await lead.fill('STTTT; Tiệm Bánh Lạ');
      await page.getByText('chưa nhận ra là cơ quan nào').waitFor();
      await lead.fill('Sở Y tế');
      await page.getByText('Nhận ra là: Sở Y tế').waitFor();
      await page.getByRole('textbox', { name: 'Thời hạn' }).fill('trước 30/9/2023');
      await page.getByText('Hiểu là: đến hết 29/9/2023').waitFor();
      await inspectPage(page, 'record-desktop');
      const title = await page.getByRole('textbox', { name: 'Nội dung', exact: true }).inputValue();
      await page.getByRole('button', { name: 'Lưu', exact: true }).click();
      await page.getByText('Đã lưu. Câu trả lời dùng ngay nội dung mới.').waitFor();
      await page.getByRole('region', { name: 'Lịch sử' }).getByText('Sở Y tế').waitFor();
      const answer = await ask(`Đơn vị nào chủ trì nhiệm vụ “${title}” của Hải Dương?`);
      expect(answer).toContain('Đơn vị chủ trì: Sở Y tế');
      expect(answer).toContain('hiệu chỉnh bởi người quản trị');
      await inspectPage(page, 'record-corrected-desktop');
      await page.getByRole('button', { name: 'Hoàn tác lần sửa gần nhất' }).click();
      await page.getByText('Đã hoàn tác.').waitFor();
      await expect.poll(() => page.getByRole('textbox', { name: 'Đơn vị chủ trì' }).inputValue()).toBe(before);
      expect(await ask(question)).not.toContain('hiệu chỉnh bởi');
    });

    it('give the filtered rows as a workbook', async () => {
      const page = await browser.open('/ban-ghi', { role: 'viewer' });
      await page.getByLabel('Tìm trong nội dung').fill('tổ công nghệ số');
      await page.getByText(/^\d+ bản ghi/).waitFor();
      await expect.poll(() => page.getByRole('link', { name: 'Xuất .xlsx' }).getAttribute('href')).toContain('search=');
      const waiting = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Xuất .xlsx' }).click();
      const file = await (await waiting).path();
      const workbook = new Excel.Workbook();
      await workbook.xlsx.load(new Uint8Array(await readFile(file)).buffer);
      expect(workbook.worksheets[0]?.rowCount).toBeGreaterThan(1);
      await page
        .getByRole('button', { name: /^Xem(?:, sửa)?:/ })
        .first()
        .click();
      await page.getByText('Nội dung đang dùng').waitFor();
      expect(await page.getByRole('button', { name: 'Lưu' }).count()).toBe(0);
    });

    it('let an editor add a short form, with which the next question is understood', async () => {
      const page = await browser.open('/danh-muc', { role: 'editor' });
      await page.getByRole('cell', { name: 'STTTT', exact: true }).waitFor();
      await inspectPage(page, 'registers-desktop');
      await page.getByRole('button', { name: 'Thêm mục' }).click();
      await page.getByRole('button', { name: 'Lưu' }).click();
      await page.getByText('Cần điền ô này.').first().waitFor();
      await page.getByRole('textbox', { name: 'Viết tắt' }).fill('SOTT');
      await page.getByRole('textbox', { name: 'Tên đầy đủ' }).fill('Sở Thông tin và Truyền thông');
      await inspectPage(page, 'register-entry-desktop');
      await page.getByRole('button', { name: 'Lưu' }).click();
      await page.getByRole('cell', { name: 'SOTT', exact: true }).waitFor();
      expect(await ask('SOTT Hải Dương chủ trì bao nhiêu nhiệm vụ?')).toContain('do Sở Thông tin và Truyền thông');
      await page.getByRole('tab', { name: 'Cơ quan kế tục' }).click();
      await page.getByText('chưa xác nhận').first().waitFor();
      await inspectPage(page, 'registers-successors-desktop');
      await page.getByRole('tab', { name: 'Địa danh' }).click();
      await page.getByRole('button', { name: /^Tắt: tỉnh Hải Dương/ }).click();
      await page.getByRole('button', { name: /^Bật lại: tỉnh Hải Dương/ }).waitFor();
      expect(await ask('Tỉnh Hải Dương sáp nhập vào đâu?')).not.toContain('ngoài văn bản kế hoạch');
    });

    it('fit a phone', async () => {
      const page = await browser.open('/ban-ghi', { device: PHONE });
      await page.getByText(/^[\d.]+ bản ghi/).waitFor();
      await inspectPage(page, 'records-phone');
      await page
        .getByRole('button', { name: /^Xem(?:, sửa)?:/ })
        .first()
        .click();
      await page.getByRole('textbox', { name: 'Đơn vị chủ trì' }).waitFor();
      await inspectPage(page, 'record-phone');
      const registers = await browser.open('/danh-muc', { device: PHONE });
      await registers.getByRole('cell', { name: 'STTTT', exact: true }).waitFor();
      await inspectPage(registers, 'registers-phone');
    });
  },
);
