import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { IngestEvent } from '../../../ingestion/index.js';
import { planContent, record } from '../../knowledge/store/plan-content.js';
import { CHROMIUM, inspectPage, isChromiumMissing, PHONE } from '../chromium.js';
import { BEE_PLAN, BEE_PLAN_AMENDED, BEE_QUESTION } from './bee-plan.js';
import { startConsoleBrowser, type ConsoleBrowser } from './console-app.js';

const STAGES = {
  reading: 'Bước 1/3: Đang đọc văn bản',
  extracting: 'Bước 2/3: Đang nhận ra mục, nhiệm vụ và chỉ tiêu',
  storing: 'Bước 3/3: Đang ghi và lập chỉ mục',
} as const;

/** Files let go over the page by a pointer, as a browser takes them from the desktop. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const target = page.getByText('Kéo thả tệp vào đây');
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  const session = await page.context().newCDPSession(page);
  const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 10 };
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}

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
  afterEach(() => {
    vi.restoreAllMocks();
    expect(browser.takeFaults()).toEqual([]);
  });

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

  it('takes several dropped files, shows each stage of each while it lasts, and reports on every one', async () => {
    const page = await browser.open('/ke-hoach', { role: 'editor' });
    const files = page.getByRole('region', { name: 'Tệp vừa gửi' });
    const itemOf = (name: string) => files.locator('.mantine-Paper-root', { hasText: name });
    // The service's own progress, each step held until the page has shown it.
    const { ingestion } = browser.running.assistant;
    const ingest = ingestion.ingestBytes.bind(ingestion);
    const seen: string[] = [];
    vi.spyOn(ingestion, 'ingestBytes').mockImplementation(async (name, bytes, options) => {
      const events: IngestEvent[] = [];
      const report = await ingest(name, bytes, { ...options, onProgress: (event) => events.push(event) });
      for (const event of events) {
        options.onProgress?.(event);
        const stage = event.kind === 'file-started' ? 'reading' : event.kind === 'file-stage' ? event.at.stage : null;
        if (stage === null) continue;
        await itemOf(name).getByText(STAGES[stage]).waitFor();
        await itemOf(name).getByRole('progressbar').waitFor();
        if (seen.length === 0) await itemOf('khong-phai.txt').getByText('Đang chờ đến lượt').waitFor();
        if (stage === 'extracting' && name === 'nuoi-ong-2030.md') await inspectPage(page, 'plans-uploading');
        seen.push(`${name} ${stage}`);
      }
      return report;
    });
    await drop(page, [
      file('nuoi-ong-2030.md', BEE_PLAN),
      file('khong-phai.txt', 'Hôm nay trời đẹp.'),
      file('hinh.exe', 'MZ không phải văn bản'),
    ]);
    await files.getByText('Đã nạp mới').waitFor();
    await files.getByText('3 tệp: 1 đã nạp, 2 không nạp được').waitFor();
    const stagesOf = (name: string): string[] =>
      [...new Set(seen)].filter((one) => one.startsWith(name)).map((one) => one.slice(name.length + 1));
    expect(stagesOf('nuoi-ong-2030.md')).toEqual(['reading', 'extracting', 'storing']);
    expect(stagesOf('khong-phai.txt')[0]).toBe('reading');
    expect(stagesOf('hinh.exe')[0]).toBe('reading');
    await itemOf('nuoi-ong-2030.md').getByText('Đã nạp mới').waitFor();
    await itemOf('nuoi-ong-2030.md').getByText('2 nhiệm vụ · 0 việc được giao · 1 chỉ tiêu').waitFor();
    await itemOf('khong-phai.txt').getByText('Không nhận ra đây là một kế hoạch').waitFor();
    await itemOf('hinh.exe').getByText('Không nạp được', { exact: true }).waitFor();
    await page.getByRole('heading', { name: 'Đang có 1 kế hoạch' }).waitFor();
    await inspectPage(page, 'plans-uploaded');
    expect(await ask(BEE_QUESTION)).toContain('Sở Thú y');
  });

  it('names each file that was refused with its reason, and goes on with those behind it', async () => {
    const page = await browser.open('/ke-hoach', { role: 'editor' });
    const tooLarge = join(folder, 'qua-lon.pdf');
    writeFileSync(tooLarge, '');
    truncateSync(tooLarge, 50 * 1024 * 1024 + 1);
    await page.route('**/plans/uploads?*', (route) => route.abort(), { times: 1 });
    await drop(page, [
      file('rot-mang.md', BEE_PLAN),
      tooLarge,
      file('nuoi-ong-2030.md', BEE_PLAN.replace('77/KH-UBND', '99/KH-UBND').replace('TỈNH THỬ NGHIỆM', 'TỈNH KHÁC')),
    ]);
    const notSent = page.getByRole('alert');
    await notSent.getByText('qua-lon.pdf: Lớn hơn 50 MB.').waitFor();
    await notSent.getByText('rot-mang.md: Không kết nối được với máy chủ.').waitFor();
    const files = page.getByRole('region', { name: 'Tệp vừa gửi' });
    await files.getByText('Bị từ chối').waitFor();
    await files.getByText(/77\/KH-UBND.*99\/KH-UBND|99\/KH-UBND.*77\/KH-UBND/u).waitFor();
    await inspectPage(page, 'plans-refused');
    expect(browser.takeFaults()).toEqual([expect.stringContaining('ERR_FAILED')]);
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

  it('lets one of many be found by a few words, and leads from it to its records', async () => {
    const { plans } = browser.running.assistant;
    for (let index = 1; index <= 45; index += 1) {
      const fields = { title: `Kế hoạch Đê điều xã Bãi Sậy ${index}`, number: `${index}/KH-UBND` };
      const said = record(0, `Đắp đoạn đê số ${index}`);
      await plans.replace(planContent(`de-dieu-${index}`, `${index}`, fields, { records: [said] }));
    }
    await browser.running.assistant.refresh();
    const page = await browser.open('/ke-hoach', { role: 'editor' });
    await page.getByRole('heading', { name: 'Đang có 46 kế hoạch' }).waitFor();
    expect(await page.getByRole('article').count()).toBe(20);
    await inspectPage(page, 'plans-many');
    await page.getByRole('button', { name: 'Trang 3', exact: true }).click();
    await expect.poll(() => page.getByRole('article').count()).toBe(6);
    await page.getByLabel('Tìm kế hoạch').fill('de dieu 37/kh');
    await page.getByText('Thấy 1 trong 46 kế hoạch').waitFor();
    await page.getByRole('article').getByRole('link', { name: 'Kế hoạch Đê điều xã Bãi Sậy 37' }).click();
    await page.getByRole('link', { name: 'Xem và sửa bản ghi' }).click();
    await page.getByText('1 bản ghi', { exact: true }).waitFor();
    await page.getByText('Đắp đoạn đê số 37').first().waitFor();
    await page.getByLabel('Kế hoạch', { exact: true }).first().fill('bai say 12');
    await page.getByRole('option', { name: 'Kế hoạch Đê điều xã Bãi Sậy 12' }).click();
    await page.getByText('Đắp đoạn đê số 12').first().waitFor();
  });

  it('offers a viewer nothing to change', async () => {
    const page = await browser.open('/ke-hoach?van-ban=ong-doc-2030', { role: 'viewer' });
    await page.getByRole('heading', { name: 'Các phiên bản' }).waitFor();
    expect(await page.getByRole('button', { name: 'Gỡ kế hoạch' }).count()).toBe(0);
    expect(await page.getByRole('switch').isDisabled()).toBe(true);
  });
});
