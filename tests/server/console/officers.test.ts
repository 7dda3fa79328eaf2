import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AuditPageSchema } from '../../../server/console/contract/accounts.js';
import { IssuedSchema, OfficersSchema } from '../../../server/console/contract/officers.js';
import { CHROMIUM, inspectPage, isChromiumMissing, PHONE } from '../chromium.js';
import { startConsole, startConsoleBrowser, type ConsoleApp, type ConsoleBrowser } from './console-app.js';
import type { ConsoleClient } from './console-app.js';

describe('officers in the console', () => {
  let running: ConsoleApp;
  let admin: ConsoleClient;

  beforeAll(async () => {
    running = await startConsole();
    admin = await running.asRole('admin');
  });
  afterAll(() => running.close());

  const issue = async (agency: string) =>
    IssuedSchema.parse((await admin.call('POST', '/officers/invitations', { agency, days: 7 })).body);
  const listed = async () => OfficersSchema.parse((await admin.call('GET', '/officers')).body);
  const agencyOf = (conversation: string) => running.assistant.members.agencyOf(conversation);

  it('are made by a code that is told once, and end when it is revoked', async () => {
    const { id, code } = await issue('Sở Y tế');
    await running.assistant.members.redeem('web:one', code);
    expect(agencyOf('web:one')).toBe('Sở Y tế');
    const { invitations } = await listed();
    expect(invitations[0]).toMatchObject({ id, agency: 'Sở Y tế', state: 'used', issuedBy: 'admin', revokedAt: null });
    expect(JSON.stringify(invitations)).not.toContain(code);
    expect((await admin.call('DELETE', `/officers/invitations/${id}`)).status).toBe(200);
    expect(agencyOf('web:one')).toBeNull();
    expect((await listed()).invitations[0]).toMatchObject({ state: 'revoked' });
    expect(await admin.call('DELETE', `/officers/invitations/${id}`)).toMatchObject({
      status: 404,
      body: { error: { code: 'no-such-entry' } },
    });
  });

  it('are noted with agency and number, never with the code', async () => {
    const { id, code } = await issue('Sở Tài chính');
    const { body } = await admin.call('GET', '/audit');
    const noted = { action: 'officer.invited', subject: String(id), detail: { agency: 'Sở Tài chính', days: 7 } };
    expect(AuditPageSchema.parse(body).entries[0]).toMatchObject(noted);
    expect(JSON.stringify(body)).not.toContain(code);
    expect(running.logged()).not.toContain(code);
  });

  it('want an agency and a time that fit', async () => {
    for (const order of [
      { agency: ' ', days: 7 },
      { agency: 'x'.repeat(121), days: 7 },
      { agency: 'Sở Y tế', days: 91 },
    ])
      expect((await admin.call('POST', '/officers/invitations', order)).status).toBe(400);
    const { agencies } = await listed();
    expect(agencies).toContain('Sở Nội vụ');
  });
});

describe.skipIf(isChromiumMissing)(`the officers view (needs ${CHROMIUM})`, () => {
  let browser: ConsoleBrowser;

  beforeAll(async () => {
    browser = await startConsoleBrowser();
  });
  afterAll(() => browser.close());
  afterEach(() => expect(browser.takeFaults()).toEqual([]));

  it('invites an officer, shows the code once, and takes the right back', async () => {
    const page = await browser.open('/can-bo');
    await page.getByText('Chưa mời cán bộ nào.').waitFor();
    await page.getByRole('button', { name: 'Mời cán bộ' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Đơn vị của cán bộ').fill('Sở Nội');
    await page.getByRole('option', { name: 'Sở Nội vụ', exact: true }).click();
    await inspectPage(page, 'officer-form');
    await dialog.getByRole('button', { name: 'Tạo mã mời' }).click();
    await page.getByText('Mã chỉ hiện một lần này.', { exact: false }).waitFor();
    const code = await page.getByRole('dialog').locator('code, pre').innerText();
    await inspectPage(page, 'officer-code');
    await page.getByRole('button', { name: 'Tôi đã lưu mã' }).click();
    await browser.running.assistant.members.redeem('web:officer', code);
    await page.reload();
    await page.getByText('đã dùng').waitFor();
    expect(await page.locator('main').innerText()).not.toContain(code);
    await inspectPage(page, 'officers-desktop');
    await page.getByRole('button', { name: /^Thu hồi mã mời số 1 của Sở Nội vụ$/u }).click();
    await inspectPage(page, 'officer-revoke');
    await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi', exact: true }).click();
    await page.getByText('đã thu hồi', { exact: true }).waitFor();
    expect(browser.running.assistant.members.agencyOf('web:officer')).toBeNull();
  });

  it('fits a phone', async () => {
    await browser.running.assistant.members.issue({ agency: 'Văn phòng Ủy ban nhân dân tỉnh', days: 7, by: 'admin' });
    const page = await browser.open('/can-bo', { device: PHONE });
    await page.getByText('Văn phòng Ủy ban nhân dân tỉnh').waitFor();
    await inspectPage(page, 'officers-phone');
  });

  it('is not for an editor', async () => {
    const page = await browser.open('/can-bo', { role: 'editor' });
    await page.getByRole('heading', { name: 'Tài khoản của bạn không có quyền xem trang này.' }).waitFor();
    expect(await page.getByRole('link', { name: 'Cán bộ' }).count()).toBe(0);
  });
});
