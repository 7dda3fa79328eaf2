import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, DESKTOP, inspectPage, isChromiumMissing } from '../chromium.js';
import { startConsoleBrowser, type ConsoleBrowser } from './console-app.js';

const PATIENCE_MS = 300_000;

describe.skipIf(isChromiumMissing)(`the console in dark colours (needs ${CHROMIUM})`, () => {
  let browser: ConsoleBrowser;

  beforeAll(async () => {
    browser = await startConsoleBrowser();
    const { assistant } = browser.running;
    const { visits } = assistant;
    const [text = ''] = await assistant.suggestions();
    for (const said of ['đồng ý', 'đồng ý', text])
      await visits.ask({ conversationId: 'web:dark', text: said, audience: 'citizen' }, 'web');
    await visits.settled();
  }, PATIENCE_MS);
  afterAll(() => browser.close());
  afterEach(() => expect(browser.takeFaults()).toEqual([]));

  it(
    'has no view with a serious fault',
    async () => {
      const page = await browser.open('/', { device: { ...DESKTOP, colorScheme: 'dark' } });
      expect(await page.evaluate('document.documentElement.dataset.mantineColorScheme')).toBe('dark');
      const links = await page.getByRole('navigation').getByRole('link').all();
      const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
      const views = addresses.flatMap((href) => (href?.startsWith('/admin/') === true ? [href] : []));
      expect(views).toHaveLength(10);
      for (const view of views) {
        await page.locator(`nav a[href="${view}"]`).click();
        await page.locator(`nav a[href="${view}"][aria-current="page"]`).waitFor();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await expect.poll(() => page.getByText('Đang tải…').count(), { timeout: 60_000 }).toBe(0);
        await inspectPage(page, `dark-${view.replace('/admin/', '')}`);
      }
    },
    PATIENCE_MS,
  );
});
