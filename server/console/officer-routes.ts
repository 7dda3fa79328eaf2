import { z } from 'zod';
import type { Catalog } from '../../knowledge/index.js';
import { ApiError } from '../errors.js';
import type { Console } from './console.js';
import { consoleRoute, type ConsoleRoute } from './console-route.js';
import { InvitationParams, IssueBody, IssuedSchema, OfficersSchema } from './contract/officers.js';

const MOST_AGENCIES = 500;

/** Invitations that make a person of a channel or of the page an officer of an agency. */
export function officerRoutes({ assistant }: Console): readonly ConsoleRoute[] {
  const { members } = assistant;
  return [
    consoleRoute({
      method: 'GET',
      url: '/officers',
      role: 'admin',
      reply: OfficersSchema,
      handle: async () => ({
        invitations: [...(await members.list())],
        agencies: agenciesOf(assistant.catalog()),
      }),
    }),
    consoleRoute({
      method: 'POST',
      url: '/officers/invitations',
      role: 'admin',
      action: 'officer.invited',
      body: IssueBody,
      reply: IssuedSchema,
      async handle({ body: { agency, days }, session, note }) {
        const issued = await members.issue({ agency, days, by: session.accountName });
        note(String(issued.id), { agency, days });
        return issued;
      },
    }),
    consoleRoute({
      method: 'DELETE',
      url: '/officers/invitations/:id',
      role: 'admin',
      action: 'officer.revoked',
      params: InvitationParams,
      reply: z.null(),
      async handle({ params: { id }, note }) {
        if (!(await members.revoke(id))) throw new ApiError('no-such-entry');
        note(String(id));
        return null;
      },
    }),
  ];
}

function agenciesOf({ records }: Catalog): string[] {
  const names = new Set(records.flatMap(({ record }) => [...record.leads, ...record.coordinators]));
  return [...names].toSorted((one, other) => one.localeCompare(other, 'vi')).slice(0, MOST_AGENCIES);
}
