import { isIP } from 'node:net';
import { z } from 'zod';
import { MODEL_TASKS } from '../bot/index.js';

/** One environment variable: how it is read, and how the README and error messages speak of it. */
interface Variable<Schema extends z.ZodType = z.ZodType> {
  /** Takes the text of the variable, or undefined when it is unset or empty. */
  readonly schema: Schema;
  /** What a good value looks like, for the message about a bad one. */
  readonly expected: string;
  /** In force when the variable is unset; null when unset means without. */
  readonly fallback: string | null;
  /** Never printed, not even when it is malformed. */
  readonly secret: boolean;
  readonly purpose: string;
}

const ADDRESS = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/(?<!\/)\/+$/, ''));
const ORIGIN = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin);
const AN_ADDRESS = 'an http or https address';
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));

/** Every variable that the program or its tests read, in the order of the README's table. */
export const ENVIRONMENT = {
  DATA_DIR: withDefault(
    './data',
    z.string(),
    'a folder',
    'Folder that holds all state: the store, original files, backups',
  ),
  HOST: withDefault(
    '127.0.0.1',
    z.string().regex(/^[\w.:%-]+$/),
    'a host name or an address such as 127.0.0.1 or 0.0.0.0',
    'Address to listen on; `0.0.0.0` for every network interface',
  ),
  PORT: withDefault(
    '3000',
    wholeNumber(0, 65_535),
    'a whole number from 0 to 65535',
    'Port to listen on; `0` takes any free one',
  ),
  PUBLIC_URL: optional(
    ADDRESS,
    AN_ADDRESS,
    'Address under which people reach the service; citations in channels link to it, and there is no link without it',
  ),
  TRUST_PROXY: withDefault(
    'false',
    z.string().refine((value) => value === 'true' || value === 'false' || splitList(value).every(isAddressOrRange)),
    'true, false, or addresses or ranges (172.16.0.0/12) of proxies separated by commas',
    '`true` for the one reverse proxy that calls the service, or the addresses of proxies; only their `X-Forwarded-*` headers are believed',
  ),
  SAMPLE_PLANS: withDefault(
    'true',
    z.enum(['true', 'false']).transform((value) => value === 'true'),
    'true or false',
    '`false` loads no bundled digests into an empty store',
  ),
  RETENTION_DAYS: withDefault(
    '90',
    wholeNumber(1, 3650),
    'a whole number from 1 to 3650',
    'Days that conversations (of people who agreed) and allowed feedback are kept',
  ),
  OPERATOR_NAME: optional(
    z.string().max(120),
    'the name of an authority, at most 120 characters',
    'Authority that runs the service, as people are told it',
  ),
  ASK_LIMIT_PER_MINUTE: withDefault(
    '1200',
    wholeNumber(1, 1_000_000),
    'a whole number from 1 to 1000000',
    'Questions a minute from one address; more answer 429',
  ),
  PERSON_LIMIT_PER_MINUTE: withDefault(
    '120',
    wholeNumber(1, 1_000_000),
    'a whole number from 1 to 1000000',
    'Questions a minute of one conversation on the page or the API; more answer 429',
  ),
  TOTAL_LIMIT_PER_MINUTE: withDefault(
    '6000',
    wholeNumber(1, 10_000_000),
    'a whole number from 1 to 10000000',
    'Questions a minute of all pages and programs together; more answer 429',
  ),
  ADDRESS_LIMIT_PER_MINUTE: withDefault(
    '6000',
    wholeNumber(1, 10_000_000),
    'a whole number from 1 to 10000000',
    'Requests of any kind a minute from one address, a whole document as ten, a file as twenty; more answer 429',
  ),
  REQUEST_LIMIT_PER_MINUTE: withDefault(
    '60000',
    wholeNumber(1, 100_000_000),
    'a whole number from 1 to 100000000',
    'The same from all addresses together; webhooks, health and metrics are never among them',
  ),
  CHANNEL_PERSON_LIMIT_PER_MINUTE: withDefault(
    '120',
    wholeNumber(1, 1_000_000),
    'a whole number from 1 to 1000000',
    'Messages a minute of one conversation of a channel; more are acknowledged, dropped, and told once',
  ),
  CHANNEL_TOTAL_LIMIT_PER_MINUTE: withDefault(
    '6000',
    wholeNumber(1, 10_000_000),
    'a whole number from 1 to 10000000',
    'Messages a minute that the channels begin to answer together; more wait, and none is lost',
  ),
  MAX_CONNECTIONS: withDefault(
    '2000',
    wholeNumber(1, 100_000),
    'a whole number from 1 to 100000',
    'Connections that are open at a time; more are closed at once',
  ),
  METRICS_TOKEN: secret(
    z.string().min(16),
    'at least 16 characters',
    'Token that reads `/metrics` (`Authorization: Bearer …`); without it only programs on this machine may',
  ),
  LOG_LEVEL: withDefault('info', z.enum(LOG_LEVELS), LOG_LEVELS.join(', '), 'Least level that is logged, or `silent`'),
  DATA_KEY: secret(
    z.string().regex(/^[\da-fA-F]{64}$/),
    '64 hexadecimal digits',
    'Key of stored personal data; made once and kept outside backups when unset',
  ),
  ADMIN_PASSWORD: secret(
    z.string().min(8),
    'at least 8 characters',
    'Password of the first administrator; the console is off without it',
  ),
  WIDGET_ORIGINS: withDefault(
    '',
    z.string().transform(splitList).pipe(z.array(ORIGIN)),
    'origins such as https://portal.example.vn, separated by commas',
    'Origins whose pages may show the chat widget',
  ),
  EMBEDDINGS: withDefault(
    'offline',
    z.string().regex(/^(offline|transformers:.+|endpoint:.+)$/),
    'offline, transformers:<folder> or endpoint:<model>',
    '`offline`, `transformers:<folder>` or `endpoint:<model>`',
  ),
  EMBEDDINGS_BASE_URL: optional(
    ADDRESS,
    AN_ADDRESS,
    'OpenAI-compatible address that serves the model of `endpoint:<model>`',
  ),
  EMBEDDINGS_API_KEY: secret(z.string(), 'a key', 'Key for `EMBEDDINGS_BASE_URL`, where it wants one'),
  LLM_BASE_URL: optional(
    ADDRESS,
    AN_ADDRESS,
    'OpenAI-compatible address of a language model; rules answer alone without it',
  ),
  LLM_MODEL: optional(z.string(), 'the name of a model', 'Model to ask for at `LLM_BASE_URL`'),
  LLM_API_KEY: secret(z.string(), 'a key', 'Key for `LLM_BASE_URL`, where it wants one'),
  LLM_TASKS: withDefault(
    MODEL_TASKS.join(','),
    z
      .string()
      .transform(splitList)
      .pipe(z.array(z.enum(MODEL_TASKS)).min(1)),
    `of ${MODEL_TASKS.join(', ')}, separated by commas`,
    'What the model does: `interpret` questions that rules find nothing for, `word` answers that quote passages',
  ),
  LLM_TIMEOUT_SECONDS: withDefault(
    '8',
    wholeNumber(1, 15),
    'a whole number from 1 to 15',
    'Seconds that the model may add to one answer, second attempt included; then the rules answer',
  ),
  LLM_CONCURRENCY: withDefault(
    '4',
    wholeNumber(1, 100),
    'a whole number from 1 to 100',
    'Calls to the model at a time; questions beyond are answered by rules at once',
  ),
  LLM_CALLS_PER_HOUR: withDefault(
    '600',
    wholeNumber(0, 1_000_000),
    'a whole number from 0 to 1000000',
    'Calls to the model in an hour of the clock; then the rules answer alone',
  ),
  LLM_TOKENS_PER_DAY: withDefault(
    '1000000',
    wholeNumber(0, 999_999_999),
    'a whole number from 0 to 999999999',
    'Tokens in a day (UTC+7), as the model reports them; then the rules answer alone',
  ),
  TELEGRAM_BOT_TOKEN: secret(
    z.string().regex(/^\d+:[\w-]+$/),
    'digits, a colon and letters, as BotFather gave it',
    'Token of the Telegram bot; the channel is off without it',
  ),
  TELEGRAM_WEBHOOK_SECRET: secret(
    z.string().regex(/^[\w-]{1,256}$/),
    '1-256 of A-Z a-z 0-9 _ -',
    'Secret that Telegram sends with each webhook call',
  ),
  TELEGRAM_API_ROOT: withDefault('https://api.telegram.org', ADDRESS, AN_ADDRESS, 'Root of the Telegram Bot API'),
  ZALO_OA_APP_ID: optional(
    z.string().regex(/^\d+$/),
    'digits',
    'Id of the Zalo app of the Official Account; the channel is off without it',
  ),
  ZALO_OA_APP_SECRET: secret(z.string(), 'a secret', 'Secret of that app'),
  ZALO_OA_SECRET_KEY: secret(z.string(), 'a key', 'OA secret key, which signs webhook calls'),
  ZALO_OA_REFRESH_TOKEN: secret(
    z.string(),
    'a token',
    'First refresh token of the Official Account; later ones are kept in the store',
  ),
  ZALO_OA_CALLS_PER_MINUTE: withDefault(
    '100',
    wholeNumber(1, 100_000),
    'a whole number from 1 to 100000',
    'Calls a minute that the package of the Official Account allows',
  ),
  ZALO_OA_BUTTONS: withDefault(
    'false',
    z.enum(['true', 'false']).transform((value) => value === 'true'),
    'true or false',
    '`true` sends options as buttons instead of numbers, where the account supports them',
  ),
  ZALO_OA_PAUSE_MINUTES: withDefault(
    '30',
    wholeNumber(0, 10_080),
    'a whole number from 0 to 10080',
    'Minutes that the bot is quiet in a conversation after an officer wrote there',
  ),
  ZALO_OA_API_ROOT: withDefault('https://openapi.zalo.me', ADDRESS, AN_ADDRESS, 'Root of the Zalo OA API'),
  ZALO_OAUTH_ROOT: withDefault('https://oauth.zaloapp.com', ADDRESS, AN_ADDRESS, 'Root of the Zalo OAuth service'),
  ZALO_BOT_TOKEN: secret(z.string(), 'a token', 'Token of the Zalo bot; the channel is off without it'),
  ZALO_BOT_WEBHOOK_SECRET: secret(
    z.string().min(8).max(256),
    '8-256 characters',
    'Secret that Zalo sends with each webhook call of the bot',
  ),
  ZALO_BOT_API_ROOT: withDefault('https://bot-api.zaloplatforms.com', ADDRESS, AN_ADDRESS, 'Root of the Zalo Bot API'),
  PLANS_DIR: withDefault(
    '../shared/plans',
    z.string(),
    'a folder',
    'Folder of the full plan texts; read by tests only',
  ),
} satisfies Record<string, Variable>;

export type VariableName = keyof typeof ENVIRONMENT;

function withDefault<Output>(fallback: string, schema: z.ZodType<Output, string>, expected: string, purpose: string) {
  return { schema: z.string().default(fallback).pipe(schema), expected, fallback, secret: false, purpose };
}

function optional<Output>(schema: z.ZodType<Output>, expected: string, purpose: string) {
  return { schema: schema.optional(), expected, fallback: null, secret: false, purpose };
}

function secret<Output>(schema: z.ZodType<Output>, expected: string, purpose: string) {
  return { schema: schema.optional(), expected, fallback: null, secret: true, purpose };
}

function isAddressOrRange(entry: string): boolean {
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(entry) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(bits ?? 0) <= (version === 4 ? 32 : 128);
}

function splitList(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
