import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './accessibility.js';
import { CHROMIUM, DESKTOP, inspectPage, isChromiumMissing, launchChromium, PHONE, watchFaults } from './chromium.js';
import { startApp, type RunningApp } from './running-app.js';

describe.skipIf(isChromiumMissing)(`the description of the API as a page (needs ${CHROMIUM})`, () => {
  let running: RunningApp;
  let chromium: Browser;
  let address: string;

  beforeAll(async () => {
    running = await startApp();
    address = await running.app.listen({ host: '127.0.0.1', port: 0 });
    chromium = await launchChromium();
  }, 180_000);
  afterAll(async () => {
    await chromium.close();
    await running.close();
  });

  it.each([
    ['desktop', 'light', DESKTOP],
    ['phone', 'dark', PHONE],
  ] as const)(
    'on a %s in %s colours has no fault that axe finds, also with everything unfolded',
    async (device, colorScheme, options) => {
      const context = await chromium.newContext({ locale: 'vi-VN', ...options, colorScheme });
      const page = await context.newPage();
      const faults = watchFaults(page);
      await page.goto(`${address}/docs`);
      await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
      await inspectPage(page, `docs-${device}-${colorScheme}`);
      expect(await axeFindings(page)).toEqual([]);
      expect(faults).toEqual([]);
      await context.close();
    },
    120_000,
  );

  it('leads from a route of its contents to what the route takes, answers and refuses', async () => {
    const page = await chromium.newPage();
    await page.goto(`${address}/docs`);
    await page.getByRole('navigation').getByRole('link', { name: 'Một câu hỏi của một chương trình' }).click();
    const route = page.locator(new URL(page.url()).hash);
    expect(await route.innerText()).toContain('POST /api/ask');
    expect(await route.getByRole('row', { name: /^text string bắt buộc, tối đa 4\.000 ký tự$/u }).count()).toBe(1);
    await route.getByText('Nội dung trả lời').first().click();
    await route.getByRole('row', { name: /^citations\[\]\.document\.id string bắt buộc$/u }).waitFor();
    await route
      .getByText(/^Lỗi có thể gặp/u)
      .first()
      .click();
    await route.getByRole('row', { name: /^400 text-too-long Câu hỏi quá dài/u }).waitFor();
    await page.close();
  });
});
