import { z } from 'zod';
import {
  keyOfEntry,
  registerEntry,
  type RegisterEntry,
  type RegisterLine,
  type RegisterOutcome,
  type Registers,
} from '../../knowledge/index.js';
import { ApiError } from '../errors.js';
import type { Console } from './console.js';
import { consoleRoute, type ConsoleRoute } from './console-route.js';
import {
  RegisterLinesSchema,
  RegisterParams,
  RegisterRevertBody,
  RegisterSaveBody,
  RegisterValueSchema,
  type RegisterLine as LineView,
  type RegisterValue,
} from './contract/registers.js';

/** Agencies, places and services: the shipped facts, and what administrators put over them. */
export function registerRoutes({ assistant }: Console): readonly ConsoleRoute[] {
  const { registers } = assistant;
  const settled = async (outcome: RegisterOutcome, isNew: boolean): Promise<null> => {
    if (outcome.kind === 'conflict') throw new ApiError(isNew ? 'entry-exists' : 'changed-meanwhile');
    await assistant.refresh();
    return null;
  };

  return [
    consoleRoute({
      method: 'GET',
      url: '/registers/:register',
      role: 'viewer',
      params: RegisterParams,
      reply: RegisterLinesSchema,
      async handle({ params }) {
        const lines = await registers.lines();
        const known = assistant.catalog().registers;
        return lines.filter(({ register }) => register === params.register).map((line) => viewLine(line, known));
      },
    }),
    consoleRoute({
      method: 'PUT',
      url: '/registers/:register',
      role: 'editor',
      action: 'register.saved',
      params: RegisterParams,
      body: RegisterSaveBody,
      reply: z.null(),
      async handle({ params: { register }, body: { key, value, isDisabled, seen }, session, note }) {
        const read = registerEntry.safeParse({ register, key: key ?? 'new', value });
        if (!read.success) throw new ApiError('value-refused');
        const entry = key === null ? withKey(read.data) : read.data;
        const isNew = key === null;
        const author = session.accountName;
        note(`${register} ${entry.key}`, { isDisabled });
        return settled(await registers.save({ entry, isDisabled, isNew, seen, author }), isNew);
      },
    }),
    consoleRoute({
      method: 'POST',
      url: '/registers/:register/revert',
      role: 'editor',
      action: 'register.reverted',
      params: RegisterParams,
      body: RegisterRevertBody,
      reply: z.null(),
      async handle({ params: { register }, body: { key, seen }, session, note }) {
        note(`${register} ${key}`);
        return settled(await registers.revert({ register, key, seen, author: session.accountName }), false);
      },
    }),
  ];
}

/** A new entry is known by what it is about. */
function withKey(entry: RegisterEntry): RegisterEntry {
  const key = keyOfEntry(entry).slice(0, 400);
  if (key === '') throw new ApiError('value-refused');
  return { ...entry, key };
}

function viewLine(line: RegisterLine, known: Registers): LineView {
  const { key, shipped, own, isDisabled, shippedChanged, revision, editedBy, editedAt } = line;
  const entry = own ?? shipped;
  const name = entry === null ? null : nameIn(entry);
  const agency = name === null ? null : known.parseAgency(name);
  return {
    key,
    value: entry === null ? {} : fieldsOf(entry),
    shipped: shipped === null ? null : fieldsOf(shipped),
    isEdited: own !== null,
    isDisabled,
    shippedChanged,
    recognised: agency === null || agency.kind === 'other' ? null : agency.name,
    revision,
    editedBy,
    editedAt: editedAt === null ? null : Date.parse(editedAt),
  };
}

function nameIn(entry: RegisterEntry): string | null {
  if (entry.register === 'alias') return entry.value.name;
  if (entry.register === 'group') return entry.value.group;
  return entry.register === 'successor' && entry.value.scope === 'agency' ? entry.value.former : null;
}

function fieldsOf({ value }: RegisterEntry): RegisterValue {
  return RegisterValueSchema.parse(value);
}
