import { z } from 'zod';
import type { LanguageModelSettings } from '../bot/index.js';
import { ENVIRONMENT, type VariableName } from './environment.js';
import { ServerError } from './errors.js';

const EnvironmentSchema = z.object(schemasOf(ENVIRONMENT));

type Values = z.output<typeof EnvironmentSchema>;

/** A channel is on with all that it needs, or off with the names of what it lacks. */
export type ChannelState =
  | { readonly state: 'on'; readonly apiRoot: string }
  | { readonly state: 'off'; readonly missing: readonly VariableName[] };

export type Embeddings =
  | { readonly kind: 'offline' }
  | { readonly kind: 'transformers'; readonly folder: string }
  | { readonly kind: 'endpoint'; readonly model: string; readonly baseUrl: string };

export type LanguageModelChoice =
  { readonly kind: 'none' } | ({ readonly kind: 'endpoint' } & Omit<LanguageModelSettings, 'apiKey'>);

export type Config = ReturnType<typeof compose>;

/**
 * Reads the environment once. An empty variable counts as unset.
 * @throws ServerError `invalid-configuration` that names every bad variable, what is wrong with it and the cure.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const raw = Object.fromEntries(
    Object.keys(ENVIRONMENT).map((name) => [
      name,
      environment[name]?.trim() === '' ? undefined : environment[name]?.trim(),
    ]),
  );
  const result = EnvironmentSchema.safeParse(raw);
  const problems = result.success ? contradictions(result.data) : malformed(result.error, raw);
  if (result.success && problems.length === 0) return compose(result.data);
  throw new ServerError('invalid-configuration', ['Cannot start with this configuration:', ...problems].join('\n- '));
}

function malformed(error: z.ZodError, raw: Readonly<Record<string, string | undefined>>): string[] {
  const bad = new Set(error.issues.map((issue) => issue.path[0]));
  return Object.entries(ENVIRONMENT)
    .filter(([name]) => bad.has(name))
    .map(([name, variable]) => {
      const state = variable.secret ? 'set, but malformed' : `"${raw[name] ?? ''}"`;
      return `${name} is ${state}: expected ${variable.expected}. Correct it, or leave it unset.`;
    });
}

function contradictions(values: Values): string[] {
  const problems: string[] = [];
  if (values.LLM_BASE_URL !== undefined && values.LLM_MODEL === undefined) {
    problems.push(
      'LLM_BASE_URL is set without LLM_MODEL: set LLM_MODEL to the name of the model, or unset LLM_BASE_URL.',
    );
  }
  if (values.LLM_MODEL !== undefined && values.LLM_BASE_URL === undefined) {
    problems.push('LLM_MODEL is set without LLM_BASE_URL: set LLM_BASE_URL to its address, or unset LLM_MODEL.');
  }
  if (values.EMBEDDINGS.startsWith('endpoint:') && values.EMBEDDINGS_BASE_URL === undefined) {
    problems.push(
      `EMBEDDINGS is "${values.EMBEDDINGS}" without EMBEDDINGS_BASE_URL: set it, or use EMBEDDINGS=offline.`,
    );
  }
  return problems;
}

function compose(values: Values) {
  return {
    dataDir: values.DATA_DIR,
    host: values.HOST,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL ?? null,
    trustProxy: proxies(values.TRUST_PROXY),
    samplePlans: values.SAMPLE_PLANS,
    retentionDays: values.RETENTION_DAYS,
    operatorName: values.OPERATOR_NAME ?? null,
    askLimitPerMinute: values.ASK_LIMIT_PER_MINUTE,
    channelLimits: {
      person: values.CHANNEL_PERSON_LIMIT_PER_MINUTE,
      overall: values.CHANNEL_TOTAL_LIMIT_PER_MINUTE,
    },
    questionLimits: { person: values.PERSON_LIMIT_PER_MINUTE, overall: values.TOTAL_LIMIT_PER_MINUTE },
    requestLimits: { address: values.ADDRESS_LIMIT_PER_MINUTE, overall: values.REQUEST_LIMIT_PER_MINUTE },
    maxConnections: values.MAX_CONNECTIONS,
    logLevel: values.LOG_LEVEL,
    widgetOrigins: values.WIDGET_ORIGINS,
    embeddings: embeddingsOf(values),
    languageModel: languageModelOf(values),
    console: values.ADMIN_PASSWORD === undefined ? ('off' as const) : ('on' as const),
    channels: {
      telegram: channel(values, values.TELEGRAM_API_ROOT, ['TELEGRAM_BOT_TOKEN']),
      zaloOa: channel(values, values.ZALO_OA_API_ROOT, [
        'ZALO_OA_APP_ID',
        'ZALO_OA_APP_SECRET',
        'ZALO_OA_SECRET_KEY',
        'ZALO_OA_REFRESH_TOKEN',
      ]),
      zaloBot: channel(values, values.ZALO_BOT_API_ROOT, ['ZALO_BOT_TOKEN', 'ZALO_BOT_WEBHOOK_SECRET']),
    },
    zaloOauthRoot: values.ZALO_OAUTH_ROOT,
    zaloOa: {
      appId: values.ZALO_OA_APP_ID ?? null,
      callsPerMinute: values.ZALO_OA_CALLS_PER_MINUTE,
      hasButtons: values.ZALO_OA_BUTTONS,
      officerPauseMs: values.ZALO_OA_PAUSE_MINUTES * 60_000,
    },
    secrets: {
      dataKey: values.DATA_KEY ?? null,
      metricsToken: values.METRICS_TOKEN ?? null,
      adminPassword: values.ADMIN_PASSWORD ?? null,
      embeddingsApiKey: values.EMBEDDINGS_API_KEY ?? null,
      languageModelApiKey: values.LLM_API_KEY ?? null,
      telegramBotToken: values.TELEGRAM_BOT_TOKEN ?? null,
      telegramWebhookSecret: values.TELEGRAM_WEBHOOK_SECRET ?? null,
      zaloOaAppSecret: values.ZALO_OA_APP_SECRET ?? null,
      zaloOaSecretKey: values.ZALO_OA_SECRET_KEY ?? null,
      zaloOaRefreshToken: values.ZALO_OA_REFRESH_TOKEN ?? null,
      zaloBotToken: values.ZALO_BOT_TOKEN ?? null,
      zaloBotWebhookSecret: values.ZALO_BOT_WEBHOOK_SECRET ?? null,
    },
  };
}

function channel(values: Values, apiRoot: string, needed: readonly VariableName[]): ChannelState {
  const missing = needed.filter((name) => values[name] === undefined);
  return missing.length === 0 ? { state: 'on', apiRoot } : { state: 'off', missing };
}

function embeddingsOf(values: Values): Embeddings {
  const [kind, rest = ''] = values.EMBEDDINGS.split(/:(.*)/s);
  if (kind === 'transformers') return { kind, folder: rest };
  if (kind === 'endpoint' && values.EMBEDDINGS_BASE_URL !== undefined) {
    return { kind, model: rest, baseUrl: values.EMBEDDINGS_BASE_URL };
  }
  return { kind: 'offline' };
}

function languageModelOf(values: Values): LanguageModelChoice {
  return values.LLM_BASE_URL === undefined || values.LLM_MODEL === undefined
    ? { kind: 'none' }
    : {
        kind: 'endpoint',
        baseUrl: values.LLM_BASE_URL,
        model: values.LLM_MODEL,
        tasks: values.LLM_TASKS,
        timeoutMs: values.LLM_TIMEOUT_SECONDS * 1000,
        concurrency: values.LLM_CONCURRENCY,
        callsPerHour: values.LLM_CALLS_PER_HOUR,
        tokensPerDay: values.LLM_TOKENS_PER_DAY,
      };
}

function proxies(value: string): boolean | string[] {
  return value === 'true' || value === 'false' ? value === 'true' : value.split(',').map((address) => address.trim());
}

type Schemas<Table> = {
  [Name in keyof Table]: Table[Name] extends { readonly schema: infer Schema extends z.ZodType } ? Schema : never;
};

function schemasOf<Table extends Record<string, { readonly schema: z.ZodType }>>(table: Table): Schemas<Table>;
function schemasOf(table: Record<string, { readonly schema: z.ZodType }>): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(table).map(([name, { schema }]) => [name, schema]));
}
