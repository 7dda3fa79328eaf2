import { resolve } from 'node:path';
import { BotError, CHANNEL_NAMES, type Channel, type ChannelDesk, type ChannelName } from '../../bot/index.js';
import { openDatabase } from '../../knowledge/index.js';
import { describeReason } from '../channel-reasons.js';
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

const OF_A_CHANNEL: Readonly<Record<string, (channel: Channel, argument: string) => Promise<void>>> = {
  'set-webhook': setWebhook,
  'delete-webhook': deleteWebhook,
  test,
};

function readCommand(action: string, [first = '', second = '']: readonly string[]): Run {
  const refuse = (why: string): never => {
    throw new ServerError('invalid-arguments', why);
  };
  if (action === 'status') return showStatus;
  if (action === 'retry')
    return /^\d+$/.test(first) ? (_config, desk) => retry(desk, Number(first)) : refuse(CHANNELS.jobExpected);
  const run = Object.hasOwn(OF_A_CHANNEL, action) ? OF_A_CHANNEL[action] : undefined;
  if (run === undefined || first === '') return refuse(CHANNELS.usage);
  const name = CHANNEL_NAMES.find((known) => known === first);
  if (name === undefined) return refuse(CHANNELS.unknownChannel(first));
  const isAddress = URL.canParse(second) && second.startsWith('https://');
  if (action === 'set-webhook' && name !== 'zalo-oa' && !isAddress) return refuse(CHANNELS.addressExpected);
  return async (config, desk) => inWords(name, () => run(channelOf(config, desk, name), second));
}

/** A call that a platform refused, in words and with its code. */
async function inWords(name: ChannelName, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof BotError) || error.reason === null) throw error;
    const why = describeReason(error.reason);
    throw new BotError(error.code, CHANNELS.failedCall(LABELS[name], why, error.message), { reason: error.reason });
  }
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
    say(
      `  ${jobId}  ${new Date(finishedAt).toISOString()}  ${channel}  ${reason === null ? '–' : describeReason(reason)}`,
    );
  if (failures.length > 0) say(CHANNELS.retryHint);
}

async function describe(channel: Channel): Promise<string> {
  try {
    const { account, webhook, trouble } = await channel.inspect();
    if (channel.webhook === null) return CHANNELS.connectedByConsole(account);
    if (webhook === null) return CHANNELS.polling(account);
    const state = CHANNELS.connected(account, webhook);
    if (trouble === null) return state;
    const { reason, at, undelivered } = trouble;
    return `${state}\n${CHANNELS.trouble(describeReason(reason), at.toISOString(), undelivered)}`;
  } catch (error) {
    if (!(error instanceof BotError) || error.reason === null) throw error;
    return CHANNELS.unreachable(describeReason(error.reason), error.message);
  }
}

async function setWebhook(channel: Channel, url: string): Promise<void> {
  const path = `/webhooks/${channel.name}`;
  const address = url.endsWith(path) ? url : `${url.replace(/(?<!\/)\/+$/, '')}${path}`;
  await webhookOf(channel).set(address);
  say(CHANNELS.set(LABELS[channel.name], address));
}

async function deleteWebhook(channel: Channel): Promise<void> {
  await webhookOf(channel).remove();
  say(CHANNELS.removed(LABELS[channel.name]));
}

/** Without a chat only the account is looked at; with one a message is sent there. */
async function test(channel: Channel, chatId: string): Promise<void> {
  await channel.inspect();
  say(`${LABELS[channel.name]}: ${await describe(channel)}`);
  if (chatId === '') return;
  const part = { chatId, text: CHANNELS.testMessage, spans: [], quote: null, rows: [] };
  const delivery = await channel.send(part, Date.now());
  if (delivery.kind !== 'sent')
    throw new BotError('channel-call-failed', CHANNELS.notSent[delivery.kind](describeReason(delivery.reason)));
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
