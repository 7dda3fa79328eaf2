import { resolve } from 'node:path';
import { BotError, CHANNEL_NAMES, type Channel, type ChannelDesk, type ChannelName } from '../../bot/index.js';
import { openDatabase } from '../../knowledge/index.js';
import { openChannelTools } from '../channels.js';
import { readConfig, type Config } from '../config.js';
import { ServerError } from '../errors.js';
import { openPeopleOf } from '../people.js';
import { ALL_MIGRATIONS } from '../store/migrations.js';
import { CHANNELS, START } from '../wording.js';
import { createCommandLogger } from './command-logger.js';
import { runCommand } from './run-command.js';

const SHOWN_FAILURES = 20;
const LABELS: Readonly<Record<ChannelName, string>> = {
  telegram: START.channels.telegram,
  'zalo-oa': START.channels.zaloOa,
  'zalo-bot': START.channels.zaloBot,
};

/** `npm run channels`: what the channels do, and their webhooks, from the terminal. Prints no secret. */
async function main([action = '', ...rest]: readonly string[]): Promise<void> {
  const command = readCommand(action, rest);
  const config = readConfig(process.env);
  const database = await openDatabase({ dataDir: resolve(config.dataDir), migrations: ALL_MIGRATIONS });
  const people = openPeopleOf(config, database);
  try {
    const desk = openChannelTools(config, { database, people }, createCommandLogger());
    await command(config, desk);
  } finally {
    people.close();
    await database.close();
  }
}

type Run = (config: Config, desk: ChannelDesk | null) => Promise<void>;

function readCommand(action: string, [first = '', second = '']: readonly string[]): Run {
  const name = CHANNEL_NAMES.find((known) => known === first);
  if (action === 'status') return showStatus;
  if (action === 'retry' && /^\d+$/.test(first)) return (_config, desk) => retry(desk, Number(first));
  if (name !== undefined) {
    if (action === 'set-webhook' && URL.canParse(second) && second.startsWith('https://'))
      return async (config, desk) => setWebhook(channelOf(config, desk, name), second);
    if (action === 'delete-webhook')
      return async (config, desk) => {
        await webhookOf(channelOf(config, desk, name)).remove();
        say(CHANNELS.removed(LABELS[name]));
      };
    if (action === 'test') return async (config, desk) => test(channelOf(config, desk, name), second);
  }
  throw new ServerError('invalid-arguments', CHANNELS.usage);
}

async function showStatus(config: Config, desk: ChannelDesk | null): Promise<void> {
  for (const name of CHANNEL_NAMES) {
    const channel = desk?.channels.find((one) => one.name === name);
    if (desk === null || channel === undefined) {
      say(START.off(LABELS[name], missingOf(config, name)));
      continue;
    }
    say(`${LABELS[name]}: ${await describe(channel)}`);
    const { waiting, failed, unknown } = desk.counts(name);
    say(CHANNELS.counts(waiting, failed, unknown));
  }
  const failures = desk?.failures(SHOWN_FAILURES) ?? [];
  if (failures.length > 0) say(CHANNELS.failures);
  for (const { jobId, channel, reason, finishedAt } of failures)
    say(`  ${jobId}  ${new Date(finishedAt).toISOString()}  ${channel}  ${reason ?? '–'}`);
  if (failures.length > 0) say(CHANNELS.retryHint);
}

async function describe(channel: Channel): Promise<string> {
  try {
    const { account, webhook } = await channel.inspect();
    if (channel.webhook === null) return CHANNELS.connectedByConsole(account);
    return webhook === null ? CHANNELS.polling(account) : CHANNELS.connected(account, webhook);
  } catch (error) {
    if (error instanceof BotError) return CHANNELS.unreachable(error.message);
    throw error;
  }
}

async function setWebhook(channel: Channel, url: string): Promise<void> {
  const path = `/webhooks/${channel.name}`;
  const address = url.endsWith(path) ? url : `${url.replace(/(?<!\/)\/+$/, '')}${path}`;
  await webhookOf(channel).set(address);
  say(CHANNELS.set(LABELS[channel.name], address));
}

/** Without a chat only the account is looked at; with one a message is sent there. */
async function test(channel: Channel, chatId: string): Promise<void> {
  await channel.inspect();
  say(`${LABELS[channel.name]}: ${await describe(channel)}`);
  if (chatId === '') return;
  const part = { chatId, text: CHANNELS.testMessage, spans: [], quote: null, rows: [] };
  const delivery = await channel.send(part, Date.now());
  if (delivery.kind !== 'sent')
    throw new BotError('channel-call-failed', CHANNELS.notSent(delivery.kind, delivery.reason));
  say(CHANNELS.sent);
}

async function retry(desk: ChannelDesk | null, jobId: number): Promise<void> {
  if (desk === null || !(await desk.retry(jobId)))
    throw new ServerError('invalid-arguments', CHANNELS.noFailure(jobId));
  say(CHANNELS.retried(jobId));
}

function channelOf(config: Config, desk: ChannelDesk | null, name: ChannelName): Channel {
  const channel = desk?.channels.find((one) => one.name === name);
  if (channel === undefined)
    throw new ServerError('invalid-arguments', START.off(LABELS[name], missingOf(config, name)));
  return channel;
}

function webhookOf(channel: Channel): NonNullable<Channel['webhook']> {
  if (channel.webhook === null) throw new ServerError('invalid-arguments', CHANNELS.byConsole(LABELS[channel.name]));
  return channel.webhook;
}

function missingOf({ channels }: Config, name: ChannelName): readonly string[] {
  const state = { telegram: channels.telegram, 'zalo-oa': channels.zaloOa, 'zalo-bot': channels.zaloBot }[name];
  return state.state === 'off' ? state.missing : [];
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

runCommand(main);
