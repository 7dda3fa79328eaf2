import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, inspectPage, isChromiumMissing, PHONE } from '../chromium.js';
import { startConsoleBrowser, type ConsoleBrowser } from './console-app.js';

const UNANSWERED = 'Thẻ bạn đọc của thư viện tỉnh Hải Dương làm ở đâu?';
const ANSWER = 'Bạn làm thẻ tại bộ phận một cửa của thư viện tỉnh.';

describe.skipIf(isChromiumMissing)(`the talks and overview views (need ${CHROMIUM})`, () => {
  let browser: ConsoleBrowser;

  const say = (conversationId: string, text: string) =>
    browser.running.assistant.visits.ask({ conversationId, text, audience: 'citizen' }, 'web');

  /** An agreement, and what is asked after it. */
  const agreeAndAsk = async (conversationId: string, ...texts: readonly string[]): Promise<void> => {
    await say(conversationId, 'đồng ý');
    await say(conversationId, 'đồng ý');
    for (const text of texts) await say(conversationId, text);
    await browser.running.assistant.visits.settled();
  };

  beforeAll(async () => {
    browser = await startConsoleBrowser({ OPERATOR_NAME: 'Sở Khoa học và Công nghệ Hải Dương' });
    const { assistant } = browser.running;
    const [answered = ''] = await assistant.suggestions();
    await agreeAndAsk('web:one', UNANSWERED, answered, 'gọi tôi theo số 0912345678, thư viện mở cửa lúc nào?');
    await agreeAndAsk('web:two', 'the ban doc cua thu vien tinh hai duong lam o dau');
    await say('web:three', 'câu này không được giữ, người này chưa đồng ý');
    await assistant.visits.settled();
  }, 120_000);
  afterAll(() => browser.close());
  afterEach(() => expect(browser.takeFaults()).toEqual([]));

  it('lead from an unanswered question to a curated answer that is given at once', async () => {
    const page = await browser.open('/hoi-thoai', { role: 'editor' });
    const first = page.locator('details').first();
    await first.getByText('2 câu, 2 câu cần xem').waitFor();
    await first.locator('summary').click();
    await first.getByText(UNANSWERED).last().waitFor();
    const whole = await page.locator('main').innerText();
    expect(whole).toContain('[đã che số điện thoại]');
    expect(whole).not.toContain('0912345678');
    expect(whole).not.toContain('câu này không được giữ');
    expect(whole).not.toContain('web:one');
    await inspectPage(page, 'talks-desktop');

    await page
      .getByRole('button', { name: /Viết câu trả lời cho nhóm/ })
      .first()
      .click();
    await page.getByLabel('Các cách hỏi, mỗi dòng một câu').fill(UNANSWERED);
    await page.getByRole('textbox', { name: 'Câu trả lời', exact: true }).fill(ANSWER);
    await page.getByLabel('Nguyên văn đoạn trích').fill('lời này không có trong kế hoạch');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Không thấy nguyên văn đoạn trích này').waitFor();
    await page.getByLabel('Tìm bản ghi làm nguồn').fill('số hóa hồ sơ');
    const [choice] = [
      page
        .getByRole('dialog')
        .getByRole('button', { name: /Phụ lục/u })
        .first(),
    ];
    await choice.waitFor();
    await inspectPage(page, 'curated-form-desktop');
    await choice.click();
    expect(await page.getByLabel('Nguyên văn đoạn trích').inputValue()).not.toBe('');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Đang dùng, trích').waitFor();

    const answer = (await say('web:four', UNANSWERED)).answer;
    expect(answer.text).toBe(`${ANSWER}\n\nCâu trả lời do Sở Khoa học và Công nghệ Hải Dương biên soạn.`);
    const noted = await browser.running.console?.audit.list({ limit: 9 });
    expect(noted?.map(({ action }) => action)).toEqual(expect.arrayContaining(['talks.viewed', 'curated.written']));
    expect(JSON.stringify(noted)).not.toContain('thư viện');

    await page.getByRole('button', { name: /^Gỡ câu trả lời số/ }).click();
    await page.getByText('Chưa có câu trả lời nào').waitFor();
    expect((await say('web:five', UNANSWERED)).answer.text).not.toContain(ANSWER);
  }, 90_000);

  it('are read a page at a time', async () => {
    const topics =
      'cầu đường điện nước chợ trường trạm kênh đê ruộng rừng biển đảo núi sông hồ bến ga phà tàu xe thuyền'.split(' ');
    await agreeAndAsk('web:many', ...topics.map((topic) => `Nuôi ${topic}${topic} xanh ${topic}x ở đâu thế?`));
    const page = await browser.open('/hoi-thoai', { role: 'editor' });
    await page.getByText(/^2\d nhóm câu hỏi$/u).waitFor();
    expect(await page.locator('details').count()).toBe(20);
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await expect.poll(() => page.locator('details').count()).toBeLessThan(10);
    await inspectPage(page, 'talks-second-page');
  });

  it('draw the days, and give the same figures as tables', async () => {
    const page = await browser.open('/tong-quan', { role: 'viewer' });
    await page.getByText('Tổng số câu hỏi').waitFor();
    await page.locator('.recharts-bar-rectangle').first().waitFor();
    await page.getByText('Xem “Câu hỏi mỗi ngày theo cách trả lời” dạng bảng').click();
    await page.getByRole('columnheader', { name: 'Không trả lời được' }).waitFor();
    await inspectPage(page, 'overview-desktop');
  }, 60_000);

  it('fit a phone', async () => {
    const talks = await browser.open('/hoi-thoai', { role: 'editor', device: PHONE });
    await talks.locator('summary').first().click();
    await inspectPage(talks, 'talks-phone');
    const overview = await browser.open('/tong-quan', { role: 'viewer', device: PHONE });
    await overview.getByText('Tổng số câu hỏi').waitFor();
    await inspectPage(overview, 'overview-phone');
  }, 60_000);

  it('show text to editors alone, and refuse days that are none', async () => {
    const { running } = browser;
    const viewer = await running.signIn('vai-tro-viewer', 'mat-khau-cua-vai-tro');
    const read = (url: string) => running.app.inject({ url: `/api/console${url}`, headers: { cookie: viewer.cookie } });
    expect((await read('/talks?from=2026-01-01&to=2026-12-31')).statusCode).toBe(403);
    expect((await read('/overview?from=2026-13-40&to=2026-12-31')).statusCode).toBe(400);
    expect((await read('/overview?from=2026-01-01&to=2026-12-31')).statusCode).toBe(200);
  });
});
