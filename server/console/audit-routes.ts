import { auditLabel } from './audit-actions.js';
import type { Console } from './console.js';
import { consoleRoute, type ConsoleRoute } from './console-route.js';
import { AuditPageSchema, AuditQuery } from './contract/accounts.js';

const PAGE = 100;

/** Who changed what, newest first. */
export function auditRoutes({ audit }: Console): readonly ConsoleRoute[] {
  return [
    consoleRoute({
      method: 'GET',
      url: '/audit',
      role: 'admin',
      query: AuditQuery,
      reply: AuditPageSchema,
      async handle({ query: { before } }) {
        const found = await audit.list({ limit: PAGE, before });
        const entries = found.map(({ detail, ...entry }) => ({
          ...entry,
          label: auditLabel(entry.action),
          detail: { ...detail },
        }));
        return { entries, next: found.length === PAGE ? (found.at(-1)?.id ?? null) : null };
      },
    }),
  ];
}
