import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { planContent, record } from '../../knowledge/store/plan-content.js';
import { CHROMIUM, inspectPage, isChromiumMissing, PHONE } from '../chromium.js';
import { BEE_PLAN, BEE_PLAN_AMENDED, BEE_QUESTION } from './bee-plan.js';
import { startConsoleBrowser, type ConsoleBrowser } from './console-app.js';

describe.skipIf(isChromiumMissing)(`the plans view (needs ${CHROMIUM})`, () => {
  let browser: ConsoleBrowser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plans-view-test-'));
    browser = await startConsoleBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => expect(browser.takeFaults()).toEqual([]));

  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const ask = async (text: string): Promise<string> => {
    const payload = { conversationId: `hoi-${Math.random()}`, text };
    return (await browser.running.app.inject({ method: 'POST', url: '/api/ask', payload })).body;
  };

  it('lists what is loaded, on a desktop and on a phone', async () => {
    const page = await browser.open('/ke-hoach');
    await page.getByRole('heading', { name: 'Đang có 5 kế hoạch' }).waitFor();
    await inspectPage(page, 'plans-desktop');
    const phone = await browser.open('/ke-hoach', { device: PHONE });
    await phone.getByRole('heading', { name: 'Đang có 5 kế hoạch' }).waitFor();
    await inspectPage(phone, 'plans-phone');
  });

  it('takes several files, shows each one on its way and its report, and answers from it at once', async () => {
    const page = await browser.open('/ke-hoach', { role: 'editor' });
    await page
      .getByLabel('Chọn tệp kế hoạch')
      .setInputFiles([file('nuoi-ong-2030.md', BEE_PLAN), file('khong-phai.txt', 'Hôm nay trời đẹp.')]);
    const files = page.getByRole('region', { name: 'Tệp vừa gửi' });
    await files.getByText('Đã nạp mới').waitFor();
    await files.getByText('Không nhận ra đây là một kế hoạch').waitFor();
    await page.getByRole('heading', { name: 'Đang có 1 kế hoạch' }).waitFor();
    await inspectPage(page, 'plans-uploaded');
    expect(await ask(BEE_QUESTION)).toContain('Sở Thú y');
  });

  it('shows what changed in the next version, and what the older one said', async () => {
    const page = await browser.open('/ke-hoach', { role: 'editor' });
    await page.getByLabel('Chọn tệp kế hoạch').setInputFiles(file('nuoi-ong-2030.md', BEE_PLAN_AMENDED));
    await page.getByRole('region', { name: 'Tệp vừa gửi' }).getByText('Đã cập nhật').waitFor();
    await page.getByRole('link', { name: /Nuôi ong đô thị/ }).click();
    await page.getByRole('heading', { level: 1, name: /Nuôi ong đô thị/ }).waitFor();
    await inspectPage(page, 'plan-desktop');
    await page.getByRole('button', { name: 'Xem thay đổi của phiên bản 2' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Sở Nông nghiệp').waitFor();
    await inspectPage(page, 'plan-changes');
    await page.getByRole('button', { name: 'Đóng' }).click();
    await page.getByRole('button', { name: 'Xem nội dung phiên bản 1' }).click();
    await dialog.getByText('Tập huấn lấy mật').waitFor();
    await inspectPage(page, 'plan-records');
    await page.getByRole('button', { name: 'Đóng' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tải tệp gốc của phiên bản 1' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('nuoi-ong-2030.md');
  });

  it('closes a plan and takes it out, after asking', async () => {
    const page = await browser.open('/ke-hoach?van-ban=nuoi-ong-2030', { role: 'editor', device: PHONE });
    await page.getByRole('switch', { name: 'Công khai' }).click();
    await page.getByText('Đã chuyển thành nội bộ.').waitFor();
    expect(await ask(BEE_QUESTION)).not.toContain('Sở Nông nghiệp');
    await inspectPage(page, 'plan-phone');
    await page.getByRole('button', { name: 'Gỡ kế hoạch' }).click();
    await page.getByRole('dialog').getByText('sẽ bị gỡ cùng mọi phiên bản').waitFor();
    await inspectPage(page, 'plan-removal-phone');
    await page.getByRole('button', { name: 'Gỡ bỏ' }).click();
    await page.getByText('Chưa có kế hoạch nào').waitFor();
  });

  it('shows what a document says, never runs it', async () => {
    const script = '<img src=x onerror=document.title=1><script>document.title=2</script>';
    const said = { ...record(0, `Nhiệm vụ ${script}`), leads: [`Sở ${script}`] };
    const plan = { title: `Kế hoạch ${script}`, issuer: script, signer: script };
    const { plans } = browser.running.assistant;
    await plans.replace(planContent('ong-doc-2030', 'x', plan, { records: [said], fileName: `${script}.md` }));
    await browser.running.assistant.refresh();
    const page = await browser.open('/ke-hoach', { role: 'editor' });
    await page
      .getByRole('article')
      .getByRole('link', { name: /onerror/ })
      .click();
    await page.getByRole('button', { name: 'Xem nội dung phiên bản 1' }).click();
    await page.getByRole('dialog').getByText('Nhiệm vụ <img').waitFor();
    expect(await page.locator('main img, [role=dialog] img, [role=dialog] script').count()).toBe(0);
    expect(await page.title()).toContain('Trợ lý Kế hoạch');
  });

  it('offers a viewer nothing to change', async () => {
    const page = await browser.open('/ke-hoach?van-ban=ong-doc-2030', { role: 'viewer' });
    await page.getByRole('heading', { name: 'Các phiên bản' }).waitFor();
    expect(await page.getByRole('button', { name: 'Gỡ kế hoạch' }).count()).toBe(0);
    expect(await page.getByRole('switch').isDisabled()).toBe(true);
  });
});
