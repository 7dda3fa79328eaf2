import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './accessibility.js';
import { CHROMIUM, isChromiumMissing, launchChromium, PHONE } from './chromium.js';
import { startApp, type RunningApp } from './running-app.js';

const PORTAL = 'portal.example.vn';
const STRANGER = 'stranger.example.vn';

/** Two other sites, both served by one page that loads the widget under a strict policy of its own. */
async function startHost(serviceAddress: () => string): Promise<{ server: Server; port: number }> {
  const server = createServer((_request, response) => {
    const service = serviceAddress();
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; script-src ${service}; frame-src ${service}`,
      })
      .end(
        `<!doctype html><html lang="vi"><meta name="viewport" content="width=device-width"><title>Cổng thông tin</title><main><h1>Cổng thông tin</h1><p id="own">Nội dung</p></main><script src="${service}/widget.js" async></script></html>`,
      );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  return { server, port: typeof bound === 'object' && bound !== null ? bound.port : 0 };
}

describe.skipIf(isChromiumMissing)(`the widget on a page of another site (needs ${CHROMIUM})`, () => {
  let running: RunningApp;
  let chromium: Browser;
  let host: Awaited<ReturnType<typeof startHost>>;
  let address = '';

  beforeAll(async () => {
    host = await startHost(() => address);
    running = await startApp({ WIDGET_ORIGINS: `http://${PORTAL}:${host.port}` });
    address = await running.app.listen({ host: '127.0.0.1', port: 0 });
    chromium = await launchChromium([`--host-resolver-rules=MAP *.example.vn 127.0.0.1`]);
  });

  afterAll(async () => {
    await chromium.close();
    await running.close();
    host.server.close();
  });

  async function visit(name: string, options = {}): Promise<Page> {
    const context = await chromium.newContext({ locale: 'vi-VN', ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`http://${name}:${host.port}/`);
    return page;
  }

  /** The button stands in a closed tree that no script of the page sees; a person finds it by its name or by Tab. */
  const pressButton = async (page: Page): Promise<void> => {
    await page.waitForFunction('document.body.lastElementChild.localName === "div"');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  };

  const frameOf = async (page: Page): Promise<Frame> => {
    for (let waitedMs = 0; waitedMs < 10_000; waitedMs += 50) {
      const frame = page.frames().find((one) => one.url().startsWith(`${address}/widget`));
      if (frame !== undefined) return frame;
      await page.waitForTimeout(50);
    }
    throw new Error('The frame did not open');
  };

  const poll = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 });

  const ask = async (frame: Frame, text: string): Promise<string> => {
    const answers = frame.locator('#log .theirs');
    const before = await answers.count();
    await frame.locator('#text').fill(text);
    await frame.locator('#text').press('Enter');
    await answers.nth(before).waitFor();
    return answers.nth(before).innerText();
  };

  it('opens by keyboard, answers, and remembers the conversation in a cookie of its own', async () => {
    const page = await visit(PORTAL);
    await pressButton(page);
    const frame = await frameOf(page);
    await poll(() => frame.evaluate('document.activeElement.id')).toBe('text');
    expect(await ask(frame, 'Sở Nội vụ chủ trì những nhiệm vụ nào của tỉnh Hải Dương?')).toContain('Sở Nội vụ');
    expect(await ask(frame, 'thế còn Sở Y tế?')).toContain('Sở Y tế');
    const [cookie] = await page.context().cookies(`${address}/api/widget`);
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'None' });
    expect(cookie).toHaveProperty('partitionKey');
    expect(await frame.evaluate('document.cookie')).toBe('');
    expect(await axeFindings(frame)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('closes by Escape and by its own button, gives the focus back, and goes on where it was', async () => {
    const page = await visit(PORTAL);
    await pressButton(page);
    const frame = await frameOf(page);
    await ask(frame, 'xin chào');
    const isShown = async (): Promise<boolean> => (await frame.frameElement()).isVisible();
    await frame.locator('#text').press('Escape');
    await poll(isShown).toBe(false);
    await page.keyboard.press('Enter');
    await poll(isShown).toBe(true);
    expect(await frame.locator('#log .theirs').count()).toBe(1);
    await frame.locator('#close').click();
    await poll(isShown).toBe(false);
  });

  it('fills the window of a phone', async () => {
    const page = await visit(PORTAL, PHONE);
    await pressButton(page);
    const frame = await frameOf(page);
    await poll(() => frame.evaluate('[innerWidth, innerHeight]')).toEqual([
      PHONE.viewport.width,
      PHONE.viewport.height,
    ]);
  });

  it('lets a list be downloaded', async () => {
    const page = await visit(PORTAL);
    await pressButton(page);
    const frame = await frameOf(page);
    await ask(frame, 'Liệt kê các nhiệm vụ do Sở Nội vụ chủ trì của tỉnh Hải Dương');
    const [download] = await Promise.all([page.waitForEvent('download'), frame.locator('.export').click()]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  });

  it('stands in a sandbox that can neither lead the page away nor open a dialog over it', async () => {
    const page = await visit(PORTAL);
    await pressButton(page);
    const frame = await frameOf(page);
    const element = await frame.frameElement();
    expect((await element.getAttribute('sandbox'))?.split(' ').sort()).toEqual([
      'allow-downloads',
      'allow-forms',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
      'allow-scripts',
    ]);
    const before = page.url();
    const led = await frame.evaluate(
      '(() => { try { top.location.href = "/x"; return "led" } catch (e) { return e.name } })()',
    );
    expect(led).toBe('SecurityError');
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await frame.evaluate('alert("?")');
    expect(dialogs).toEqual([]);
    expect(page.url()).toBe(before);
  });

  it('is framed by nobody who is not allowed', async () => {
    const page = await visit(STRANGER);
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await pressButton(page);
    await poll(() => refused.join(' ')).toContain('frame-ancestors');
    expect(page.frames().filter((one) => one.url().startsWith(address))).toEqual([]);
  });

  it('tells nobody else to open or close, and hears nobody else', async () => {
    const page = await visit(PORTAL);
    await pressButton(page);
    const frame = await frameOf(page);
    await ask(frame, 'xin chào');
    await page.evaluate('window.postMessage({ type: "tro-ly:close" }, "*")');
    await frame.evaluate('window.postMessage({ type: "tro-ly:opened" }, "*")');
    expect(await page.evaluate('document.querySelectorAll("iframe").length + window.length')).toBe(0);
    await page.waitForTimeout(200);
    expect(await (await frame.frameElement()).isVisible()).toBe(true);
    expect(await frame.locator('#log .theirs').count()).toBe(1);
    const reached = await frame.evaluate(
      '(() => { try { return parent.document.title } catch (e) { return e.name } })()',
    );
    expect(reached).toBe('SecurityError');
    expect(await page.locator('#own').innerText()).toBe('Nội dung');
  });
});

describe('without allowed origins', () => {
  it('there is no widget, and the chat page is framed by nobody', async () => {
    const plain = await startApp();
    try {
      for (const url of ['/widget', '/widget.js', '/api/widget'])
        expect([url, (await plain.app.inject({ method: 'GET', url })).statusCode]).toEqual([url, 404]);
      const page = await plain.app.inject({ method: 'GET', url: '/' });
      expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    } finally {
      await plain.close();
    }
  });
});
