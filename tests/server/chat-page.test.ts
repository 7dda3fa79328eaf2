/** Over 300 lines: all that one page does is shown in one browser over one service, which start once. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import Excel from 'exceljs';
import { z } from 'zod';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './accessibility.js';
import { CHROMIUM, inspectPage, isChromiumMissing, launchChromium, PHONE } from './chromium.js';
import { startApp, type RunningApp } from './running-app.js';

const LIST = 'Liệt kê các nhiệm vụ do Sở Thông tin và Truyền thông chủ trì của tỉnh Hải Dương';

describe.skipIf(isChromiumMissing)(`the chat page (needs ${CHROMIUM})`, () => {
  let running: RunningApp | undefined;
  let chromium: Browser | undefined;
  let address: string;
  let faults: string[] = [];

  beforeAll(async () => {
    running = await startApp();
    address = await running.app.listen({ host: '127.0.0.1', port: 0 });
    chromium = await launchChromium();
  });

  afterAll(async () => {
    await chromium?.close();
    await running?.close();
  });

  afterEach(() => {
    const found = faults;
    faults = [];
    expect(found).toEqual([]);
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    if (chromium === undefined) throw new Error('The browser did not start');
    const context = await chromium.newContext({ locale: 'vi-VN', ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('status of')) faults.push(message.text());
    });
    await page.goto(address);
    return page;
  }

  const answers = (page: Page) => page.locator('#log .theirs');

  it('says that it is a machine and offers three questions', async () => {
    const page = await open();
    await expect(page.getByText('Đây là trợ lý ảo').isVisible()).resolves.toBe(true);
    await page.locator('#suggestions button').nth(2).waitFor();
    expect(await page.locator('#suggestions button').count()).toBe(3);
  });

  it('answers an offered question with sources that open in the document, the quote marked and in view', async () => {
    const page = await open();
    await page.locator('#suggestions button').first().click();
    await page.locator('.answer .sources summary').first().click();
    const quote = await page.locator('.sources blockquote').first().innerText();
    const [document] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('.sources a').first().click(),
    ]);
    const mark = document.locator('#trich-dan');
    await mark.waitFor();
    const firstWord = (text: string): string => /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? '';
    expect(firstWord(await mark.innerText())).toBe(firstWord(quote));
    const box = await mark.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(720);
  });

  it('leads from a row of a list to its words in the document, the cells of the table apart', async () => {
    const page = await open();
    await page.locator('#text').fill(LIST);
    await page.keyboard.press('Enter');
    const [document] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('#log table a', { hasText: 'Phụ lục' }).first().click(),
    ]);
    const mark = document.locator('#trich-dan');
    await mark.waitFor();
    expect(await mark.locator('.cell').count()).toBeGreaterThanOrEqual(3);
    const bar = `getComputedStyle(document.querySelector('#trich-dan .cell'), '::after').content`;
    expect(await document.evaluate(bar)).toContain('│');
  });

  it('is used by keyboard alone: type, Enter, and the focus stays in the field', async () => {
    const page = await open();
    await page.locator('#text').focus();
    await page.keyboard.type('xin chao');
    await page.keyboard.press('Enter');
    await answers(page).first().waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('text');
    expect(await page.locator('#text').inputValue()).toBe('');
    await expect.poll(() => page.locator('#announce').innerText()).toContain('trợ lý ảo');
  });

  it('shows markup that a person types as text', async () => {
    const page = await open();
    await page.locator('#text').fill('<img src=x onerror=alert(1)><script>alert(2)</script>');
    await page.keyboard.press('Enter');
    await answers(page).first().waitFor();
    expect(await page.locator('#log img, #log script').count()).toBe(0);
    expect(await page.locator('#log .mine').innerText()).toContain('<img src=x');
  });

  it('keeps its conversation in a cookie that no script reads, and starts a new one on demand', async () => {
    const page = await open();
    const held = async () =>
      (await page.context().cookies(`${address}/api/chat`)).map(({ value, httpOnly }) => ({ value, httpOnly }));
    await page.locator('#text').fill('xin chào');
    await page.keyboard.press('Enter');
    await answers(page).first().waitFor();
    expect(await page.evaluate('document.cookie')).toBe('');
    const [before] = await held();
    expect(before?.httpOnly).toBe(true);
    await page.locator('#restart').click();
    await page.waitForFunction('document.querySelectorAll("#log > *").length === 0');
    await expect.poll(held).toEqual([]);
  });

  it('says in Vietnamese that the service is away, and asks again on demand', async () => {
    const page = await open();
    await page.context().setOffline(true);
    await page.locator('#text').fill('xin chào');
    await page.keyboard.press('Enter');
    await page.locator('#log').getByText('Không kết nối được với máy chủ').waitFor();
    await page.context().setOffline(false);
    faults = faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'));
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.locator('.smalltalk').waitFor();
    expect(await page.locator('.mine').count()).toBe(1);
  });

  it.each([
    ['a desktop', 'light', {}],
    ['a desktop', 'dark', {}],
    ['a phone', 'light', PHONE],
    ['a phone', 'dark', PHONE],
  ] as const)('leads to a document page that on %s in %s colours has no fault', async (device, colorScheme, size) => {
    const page = await open({ ...size, colorScheme });
    await ask(page, 'Đơn vị nào chủ trì nhiệm vụ số hóa hồ sơ của tỉnh Hải Dương?');
    const href = await page.locator('.sources a').first().getAttribute('href');
    await page.goto(`${address}${href ?? ''}`);
    await page.locator('#trich-dan').waitFor();
    expect([href, ...(await axeFindings(page))]).toEqual([href]);
    await inspectPage(page, `document-${device.slice(2)}-${colorScheme}`);
  });

  const ask = async (page: Page, text: string): Promise<void> => {
    const before = await answers(page).count();
    await page.locator('#text').fill(text);
    await page.keyboard.press('Enter');
    await answers(page).nth(before).waitFor();
  };

  it('shows a list as a table whose rows open their place, and grows it on demand', async () => {
    const page = await open();
    await ask(page, 'Liệt kê các nhiệm vụ trong Phụ lục 1 của tỉnh Hải Dương');
    const table = page.getByRole('table');
    const total = Number(/\d+/.exec(await page.locator('.listing > p').first().innerText())?.[0]);
    expect(total).toBeGreaterThan(12);
    const rows = page.locator('.rows tbody tr:not(.group)');
    expect(await rows.count()).toBe(12);
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(
      expect.arrayContaining(['TT', 'Nội dung', 'Chủ trì', 'Vị trí']),
    );
    expect(await page.locator('#announce').innerText()).toContain(`Bảng có ${total} mục.`);
    while (await page.locator('.more').isVisible()) {
      const shown = await rows.count();
      await page.locator('.more').click();
      expect(await page.evaluate('document.activeElement.rowIndex > 0')).toBe(true);
      expect(await rows.count()).toBeGreaterThan(shown);
    }
    expect(await rows.count()).toBe(total);
    const title = await rows.first().locator('td').nth(1).innerText();
    const [document] = await Promise.all([page.context().waitForEvent('page'), rows.first().locator('a').click()]);
    await document.locator('#trich-dan').waitFor();
    expect((await document.locator('mark').allInnerTexts()).join(' ')).toContain(
      title.split(' ').slice(0, 3).join(' '),
    );
  });

  it('downloads the list that it shows', async () => {
    const page = await open();
    await ask(page, LIST);
    while (await page.locator('.more').isVisible()) await page.locator('.more').click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.export').click()]);
    expect(download.suggestedFilename()).toMatch(/^danh-sach-\d+-muc-2024-03-01\.xlsx$/);
    const workbook = new Excel.Workbook();
    await workbook.xlsx.load(Uint8Array.from(readFileSync(await download.path())).buffer);
    expect(workbook.worksheets[0]?.rowCount).toBe(1 + (await page.locator('.rows tbody tr:not(.group)').count()));
  });

  it('offers what it asks back as buttons, and keeps the keyboard of a phone closed after a tap', async () => {
    const page = await open(PHONE);
    await ask(page, 'Sở tôi phải làm gì?');
    const option = page.locator('.clarify .choices button').first();
    const label = await option.innerText();
    await option.tap();
    await answers(page).nth(1).waitFor();
    expect(await page.locator('.mine').last().innerText()).toBe(label);
    expect(await page.evaluate('document.activeElement.localName')).toBe('article');
  });

  it('takes a bare rating, asks whether this exchange may be kept, and keeps it with its note when allowed', async () => {
    const page = await open();
    await ask(page, 'Đơn vị nào chủ trì nhiệm vụ số hóa hồ sơ của tỉnh Hải Dương?');
    const wrong = page.getByRole('button', { name: 'Sai', exact: true });
    await wrong.click();
    await page.getByText('không giữ lời của câu hỏi').waitFor();
    expect(await wrong.getAttribute('aria-pressed')).toBe('true');
    const kept = () =>
      running?.assistant.database.raw
        .prepare(
          `SELECT rating, keep, feedback.note IS NULL AS bare FROM feedback JOIN exchange ON exchange.id = exchange_id`,
        )
        .all();
    expect(kept()).toEqual([{ rating: 'wrong', keep: 'held', bare: 1 }]);
    await page.getByLabel('Ghi thêm cho người phụ trách').fill('thiếu Sở Nội vụ');
    await page.getByRole('button', { name: 'Gửi góp ý' }).click();
    await page.getByLabel('Ghi thêm cho người phụ trách').waitFor({ state: 'hidden' });
    expect(kept()).toEqual([{ rating: 'wrong', keep: 'held', bare: 1 }]);
    const allow = page.getByRole('button', { name: 'Cho giữ câu này' });
    await allow.click();
    await page.getByText('được giữ cho đơn vị quản trị xem').waitFor();
    expect(await allow.isVisible()).toBe(false);
    expect(kept()).toEqual([{ rating: 'wrong', keep: 'rated', bare: 0 }]);
  });

  it('asks once whether conversations may be kept, and says what a tap decided', async () => {
    const page = await open();
    await ask(page, 'Đơn vị nào chủ trì nhiệm vụ số hóa hồ sơ của tỉnh Hải Dương?');
    await page.getByText('Bạn có đồng ý').waitFor();
    await page.getByRole('button', { name: 'Không đồng ý' }).click();
    await page.getByText('Tôi sẽ không giữ nội dung').waitFor();
    await ask(page, 'Sở Y tế chủ trì nhiệm vụ nào của tỉnh Hải Dương?');
    expect(await page.locator('.consent').count()).toBe(1);
  });

  it('erases on a second word only', async () => {
    const page = await open();
    await ask(page, LIST);
    const href = (await page.locator('.export').getAttribute('href')) ?? '';
    await page.getByRole('button', { name: 'Xoá dữ liệu của tôi' }).click();
    await page.keyboard.press('Escape');
    expect(await page.locator('.listing').count()).toBe(1);
    await page.getByRole('button', { name: 'Xoá dữ liệu của tôi' }).click();
    const held = await page.context().cookies(`${address}/api/chat`);
    await page.getByRole('button', { name: 'Xoá vĩnh viễn' }).click();
    await page.getByText('Đã xoá vĩnh viễn dữ liệu của bạn').first().waitFor();
    expect(await page.locator('.message').count()).toBe(0);
    await page.context().addCookies(held);
    expect((await page.request.get(`${address}${href}`)).status()).toBe(404);
  });

  it.each([
    ['a desktop', 'light', {}],
    ['a desktop', 'dark', {}],
    ['a phone', 'light', PHONE],
    ['a phone', 'dark', PHONE],
    ['a window zoomed to 400 %', 'light', { viewport: { width: 320, height: 256 } }],
  ] as const)(
    'on %s in %s colours has no fault that axe finds, and no sideways scrolling',
    async (_, colorScheme, size) => {
      const page = await open({ ...size, colorScheme, reducedMotion: 'reduce' });
      const check = async (state: string): Promise<void> => {
        expect([state, ...(await axeFindings(page))]).toEqual([state]);
        const [wide, room] = z
          .tuple([z.number(), z.number()])
          .parse(await page.evaluate('[document.documentElement.scrollWidth, document.documentElement.clientWidth]'));
        expect([state, wide]).toEqual([state, room]);
      };
      await page.locator('#suggestions button').nth(2).waitFor();
      await check('welcome');
      await ask(page, LIST);
      await check('list');
      await ask(page, 'Sở tôi phải làm gì?');
      await check('options');
      await ask(page, 'Đơn vị nào chủ trì nhiệm vụ số hóa hồ sơ của tỉnh Hải Dương?');
      await page.locator('.sources summary').last().click();
      await check('answer with sources');
      await ask(page, 'Giá vàng hôm nay?');
      await check('refusal');
      await page.context().setOffline(true);
      await ask(page, 'xin chào');
      faults = faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'));
      await check('fault');
      await page.locator('#erase').click();
      await check('dialog');
    },
  );

  it.each(['light', 'dark'] as const)('fits a phone without sideways scrolling, in %s colours', async (colorScheme) => {
    const page = await open({ ...PHONE, colorScheme });
    await page.locator('#suggestions button').nth(2).click();
    await page.locator('.answer .sources summary').first().click();
    const widths = await page.evaluate('[document.documentElement.scrollWidth, document.documentElement.clientWidth]');
    expect(widths).toEqual([360, 360]);
    const send = await page.locator('#send').boundingBox();
    expect((send?.y ?? 0) + (send?.height ?? 0)).toBeLessThanOrEqual(PHONE.viewport.height);
  });
});
