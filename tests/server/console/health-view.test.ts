import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, inspectPage, isChromiumMissing, PHONE } from '../chromium.js';
import { startConsoleBrowser, type ConsoleBrowser } from './console-app.js';

describe.skipIf(isChromiumMissing)(`the health view (needs ${CHROMIUM})`, () => {
  let browser: ConsoleBrowser;

  beforeAll(async () => {
    browser = await startConsoleBrowser();
  });
  afterAll(() => browser.close());
  afterEach(() => expect(browser.takeFaults()).toEqual([]));

  it('says how the service is, and which variables a channel that is off lacks', async () => {
    const page = await browser.open('/tinh-trang');
    await page.getByText('Đang hoạt động tốt').waitFor();
    await page.getByText('tắt (chưa đặt TELEGRAM_BOT_TOKEN)').waitFor();
    expect(await page.title()).toContain('Tình trạng hệ thống');
    await inspectPage(page, 'health-desktop');
  });

  it('fits a phone', async () => {
    const page = await browser.open('/tinh-trang', { device: PHONE });
    await page.getByText('Đang hoạt động tốt').waitFor();
    await inspectPage(page, 'health-phone');
    await page.getByRole('button', { name: 'Mở hoặc đóng danh mục' }).click();
    await page.getByRole('link', { name: 'Tình trạng' }).waitFor();
    await inspectPage(page, 'navigation-phone');
  });
});
