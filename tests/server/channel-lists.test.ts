import Excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import { startFakeTelegram, tapUpdate, textUpdate, type FakeTelegram } from '../fakes/telegram-server.js';
import { oaText, signedOaEvent, startFakeZaloOa } from '../fakes/zalo-oa-server.js';
import { oaAt, telegramAt, until, useChannels } from './running-channels.js';

const QUESTION = 'Liệt kê các nhiệm vụ do Sở Nội vụ chủ trì của tỉnh Hải Dương';
const PERSON = '2512523625412515';
const channels = useChannels();

async function startTelegram(): Promise<FakeTelegram> {
  const telegram = channels.track(await startFakeTelegram());
  telegram.webhook.url = 'https://example.vn/webhooks/telegram';
  return telegram;
}

async function rowsOf(bytes: Buffer): Promise<number> {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return (workbook.worksheets[0]?.rowCount ?? 0) - 1;
}

describe('a list on Telegram', () => {
  it('is sent as a file when its button is tapped, also after another question', async () => {
    const telegram = await startTelegram();
    const { update } = await channels.start(telegramAt(telegram.root));
    await update(textUpdate(7, QUESTION));
    await until(() => telegram.delivered.length === 2);
    const button = telegram.delivered[1]?.buttons.find(({ label }) => label.includes('.xlsx'));
    await update(textUpdate(7, 'cảm ơn'));
    await until(() => telegram.delivered.length === 3);
    await update(tapUpdate(7, button?.data ?? ''));
    await until(() => telegram.delivered.length === 4);
    const { file, text } = telegram.delivered[3] ?? {};
    expect(file?.name).toMatch(/^danh-sach-\d+-muc-\d{4}-\d{2}-\d{2}\.xlsx$/);
    expect(text).toContain('Sở Nội vụ');
    expect(await rowsOf(file?.bytes ?? Buffer.alloc(0))).toBe(Number(/\d+/.exec(text ?? '')?.[0]));
    expect(telegram.violations).toEqual([]);
  });

  it('is sent on a word, and somebody without a list is told so', async () => {
    const telegram = await startTelegram();
    const { update } = await channels.start(telegramAt(telegram.root));
    await update(textUpdate(8, QUESTION));
    await update(textUpdate(8, 'tải về'));
    await update(textUpdate(9, 'tai ve'));
    await until(() => telegram.delivered.length === 5);
    const of = (chat: string) => telegram.delivered.filter(({ chatId }) => chatId === chat);
    expect(of('8').at(-1)?.file?.name).toContain('.xlsx');
    expect(of('9').at(-1)).toMatchObject({ file: null, text: expect.stringContaining('Chưa có danh sách') });
  });

  it('is not sent again by itself where nobody knows whether it arrived', async () => {
    const telegram = await startTelegram();
    const { update, channels: desk } = await channels.start(telegramAt(telegram.root));
    await update(textUpdate(7, QUESTION));
    await until(() => telegram.delivered.length === 2);
    telegram.faultOf = (call) => (call.path.endsWith('/sendDocument') ? { kind: 'accepted-then-dropped' } : undefined);
    await update(textUpdate(7, 'tải về'));
    await until(() => desk?.counts('telegram').unknown === 1);
    expect(telegram.delivered.filter(({ file }) => file !== null)).toHaveLength(1);
    telegram.faultOf = () => undefined;
    await update(textUpdate(7, 'gửi lại'));
    await until(() => telegram.delivered.filter(({ file }) => file !== null).length === 2);
    expect(telegram.violations).toEqual([]);
  });

  it('is sent whole beside the word that an answer before may be lost', async () => {
    const telegram = await startTelegram();
    const { update, channels: desk } = await channels.start(telegramAt(telegram.root));
    await update(textUpdate(7, QUESTION));
    await until(() => telegram.delivered.length === 2);
    telegram.faultOf = (call) => (call.path.endsWith('/sendMessage') ? { kind: 'accepted-then-dropped' } : undefined);
    await update(textUpdate(7, 'cảm ơn'));
    await until(() => desk?.counts('telegram').unknown === 1);
    telegram.faultOf = () => undefined;
    await update(textUpdate(7, 'tải về'));
    await until(() => telegram.delivered.some(({ file }) => file !== null));
    expect(telegram.delivered.at(-1)?.text).toContain('có thể chưa tới');
    expect(telegram.violations).toEqual([]);
  });
});

describe('a list on Zalo', () => {
  const start = async (environment: Record<string, string>) => {
    const oa = channels.track(await startFakeZaloOa());
    const running = await channels.start({ ...oaAt(oa.root), ...environment });
    const say = async (text: string): Promise<string> => {
      const before = oa.delivered.length;
      const { body, headers } = signedOaEvent(oaText(PERSON, text));
      await running.post('/webhooks/zalo-oa', body, headers);
      await until(() => oa.delivered.length > before && running.channels?.counts('zalo-oa').waiting === 0);
      return oa.delivered
        .slice(before)
        .map(({ text: said }) => said)
        .join('\n');
    };
    return { ...running, say };
  };
  const addressIn = (text: string): string => /https:\/\/example\.vn(\/lists\/\S+)/.exec(text)?.[1] ?? '';

  it('is a link that nobody can guess, where there is a public address', async () => {
    const { say, app, assistant } = await start({ PUBLIC_URL: 'https://example.vn' });
    expect(await say(QUESTION)).toContain('“tải về”');
    const address = addressIn(await say('tải về'));
    expect(address).toMatch(/^\/lists\/[\w-]{32}$/);
    const response = await app.inject({ method: 'GET', url: address });
    expect(response.statusCode).toBe(200);
    expect(await rowsOf(response.rawPayload)).toBeGreaterThan(2);
    const guess = await app.inject({ method: 'GET', url: `/lists/${'A'.repeat(32)}` });
    expect([guess.statusCode, guess.json()]).toMatchObject([404, { error: { code: 'list-not-found' } }]);
    expect((await app.inject({ method: 'GET', url: '/lists/..%2f..' })).statusCode).toBe(404);
    assistant.database.raw.exec('UPDATE list_link SET expires_at = 1');
    expect((await app.inject({ method: 'GET', url: address })).statusCode).toBe(404);
  });

  it('is gone when the person has everything erased', async () => {
    const { say, app } = await start({ PUBLIC_URL: 'https://example.vn' });
    await say(QUESTION);
    const address = addressIn(await say('tải về'));
    await say('xoá dữ liệu');
    expect((await app.inject({ method: 'GET', url: address })).statusCode).toBe(404);
  });

  it('is not offered without a public address', async () => {
    const { say } = await start({});
    expect(await say(QUESTION)).not.toContain('tải về');
    expect(await say('tải về')).toContain('không gửi được tệp');
  });
});

describe('an invitation on Telegram', () => {
  it('binds by the deep link in a private chat, and never in a group', async () => {
    const telegram = await startTelegram();
    const { update, assistant } = await channels.start(telegramAt(telegram.root));
    const issue = () => assistant.members.issue({ agency: 'Sở Nội vụ Hải Dương', days: 1, by: 'quản trị' });
    const used = (id: number) => assistant.members.list().then((all) => all.find((one) => one.id === id)?.state);
    const shared = await issue();
    const group = { chat: { id: -77, type: 'group' }, text: `@kehoach_bot ${shared.code}` };
    await update(textUpdate(7, '', { ...group, entities: [{ type: 'mention', offset: 0, length: 12 }] }));
    await until(() => telegram.delivered.some(({ text }) => text.includes('nhắn riêng')));
    expect(await used(shared.id)).toBe('open');
    const own = await issue();
    await update(textUpdate(7, `/start ${own.code}`));
    await until(() => telegram.delivered.some(({ text }) => text.includes('đã được gắn với cán bộ')));
    expect(await used(own.id)).toBe('used');
    await update(textUpdate(7, 'Sở tôi chủ trì những nhiệm vụ nào?'));
    await until(() => telegram.delivered.some(({ text }) => text.includes('do Sở Nội vụ Hải Dương chủ trì')));
    expect(telegram.violations).toEqual([]);
  });
});
