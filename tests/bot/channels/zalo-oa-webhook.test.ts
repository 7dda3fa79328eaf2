import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MACHINE_NOTICE } from '../../../bot/wording.js';
import { OA, oaText, signedOaEvent, startFakeZaloOa } from '../../fakes/zalo-oa-server.js';
import { settingsFor, useDesks } from './running-desk.js';

const desks = useDesks();
const USER = '2512523625412515123';

async function start() {
  const oa = desks.track(await startFakeZaloOa());
  const running = await desks.open(settingsFor({ zaloOa: oa.root }));
  const answers = (): string[] => oa.delivered.map(({ text }) => text).filter((text) => text !== MACHINE_NOTICE);
  return { oa, running, answers };
}

describe('webhook calls of the Official Account', () => {
  it('are believed by the timestamp of the header too, and by no other sum', async () => {
    const { running } = await start();
    const now = `${Date.now()}`;
    const body = JSON.stringify({ app_id: OA.appId, ...oaText(USER, 'một'), timestamp: '1' });
    const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
    const mac = sha(`${OA.appId}${body}${now}${OA.secretKey}`);
    const post = (signature: string, timestamp?: string): Promise<string> =>
      running.post('zalo-oa', body, {
        'x-zevent-signature': signature,
        ...(timestamp === undefined ? {} : { 'x-zevent-timestamp': timestamp }),
      });
    expect(await post(`mac=${mac}`)).toBe('forged');
    expect(await post(`mac=${mac}`, '2')).toBe('forged');
    expect(await post(`mac=${sha(`${OA.appId}${body}${now}${OA.appSecret}`)}`, now)).toBe('forged');
    const hmac = createHmac('sha256', OA.secretKey).update(`${OA.appId}${body}${now}`).digest('hex');
    expect(await post(`mac=${hmac}`, now)).toBe('forged');
    expect(await post(`mac=${mac}`, now)).toBe('accepted');
    expect(await post(mac.toUpperCase(), now)).toBe('accepted');
  });

  it('are believed by the time of the event, wherever other times stand in it', async () => {
    const { running, answers } = await start();
    const now = `${Date.now()}`;
    const { message, ...rest } = oaText(USER, 'một');
    const body = JSON.stringify({ message: { ...message, quoted: { timestamp: '12345' } }, ...rest, timestamp: now });
    const sum = createHash('sha256').update(`${OA.appId}${body}${now}${OA.secretKey}`).digest('hex');
    expect(await running.post('zalo-oa', body, { 'x-zevent-signature': `mac=${sum}` })).toBe('accepted');
    await running.drained();
    expect(answers()).toEqual(['Đáp: một']);
  });

  it('that only try the address are answered well and do nothing, signed or not', async () => {
    const { running } = await start();
    for (const headers of [{}, { 'x-zevent-signature': 'mac=0' }])
      expect(await running.post('zalo-oa', '{}', headers)).toBe('ignored');
    expect(await running.post('zalo-oa', '', {})).toBe('forged');
    expect(running.desk.counts('zalo-oa').waiting).toBe(0);
  });

  it('are taken hours after the event, and once where the event has no id of a message', async () => {
    const { running, answers } = await start();
    const follow = { event_name: 'follow', oa_id: OA.oaId, follower: { id: USER } };
    const at = Date.now() - 2 * 3_600_000;
    for (const _again of [1, 2, 3]) {
      const { body, headers } = signedOaEvent(follow, 'mac=', at);
      expect(await running.post('zalo-oa', body, headers)).toBe('accepted');
    }
    await running.drained();
    expect(answers()).toHaveLength(1);
    const later = signedOaEvent(follow, 'mac=', at + 1);
    await running.post('zalo-oa', later.body, later.headers);
    await running.drained();
    expect(answers()).toHaveLength(2);
  });

  it.each([-230, -232])('that come after a refusal for silence (%i) get the answer of before', async (code) => {
    const { oa, running, answers } = await start();
    const say = async (text: string): Promise<void> => {
      const { body, headers } = signedOaEvent(oaText(USER, text));
      await running.post('zalo-oa', body, headers);
      await running.drained();
    };
    await say('đầu');
    oa.refusals.set(USER, code);
    await say('một');
    expect(running.desk.failures(1)).toMatchObject([{ reason: 'window-over' }]);
    oa.refusals.clear();
    await say('hai');
    expect(answers().at(-1)).toMatch(/^Câu trả lời trước có thể chưa tới.*\n\nĐáp: hai$/);
    await say('gửi lại');
    expect(answers().at(-1)).toBe('Đáp: một');
  });
});
