import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newInvitationCode, readInvitationCode } from '../../bot/members/invitation-code.js';
import { saidOwnAgency, withOwnAgency } from '../../bot/members/own-words.js';
import { parseDay } from '../../knowledge/index.js';
import { createAssistant, type Assistant } from '../../server/assistant.js';
import { createCommandLogger } from '../../server/cli/command-logger.js';
import { clockOn } from '../../server/clock.js';

const FIXTURES = path.join(import.meta.dirname, '../fixtures');
const INTERNAL_QUESTION = 'Phường Yên Ninh giao Công an phường làm những việc gì?';

let folder: string;
let assistant: Assistant;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'members-'));
  for (const file of ['yen-bai-cchc-2026.txt', 'lao-cai-du-lich-2026.md'])
    await copyFile(path.join(FIXTURES, file), path.join(folder, file));
  assistant = await createAssistant(
    { dataDir: path.join(folder, 'data'), samplePlans: false },
    { clock: clockOn(parseDay('2026-06-15')), logger: createCommandLogger() },
  );
  await assistant.ingestion.ingestPaths([path.join(folder, 'lao-cai-du-lich-2026.md')], { access: 'public' });
  await assistant.ingestion.ingestPaths([path.join(folder, 'yen-bai-cchc-2026.txt')], { access: 'internal' });
  await assistant.refresh();
});

afterAll(async () => {
  await assistant.close();
  await rm(folder, { recursive: true, force: true });
});

const ask = (conversationId: string, text: string) => assistant.ask({ conversationId, text, audience: 'citizen' });
const issue = (agency = 'Công an phường') => assistant.members.issue({ agency, days: 7, by: 'chị Hoa' });

describe('an officer', () => {
  it('is whoever types a code that an administrator issued, and sees internal documents from then on', async () => {
    expect((await ask('web:one', INTERNAL_QUESTION)).text).not.toContain('VNeID');
    const { code } = await issue();
    expect((await ask('web:one', `mã ${code.toLowerCase()}`)).text).toContain('Công an phường');
    const answer = await ask('web:one', INTERNAL_QUESTION);
    expect(answer.text).toContain('VNeID');
    expect((await ask('web:two', INTERNAL_QUESTION)).text).not.toContain('VNeID');
    const list = answer.list?.id ?? null;
    expect((await assistant.lists.ofConversation('web:one', list)).kind).toBe('file');
  });

  it('is one person a code; the same person may send it again', async () => {
    const { code } = await issue();
    expect((await ask('web:first', code)).text).toContain('đã được gắn');
    expect((await ask('web:second', code)).text).toContain('không dùng được');
    expect((await ask('web:first', code)).text).toContain('đã được gắn');
    expect((await ask('web:second', INTERNAL_QUESTION)).text).not.toContain('VNeID');
  });

  it('is asked no more what "đơn vị tôi" is', async () => {
    const { code } = await issue('Công an phường');
    await ask('web:own', code);
    const answer = await ask('web:own', 'Đơn vị tôi phải làm gì theo kế hoạch của phường Yên Ninh?');
    expect(answer.kind).toBe('answer');
    expect(answer.text).toContain('Công an phường');
  });

  it('ends at once when the invitation is revoked, lists with internal rows included', async () => {
    const { code, id } = await issue();
    await ask('web:revoked', code);
    const answer = await ask('web:revoked', INTERNAL_QUESTION);
    expect(answer.text).toContain('VNeID');
    expect(await assistant.members.revoke(id)).toBe(true);
    expect(await assistant.members.revoke(id)).toBe(false);
    expect((await ask('web:revoked', INTERNAL_QUESTION)).text).not.toContain('VNeID');
    expect((await assistant.lists.ofConversation('web:revoked', answer.list?.id ?? null)).kind).not.toBe('file');
    expect((await ask('web:revoked', code)).text).toContain('không dùng được');
  });

  it('ends when the person has everything erased', async () => {
    const { code } = await issue();
    await ask('web:erased', code);
    await assistant.visits.erase('web:erased');
    expect(assistant.members.agencyOf('web:erased')).toBeNull();
  });

  it('is nobody who says so', async () => {
    for (const text of ['tôi là cán bộ Công an phường', 'đơn vị của tôi là Công an phường', 'mã CB-ABCD'])
      await ask('web:liar', text);
    expect(assistant.members.agencyOf('web:liar')).toBeNull();
    expect((await ask('web:liar', INTERNAL_QUESTION)).text).not.toContain('VNeID');
  });

  it('is not found by guessing: after five wrong codes not even a right one is looked at', async () => {
    for (let guess = 0; guess < 5; guess += 1)
      expect((await ask('web:guess', newInvitationCode())).text).toContain('không dùng được');
    const { code } = await issue();
    expect((await ask('web:guess', code)).text).toContain('quá nhiều mã sai');
    expect((await ask('web:honest', code)).text).toContain('đã được gắn');
  });

  it('leaves no code and no name of a person in the store', async () => {
    const { code } = await issue();
    await ask('web:trace', code);
    const rows = ['invitation', 'member', 'wrong_code', 'conversation', 'exchange']
      .flatMap((table) => assistant.database.raw.prepare(`SELECT * FROM ${table}`).all())
      .map((row) => JSON.stringify(row))
      .join('\n');
    expect(rows).not.toContain(code);
    expect(rows).not.toContain(code.replaceAll('-', ''));
    expect(rows).not.toContain('web:trace');
  });
});

describe('an invitation', () => {
  it('is listed with its state and never with its code', async () => {
    const { id, code } = await issue('Sở Y tế Lào Cai');
    const [newest] = await assistant.members.list();
    expect(newest).toMatchObject({ id, agency: 'Sở Y tế Lào Cai', issuedBy: 'chị Hoa', state: 'open' });
    expect(JSON.stringify(newest)).not.toContain(code);
    assistant.database.raw.prepare('UPDATE invitation SET expires_at = 1 WHERE id = ?').run(id);
    expect((await assistant.members.list())[0]?.state).toBe('expired');
    expect((await ask('web:late', code)).text).toContain('không dùng được');
  });

  it('has a code that is read however it is typed, and that no question is', () => {
    const code = newInvitationCode();
    const compact = code.replaceAll('-', '');
    for (const typed of [code, code.toLowerCase(), compact, ` Mã: ${code}. `])
      expect(readInvitationCode(typed)).toBe(compact);
    for (const text of ['CB-ABCD', 'cán bộ là ai?', `${code} là gì`, '']) expect(readInvitationCode(text)).toBeNull();
  });
});

describe('anybody', () => {
  it('may say which agency is theirs, for their own conversation', async () => {
    expect((await ask('web:any', 'Đơn vị của tôi là Sở Xây dựng Lào Cai')).text).toContain('Sở Xây dựng Lào Cai');
    const answer = await ask('web:any', 'Sở tôi phải làm gì?');
    expect(answer.kind).toBe('answer');
    expect(answer.text).toContain('Sở Xây dựng');
    expect((await ask('web:other', 'Sở tôi phải làm gì?')).kind).toBe('clarify');
  });

  it.each([
    ['đơn vị của tôi là Sở Y tế Hải Dương', 'Sở Y tế Hải Dương'],
    ['co quan toi la so y te.', 'so y te'],
    ['Tôi làm ở Sở Nội vụ', 'Sở Nội vụ'],
    ['đơn vị của tôi là gì?', null],
    ['đơn vị nào chủ trì?', null],
  ])('says it in "%s"', (text, agency) => {
    expect(saidOwnAgency(text)).toBe(agency);
  });

  it.each([
    ['Sở tôi phải làm gì trước tháng 9?', 'Sở Y tế phải làm gì trước tháng 9?'],
    ['nhiệm vụ của đơn vị tôi', 'nhiệm vụ của Sở Y tế'],
    ['Cơ quan minh bạch là gì?', 'Cơ quan minh bạch là gì?'],
    ['đơn vị nào chủ trì?', 'đơn vị nào chủ trì?'],
  ])('means it in "%s"', (text, meant) => {
    expect(withOwnAgency(text, 'Sở Y tế')).toBe(meant);
  });
});
