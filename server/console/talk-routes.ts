import { groupTalks, isTroubled, type KeptExchange } from '../../bot/index.js';
import { parseDay, type Catalog } from '../../knowledge/index.js';
import { ApiError } from '../errors.js';
import { CHANNEL_LABELS, INTENT_LABELS, INTERPRETATION_LABELS } from '../wording.js';
import type { AuditAction } from './audit-actions.js';
import type { Console } from './console.js';
import { consoleRoute, type ConsoleRoute } from './console-route.js';
import { DaysQuery, GROUPS_A_PAGE, OverviewSchema, TalksQuery, TalksSchema, type Talk } from './contract/talks.js';

/** Newest exchanges that one look groups. */
const MOST_READ = 2000;

/** What was asked, as far as people agreed to its being kept, and figures of everything that was. */
export function talkRoutes({ assistant, audit }: Console): readonly ConsoleRoute[] {
  return [
    consoleRoute({
      method: 'GET',
      url: '/talks',
      role: 'editor',
      query: TalksQuery,
      reply: TalksSchema,
      async handle({ query, session }) {
        const days = daysOf(query);
        const channel = query.channel === undefined || query.channel === '' ? null : query.channel;
        const exchanges = assistant.people.talks.exchanges({ ...days, channel, limit: MOST_READ });
        const groups = groupTalks(exchanges);
        const start = (query.page - 1) * GROUPS_A_PAGE;
        const shown = groups.slice(start, start + GROUPS_A_PAGE);
        // Whoever reads what people wrote is written down too.
        const action: AuditAction = 'talks.viewed';
        const count = shown.reduce((sum, group) => sum + group.exchanges.length, 0);
        const detail = { ...days, channel, page: query.page, count };
        await audit.add({ accountName: session.accountName, action, subject: null, detail });
        return {
          total: groups.length,
          groups: shown.map(({ title, troubled, exchanges: own }) => ({
            title,
            troubled,
            talks: own.map((one) => viewTalk(one, assistant.catalog())),
          })),
          channels: Object.entries(CHANNEL_LABELS).map(([name, label]) => ({ name, label })),
        };
      },
    }),
    consoleRoute({
      method: 'GET',
      url: '/overview',
      role: 'viewer',
      query: DaysQuery,
      reply: OverviewSchema,
      handle({ query }) {
        const { from, to } = daysOf(query);
        const { days, reasons, recordKeys, ratings, ...figures } = assistant.people.talks.figures(from, to);
        const catalog = assistant.catalog();
        return {
          days: days.map((one) => ({ ...one, channel: labelOf(one.channel) })),
          latency: { ...figures.latency, days: [...figures.latencyByDay] },
          agencies: [...figures.agencies],
          reasons: reasons.map(({ reason, count }) => ({ name: reason, count })),
          ratings: ratings.map(({ rating, count }) => ({ name: rating, count })),
          tasks: recordKeys.flatMap(({ name, count }) => {
            const record = catalog.record(name)?.record;
            return record === undefined ? [] : [{ name: record.title, count }];
          }),
        };
      },
    }),
  ];
}

function daysOf({ from, to }: { readonly from: string; readonly to: string }) {
  try {
    return { from: parseDay(from), to: parseDay(to) };
  } catch (cause) {
    throw new ApiError('invalid-request', { cause });
  }
}

function labelOf(channel: string): string {
  return nameIn(CHANNEL_LABELS, channel);
}

function nameIn(labels: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(labels, value) ? (labels[value] ?? value) : value;
}

function viewTalk(exchange: KeptExchange, catalog: Catalog): Talk {
  const { content } = exchange;
  const titleOf = (id: string): string => catalog.plans.find(({ plan }) => plan.id === id)?.plan.title ?? id;
  return {
    id: exchange.id,
    channel: labelOf(exchange.channel),
    at: exchange.at,
    question: content.question,
    understood: describe(content.interpretation, titleOf),
    kind: content.kind,
    reason: content.reason,
    answer: content.answer,
    sources: content.sources.map((source) => ({ ...source, document: titleOf(source.document) })),
    rating: exchange.rating,
    note: exchange.note,
    isTroubled: isTroubled(exchange),
  };
}

/** The parts of a kept interpretation that an editor can use; one of another version shows what it still has. */
function describe(kept: unknown, titleOf: (id: string) => string): Talk['understood'] {
  if (typeof kept !== 'object' || kept === null) return [];
  const part = (name: string): unknown => Reflect.get(kept, name);
  const scope = part('scope');
  const planIds: unknown = typeof scope === 'object' && scope !== null ? Reflect.get(scope, 'planIds') : null;
  const lines: readonly (readonly [string, string])[] = [
    [INTERPRETATION_LABELS.intent, nameIn(INTENT_LABELS, say(part('intent')))],
    [INTERPRETATION_LABELS.text, say(part('text'))],
    [INTERPRETATION_LABELS.plans, list(planIds).map(titleOf).join('; ')],
    [INTERPRETATION_LABELS.agencies, list(part('agencies')).join('; ')],
    [INTERPRETATION_LABELS.topic, say(part('topic'))],
  ];
  return lines.flatMap(([name, value]) => (value === '' ? [] : [{ name, value }]));
}

function say(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Texts, or the names of things that have one. */
function list(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown) =>
    typeof item === 'object' && item !== null ? say(Reflect.get(item, 'name')) : say(item),
  );
}
