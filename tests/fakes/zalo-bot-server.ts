/** A strict Zalo Bot API: HTTP 200 whatever happens, the token in the path, one update a fetch. */
import { z } from 'zod';
import { parseBody, startFakeHttp, type FakeCall, type FakeHttp, type FakeReply } from './http-fake.js';

export interface FakeZaloBot extends FakeHttp {
  readonly delivered: { readonly chatId: string; readonly text: string }[];
  readonly violations: string[];
  /** Each is given by one fetch and by no other, whether its answer arrives or not. */
  readonly updates: object[];
  readonly webhook: { url: string };
}

export const ZALO_BOT_TOKEN = '777:ZALO-BOT-secret';
export const ZALO_BOT_SECRET = 'zalo-bot-webhook-secret';

const METHODS = {
  getMe: z.strictObject({}),
  getWebhookInfo: z.strictObject({}),
  deleteWebhook: z.strictObject({}),
  setWebhook: z.strictObject({ url: z.url(), secret_token: z.string().min(8).max(256) }),
  getUpdates: z.strictObject({ timeout: z.string() }),
  sendChatAction: z.strictObject({ chat_id: z.string(), action: z.literal('typing') }),
  sendMessage: z.strictObject({ chat_id: z.string(), text: z.string().min(1).max(2000) }),
} as const;

const isMethod = (name: string): name is keyof typeof METHODS => Object.hasOwn(METHODS, name);
const ok = (result: unknown): FakeReply => ({ status: 200, body: { ok: true, result } });
export const zaloBotRefusal = (error_code: number, description: string): FakeReply => ({
  status: 200,
  body: { ok: false, error_code, description },
});

export async function startFakeZaloBot(): Promise<FakeZaloBot> {
  const delivered: FakeZaloBot['delivered'] = [];
  const violations: string[] = [];
  const updates: object[] = [];
  const webhook = { url: '' };
  const answer = async (call: FakeCall): Promise<FakeReply> => {
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(call.path) ?? [];
    const refuse = (code: number, why: string): FakeReply => {
      violations.push(`${method}: ${why}`);
      return zaloBotRefusal(code, why);
    };
    if (token !== ZALO_BOT_TOKEN) return refuse(401, 'Unauthorized');
    if (!isMethod(method)) return refuse(404, 'Not Found');
    const parsed = METHODS[method].safeParse(parseBody(call.body));
    if (!parsed.success || call.method !== 'POST') return refuse(400, `Bad Request ${call.body}`);
    switch (method) {
      case 'getMe':
        return ok({ id: '777', account_name: 'bot.kehoach', display_name: 'Bot Kế hoạch' });
      case 'getWebhookInfo':
        return ok(webhook);
      case 'setWebhook':
        webhook.url = METHODS.setWebhook.parse(parsed.data).url;
        return ok(webhook);
      case 'deleteWebhook':
        webhook.url = '';
        return ok(true);
      case 'getUpdates': {
        if (webhook.url !== '') return refuse(409, 'Conflict: a webhook is set');
        const update = updates.shift();
        if (update !== undefined) return ok(update);
        await new Promise((resolve) => setTimeout(resolve, 50));
        return zaloBotRefusal(408, 'Request timeout');
      }
      case 'sendMessage': {
        const { chat_id, text } = METHODS.sendMessage.parse(parsed.data);
        delivered.push({ chatId: chat_id, text });
        return ok({ message_id: `m${delivered.length}`, date: 1 });
      }
      default:
        return ok(true);
    }
  };
  return Object.assign(await startFakeHttp(answer), { delivered, violations, updates, webhook });
}

let lastMessage = 0;

export function botText(chat: string, text: string) {
  lastMessage += 1;
  return {
    event_name: 'message.text.received',
    message: {
      from: { id: chat, display_name: 'An', is_bot: false },
      chat: { id: chat, chat_type: 'PRIVATE' },
      text,
      message_id: `z${lastMessage}`,
      date: 1_780_000_000_000 + lastMessage,
    },
  };
}
