import { readFile } from 'node:fs/promises';
import Excel from 'exceljs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { needsReview, selectRecords } from '../../../server/console/record-selection.js';
import { planContent, record } from '../../knowledge/store/plan-content.js';
import { CHROMIUM, inspectPage, isChromiumMissing, PHONE } from '../chromium.js';
import { BEE_PLAN, BEE_QUESTION } from './bee-plan.js';
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

    const ask = async (text: string, audience = 'officer'): Promise<string> => {
      const response = await fetch(`${browser.address}/api/ask`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ conversationId: `view-${Math.random()}`, text, audience }),
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

    it('let an editor change a group, a successor and a service, each with effect on the next answer', async () => {
      const page = await browser.open('/danh-muc', { role: 'editor' });
      const dialog = page.getByRole('dialog');
      const save = async (): Promise<void> => {
        await dialog.getByRole('button', { name: 'Lưu' }).click();
        await dialog.waitFor({ state: 'detached' });
      };
      const throughGroup = 'Điện lực Hải Dương phối hợp thực hiện những nhiệm vụ nào của tỉnh Hải Dương?';
      expect(await ask(throughGroup)).not.toContain('"via":"Các sở, ban, ngành"');
      await page.getByRole('tab', { name: 'Nhóm cơ quan' }).click();
      await page.getByText('Chưa có mục nào.').waitFor();
      await page.getByRole('button', { name: 'Thêm mục' }).click();
      await dialog.getByLabel('Nhóm hoặc tổ chức').fill('Các sở, ban, ngành');
      await dialog.getByLabel('Có thêm').fill('Điện lực Hải Dương');
      await save();
      await page.getByRole('cell', { name: 'Điện lực Hải Dương' }).waitFor();
      expect(await ask(throughGroup)).toContain('"via":"Các sở, ban, ngành"');
      await page.getByRole('button', { name: 'Sửa: Các sở, ban, ngành' }).click();
      await dialog.getByText('vai-tro-editor,').waitFor();
      await dialog.getByLabel('Có thêm').fill('');
      await dialog.getByLabel('Không gồm').fill('Điện lực Hải Dương');
      await save();
      await expect.poll(() => ask(throughGroup)).not.toContain('"via":"Các sở, ban, ngành"');

      const nowIs = 'Sở Thông tin và Truyền thông Hải Dương giờ là sở gì?';
      await page.getByRole('tab', { name: 'Cơ quan kế tục' }).click();
      await page.getByLabel('Tìm trong danh mục').fill('thong tin hai duong');
      await page.getByRole('button', { name: 'Sửa: Sở Thông tin và Truyền thông' }).click();
      await dialog.getByLabel('Nay là').fill('Sở Bưu chính số');
      await save();
      await page.getByText('Bản có sẵn: Sở Khoa học và Công nghệ').waitFor();
      expect(await ask(nowIs)).toContain('chuyển về Sở Bưu chính số');
      await page.getByRole('button', { name: 'Sửa: Sở Thông tin và Truyền thông' }).click();
      await dialog.getByRole('button', { name: 'Lấy lại bản có sẵn' }).click();
      await dialog.waitFor({ state: 'detached' });
      expect(await ask(nowIs)).toContain('chuyển về Sở Khoa học và Công nghệ');

      const forCitizens = 'Đơn vị nào chủ trì nhiệm vụ số hóa hồ sơ của Hải Dương?';
      await page.getByRole('tab', { name: 'Dịch vụ' }).click();
      await page.getByRole('button', { name: 'Thêm mục' }).click();
      await dialog.getByLabel('Nội dung cho người dân').fill('Hiện nay bản sao số nhận tại quầy số 5');
      await dialog.getByLabel('Từ khóa').fill('số hóa');
      await dialog.getByLabel('Căn cứ').fill('Thông báo 5/TB-VP');
      await inspectPage(page, 'register-service-desktop');
      await save();
      expect(await ask(forCitizens, 'citizen')).toContain('quầy số 5 (Thông báo 5/TB-VP)');
      expect(await ask(forCitizens)).not.toContain('quầy số 5');
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
      await registers.getByRole('cell').getByText('STTTT', { exact: true }).waitFor();
      await inspectPage(registers, 'registers-phone');
    });

    it('put what waits for a person on top of all, marked, and alone where asked for', async () => {
      const { assistant } = browser.running;
      const records = Array.from({ length: 70 }, (_, index) => ({
        ...record(index, `Nhiệm vụ trồng hàng cây số ${index}`),
        review: index % 30 === 29 ? ['không rõ đơn vị chủ trì'] : [],
      }));
      const title = 'Kế hoạch Trồng cây huyện Thử Nghiệm năm 2031';
      await assistant.plans.replace(planContent('zz-trong-cay-2031', 'y', { title }, { records }));
      await assistant.refresh();
      const page = await browser.open('/ban-ghi', { role: 'editor' });
      const [, total = '', reviews = ''] =
        /^([\d.]+) bản ghi, (\d+) cần xem lại$/u.exec(await page.getByText(/bản ghi, \d+ cần xem lại$/u).innerText()) ??
        [];
      expect(Number(reviews)).toBe(assistant.catalog().records.filter(needsReview).length);
      expect(Number(total.replace('.', ''))).toBe(assistant.catalog().records.length);
      const rows = page.getByRole('region', { name: 'Các bản ghi' }).locator('tbody tr');
      const isMarked = async (): Promise<boolean[]> =>
        Promise.all((await rows.all()).map(async (row) => (await row.innerText()).includes('Cần xem lại')));
      const onFirst = Array.from({ length: 50 }, (_, index) => index < Number(reviews));
      await expect.poll(isMarked).toEqual(onFirst);
      expect(await rows.getByText('Nhiệm vụ trồng hàng cây số 59', { exact: true }).count()).toBe(1);
      await page.getByRole('button', { name: 'Trang 2', exact: true }).click();
      await expect.poll(async () => (await isMarked()).includes(true)).toBe(false);

      await page.goto(`${browser.address}/admin/ke-hoach`);
      const card = page.getByRole('article').filter({ hasText: title });
      await card.getByRole('link', { name: '2 chỗ cần xem lại' }).click();
      await page.getByText('2 bản ghi, 2 cần xem lại').waitFor();
      expect(await page.getByRole('textbox', { name: 'Tình trạng' }).inputValue()).toBe('Cần xem lại');
      await page.getByRole('button', { name: 'Xem, sửa: Nhiệm vụ trồng hàng cây số 29' }).click();
      await page.getByRole('button', { name: 'Đã kiểm tra, không phải sửa' }).click();
      await page.getByText('1 bản ghi, 1 cần xem lại').waitFor();
    });

    it('list corrections whose text changed, to be applied again or given up', async () => {
      const { assistant } = browser.running;
      const load = async (text: string): Promise<void> => {
        await assistant.ingestion.ingestBytes('nuoi-ong-2030.md', Buffer.from(text), { access: 'public' });
        await assistant.refresh();
      };
      await load(BEE_PLAN);
      const page = await browser.open('/ban-ghi?plan=nuoi-ong-2030', { role: 'editor' });
      const drawer = page.getByRole('dialog');
      const correct = async (title: string, lead: string): Promise<void> => {
        await page.getByRole('button', { name: `Xem, sửa: ${title}` }).click();
        await drawer.getByRole('textbox', { name: 'Đơn vị chủ trì' }).fill(lead);
        await drawer.getByRole('button', { name: 'Lưu', exact: true }).click();
        await drawer.getByRole('region', { name: 'Lịch sử' }).getByText(lead).waitFor();
        await drawer.getByRole('button', { name: 'Đóng' }).click();
        await drawer.waitFor({ state: 'detached' });
      };
      await correct('Nuôi ong trên sân thượng trụ sở', 'Sở Y tế');
      await correct('Tập huấn lấy mật', 'Sở Nội vụ');
      expect(await ask(BEE_QUESTION)).toContain('"leads":["Sở Y tế"]');
      expect(await page.getByText('đang chờ xem lại').count()).toBe(0);

      await load(BEE_PLAN.replaceAll('Sở Thú y', 'Sở Chăn nuôi').replaceAll('Sở Khí tượng', 'Sở Thủy lợi'));
      expect(await ask(BEE_QUESTION)).toContain('"leads":["Sở Chăn nuôi"]');
      await page.reload();
      await page.getByText('2 hiệu chỉnh đang chờ xem lại').waitFor();
      const waiting = page.getByRole('region', { name: 'Các hiệu chỉnh đang chờ' });
      const rowOf = (title: string) => waiting.getByRole('row').filter({ hasText: title });
      const cells = await rowOf('Nuôi ong trên sân thượng').getByRole('cell').allInnerTexts();
      expect(cells.slice(1, 4)).toEqual(['Sở Thú y', 'Sở Y tế', 'đã đổi: Sở Chăn nuôi']);
      await inspectPage(page, 'records-waiting-desktop');
      await page.setViewportSize(PHONE.viewport);
      await inspectPage(page, 'records-waiting-phone');
      await rowOf('Nuôi ong trên sân thượng').getByRole('button', { name: 'Áp dụng lại' }).click();
      await page.getByText('1 hiệu chỉnh đang chờ xem lại').waitFor();
      expect(await ask(BEE_QUESTION)).toContain('"leads":["Sở Y tế"]');
      await rowOf('Tập huấn lấy mật').getByRole('button', { name: 'Bỏ hiệu chỉnh' }).click();
      await waiting.waitFor({ state: 'detached' });
      expect(await ask('Đơn vị nào chủ trì nhiệm vụ tập huấn lấy mật?')).toContain('"leads":["Sở Thủy lợi"]');
    });
  },
);
