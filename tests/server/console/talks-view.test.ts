import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { KeptTurn, TurnFigures } from '../../../bot/ports.js';
import { parseDay } from '../../../knowledge/index.js';
import { CHROMIUM, inspectPage, isChromiumMissing, PHONE } from '../chromium.js';
import { startConsoleBrowser, type ConsoleBrowser } from './console-app.js';

const DAYS = [parseDay('2025-02-03'), parseDay('2025-02-04')] as const;
const FIGURE_DAYS = [parseDay('2025-03-03'), parseDay('2025-03-04'), parseDay('2025-03-05')] as const;
const FIGURES: TurnFigures = {
  day: DAYS[0],
  kind: 'answer',
  reason: 'found',
  intent: 'lead',
  planIds: [],
  agencies: [],
  recordKeys: [],
  latencyMs: 30,
  lengthClass: 'short',
};
const EXCHANGE = { interpretation: null, reason: 'found', answer: 'Sở Y tế', sources: [], options: [] } as const;
/** A chart's figures as its table gives them, its head first. */
async function tableOf(page: Page, title: string): Promise<string[][]> {
  const region = page.getByRole('region', { name: `${title}, dạng bảng`, includeHidden: true });
  await region.waitFor({ state: 'attached' });
  const rows = await region.locator('tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}

const attributesOf = async (locator: Locator, name: string): Promise<string[]> =>
  Promise.all((await locator.all()).map(async (one) => (await one.getAttribute(name)) ?? ''));

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

  const keep = (channel: 'web' | 'telegram', figures: Partial<TurnFigures>, exchange: KeptTurn['exchange'] = null) =>
    browser.running.assistant.people.keepTurn(`${channel}:figures`, channel, {
      figures: { ...FIGURES, ...figures },
      exchange,
    });

  /** Of two days of their own: questions that fared well and badly, at two doors. */
  const keepOlder = async (): Promise<void> => {
    const { people } = browser.running.assistant;
    const kept = (id: string, question: string, kind: 'answer' | 'refuse', day = DAYS[0]) => ({
      id,
      day,
      content: { ...EXCHANGE, question, kind },
    });
    for (const channel of ['web', 'telegram'] as const) await people.decide(`${channel}:figures`, 'agreed');
    await keep('web', {}, kept('lanh-1', 'Ai chủ trì nhiệm vụ trồng tre?', 'answer'));
    await keep('web', {}, kept('lanh-2', 'Nhiệm vụ trồng tre ai chủ trì nhỉ?', 'answer'));
    await keep('web', {}, kept('lanh-3', 'trong tre thi ai chu tri', 'answer'));
    await keep('telegram', {}, kept('sai', 'Hạn nộp báo cáo quý là khi nào?', 'answer', DAYS[1]));
    await people.rate('telegram:figures', 'telegram', { exchangeId: 'sai', rating: 'wrong', note: 'sai ngày rồi' });
    for (const exchangeId of ['lanh-1', 'lanh-2'])
      await people.rate('web:figures', 'web', { exchangeId, rating: 'right', note: null });
    await keep('telegram', {}, kept('hong-1', 'Lệ phí đăng kiểm xe máy?', 'refuse'));
    await keep('web', {}, kept('hong-2', 'le phi dang kiem xe may', 'refuse', DAYS[1]));
  };

  beforeAll(async () => {
    browser = await startConsoleBrowser({ OPERATOR_NAME: 'Sở Khoa học và Công nghệ Hải Dương' });
    const { assistant } = browser.running;
    const [answered = ''] = await assistant.suggestions();
    await agreeAndAsk('web:one', UNANSWERED, answered, 'gọi tôi theo số 0912345678, thư viện mở cửa lúc nào?');
    await agreeAndAsk('web:two', 'the ban doc cua thu vien tinh hai duong lam o dau');
    await keepOlder();
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
    await page.getByRole('dialog').getByText('Không thấy nguyên văn đoạn trích này').waitFor();
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

  it('stand by channel and by day, those in trouble first, questions alike together', async () => {
    const page = await browser.open('/hoi-thoai', { role: 'editor' });
    const groups = async () =>
      (await page.locator('summary').allInnerTexts()).map((text) => text.replace(/\s+/gu, ' '));
    const LE_PHI = 'Lệ phí đăng kiểm xe máy? 2 câu, 2 câu cần xem';
    const HAN_NOP = 'Hạn nộp báo cáo quý là khi nào? 1 câu, 1 câu cần xem';
    const TRONG_TRE = 'Nhiệm vụ trồng tre ai chủ trì nhỉ? 3 câu';
    await page.getByLabel('Từ ngày').fill(DAYS[0]);
    await page.getByLabel('Đến ngày').fill(DAYS[1]);
    await expect.poll(groups).toEqual([LE_PHI, HAN_NOP, TRONG_TRE]);
    await page.getByText('Hạn nộp báo cáo quý').first().click();
    await page.getByText('sai ngày rồi').waitFor();
    await inspectPage(page, 'talks-troubled');

    await page.getByLabel('Kênh').selectOption({ label: 'Telegram' });
    await expect.poll(groups).toEqual([LE_PHI.replace('2 câu, 2 câu', '1 câu, 1 câu'), HAN_NOP]);
    await page.getByLabel('Từ ngày').fill(DAYS[1]);
    await expect.poll(groups).toEqual([HAN_NOP]);
    await page.getByLabel('Kênh').selectOption({ label: 'Zalo OA' });
    await page.getByText('Chưa có hội thoại nào được giữ trong những ngày này.').waitFor();
    await page.getByLabel('Kênh').selectOption({ label: 'Mọi kênh' });
    await expect.poll(groups).toEqual(['le phi dang kiem xe may 1 câu, 1 câu cần xem', HAN_NOP]);
  });

  it('are drawn by day, channel and kind, with how fast, how rated and what was asked most', async () => {
    const { assistant } = browser.running;
    const [task, other] = assistant.catalog().records;
    const tasks = [task?.record.key ?? '', other?.record.key ?? ''];
    await keep('web', { day: FIGURE_DAYS[0], latencyMs: 40, agencies: ['Sở Y tế'], recordKeys: tasks });
    await keep('web', { day: FIGURE_DAYS[0], latencyMs: 60, agencies: ['Sở Y tế'], recordKeys: tasks.slice(0, 1) });
    await keep('telegram', { day: FIGURE_DAYS[0], latencyMs: 2500, kind: 'refuse', reason: 'not-found' });
    await keep('telegram', { day: FIGURE_DAYS[2], latencyMs: 50, agencies: ['Công an tỉnh'] });
    await keep('telegram', { day: FIGURE_DAYS[2], latencyMs: 50, kind: 'clarify' });
    await keep('web', { day: FIGURE_DAYS[2], latencyMs: 1, kind: 'smalltalk' });

    const page = await browser.open('/tong-quan', { role: 'viewer' });
    await page.getByLabel('Từ ngày').fill(FIGURE_DAYS[0]);
    await page.getByLabel('Đến ngày').fill(FIGURE_DAYS[2]);
    await expect
      .poll(() => tableOf(page, 'Câu hỏi mỗi ngày theo kênh'))
      .toEqual([
        ['Ngày', 'Telegram', 'Trang hỏi đáp'],
        ['05/03', '2', '1'],
        ['03/03', '1', '2'],
      ]);
    expect(await tableOf(page, 'Câu hỏi mỗi ngày theo cách trả lời')).toEqual([
      ['Ngày', 'Chào hỏi', 'Hỏi lại', 'Không trả lời được', 'Trả lời'],
      ['05/03', '1', '1', '0', '1'],
      ['03/03', '0', '0', '1', '2'],
    ]);
    expect((await tableOf(page, 'Thời gian trả lời mỗi ngày (mili giây)')).slice(1)).toEqual([
      ['05/03', '50', '50'],
      ['03/03', '60', '2.500'],
    ]);
    expect((await tableOf(page, 'Kết quả trả lời')).slice(1)).toEqual([
      ['Tìm thấy', '5 (83 %)'],
      ['Không tìm thấy', '1 (17 %)'],
    ]);
    expect((await tableOf(page, 'Đơn vị được hỏi nhiều nhất')).slice(1)).toEqual([
      ['Sở Y tế', '2'],
      ['Công an tỉnh', '1'],
    ]);
    expect((await tableOf(page, 'Nhiệm vụ, chỉ tiêu được hỏi nhiều nhất')).slice(1)).toEqual([
      [task?.record.title, '2'],
      [other?.record.title, '1'],
    ]);
    for (const says of ['5', '3 (60 %)', '1 (20 %)', '0,05 giây', '2,5 giây'])
      await page.getByText(says, { exact: true }).first().waitFor();

    // One bar a day and series that has any, as high as its number; one point a day and line.
    const bars = page.getByRole('region', { name: 'Câu hỏi mỗi ngày theo kênh', exact: true });
    await expect.poll(() => bars.locator('.recharts-bar-rectangle path').count()).toBe(4);
    const heights = (await attributesOf(bars.locator('.recharts-bar-rectangle path'), 'height')).map(Number);
    const tall = Math.max(...heights);
    expect(heights.map((height) => Math.round((2 * height) / tall)).sort()).toEqual([1, 1, 2, 2]);
    const lines = page.getByRole('region', { name: 'Thời gian trả lời mỗi ngày (mili giây)', exact: true });
    await expect.poll(() => lines.locator('circle.recharts-line-dot, circle.recharts-dot').count()).toBe(4);
    const agencies = page.getByRole('region', { name: 'Đơn vị được hỏi nhiều nhất, dạng bảng' });
    const styles = await attributesOf(agencies.locator('.bar > div'), 'style');
    expect(styles.map((style) => style.split(';')[0])).toEqual(['width: 100%', 'width: 50%']);
    await page.getByText('Xem “Câu hỏi mỗi ngày theo cách trả lời” dạng bảng').click();
    await inspectPage(page, 'overview-desktop');
  });

  it('count the ratings of the days', async () => {
    const page = await browser.open('/tong-quan', { role: 'viewer' });
    await expect
      .poll(async () => (await tableOf(page, 'Phản hồi')).slice(1))
      .toEqual([
        ['Đúng', '2 (67 %)'],
        ['Sai', '1 (33 %)'],
      ]);
  });

  it('fit a phone', async () => {
    const talks = await browser.open('/hoi-thoai', { role: 'editor', device: PHONE });
    await talks.locator('summary').first().click();
    await inspectPage(talks, 'talks-phone');
    const overview = await browser.open('/tong-quan', { role: 'viewer', device: PHONE });
    await overview.getByText('Tổng số câu hỏi').first().waitFor();
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
