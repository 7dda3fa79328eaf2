import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { planContent, record } from '../knowledge/store/plan-content.js';
import { CHROMIUM, isChromiumMissing } from './chromium.js';
import { startConsoleBrowser, type ConsoleBrowser } from './console/console-app.js';

const SCRIPT = '<img src=x onerror=document.title=1><script>document.title=2</script>';
const AGENCY = `Sở Thú y ${SCRIPT}`;
/** One of them is answered from the plan whatever its words look like. */
const QUESTIONS = [
  'Liệt kê các nhiệm vụ trong kế hoạch nuôi ong đô thị năm 2030',
  'Đơn vị nào chủ trì nhiệm vụ nuôi ong trên sân thượng trụ sở?',
  'Kế hoạch nuôi ong đô thị năm 2030 có những nhiệm vụ nào?',
  'có những kế hoạch nào',
];

describe.skipIf(isChromiumMissing)(`script in words of others (needs ${CHROMIUM})`, () => {
  let browser: ConsoleBrowser;

  beforeAll(async () => {
    browser = await startConsoleBrowser();
    const { assistant } = browser.running;
    const titles = ['Nuôi ong trên sân thượng trụ sở', `Tập huấn lấy mật ${SCRIPT}`];
    const records = titles.map((title, index) => ({
      ...record(index, title),
      leads: [AGENCY],
      locator: `II.${index}`,
    }));
    const plan = { title: `Kế hoạch Nuôi ong đô thị năm 2030 ${SCRIPT}`, issuer: SCRIPT };
    await assistant.plans.replace(planContent('ong-2030', 'x', plan, { records }));
    await assistant.registers.save({
      entry: { register: 'alias', key: 'styx', value: { short: 'STYX', name: AGENCY } },
      isDisabled: false,
      isNew: true,
      seen: 0,
      author: 'admin',
    });
    await assistant.members.issue({ agency: AGENCY, days: 7, by: SCRIPT });
    await assistant.refresh();
    for (const text of ['đồng ý', 'đồng ý', `${SCRIPT} ở đâu?`])
      await assistant.visits.ask({ conversationId: 'web:hostile', text, audience: 'citizen' }, 'web');
    await assistant.visits.settled();
  });
  afterAll(() => browser.close());
  afterEach(() => expect(browser.takeFaults()).toEqual([]));

  const isInert = async (page: Page): Promise<void> => {
    expect(await page.locator('img[src=x]').count()).toBe(0);
    expect(await page.evaluate<string>('document.title')).not.toMatch(/^[12]$/u);
    const texts = '[...document.scripts].map((one) => one.textContent).join("")';
    expect(await page.evaluate<string>(texts)).not.toContain('document.title=2');
  };

  it('is text in an answer on the page, its list and its document', async () => {
    const page = await browser.open('/tong-quan');
    await page.goto(browser.address);
    for (const [index, question] of QUESTIONS.entries()) {
      await page.locator('#text').fill(question);
      await page.keyboard.press('Enter');
      await page.locator('#log .theirs').nth(index).waitFor();
    }
    await page.locator('#text').fill(SCRIPT);
    await page.keyboard.press('Enter');
    await page.locator('#log .theirs').getByText('onerror').first().waitFor({ state: 'attached' });
    await page.locator('#log .mine').getByText(SCRIPT).waitFor();
    await isInert(page);
    await page.goto(`${browser.address}/documents/ong-2030`);
    await page.getByRole('heading', { level: 1 }).getByText('onerror').waitFor();
    await isInert(page);
  });

  it.each([
    ['/ban-ghi', AGENCY],
    ['/danh-muc', AGENCY],
    ['/can-bo', AGENCY],
    ['/hoi-thoai', `${SCRIPT} ở đâu?`],
    ['/ke-hoach', SCRIPT],
  ])('is text in the console at %s', async (path, said) => {
    const page = await browser.open(path);
    await page.locator('main').getByText(said).first().waitFor();
    await isInert(page);
  });
});
