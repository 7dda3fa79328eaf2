import { setTimeout as sleep } from 'node:timers/promises';
import type { ChannelName } from '../../../bot/channels/channel.js';
import type { ChannelSettings } from '../../../bot/channels/channel-settings.js';
import { createChannelDesk, type ChannelDesk } from '../../../bot/channels/desk.js';
import { FRESH } from '../../../bot/conversation-state.js';
import { createListExporter } from '../../../bot/export/list-export.js';
import type { ConversationStore } from '../../../bot/ports.js';
import { openPeople, type People } from '../../../bot/store/people.js';
import { createConversationStore } from '../../../bot/store/conversation-store.js';
import { botMigrations } from '../../../bot/store/migrations.js';
import { loadCatalog } from '../../../knowledge/catalog.js';
import { dayAt } from '../../../knowledge/domain/day.js';
import type { Citation } from '../../../knowledge/domain/citation.js';
import type { Answer } from '../../../knowledge/domain/answer.js';
import type { Interpretation } from '../../../knowledge/domain/interpretation.js';
import type { Turn } from '../../../bot/ports.js';
import { parsePlanId } from '../../../knowledge/domain/plan.js';
import type { Question } from '../../../knowledge/domain/question.js';
import { openDatabase, type Database } from '../../../knowledge/store/database.js';
import { createPlanStore } from '../../../knowledge/store/plan-store.js';
import { knowledgeMigrations } from '../../../knowledge/store/migrations.js';
import { OA } from '../../fakes/zalo-oa-server.js';
import { TELEGRAM_TOKEN } from '../../fakes/telegram-server.js';
import { ZALO_BOT_SECRET, ZALO_BOT_TOKEN } from '../../fakes/zalo-bot-server.js';

export const TELEGRAM_SECRET = 'telegram-webhook-secret';
export const DATA_KEY = Buffer.alloc(32, 7);

export interface RunningDesk {
  readonly desk: ChannelDesk;
  readonly database: Database;
  readonly people: People;
  readonly dataDir: string;
  /** Codes that the operator was alarmed with, and faults. */
  readonly alarms: string[];
  /** Channels of messages that were dropped, one each. */
  readonly dropped: string[];
  post(channel: ChannelName, event: object | string, headers?: Record<string, string>): Promise<string>;
  /** Waits until nothing is open any more. */
  drained(): Promise<void>;
  close(): Promise<void>;
}

export const settingsFor = (roots: { telegram?: string; zaloOa?: string; zaloBot?: string }): ChannelSettings => ({
  telegram:
    roots.telegram === undefined
      ? null
      : { token: TELEGRAM_TOKEN, webhookSecret: TELEGRAM_SECRET, apiRoot: roots.telegram },
  zaloOa:
    roots.zaloOa === undefined
      ? null
      : {
          ...OA,
          apiRoot: roots.zaloOa,
          oauthRoot: roots.zaloOa,
          callsPerMinute: 100_000,
          hasButtons: false,
          officerPauseMs: 60_000,
        },
  zaloBot:
    roots.zaloBot === undefined
      ? null
      : { token: ZALO_BOT_TOKEN, webhookSecret: ZALO_BOT_SECRET, apiRoot: roots.zaloBot },
  timeoutMs: 8000,
});

/** How the echo understands what it answers from a plan. */
export const UNDERSTOOD: Interpretation = {
  intent: 'plan-facts',
  text: 'ke hoach nao',
  scope: { planIds: [], named: false, missing: null, byYearOnly: false, years: [], inherited: false },
  agencies: [],
  role: 'any',
  levels: [],
  years: [],
  window: null,
  part: { locators: [], group: null },
  recordTypes: [],
  listOf: 'records',
  noun: null,
  lacking: null,
  deadlineText: null,
  planFact: null,
  quoted: null,
  topic: 'kế hoạch',
  figures: [],
  ordinal: null,
  focus: [],
};

/**
 * Answers "Đáp: <question>"; "dài" gives a long text, "chọn" asks back with two options, "chọn năm" with five, "kế hoạch
 * nào?" and "kế hoạch còn" cite, what ends with "còn" goes on, "hỏng" is a fault.
 */
export function echo(states: ConversationStore): { turn(question: Question): Promise<Turn> } {
  const ask = async ({ conversationId, text }: Question): Promise<Answer> => {
    await states.save(
      conversationId,
      { ...FRESH, greeted: true, rest: text.endsWith('còn') ? 'phần sau' : null },
      new Date(),
    );
    const said = text === 'dài' ? 'Một câu khá dài. '.repeat(500) : `Đáp: ${text}`;
    const spoken = { text: said, suggestions: [], notices: [], records: [], citations: [] as const };
    if (text === 'hỏng') throw new Error('broken on purpose');
    if (text === 'kế hoạch nào?' || text === 'kế hoạch còn') {
      const document = { id: parsePlanId('ke-hoach-1'), title: 'Kế hoạch số một' };
      const citations = [{ document, locator: 'I', page: null, quote: 'số một' }] as const;
      return { ...spoken, citations, kind: 'answer', reason: 'found', options: [] };
    }
    const labels = ['Hà Nội', 'Hải Dương', 'Hải Phòng', 'Hưng Yên', 'Thái Bình'];
    const offered = text === 'chọn' ? labels.slice(0, 2) : text === 'chọn năm' ? labels : [];
    const [first, ...others] = offered.map((label, index) => ({ id: `${index + 1}`, label }));
    if (first === undefined) return { ...spoken, kind: 'refuse', reason: 'not-found', options: [] };
    const options = [first, ...others] as const;
    return { ...spoken, kind: 'clarify', reason: 'found', options };
  };
  return {
    async turn(question) {
      const answer = await ask(question);
      return { question, interpretation: answer.kind === 'answer' ? UNDERSTOOD : null, answer, latencyMs: 3 };
    },
  };
}

export interface DeskOptions {
  readonly isStarted?: boolean;
  readonly now?: () => Date;
  /** Address of every citation; none without it. */
  readonly linkOf?: (citation: Citation) => string;
  /** Wait before another try; null: as in service. */
  readonly backoffMs?: ((attempts: number) => number) | null;
}

export async function openDesk(
  settings: ChannelSettings,
  dataDir: string,
  { isStarted = true, now = () => new Date(), backoffMs = () => 10, linkOf }: DeskOptions = {},
): Promise<RunningDesk> {
  const database = await openDatabase({ dataDir, migrations: [...knowledgeMigrations, ...botMigrations] });
  const people = openPeople({ database, dataDir, dataKey: DATA_KEY, retentionMs: 1e9 });
  const alarms: string[] = [];
  const dropped: string[] = [];
  const states = createConversationStore({ database, people });
  const clock = { now, today: () => dayAt(now()) };
  const catalog = await loadCatalog(createPlanStore({ database, indexers: [] }));
  const desk = createChannelDesk({
    database,
    people,
    catalog: () => catalog,
    keeper: { name: 'Sở Khoa học và Công nghệ', days: 90 },
    settings,
    states,
    clock,
    openConversation: echo,
    titleOf: (id) => (id === 'ke-hoach-1' ? 'Kế hoạch số một' : null),
    linkOf: linkOf ?? (() => null),
    lists: createListExporter({ knowledge: { catalog: () => catalog }, states, clock }),
    listUrlOf: () => null,
    alarm: ({ channel, code }) => alarms.push(`${channel} ${code}`),
    onFault: (error) => alarms.push(`fault ${String(error)}`),
    onDropped: (channel) => dropped.push(channel),
    ...(backoffMs === null ? {} : { backoffMs }),
  });
  if (isStarted) await desk.start();
  const open = database.raw.prepare<[], { n: number }>('SELECT count(*) AS n FROM inbox WHERE is_open = 1');
  return {
    desk,
    database,
    people,
    dataDir,
    alarms,
    dropped,
    post(channel, event, headers) {
      const body = Buffer.from(typeof event === 'string' ? event : JSON.stringify(event));
      const known: Record<string, string> = headers ?? {
        'x-telegram-bot-api-secret-token': TELEGRAM_SECRET,
        'x-bot-api-secret-token': ZALO_BOT_SECRET,
      };
      return desk.takeIn(channel, { header: (name) => known[name], body });
    },
    async drained() {
      for (let waitedMs = 0; (open.get()?.n ?? 0) > 0; waitedMs += 20) {
        if (waitedMs > 15_000) throw new Error(`Not drained: ${alarms.join('; ')}`);
        await sleep(20);
      }
    },
    async close() {
      await desk.stop(1000);
      people.close();
      await database.close();
    },
  };
}
