import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TrialSchema } from '../../../server/console/contract/try.js';
import { CHROMIUM, inspectPage, isChromiumMissing, PHONE } from '../chromium.js';
import { BLANK_READING } from '../../bot/model/helped-assistant.js';
import { CHAT_KEY, CHAT_MODEL, startFakeChatModel, type FakeChatModel } from '../../fakes/chat-model-server.js';
import { startConsoleBrowser, type ConsoleBrowser } from './console-app.js';

/** Answered from passages, for no record says it. */
const QUOTED = 'Điện lực Hải Dương phối hợp thực hiện những nhiệm vụ nào của tỉnh Hải Dương?';
const QUESTION = 'Đơn vị nào chủ trì nhiệm vụ số hóa hồ sơ?';

describe.skipIf(isChromiumMissing)(`trying a question (needs ${CHROMIUM})`, () => {
  let browser: ConsoleBrowser;

  beforeAll(async () => {
    browser = await startConsoleBrowser();
  });
  afterAll(() => browser.close());
  afterEach(() => expect(browser.takeFaults()).toEqual([]));

  it('answers as the channels do, with each claim checked and the records that were considered', async () => {
    const client = await browser.running.asRole('admin');
    const { body } = await client.call('GET', `/try?text=${encodeURIComponent(QUESTION)}&audience=officer`);
    const trial = TrialSchema.parse(body);
    const payload = { conversationId: 'thu', text: QUESTION, audience: 'officer' };
    const asked = await browser.running.app.inject({ method: 'POST', url: '/api/ask', payload });
    expect(trial.answer.text).toBe(asked.json<{ text: string }>().text);
    expect(trial.understood?.sentence).toContain('hỏi đơn vị chủ trì');
    expect(trial.rankings.some(({ candidates }) => candidates.length > 0)).toBe(true);
    const claims = trial.verdicts.flatMap((verdict) => verdict.claims);
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.every(({ holds }) => holds)).toBe(true);
    expect(trial.model).toBeNull();
    expect((await client.call('GET', '/try?text=')).body).toMatchObject({ error: { code: 'empty-text' } });
  });

  it('shows all of it on a desktop and on a phone, and a question with markup as text', async () => {
    const page = await browser.open('/thu-cau-hoi', { role: 'viewer' });
    await page.getByRole('textbox', { name: 'Câu hỏi' }).fill(QUESTION);
    await page.keyboard.press('Enter');
    await page.getByText('Tôi hiểu câu hỏi là: hỏi đơn vị chủ trì').waitFor();
    const part = (name: string) => page.locator('section', { has: page.getByRole('heading', { name, exact: true }) });
    const rowsOf = async (name: string): Promise<string[][]> => {
      const rows = await part(name).locator('tbody tr').all();
      return Promise.all(rows.map((row) => row.locator('td').allTextContents()));
    };
    const records = await rowsOf('Nhiệm vụ, chỉ tiêu được xét');
    expect(records.map((cells) => cells[1]).join(' ')).toContain('Số hóa hồ sơ');
    await part('Kiểm chứng').getByText('Đạt: mọi điều nói ra đều có trong nguồn').waitFor();
    await part('Kiểm chứng')
      .getByText(/^Kế hoạch .+, .+ › /u)
      .first()
      .waitFor();
    const claims = await rowsOf('Kiểm chứng');
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.every(([, , verdict]) => verdict === 'đúng')).toBe(true);
    await inspectPage(page, 'try-desktop');

    await page.getByRole('textbox', { name: 'Câu hỏi' }).fill(QUOTED);
    await page.keyboard.press('Enter');
    await part('Đoạn văn bản được xét').getByRole('columnheader', { name: 'Theo từ' }).first().waitFor();
    const score = (text = ''): number => Number(text.replace('.', '').replace(',', '.'));
    const passages = await rowsOf('Đoạn văn bản được xét');
    expect(passages.length).toBeGreaterThan(0);
    const scores = passages.map(([own]) => score(own));
    expect(scores.every((own) => own > 0)).toBe(true);
    const [, lexical, vector, , place, content] = passages[0] ?? [];
    expect(Math.max(score(lexical), score(vector))).toBeGreaterThan(0);
    expect(place).toMatch(/^Kế hoạch .+, .+/u);
    expect(content).not.toBe('');
    const phone = await browser.open('/thu-cau-hoi', { role: 'viewer', device: PHONE });
    await phone.getByRole('textbox', { name: 'Câu hỏi' }).fill(`${QUESTION} <img src=x onerror=alert(1)>`);
    await phone.getByRole('button', { name: 'Hỏi thử' }).click();
    await phone.getByText('Tôi hiểu câu hỏi là').waitFor();
    expect(await phone.locator('main img').count()).toBe(0);
    await inspectPage(phone, 'try-phone');
  });
});

describe.skipIf(isChromiumMissing)(`trying a question beside a language model (needs ${CHROMIUM})`, () => {
  let browser: ConsoleBrowser;
  let fake: FakeChatModel;

  beforeAll(async () => {
    fake = await startFakeChatModel();
    fake.read = () => ({ ...BLANK_READING, intent: 'lead', topic: 'số hóa hồ sơ' });
    browser = await startConsoleBrowser({
      LLM_BASE_URL: fake.baseUrl,
      LLM_MODEL: CHAT_MODEL,
      LLM_API_KEY: CHAT_KEY,
    });
  });
  afterAll(async () => {
    await browser.close();
    await fake.http.close();
  });
  afterEach(() => expect(browser.takeFaults()).toEqual([]));

  it('shows what the model read and what became of it, and where it was not asked', async () => {
    const page = await browser.open('/thu-cau-hoi', { role: 'viewer' });
    const model = page.locator('section', { has: page.getByRole('heading', { name: 'Mô hình ngôn ngữ' }) });
    const question = page.getByRole('textbox', { name: 'Câu hỏi' });
    await question.fill('app ghi tên khách trọ nhà dân quẳng cho ổng nào');
    await page.keyboard.press('Enter');
    await model.getByText('"topic": "số hóa hồ sơ"').waitFor();
    await model.getByText(/Đọc câu hỏi: (?:được|không|bị)/).waitFor();
    await inspectPage(page, 'try-model');
    await question.fill(QUESTION);
    await page.keyboard.press('Enter');
    await model.getByText('Quy tắc đã đủ, mô hình không được hỏi.').waitFor();
  });
});
