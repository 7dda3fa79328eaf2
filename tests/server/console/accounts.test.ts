import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { takeConfiguredPassword } from '../../../server/console/configured-account.js';
import { hashPassword, verifyPassword } from '../../../server/console/passwords.js';
import { createAccountStore } from '../../../server/store/account-store.js';
import { createAuditLog } from '../../../server/store/audit-log.js';
import { CHROMIUM, inspectPage, isChromiumMissing, PHONE } from '../chromium.js';
import { ADMIN_PASSWORD, ROLE_PASSWORD, startConsole, startConsoleBrowser, type ConsoleApp } from './console-app.js';
import type { ConsoleBrowser, ConsoleClient } from './console-app.js';

const FRESH = 'mat-khau-moi-cua-nguoi';

describe('accounts of the console', () => {
  let running: ConsoleApp;
  let admin: ConsoleClient;

  beforeAll(async () => {
    running = await startConsole({ SAMPLE_PLANS: 'false' });
    admin = await running.asRole('admin');
  });
  afterAll(() => running.close());

  const idOf = async (name: string): Promise<number> => (await running.console?.accounts.byName(name))?.id ?? 0;
  const isIn = async (client: Pick<ConsoleClient, 'cookie'>): Promise<boolean> =>
    (await running.app.inject({ url: '/api/console/session', headers: { cookie: client.cookie } })).statusCode === 200;

  it('are made once a name, with a password that is long enough', async () => {
    const make = (name: string, password: string) =>
      admin.call('POST', '/accounts', { name, password, role: 'viewer' });
    expect((await make('Lan.Anh', FRESH)).status).toBe(200);
    expect(await make('lan.anh', FRESH)).toMatchObject({ status: 409, body: { error: { code: 'name-taken' } } });
    expect(await make('ngan', 'ngan')).toMatchObject({ status: 400, body: { error: { code: 'weak-password' } } });
    expect((await make('có dấu', FRESH)).status).toBe(400);
    expect((await running.signIn('LAN.ANH', FRESH)).status).toBe(204);
  });

  it('never tell a password, not even as a hash', async () => {
    const { body } = await admin.call('GET', '/accounts');
    expect(JSON.stringify(body)).not.toMatch(/scrypt|password|hash/i);
  });

  it('end their sessions when their role, password or right to sign in changes', async () => {
    for (const change of ['role', 'password', 'disabled'] as const) {
      const client = await running.signIn('lan.anh', FRESH);
      const body = { role: { role: 'editor' }, password: { password: FRESH }, disabled: { isDisabled: true } }[change];
      expect(await isIn(client)).toBe(true);
      expect((await admin.call('PUT', `/accounts/${await idOf('lan.anh')}/${change}`, body)).status).toBe(200);
      expect(await isIn(client), change).toBe(false);
    }
    expect((await running.signIn('lan.anh', FRESH)).status).toBe(401);
    await admin.call('PUT', `/accounts/${await idOf('lan.anh')}/disabled`, { isDisabled: false });
    expect((await running.signIn('lan.anh', FRESH)).status).toBe(204);
  });

  it('keep at least one administrator who can sign in', async () => {
    const id = await idOf('admin');
    for (const [path, body] of [
      ['role', { role: 'viewer' }],
      ['disabled', { isDisabled: true }],
    ] as const)
      expect(await admin.call('PUT', `/accounts/${id}/${path}`, body)).toMatchObject({
        status: 409,
        body: { error: { code: 'last-admin' } },
      });
    expect((await admin.call('PUT', '/accounts/9999/role', { role: 'viewer' })).status).toBe(404);
  });

  it('change their own password by the old one, which ends their other sessions alone', async () => {
    const [one, other] = [await running.asRole('editor'), await running.signIn('vai-tro-editor', ROLE_PASSWORD)];
    const wrong = await one.call('PUT', '/session/password', { current: 'không phải', next: FRESH });
    expect(wrong).toMatchObject({ status: 401, body: { error: { code: 'sign-in-refused' } } });
    expect((await one.call('PUT', '/session/password', { current: ROLE_PASSWORD, next: FRESH })).status).toBe(200);
    expect([await isIn(one), await isIn(other)]).toEqual([true, false]);
    expect((await running.signIn('vai-tro-editor', ROLE_PASSWORD)).status).toBe(401);
    expect((await running.signIn('vai-tro-editor', FRESH)).status).toBe(204);
  });

  it('leave what was changed in a log that nobody can rewrite', async () => {
    const { body } = await admin.call('GET', '/audit');
    expect(JSON.stringify(body)).toContain('"label":"Đổi vai trò"');
    expect(JSON.stringify(body)).not.toMatch(new RegExp(`${FRESH}|${ADMIN_PASSWORD}|${ROLE_PASSWORD}`));
    const { database } = running.assistant;
    for (const sql of ["UPDATE audit SET account_name = 'x'", 'DELETE FROM audit'])
      await expect(database.transact((raw) => raw.exec(sql))).rejects.toThrow('takes rows only');
  });
});

describe('the password of the configuration', () => {
  it('gives the way back to whoever lost every password, once it changes and not before', async () => {
    const running = await startConsole({ SAMPLE_PLANS: 'false' });
    const parts = { database: running.assistant.database, now: () => Date.now() };
    const stores = { accounts: createAccountStore(parts), audit: createAuditLog(parts) };
    const admin = await stores.accounts.byName('admin');
    await stores.accounts.change(admin?.id ?? 0, { passwordHash: await hashPassword(FRESH) });
    const has = async (password: string): Promise<boolean> =>
      verifyPassword(password, (await stores.accounts.byName('admin'))?.passwordHash ?? '');
    await takeConfiguredPassword(ADMIN_PASSWORD, stores);
    expect([await has(FRESH), await has(ADMIN_PASSWORD)]).toEqual([true, false]);
    await takeConfiguredPassword('mat-khau-cau-hinh-moi', stores);
    expect([await has(FRESH), await has('mat-khau-cau-hinh-moi')]).toEqual([false, true]);
    await running.close();
  });
});

describe.skipIf(isChromiumMissing)(`the accounts and audit views (needs ${CHROMIUM})`, () => {
  let browser: ConsoleBrowser;

  beforeAll(async () => {
    browser = await startConsoleBrowser({ SAMPLE_PLANS: 'false' });
  });
  afterAll(() => browser.close());
  afterEach(() => expect(browser.takeFaults()).toEqual([]));

  it('add an account, lock it and note both', async () => {
    const page = await browser.open('/tai-khoan');
    await page.getByRole('button', { name: 'Thêm tài khoản' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên đăng nhập').fill('thu.ha');
    await dialog.locator('input[autocomplete=new-password]').fill(FRESH);
    await dialog.getByRole('radio', { name: 'Biên tập viên' }).check();
    await inspectPage(page, 'account-form');
    await dialog.getByRole('button', { name: 'Thêm tài khoản' }).click();
    await page.getByRole('button', { name: 'Khóa tài khoản thu.ha', exact: true }).click();
    await page.getByRole('button', { name: 'Mở khóa tài khoản thu.ha' }).waitFor();
    await inspectPage(page, 'accounts-desktop');
    await page.getByRole('link', { name: 'Nhật ký' }).click();
    await page.getByText('Khóa hoặc mở khóa tài khoản').waitFor();
    await page.getByText('bị khóa: có').waitFor();
    await page.getByText('vai trò: Biên tập viên').waitFor();
    await inspectPage(page, 'audit-desktop');
    const phone = await browser.open('/tai-khoan', { device: PHONE });
    await phone.getByRole('button', { name: 'Mở khóa tài khoản thu.ha' }).waitFor();
    await inspectPage(phone, 'accounts-phone');
  });

  it('are not for an editor', async () => {
    const page = await browser.open('/tai-khoan', { role: 'editor' });
    await page.getByRole('heading', { name: 'Tài khoản của bạn không có quyền xem trang này.' }).waitFor();
    expect(await page.getByRole('link', { name: 'Tài khoản' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Tài khoản vai-tro-editor' }).click();
    await page.getByRole('menuitem', { name: 'Đổi mật khẩu' }).click();
    await page.getByRole('dialog').getByLabel('Mật khẩu hiện tại').waitFor();
    await inspectPage(page, 'own-password');
  });
});
