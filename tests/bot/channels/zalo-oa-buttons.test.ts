import { describe, expect, it } from 'vitest';
import { oaText, signedOaEvent, startFakeZaloOa, type FakeZaloOa } from '../../fakes/zalo-oa-server.js';
import { settingsFor, useDesks, type RunningDesk } from './running-desk.js';

const desks = useDesks();
const USER = '2512523625412515123';

async function start(): Promise<{ oa: FakeZaloOa; running: RunningDesk; say: (text: string) => Promise<Said> }> {
  const oa = desks.track(await startFakeZaloOa());
  const settings = settingsFor({ zaloOa: oa.root });
  if (settings.zaloOa === null) throw new Error('no account');
  const running = await desks.open({ ...settings, zaloOa: { ...settings.zaloOa, hasButtons: true } });
  const say = async (text: string): Promise<Said> => {
    const { body, headers } = signedOaEvent(oaText(USER, text));
    await running.post('zalo-oa', body, headers);
    await running.drained();
    expect(oa.violations).toEqual([]);
    const last = oa.delivered.at(-1);
    return { text: last?.text ?? '', labels: last?.buttons.map(({ label }) => label) ?? [] };
  };
  return { oa, running, say };
}

interface Said {
  readonly text: string;
  readonly labels: readonly string[];
}

describe('buttons of the Official Account, where they are on', () => {
  it('carry the whole question for consent beside an answer that has more, whose buttons leave room', async () => {
    const { oa, say } = await start();
    const { text, labels } = await say('kế hoạch còn');
    expect(text).toContain('Bạn có đồng ý');
    expect(labels).toEqual(['Xem tiếp', 'Đồng ý cho giữ', 'Không đồng ý']);
    const [more, agree] = oa.delivered.at(-1)?.buttons ?? [];
    expect((await say(more?.data ?? '')).text).toBe('Đáp: xem tiếp');
    expect((await say(agree?.data ?? '')).text).toContain('Cảm ơn bạn');
    expect((await say('kế hoạch còn')).labels).toEqual(['Xem tiếp', '👍 Đúng', '👎 Sai', 'Thiếu']);
  });

  it('show five options; where something is offered beside them, all options are numbered in the text', async () => {
    const { oa, say } = await start();
    const { text, labels } = await say('chọn năm');
    expect([labels, text]).toEqual([['Hà Nội', 'Hải Dương', 'Hải Phòng', 'Hưng Yên', 'Thái Bình'], 'Đáp: chọn năm']);
    const [, second] = oa.delivered.at(-1)?.buttons ?? [];
    expect((await say(second?.data ?? '')).text).toBe('Đáp: chọn năm "Hải Dương"');
    oa.faultOf = ({ path }) => (path.includes('/message/') ? { kind: 'accepted-then-dropped' } : undefined);
    await say('một');
    oa.faultOf = () => undefined;
    const beside = await say('chọn năm');
    expect(beside.labels).toEqual(['Gửi lại câu trước']);
    expect(beside.text).toMatch(/1\. Hà Nội\n.*\n.*\n.*\n5\. Thái Bình\nTrả lời 1, 2, 3, 4 hoặc 5\./);
  });
});
