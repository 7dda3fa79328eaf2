import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type RunningApp } from './running-app.js';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const isMissing = !existsSync(CHROMIUM) && !process.env['CI'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 700 }, hasTouch: true, isMobile: true };

describe.skipIf(isMissing)(`the chat page (needs ${CHROMIUM})`, () => {
  let running: RunningApp | undefined;
  let browser: Browser | undefined;
  let address: string;
  let faults: string[] = [];
  const profile = mkdtempSync(join(tmpdir(), 'chat-page-test-'));

  beforeAll(async () => {
    running = await startApp();
    address = await running.app.listen({ host: '127.0.0.1', port: 0 });
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      headless: true,
      args: FLAGS,
      env: { ...process.env, HOME: profile },
    });
  });

  afterAll(async () => {
    await browser?.close();
    await running?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  afterEach(() => {
    expect(faults).toEqual([]);
    faults = [];
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    if (browser === undefined) throw new Error('The browser did not start');
    const context = await browser.newContext({ locale: 'vi-VN', ...options });
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

  it('is used by keyboard alone: type, Enter, and the focus stays in the field', async () => {
    const page = await open();
    await page.locator('#text').focus();
    await page.keyboard.type('xin chao');
    await page.keyboard.press('Enter');
    await answers(page).first().waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('text');
    expect(await page.locator('#text').inputValue()).toBe('');
    expect(await page.locator('#log').getAttribute('aria-live')).toBe('polite');
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
    await page.getByText('Không kết nối được với máy chủ').waitFor();
    await page.context().setOffline(false);
    faults = faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'));
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.locator('.smalltalk').waitFor();
    expect(await page.locator('.mine').count()).toBe(1);
  });

  it.each(['light', 'dark'] as const)('fits a phone without sideways scrolling, in %s colours', async (colorScheme) => {
    const page = await open({ ...PHONE, colorScheme });
    await page.locator('#suggestions button').nth(2).click();
    await page.locator('.answer .sources summary').first().click();
    const widths = await page.evaluate('[document.documentElement.scrollWidth, document.documentElement.clientWidth]');
    expect(widths).toEqual([360, 360]);
    const send = await page.locator('#send').boundingBox();
    expect((send?.y ?? 0) + (send?.height ?? 0)).toBeLessThanOrEqual(700);
  });
});
