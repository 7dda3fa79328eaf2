import { describe, expect, it } from 'vitest';
import { MACHINE_NOTICE } from '../../../bot/wording.js';
import type { Fault } from '../../fakes/http-fake.js';
import { OA, oaText, signedOaEvent, startFakeZaloOa, type FakeZaloOa } from '../../fakes/zalo-oa-server.js';
import type { DeskOptions } from './open-desk.js';
import { settingsFor, useDesks, type RunningDesk } from './running-desk.js';

const desks = useDesks();
const USER = '2512523625412515123';

async function start(options: DeskOptions = {}): Promise<{ oa: FakeZaloOa; running: RunningDesk }> {
  const oa = desks.track(await startFakeZaloOa());
  return { oa, running: await desks.open(settingsFor({ zaloOa: oa.root }), desks.folder(), options) };
}

/** The time as a test moves it on. */
function movableClock() {
  let movedMs = 0;
  return {
    now: () => new Date(Date.now() + movedMs),
    forwardHours: (hours: number) => {
      movedMs += hours * 3_600_000;
    },
  };
}

const post = (running: RunningDesk, event: object, prefix?: string, at?: Date): Promise<string> => {
  const { body, headers } = signedOaEvent(event, prefix, at?.getTime());
  return running.post('zalo-oa', body, headers);
};

const answers = (oa: FakeZaloOa): string[] =>
  oa.delivered.map(({ text }) => text).filter((text) => text !== MACHINE_NOTICE);

describe('the Zalo Official Account', () => {
  it('answers a signed message once, quoting it, with ids that are no numbers', async () => {
    const { oa, running } = await start();
    const { body, headers } = signedOaEvent(oaText(USER, 'một'));
    for (let delivery = 0; delivery < 5; delivery += 1)
      expect(await running.post('zalo-oa', body, headers)).toBe('accepted');
    await running.drained();
    expect(oa.delivered).toEqual([
      { chatId: USER, text: MACHINE_NOTICE, quote: null, buttons: [] },
      { chatId: USER, text: 'Đáp: một', quote: expect.stringMatching(/^msg-/), buttons: [] },
    ]);
    expect(oa.violations).toEqual([]);
  });

  it('checks the signature on the bytes, with and without its prefix, by either timestamp', async () => {
    const { running } = await start();
    const { body, headers } = signedOaEvent(oaText(USER, 'một'));
    expect(await running.post('zalo-oa', `${body} `, headers)).toBe('forged');
    expect(await running.post('zalo-oa', body, {})).toBe('forged');
    expect(await running.post('zalo-oa', '{}', {})).toBe('ignored');
    expect(await post(running, oaText(USER, 'hai'), '')).toBe('accepted');
    expect(await post(running, { event_name: 'user_seen_message', sender: { id: USER } })).toBe('ignored');
  });

  it('welcomes who follows, and is quiet while an officer talks', async () => {
    const { oa, running } = await start();
    await post(running, { event_name: 'follow', oa_id: OA.oaId, follower: { id: USER } });
    await running.drained();
    expect(answers(oa)[0]).toContain('Xin chào');
    const echo = {
      event_name: 'oa_send_text',
      sender: { id: OA.oaId },
      recipient: { id: USER },
      message: { msg_id: 'e1', text: 'a' },
    };
    expect(await post(running, echo)).toBe('ignored');
    await post(running, { ...echo, sender: { id: OA.oaId, admin_id: '12' }, message: { msg_id: 'e2', text: 'a' } });
    await running.drained();
    await post(running, oaText(USER, 'hỏi lúc cán bộ đang trả lời'));
    await running.drained();
    expect(answers(oa)).toHaveLength(1);
  });

  it('talks again when the officer has been silent for long enough, however the officer is named', async () => {
    const clock = movableClock();
    const { oa, running } = await start({ now: clock.now });
    const officer = (admin: unknown, id: string) => ({
      event_name: 'oa_send_text',
      sender: { id: OA.oaId, admin_id: admin },
      recipient: { id: USER },
      message: { msg_id: id, text: 'Tôi xem giúp bạn' },
    });
    for (const [index, admin] of ['12', 12].entries()) {
      expect(await post(running, officer(admin, `o${index}`))).toBe('accepted');
      await post(running, oaText(USER, `lặng ${index}`));
      await running.drained();
      expect(answers(oa)).toHaveLength(index);
      clock.forwardHours(1);
      await post(running, oaText(USER, `sau ${index}`));
      await running.drained();
      expect(answers(oa).at(-1)).toBe(`Đáp: sau ${index}`);
    }
    expect(await post(running, officer(null, 'o9'))).toBe('ignored');
  });

  it('sends freely for two days, for a charge for seven, and then keeps it for the next message', async () => {
    const clock = movableClock();
    const { oa, running } = await start({ now: clock.now });
    const say = async (text: string): Promise<void> => {
      expect(await post(running, oaText(USER, text), 'mac=', clock.now())).toBe('accepted');
      await running.drained();
    };
    await say('đầu');
    oa.refusals.set(USER, -213);
    await say('một');
    const failed = running.desk.failures(1)[0]?.jobId ?? 0;
    oa.refusals.clear();
    clock.forwardHours(7 * 24 + 1);
    const calls = oa.calls.length;
    expect(await running.desk.retry(failed)).toBe(true);
    await running.drained();
    expect(oa.calls).toHaveLength(calls);
    expect(running.desk.failures(1)).toMatchObject([{ reason: 'window-over' }]);
    expect(running.alarms).not.toContain('zalo-oa send-billed');
    await say('hai');
    expect(answers(oa).at(-1)).toMatch(/^Câu trả lời trước có thể chưa tới.*\n\nĐáp: hai$/);
    await say('gửi lại');
    expect(answers(oa).at(-1)).toBe('Đáp: một');
    oa.refusals.set(USER, -213);
    await say('ba');
    oa.refusals.clear();
    clock.forwardHours(49);
    await running.desk.retry(running.desk.failures(1)[0]?.jobId ?? 0);
    await running.drained();
    expect(answers(oa).at(-1)).toBe('Đáp: ba');
    expect(running.alarms).toContain('zalo-oa send-billed');
  });

  it('sends once more without the quote what Zalo refuses for its form, and nothing else again', async () => {
    const { oa, running } = await start();
    await post(running, oaText(USER, 'đầu'));
    await running.drained();
    const refuse = (...codes: number[]): void => {
      oa.faultOf = ({ path }) => {
        const error = path.endsWith('/message/cs') ? codes.shift() : undefined;
        const status = error === -1 ? 500 : 200;
        return error === undefined ? undefined : { kind: 'reply', status, body: { error, message: 'no' } };
      };
    };
    const sends = (): number => oa.calls.filter(({ path }) => path.endsWith('/message/cs')).length;
    refuse(-201);
    await post(running, oaText(USER, 'một'));
    await running.drained();
    expect(oa.delivered.at(-1)).toMatchObject({ text: 'Đáp: một', quote: null });
    refuse(-201, -201);
    await post(running, oaText(USER, 'hai'));
    await running.drained();
    expect(running.desk.failures(9)).toMatchObject([{ reason: 'zalo-201' }]);
    for (const code of [-210, -213, -1]) {
      const before = sends();
      refuse(code);
      await post(running, oaText(USER, 'ba'));
      await running.drained();
      expect(sends()).toBe(before + 1);
    }
    expect(answers(oa)).toEqual(['Đáp: đầu', 'Đáp: một']);
  });

  it('numbers options, splits at 1,900 and says that it cannot hear', async () => {
    const { oa, running } = await start();
    await post(running, oaText(USER, 'chọn'));
    await post(running, oaText(USER, 'dài'));
    await post(running, { ...oaText(USER, ''), event_name: 'user_send_audio' });
    await running.drained();
    expect(answers(oa)[0]).toMatch(/1\. Hà Nội\n2\. Hải Dương\nTrả lời 1 hoặc 2\./);
    expect(Math.max(...answers(oa).map((text) => text.length))).toBeLessThanOrEqual(1900);
    expect(answers(oa).at(-1)).toContain('chưa nghe được');
    expect(oa.violations).toEqual([]);
  });

  it('refreshes an expired token once for thirty sends', async () => {
    const { oa, running } = await start();
    await post(running, oaText(USER, 'đầu'));
    await running.drained();
    oa.expire();
    const before = oa.refreshes.length;
    await Promise.all(
      Array.from({ length: 30 }, (_, user) => post(running, oaText(`90071992547409${user + 10}`, 'hỏi'))),
    );
    await running.drained();
    expect(oa.refreshes.slice(before)).toHaveLength(1);
    expect(answers(oa).filter((text) => text === 'Đáp: hỏi')).toHaveLength(30);
    expect(running.desk.failures(9)).toEqual([]);
  });

  it('goes on with the rotated tokens after a restart', async () => {
    const { oa, running } = await start();
    await post(running, oaText(USER, 'một'));
    await running.drained();
    await running.desk.stop(1000);
    oa.expire();
    const again = await desks.open(settingsFor({ zaloOa: oa.root }), running.dataDir);
    await post(again, oaText(USER, 'hai'));
    await again.drained();
    expect(answers(oa)).toEqual(['Đáp: một', 'Đáp: hai']);
    expect(new Set(oa.refreshes).size).toBe(oa.refreshes.length);
  });

  it.each<[string, Fault]>([
    ['reset', { kind: 'reset' }],
    ['done, and never told', { kind: 'accepted-then-dropped' }],
    ['used before', { kind: 'reply', status: 200, body: { error: -14020, error_name: 'Invalid refresh token.' } }],
    ['one token of two', { kind: 'reply', status: 200, body: { access_token: 'a', expires_in: '90000' } }],
  ])(
    'never uses a refresh token again after an end that it does not know (%s), and asks for a hand',
    async (_name, fault) => {
      const oa = desks.track(await startFakeZaloOa());
      oa.faultOf = (call) => (call.path.includes('oauth') || call.path.includes('access_token') ? fault : undefined);
      const running = await desks.open(settingsFor({ zaloOa: oa.root }));
      await post(running, oaText(USER, 'một'));
      await post(running, oaText('123', 'hai'));
      while (!running.alarms.some((alarm) => alarm.includes('token-broken')))
        await new Promise((resolve) => setTimeout(resolve, 20));
      const tried = oa.calls.filter(({ path }) => path.includes('access_token'));
      expect(tried).toHaveLength(1);
      expect(running.alarms.join()).toContain('reconnect-account');
      expect(answers(oa)).toEqual([]);
    },
  );

  it.each([-213, -218, -227, -230, -232, -244])('keeps what Zalo refuses for a person for good (%i)', async (code) => {
    const { oa, running } = await start();
    oa.refusals.set(USER, code);
    await post(running, oaText(USER, 'một'));
    await post(running, oaText('55', 'hai'));
    await running.drained();
    expect(running.desk.failures(9)).toHaveLength(1);
    expect(answers(oa)).toEqual(['Đáp: hai']);
    oa.refusals.clear();
    await post(running, oaText(USER, 'ba'));
    await running.drained();
    expect(answers(oa).at(-1)).toContain('Đáp: ba');
  });

  it.each([-221, -223, -224])(
    'alarms the operator and keeps the answer when the account lacks something (%i)',
    async (code) => {
      const { oa, running } = await start();
      oa.refusals.set(USER, code);
      await post(running, oaText(USER, 'một'));
      while (running.alarms.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      expect(running.alarms.join()).toContain(`send-refused:zalo${code}`);
      expect(running.desk.counts('zalo-oa')).toMatchObject({ waiting: 1, failed: 0 });
    },
  );

  it.each([-216, -220])('refreshes once, tries once more, and leaves it to the operator then (%i)', async (code) => {
    const { oa, running } = await start();
    oa.refusals.set(USER, code);
    await post(running, oaText(USER, 'một'));
    while (!running.alarms.some((alarm) => alarm.includes('token-refused')))
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(oa.calls.filter(({ path }) => path.includes('message'))).toHaveLength(2);
    expect(oa.refreshes).toEqual(['REFRESH-0', 'REFRESH-1']);
  });

  it('sends what waited once the account is connected anew', async () => {
    const { oa, running } = await start();
    oa.faultOf = (call) => (call.path.includes('access_token') ? { kind: 'reset' } : undefined);
    oa.expire();
    await running.desk.stop(1000);
    const settings = settingsFor({ zaloOa: oa.root });
    if (settings.zaloOa === null) throw new Error('no account');
    const anew = { ...settings, zaloOa: { ...settings.zaloOa, refreshToken: oa.issue() } };
    oa.faultOf = () => undefined;
    await post(running, oaText(USER, 'chờ'));
    const again = await desks.open(anew, running.dataDir);
    await again.drained();
    expect(answers(oa)).toEqual(['Đáp: chờ']);
  });

  it('tells its secrets to nobody', async () => {
    const { oa, running } = await start();
    oa.faultOf = (call) => (call.path.includes('message') ? { kind: 'reset' } : undefined);
    await post(running, oaText(USER, 'một'));
    await running.drained();
    const shown = JSON.stringify([running.alarms, running.desk.failures(9)]);
    for (const secret of [OA.appSecret, OA.secretKey, 'REFRESH', 'ACCESS', USER]) expect(shown).not.toContain(secret);
  });
});
