/** An OpenAI-compatible chat server: refuses what the protocol, its key or the promises about what leaves do not allow. */
import { z } from 'zod';
import { parseBody, startFakeHttp, type FakeHttp, type FakeReply } from './http-fake.js';

export const CHAT_KEY = 'chat-key-of-the-test';
export const CHAT_MODEL = 'test-chat-model';

const Request = z.strictObject({
  model: z.literal(CHAT_MODEL),
  messages: z.tuple([
    z.strictObject({ role: z.literal('system'), content: z.string().min(200) }),
    z.strictObject({ role: z.literal('user'), content: z.string().min(2) }),
  ]),
  temperature: z.literal(0),
  max_tokens: z.number().int().min(100).max(4000),
  stream: z.literal(false).optional(),
  response_format: z
    .strictObject({
      type: z.literal('json_schema'),
      json_schema: z.strictObject({
        name: z.enum(['question', 'answer']),
        strict: z.literal(true),
        schema: z.looseObject({ type: z.literal('object'), additionalProperties: z.literal(false) }),
      }),
    })
    .optional(),
});

const Data = z.union([
  z.strictObject({
    question: z.string(),
    today: z.iso.date(),
    plans: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  }),
  z.strictObject({
    question: z.string(),
    sources: z.array(
      z.strictObject({
        slot: z.string(),
        says: z.string(),
        required: z.string(),
        sentences: z.array(z.strictObject({ slot: z.string(), text: z.string() })),
      }),
    ),
  }),
]);

export type HeardQuestion = Extract<z.output<typeof Data>, { plans: unknown }>;
export type HeardQuotes = Extract<z.output<typeof Data>, { sources: unknown }>;

export interface FakeChatModel {
  readonly http: FakeHttp;
  readonly baseUrl: string;
  readonly violations: readonly string[];
  /** Whether it knows the field that asks for a schema. */
  knowsSchemas: boolean;
  /** Content of the answer to a question that is to be read; an object is written as JSON. */
  read: (heard: HeardQuestion) => unknown;
  /** Content of the answer to quotations that are to be worded. */
  word: (heard: HeardQuotes) => unknown;
}

export async function startFakeChatModel(): Promise<FakeChatModel> {
  const violations: string[] = [];
  const settings = {
    knowsSchemas: true,
    read: (_heard: HeardQuestion): unknown => '',
    word: (_heard: HeardQuotes): unknown => '',
  };
  const refuse = (status: number, why: string): FakeReply => {
    violations.push(why);
    return { status, body: { error: { message: why, type: 'invalid_request_error' } } };
  };
  const http = await startFakeHttp((call) => {
    if (call.method !== 'POST' || call.path !== '/v1/chat/completions')
      return refuse(404, `${call.method} ${call.path}`);
    if (call.headers.authorization !== `Bearer ${CHAT_KEY}`) return refuse(401, 'another key');
    const request = Request.safeParse(parseBody(call.body));
    if (!request.success) return refuse(400, request.error.message);
    if (!fake.knowsSchemas && request.data.response_format !== undefined)
      return { status: 400, body: { error: { message: 'response_format is not supported' } } };
    const data = Data.safeParse(parseBody(request.data.messages[1].content));
    if (!data.success) return refuse(400, data.error.message);
    const said = 'plans' in data.data ? fake.read(data.data) : fake.word(data.data);
    const content = typeof said === 'string' ? said : JSON.stringify(said);
    return {
      status: 200,
      body: {
        id: 'chatcmpl-1',
        object: 'chat.completion',
        created: 1,
        model: CHAT_MODEL,
        choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
        usage: { prompt_tokens: 400, completion_tokens: 50, total_tokens: 450 },
      },
    };
  });
  const fake: FakeChatModel = Object.assign(settings, { http, baseUrl: `${http.root}/v1`, violations });
  return fake;
}
