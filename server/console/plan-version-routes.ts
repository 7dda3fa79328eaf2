import { z } from 'zod';
import { compareRecords, parsePlanId, type Plan, type PlanRecord } from '../../knowledge/index.js';
import { ApiError } from '../errors.js';
import type { Console } from './console.js';
import { consoleRoute, type ConsoleRoute } from './console-route.js';
import { VersionChangesSchema, VersionParams, VersionRecordsSchema, type RecordLine } from './contract/plans.js';

/** Versions of a plan: what an older one said, what changed, and the file as it was sent. */
export function versionRoutes({ assistant: { plans, ingestion } }: Console): readonly ConsoleRoute[] {
  const versionOf = async ({ id, version }: z.output<typeof VersionParams>): Promise<Plan> => {
    const plan = await plans.plan(parsePlanId(id), version);
    if (plan === null) throw new ApiError('document-not-found');
    return plan;
  };
  return [
    consoleRoute({
      method: 'GET',
      url: '/plans/:id/versions/:version/records',
      role: 'viewer',
      params: VersionParams,
      reply: VersionRecordsSchema,
      async handle({ params }) {
        const plan = await versionOf(params);
        return { records: (await plans.records(plan.id, plan.version)).map(lineOf) };
      },
    }),
    consoleRoute({
      method: 'GET',
      url: '/plans/:id/versions/:version/changes',
      role: 'viewer',
      params: VersionParams,
      reply: VersionChangesSchema,
      async handle({ params }) {
        const plan = await versionOf(params);
        const since = (await plans.versions(plan.id)).find((version) => version < plan.version);
        if (since === undefined) throw new ApiError('no-such-entry');
        const [before, after] = await Promise.all([
          plans.records(plan.id, since),
          plans.records(plan.id, plan.version),
        ]);
        const changes = compareRecords(before, after).map((change) =>
          change.kind === 'changed'
            ? { kind: change.kind, record: lineOf(change.after), fields: [...change.fields] }
            : { kind: change.kind, record: lineOf(change.record) },
        );
        return { since, changes };
      },
    }),
    consoleRoute({
      method: 'GET',
      url: '/plans/:id/versions/:version/original',
      role: 'viewer',
      params: VersionParams,
      reply: z.unknown(),
      async handle({ params, reply }) {
        const plan = await versionOf(params);
        const version = (await plans.history(plan.id)).find((one) => one.plan.version === plan.version);
        const bytes = await ingestion.original(plan.contentHash);
        if (bytes === null || version === undefined) throw new ApiError('no-such-entry');
        // Whatever the file holds, no browser opens it here.
        return reply
          .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(version.fileName)}`)
          .header('content-security-policy', "default-src 'none'; sandbox")
          .type('application/octet-stream')
          .send(Buffer.from(bytes));
      },
    }),
  ];
}

function lineOf({ type, title, leads, coordinators, deadline, locator }: PlanRecord): RecordLine {
  return {
    type,
    title,
    leads: [...leads],
    coordinators: [...coordinators],
    deadline: deadline?.text ?? null,
    locator,
  };
}
