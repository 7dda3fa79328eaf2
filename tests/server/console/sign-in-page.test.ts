import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, inspectPage, isChromiumMissing } from '../chromium.js';
import { ADMIN_PASSWORD, startConsoleBrowser, type ConsoleBrowser } from './console-app.js';

describe.skipIf(isChromiumMissing)(`signing in (needs ${CHROMIUM})`, () => {
  let browser: ConsoleBrowser;

  beforeAll(async () => {
    browser = await startConsoleBrowser();
  });
  afterAll(() => browser.close());
  afterEach(() => expect(browser.takeFaults()).toEqual([]));

  it('begins where nobody asked anything yet with what to do first', async () => {
    const page = await browser.open('/');
    await page.getByRole('heading', { name: 'Bắt đầu từ đây' }).waitFor();
    await inspectPage(page, 'first-steps');
    const steps = page.getByRole('main').getByRole('listitem').getByRole('link');
    expect(await steps.allTextContents()).toEqual([
      'Nạp kế hoạch',
      'Xem lại bản ghi',
      'Thử câu hỏi',
      'Mở trang hỏi đáp',
    ]);
    await steps.first().click();
    await page.getByRole('heading', { name: 'Nạp văn bản' }).waitFor();
  });

  it('is refused in words, then leads to the view that was asked for, and out again', async () => {
    const page = await browser.open('/');
    await page.getByRole('button', { name: 'Tài khoản admin' }).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await page.getByRole('heading', { name: 'Đăng nhập trang quản trị' }).waitFor();
    await inspectPage(page, 'sign-in');

    await page.goto(`${browser.address}/admin/tinh-trang`);
    await page.getByLabel('Tên đăng nhập').fill('admin');
    await page.locator('input[name=password]').fill('sai mật khẩu');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByText('Tên đăng nhập hoặc mật khẩu chưa đúng.').waitFor();
    await inspectPage(page, 'sign-in-refused');

    await page.locator('input[name=password]').fill(ADMIN_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Tình trạng hệ thống' }).waitFor();
  });

  it('serves a page whose policy lets no inline script and no unnamed style through, under a fresh nonce', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => (await fetch(`${browser.address}/admin`)).headers.get('content-security-policy') ?? ''),
    );
    expect(policies[0]).toContain("script-src 'self';");
    expect(policies.join(' ')).not.toContain('unsafe');
    expect(policies[0]).not.toBe(policies[1]);
  });
});
