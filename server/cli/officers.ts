import { resolve } from 'node:path';
import { createMembers, type Members } from '../../bot/index.js';
import { dayAt, formatDay, openDatabase } from '../../knowledge/index.js';
import { readConfig } from '../config.js';
import { ServerError } from '../errors.js';
import { openPeopleOf } from '../people.js';
import { ALL_MIGRATIONS } from '../store/migrations.js';
import { OFFICERS } from '../wording.js';
import { runCommand } from './run-command.js';

const DEFAULT_DAYS = 7;
const MOST_DAYS = 90;
const MAX_AGENCY_CHARS = 120;

/** `npm run officers`: single-use invitations that make a person an officer of an agency. */
async function main([action = '', ...rest]: readonly string[]): Promise<void> {
  const command = readCommand(action, rest);
  const config = readConfig(process.env);
  const database = await openDatabase({ dataDir: resolve(config.dataDir), migrations: ALL_MIGRATIONS });
  const people = openPeopleOf(config, database);
  try {
    await command(createMembers({ database, people }));
  } finally {
    people.close();
    await database.close();
  }
}

function readCommand(action: string, [first = '', second = '']: readonly string[]) {
  const agency = first.trim();
  const days = second === '' ? DEFAULT_DAYS : Number(second);
  if (action === 'list') return list;
  if (action === 'revoke' && /^\d{1,9}$/.test(first)) return (members: Members) => revoke(members, Number(first));
  const isOrder = agency !== '' && agency.length <= MAX_AGENCY_CHARS && Number.isInteger(days);
  if (action === 'issue' && isOrder && days >= 1 && days <= MOST_DAYS)
    return (members: Members) => issue(members, agency, days);
  throw new ServerError('invalid-arguments', OFFICERS.usage);
}

async function issue(members: Members, agency: string, days: number): Promise<void> {
  const { id, code, expiresAt } = await members.issue({ agency, days, by: 'terminal' });
  say(OFFICERS.issued(id, agency, code, formatDay(dayAt(new Date(expiresAt)))));
}

async function list(members: Members): Promise<void> {
  const invitations = await members.list();
  if (invitations.length === 0) say(OFFICERS.none);
  for (const { id, agency, state, issuedBy, expiresAt } of invitations)
    say(`${id}  ${OFFICERS.states[state]}  ${agency}  ${issuedBy}  ${formatDay(dayAt(new Date(expiresAt)))}`);
}

async function revoke(members: Members, id: number): Promise<void> {
  if (!(await members.revoke(id))) throw new ServerError('invalid-arguments', OFFICERS.absent(id));
  say(OFFICERS.revoked(id));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

runCommand(main);
