import type { SqliteHandle } from '../../knowledge/index.js';
import type { Exchange, KeptExchange, TalkFilter, TalkFigures, TalkReader } from '../ports.js';
import type { ExchangeRows } from './exchange-rows.js';
import type { PersonVault } from './person-vault.js';

interface ExchangeRow {
  readonly id: string;
  readonly person: string;
  readonly channel: string;
  readonly day: string;
  readonly created_at: number;
  readonly rating: KeptExchange['rating'];
  readonly note: Buffer | null;
}

interface TurnRow {
  readonly day: string;
  readonly channel: string;
  readonly kind: string;
  readonly reason: string;
  readonly agencies: string;
  readonly record_keys: string;
  readonly latency_ms: number;
}

/** Reads what may be shown: exchanges that their people agreed to or rated, and figures. Held exchanges are not among them. */
export function createTalkReader(raw: SqliteHandle, vault: PersonVault, rows: ExchangeRows): TalkReader {
  const kept = raw.prepare<[{ from: string; to: string; channel: string | null; limit: number }], ExchangeRow>(
    `SELECT exchange.id, exchange.person, exchange.channel, exchange.day, exchange.created_at, rating, note
     FROM exchange LEFT JOIN feedback ON feedback.exchange_id = exchange.id
     WHERE exchange.keep <> 'held' AND exchange.day BETWEEN @from AND @to
       AND (@channel IS NULL OR exchange.channel = @channel)
     ORDER BY exchange.created_at DESC LIMIT @limit`,
  );
  const turns = raw.prepare<[string, string], TurnRow>(
    'SELECT day, channel, kind, reason, agencies, record_keys, latency_ms FROM turn WHERE day BETWEEN ? AND ? ORDER BY day',
  );
  const ratings = raw.prepare<[string, string], { rating: string; count: number }>(
    "SELECT rating, count(*) AS count FROM feedback WHERE day BETWEEN ? AND ? AND rating <> 'comment' GROUP BY rating ORDER BY count DESC, rating",
  );
  return {
    exchanges: ({ from, to, channel, limit }: TalkFilter) =>
      kept.all({ from, to, channel, limit }).flatMap((row) => {
        const content: Exchange | null = rows.exchange(row.id, row.person);
        if (content === null) return [];
        const note = row.note === null ? null : vault.open(row.note);
        return [
          { id: row.id, channel: row.channel, day: row.day, at: row.created_at, rating: row.rating, note, content },
        ];
      }),
    figures(from, to) {
      const all = turns.all(from, to);
      return {
        days: countBy(all, (turn) => [turn.day, turn.channel, turn.kind]).map(({ key, count }) => {
          const [day = '', channel = '', kind = ''] = key;
          return { day, channel, kind, count };
        }),
        reasons: countBy(all, (turn) => [turn.reason])
          .map(({ key, count }) => ({ reason: key[0] ?? '', count }))
          .sort((one, other) => other.count - one.count),
        ratings: ratings.all(from, to),
        latency: latencyOf(all),
        latencyByDay: [...new Set(all.map((turn) => turn.day))].map((day) => ({
          day,
          ...latencyOf(all.filter((turn) => turn.day === day)),
        })),
        agencies: most(all.flatMap((turn) => namesIn(turn.agencies))),
        recordKeys: most(all.flatMap((turn) => namesIn(turn.record_keys))),
      } satisfies TalkFigures;
    },
  };
}

const MOST_SHOWN = 10;

/** By nearest rank: figures that were measured, none in between. */
function latencyOf(turns: readonly TurnRow[]): { p50: number; p95: number } {
  const sorted = turns.map((turn) => turn.latency_ms).sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => readonly string[]) {
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ key: namesIn(key), count }));
}

function most(names: readonly string[]): { name: string; count: number }[] {
  return countBy(names, (name) => [name])
    .map(({ key, count }) => ({ name: key[0] ?? '', count }))
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'vi'))
    .slice(0, MOST_SHOWN);
}

function namesIn(json: string): string[] {
  const parsed: unknown = JSON.parse(json);
  return Array.isArray(parsed) ? parsed.filter((name) => typeof name === 'string') : [];
}
