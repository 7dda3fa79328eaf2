import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeBackup } from '../../../server/backup/make-backup.js';
import { startFakeTelegram, textUpdate, type FakeTelegram } from '../../fakes/telegram-server.js';
import { CHROMIUM, inspectPage, isChromiumMissing, PHONE } from '../chromium.js';
import { SECRET, telegramAt, until } from '../running-channels.js';
import { startConsoleBrowser, type ConsoleBrowser } from './console-app.js';

describe.skipIf(isChromiumMissing)(`the health view (needs ${CHROMIUM})`, () => {
  let browser: ConsoleBrowser;
  let telegram: FakeTelegram;

  beforeAll(async () => {
    telegram = await startFakeTelegram();
    browser = await startConsoleBrowser({
      ...telegramAt(telegram.root),
      LLM_BASE_URL: 'http://127.0.0.1:9/v1',
      LLM_MODEL: 'qwen3:8b',
    });
    await browser.running.channels?.start();
  });
  afterAll(async () => {
    await browser.running.channels?.stop();
    await browser.close();
    await telegram.close();
  });
  afterEach(() => expect(browser.takeFaults()).toEqual([]));

  const failures = () => browser.running.channels?.failures(9) ?? [];

  it('says how each part is, what the data takes, and that there is no backup until there is one', async () => {
    await browser.running.assistant.settled();
    const page = await browser.open('/tinh-trang');
    await page.getByText('Đang hoạt động tốt').waitFor();
    for (const says of [
      'tắt (chưa đặt ZALO_BOT_TOKEN, ZALO_BOT_WEBHOOK_SECRET)',
      'đọc và ghi được',
      'sẵn sàng',
      /có sẵn trong chương trình, không cần mạng \(offline-/u,
      /^5 kế hoạch, \d+ đoạn tìm được$/u,
      /^qwen3:8b: /u,
      /^còn trống [\d.,]+ [MGT]B trên [\d.,]+ [MGT]B$/u,
      /^kho [\d.,]+ [KM]B; tệp gốc [\d.,]+ [KM]B$/u,
      /^chưa có: chạy npm run backup/u,
    ])
      await page.getByText(says).first().waitFor();
    const { dataDir, assistant } = browser.running;
    const target = join(dataDir, 'backups', 'sao-luu.tar.gz');
    const at = new Date(assistant.clock.now().getTime() - 9 * 24 * 60 * 60 * 1000);
    await makeBackup({ dataDir, target, overwrite: false, configuredKey: null, at });
    await page.reload();
    await page.getByText(/\(9 ngày trước\), [\d.,]+ [KM]B$/u).waitFor();
    await page.getByText('đã quá một tuần: hãy sao lưu lại').waitFor();
    await page.getByText(`tệp ${target}`).waitFor();
    expect(await page.title()).toContain('Tình trạng hệ thống');
    await inspectPage(page, 'health-desktop');
  });

  it('shows a delivery that failed and sends it again', async () => {
    telegram.blocked.add('7');
    const page = await browser.open('/tinh-trang', { role: 'editor' });
    await browser.running.app.inject({
      method: 'POST',
      url: '/webhooks/telegram',
      headers: { 'x-telegram-bot-api-secret-token': SECRET },
      payload: textUpdate(7, 'xin chào'),
    });
    await until(() => failures().length > 0);
    await page.reload();
    await page.getByText('http-403').waitFor();
    await inspectPage(page, 'health-failure');
    telegram.blocked.clear();
    await page.getByRole('button', { name: /^Gửi lại tin số/u }).click();
    await page.getByText('Đã xếp tin vào hàng chờ gửi lại.').waitFor();
    await until(() => telegram.delivered.some(({ chatId }) => chatId === '7'));
    await page.getByText('Không có tin nào như vậy.').waitFor();
    expect(failures()).toEqual([]);
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
