import { describe, expect, it } from 'vitest';
import { ALLOWANCE_VERSION } from '../../../bot/privacy/consent.js';
import { parseDay } from '../../../knowledge/domain/day.js';
import { MACHINE_NOTICE } from '../../../bot/wording.js';
import { startFakeTelegram, tapUpdate, textUpdate } from '../../fakes/telegram-server.js';
import { UNDERSTOOD } from './open-desk.js';
import { PLATFORMS, type Platform } from './platforms.js';
import { settingsFor, useDesks, type RunningDesk } from './running-desk.js';

const desks = useDesks();

interface Row {
  readonly rating: string;
  readonly turn_id: number | null;
  readonly keep: string | null;
  readonly said: string | null;
  readonly note: string | null;
  readonly held: string | null;
  readonly notice_version: string | null;
  readonly allowed_at: number | null;
}

/** Ratings with what stands beside them, unsealed. */
function ratings({ database, people: { vault } }: RunningDesk): Row[] {
  const open = (sealed: Buffer | null): string | null => (sealed === null ? null : vault.open(sealed));
  return database.raw
    .prepare<[], Row & { content: Buffer | null; written: Buffer | null; holding: Buffer | null }>(
      `SELECT rating, feedback.turn_id, keep, content, feedback.note AS written, held_note AS holding, notice_version,
         allowed_at FROM feedback LEFT JOIN exchange ON exchange.id = exchange_id ORDER BY feedback.id`,
    )
    .all()
    .map(({ content, written, holding, ...row }) => ({
      ...row,
      said: open(content),
      note: open(written),
      held: open(holding),
    }));
}

/** What the console may show. */
const shown = ({ people }: RunningDesk) =>
  people.talks.exchanges({ from: parseDay('2000-01-01'), to: parseDay('2999-01-01'), channel: null, limit: 9 });

describe.each(PLATFORMS)('feedback on %s', (name, startPlatform) => {
  const start = async () => {
    const platform: Platform = await startPlatform();
    desks.track(platform.fake);
    const running = await desks.open(platform.settings);
    const say = async (text: string): Promise<string> => {
      const { body, headers } = platform.says('5', text);
      await running.post(name, body, headers);
      await running.drained();
      expect(platform.fake.violations).toEqual([]);
      return platform.fake.delivered.filter(({ text: said }) => said !== MACHINE_NOTICE).at(-1)?.text ?? '';
    };
    return { platform, running, say };
  };

  it('without agreement is a bare rating that knows what kind of answer it is about, and asks for this exchange', async () => {
    const { running, say } = await start();
    await say('kế hoạch nào?');
    const asked = await say('phan hoi sai, thiếu Sở Y tế');
    expect(asked).toContain('không giữ lời của câu hỏi và câu trả lời');
    expect(asked).toContain('Bạn có cho Sở Khoa học và Công nghệ giữ riêng câu hỏi này');
    expect(asked).toContain('90 ngày');
    expect(ratings(running)).toMatchObject([{ rating: 'wrong', note: null, keep: 'held', allowed_at: null }]);
    const turn = running.database.raw.prepare('SELECT kind, reason, intent FROM turn WHERE id = ?');
    expect(turn.get(ratings(running)[0]?.turn_id)).toEqual({ kind: 'answer', reason: 'found', intent: 'plan-facts' });
    expect(shown(running)).toEqual([]);
  });

  it('keeps this one exchange once it is allowed, with question, interpretation, answer and note', async () => {
    const { running, say } = await start();
    await say('kế hoạch nào?');
    await say('phản hồi sai: thiếu Sở Y tế, gọi 0912345678');
    expect(await say(name === 'telegram' ? 'cho giữ' : '1')).toContain('được giữ cho đơn vị quản trị xem');
    await say('ai chủ trì?');
    expect(ratings(running)).toMatchObject([
      {
        note: 'thiếu Sở Y tế, gọi [đã che số điện thoại]',
        held: null,
        keep: 'rated',
        notice_version: ALLOWANCE_VERSION,
      },
    ]);
    expect(ratings(running)[0]?.allowed_at).toBeGreaterThan(0);
    const all = shown(running);
    expect(all.map(({ content }) => content)).toMatchObject([
      { question: 'kế hoạch nào?', interpretation: UNDERSTOOD, answer: 'Đáp: kế hoạch nào?' },
    ]);
  });

  it('with an agreement is kept at once, and asks nothing', async () => {
    const { running, say } = await start();
    await say('kế hoạch nào?');
    await say('đồng ý');
    await say('kế hoạch nào?');
    expect(await say('thiếu')).toBe(
      'Cảm ơn bạn đã phản hồi. Câu hỏi và câu trả lời này được giữ cho đơn vị quản trị xem, tối đa 90 ngày.',
    );
    expect(ratings(running)).toMatchObject([{ rating: 'incomplete', keep: 'agreed', notice_version: null }]);
    const kept: unknown = JSON.parse(ratings(running)[0]?.said ?? '');
    expect(kept).toMatchObject({ question: 'kế hoạch nào?', interpretation: UNDERSTOOD, answer: 'Đáp: kế hoạch nào?' });
  });

  it('allows nothing that was not asked, and takes a number for it only right after the question', async () => {
    const { running, say } = await start();
    await say('kế hoạch nào?');
    expect(await say('cho giữ')).toContain('Không có câu trả lời nào');
    await say('đúng');
    await say('ai chủ trì?');
    expect(await say('1')).toBe('Đáp: 1');
    expect(ratings(running)).toMatchObject([{ rating: 'right', keep: 'held' }]);
    expect(await say('cho giữ')).toContain('được giữ');
    expect(shown(running).map(({ content }) => content.question)).toEqual(['kế hoạch nào?']);
  });

  it.each([
    ['xoá dữ liệu', 0],
    ['rút lại', 1],
  ])('leaves the bare rating alone behind when its person writes "%s"', async (word, contacts) => {
    const { running, say } = await start();
    await say('kế hoạch nào?');
    await say('phản hồi sai: thiếu Sở Y tế');
    await say('cho giữ');
    expect(shown(running)).toHaveLength(1);
    expect(await say(word)).toContain('xoá vĩnh viễn');
    expect(shown(running)).toEqual([]);
    expect(ratings(running)).toMatchObject([{ rating: 'wrong', keep: null, said: null, note: null }]);
    expect(running.database.raw.prepare('SELECT person, exchange_id FROM feedback').all()).toEqual([
      { person: null, exchange_id: null },
    ]);
    expect(running.database.raw.prepare('SELECT 1 FROM contact').all()).toHaveLength(contacts);
  });
});

describe('feedback by buttons', () => {
  const start = async () => {
    const telegram = desks.track(await startFakeTelegram());
    telegram.webhook.url = 'https://example.vn/webhooks/telegram';
    const running = await desks.open(settingsFor({ telegram: telegram.root }));
    const post = async (update: object): Promise<void> => {
      await running.post('telegram', update);
      await running.drained();
    };
    const button = (label: string) =>
      telegram.delivered.flatMap(({ buttons }) => buttons).findLast((one) => one.label === label)?.data ?? '';
    return { telegram, running, post, button };
  };

  it('thanks over the conversation, asks once, and keeps when that button is tapped, also twice', async () => {
    const { telegram, running, post, button } = await start();
    await post(textUpdate(5, 'kế hoạch nào?'));
    await post(tapUpdate(5, button('👎 Sai')));
    expect(telegram.delivered.at(-1)?.buttons.map(({ label }) => label)).toEqual(['Cho giữ câu này']);
    const messages = telegram.delivered.length;
    await post(tapUpdate(5, button('Thiếu')));
    expect(telegram.delivered).toHaveLength(messages);
    expect(ratings(running)).toMatchObject([{ rating: 'incomplete', keep: 'held' }]);
    const allow = button('Cho giữ câu này');
    await post(tapUpdate(6, allow));
    expect(telegram.delivered.at(-1)).toMatchObject({ chatId: '6', text: expect.stringContaining('Nút này đã cũ') });
    await post(tapUpdate(5, allow));
    await post(tapUpdate(5, allow));
    expect(telegram.delivered.at(-1)?.text).toContain('được giữ cho đơn vị quản trị xem');
    expect(ratings(running)).toMatchObject([{ rating: 'incomplete', keep: 'rated' }]);
    expect(telegram.acknowledged).toHaveLength(5);
    expect(telegram.violations).toEqual([]);
  });

  it('in a group rates alone: nobody is asked to allow anything for all', async () => {
    const { telegram, running, post } = await start();
    const reply = {
      chat: { id: -100, type: 'supergroup', title: 'Phòng' },
      reply_to_message: { message_id: 1, from: { id: 4242, is_bot: true } },
    };
    await post(textUpdate(5, 'kế hoạch nào?', reply));
    await post(textUpdate(5, 'phản hồi sai: thiếu Sở Y tế', reply));
    expect(telegram.delivered.at(-1)?.text).not.toContain('Bạn có cho');
    await post(textUpdate(5, 'cho giữ', reply));
    expect(ratings(running)).toMatchObject([{ rating: 'wrong', keep: 'held', note: null, held: null }]);
  });

  it('says that a button is old once its exchange is gone', async () => {
    const { telegram, running, post, button } = await start();
    await post(textUpdate(5, 'kế hoạch nào?'));
    const wrong = button('👎 Sai');
    running.database.raw.exec('DELETE FROM exchange');
    const messages = telegram.delivered.length;
    await post(tapUpdate(5, wrong));
    expect(telegram.calls.find(({ body }) => body.includes('Nút này đã cũ'))?.path).toContain('answerCallbackQuery');
    expect(telegram.delivered).toHaveLength(messages);
    expect(ratings(running)).toEqual([]);
  });
});
