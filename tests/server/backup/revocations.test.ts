import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePlanId } from '../../../knowledge/index.js';
import { createAccountStore } from '../../../server/store/account-store.js';
import type { RunningApp } from '../running-app.js';
import { backUp, folder, restore, start } from './backing-up.js';

const issue = ({ assistant }: RunningApp, agency: string) =>
  assistant.members.issue({ agency, days: 7, by: 'chị Hoa' });
const redeem = ({ assistant }: RunningApp, person: string, code: string) => assistant.members.redeem(person, code);
const agencyOf = ({ assistant }: RunningApp, person: string) => assistant.members.agencyOf(person);
const stateOf = async ({ assistant }: RunningApp, id: number) =>
  (await assistant.members.list()).find((one) => one.id === id)?.state;

describe('rights in a restore', { timeout: 120_000 }, () => {
  it('to a plan that was closed since the backup do not come back, and those to a plan that was opened do not either', async () => {
    const running = await start();
    const { plans } = running.assistant;
    const [closed, opened] = [parsePlanId('hai-duong-2023'), parsePlanId('hai-an-2024')];
    await plans.setAccess(opened, 'internal');
    const file = join(folder(), 'b.tar.gz');
    await backUp(running.dataDir, file);
    await plans.setAccess(closed, 'internal');
    await plans.setAccess(opened, 'public');
    await restore(running.dataDir, file);
    await running.assistant.refresh();
    const accessOf = async (id: string) => (await plans.list()).find((plan) => plan.id === id)?.access;
    expect([await accessOf(closed), await accessOf(opened)]).toEqual(['internal', 'internal']);
    const shown = await running.app.inject({ url: '/api/documents/hai-duong-2023' });
    expect(shown.statusCode).toBe(404);
    const question = 'Đơn vị nào chủ trì nhiệm vụ số hóa hồ sơ trong kế hoạch Hải Dương 2023?';
    const payload = { conversationId: 'a', text: question };
    const { body } = await running.app.inject({ method: 'POST', url: '/api/ask', payload });
    expect(body).not.toContain('hai-duong-2023');
  });

  it('of an officer who was revoked since the backup do not come back', async () => {
    const running = await start();
    const { id, code } = await issue(running, 'Công an phường');
    await redeem(running, 'web:officer', code);
    const file = join(folder(), 'b.tar.gz');
    await backUp(running.dataDir, file);
    await running.assistant.members.revoke(id);
    await restore(running.dataDir, file);
    expect(agencyOf(running, 'web:officer')).toBeNull();
    expect(await stateOf(running, id)).toBe('revoked');
    expect(await redeem(running, 'web:officer', code)).toEqual({ kind: 'refused' });
  });

  it('do not come back through an older invitation either', async () => {
    const running = await start();
    const first = await issue(running, 'Sở Nội vụ');
    await redeem(running, 'web:officer', first.code);
    const file = join(folder(), 'b.tar.gz');
    await backUp(running.dataDir, file);
    const second = await issue(running, 'Sở Y tế');
    await redeem(running, 'web:officer', second.code);
    await running.assistant.members.revoke(second.id);
    await restore(running.dataDir, file);
    expect(agencyOf(running, 'web:officer')).toBeNull();
  });

  it('that were given since the backup stay, and an invitation that was used since is not open again', async () => {
    const running = await start();
    const before = await issue(running, 'Sở Tài chính');
    const file = join(folder(), 'b.tar.gz');
    await backUp(running.dataDir, file);
    const after = await issue(running, 'Sở Nội vụ');
    await redeem(running, 'web:one', before.code);
    await redeem(running, 'web:two', after.code);
    await restore(running.dataDir, file);
    expect([agencyOf(running, 'web:one'), agencyOf(running, 'web:two')]).toEqual(['Sở Tài chính', 'Sở Nội vụ']);
    expect(await redeem(running, 'web:three', before.code)).toEqual({ kind: 'refused' });
    expect((await running.assistant.members.list()).map(({ state }) => state)).toEqual(['used', 'used']);
  });

  it('come from the backup where nothing is known of them, and do not without the data key', async () => {
    const running = await start();
    const held = await issue(running, 'Sở Nội vụ');
    const open = await issue(running, 'Sở Y tế');
    const revoked = await issue(running, 'Sở Công Thương');
    await redeem(running, 'web:officer', held.code);
    await running.assistant.members.revoke(revoked.id);
    const file = join(folder(), 'b.tar.gz');
    await backUp(running.dataDir, file);
    const key = readFileSync(join(running.dataDir, 'keys', 'data.key'), 'utf8').trim();
    const [withKey, without] = [folder(), folder()];
    await restore(withKey, file, { key });
    await restore(without, file);
    const second = await start({ DATA_DIR: withKey, SAMPLE_PLANS: 'false', DATA_KEY: key });
    expect(agencyOf(second, 'web:officer')).toBe('Sở Nội vụ');
    expect(await redeem(second, 'web:other', open.code)).toMatchObject({ kind: 'bound' });
    expect(await redeem(second, 'web:third', revoked.code)).toEqual({ kind: 'refused' });
    const third = await start({ DATA_DIR: without, SAMPLE_PLANS: 'false' });
    expect(await third.assistant.members.list()).toEqual([]);
  });

  it('of an account of the console that was disabled or given another password since are not set back', async () => {
    const running = await start();
    const accounts = createAccountStore({ database: running.assistant.database, now: () => 1 });
    const make = (name: string, role: 'admin' | 'editor') =>
      accounts.create({ name, role, passwordHash: 'first', configuredHash: null });
    await make('quan-tri', 'admin');
    const left = await make('da-nghi', 'editor');
    if (left === 'taken') throw new Error('the name is taken');
    const file = join(folder(), 'b.tar.gz');
    await backUp(running.dataDir, file);
    await accounts.change(left.id, { isDisabled: true, passwordHash: 'second' });
    await make('moi-den', 'editor');
    await restore(running.dataDir, file);
    expect(await accounts.byName('da-nghi')).toMatchObject({ isDisabled: true, passwordHash: 'second' });
    expect((await accounts.list()).map(({ name }) => name)).toEqual(['da-nghi', 'moi-den', 'quan-tri']);
  });
});
