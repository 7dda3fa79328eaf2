import { describe, expect, it } from 'vitest';
import { MENU } from '../../../bot/channels/wording.js';
import { startFakeTelegram, telegramRefusal, textUpdate } from '../../fakes/telegram-server.js';
import { settingsFor, until, useDesks } from './running-desk.js';

const desks = useDesks();

async function start() {
  const telegram = desks.track(await startFakeTelegram());
  telegram.webhook.url = 'https://example.vn/webhooks/telegram';
  const linkOf = (): string => 'https://example.vn/t/a1';
  const running = await desks.open(settingsFor({ telegram: telegram.root }), desks.folder(), { linkOf });
  const say = async (text: string) => {
    await running.post('telegram', textUpdate(5, text));
    await running.drained();
    return telegram.delivered.at(-1);
  };
  return { telegram, say };
}

describe('what Telegram shows', () => {
  it('marks the head of the sources and links their places, as entities that the server takes', async () => {
    const { telegram, say } = await start();
    const said = await say('kế hoạch nào?');
    const marked = said?.entities.map(({ type, offset, length, url }) => [
      type,
      said.text.slice(offset, offset + length),
      url,
    ]);
    expect(marked).toEqual([
      ['bold', 'Nguồn:', undefined],
      ['text_link', 'I', 'https://example.vn/t/a1'],
    ]);
    expect(telegram.violations).toEqual([]);
  });

  it('is the same text without marks, sent once more, where Telegram cannot parse them', async () => {
    const { telegram, say } = await start();
    const marked = (await say('kế hoạch nào?'))?.text.split('\n\nBạn có')[0];
    const isSend = ({ path }: { path: string }): boolean => path.endsWith('/sendMessage');
    const before = telegram.calls.filter(isSend).length;
    const faults = [telegramRefusal(400, "Bad Request: can't parse entities: unexpected end")];
    telegram.faultOf = (call) => {
      const fault = isSend(call) ? faults.shift() : undefined;
      return fault === undefined ? undefined : { kind: 'reply', ...fault };
    };
    const plain = await say('kế hoạch nào?');
    expect([plain?.text, plain?.entities]).toEqual([marked, []]);
    expect(telegram.calls.filter(isSend)).toHaveLength(before + 2);
  });

  it('has the menu of commands, and that somebody types while an answer is made', async () => {
    const { telegram, say } = await start();
    await say('một');
    await until(() => telegram.menu.length > 0 && telegram.typing.length > 0);
    expect(telegram.menu).toEqual(MENU);
    expect(telegram.typing).toEqual(['5']);
  });
});
