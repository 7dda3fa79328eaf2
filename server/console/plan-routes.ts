import { z } from 'zod';
import { parsePlanId, planStatus, type Plan } from '../../knowledge/index.js';
import { ApiError } from '../errors.js';
import type { Console } from './console.js';
import { consoleRoute, type ConsoleRoute } from './console-route.js';
import {
  AccessBody,
  PlanDetailSchema,
  PlanListSchema,
  PlanParams,
  UploadListSchema,
  UploadQuery,
  type PlanSummary,
} from './contract/plans.js';
import { versionRoutes } from './plan-version-routes.js';
import { declaredBytes, receiveFile } from './receive-file.js';

const NO_COUNTS = { task: 0, duty: 0, target: 0, result: 0, section: 0, passage: 0, review: 0 };
/** A file of the largest size over a slow line. */
const UPLOAD_TIMEOUT_MS = 280_000;

/** Plans: what is loaded, loading more, who may see them, and taking them out. Every change is answered from at once. */
export function planRoutes(console: Console): readonly ConsoleRoute[] {
  const { assistant, uploads } = console;
  const { plans, clock } = assistant;

  const summarise = (plan: Plan, countsOf: ReadonlyMap<string, typeof NO_COUNTS>): PlanSummary => {
    const { id, title, number, issuer, place, issuedOn, period, version, access, isDigest } = plan;
    const counts = countsOf.get(id) ?? NO_COUNTS;
    const status = planStatus(plan, clock.today());
    return { id, title, number, issuer, place, issuedOn, period, status, version, access, isDigest, counts };
  };

  return [
    consoleRoute({
      method: 'GET',
      url: '/plans',
      role: 'viewer',
      reply: PlanListSchema,
      async handle() {
        const counts = await plans.counts();
        return { plans: (await plans.list()).map((plan) => summarise(plan, counts)) };
      },
    }),
    consoleRoute({
      method: 'GET',
      url: '/plans/:id',
      role: 'viewer',
      params: PlanParams,
      reply: PlanDetailSchema,
      async handle({ params }) {
        const history = await plans.history(parsePlanId(params.id));
        const [current] = history;
        if (current === undefined) throw new ApiError('document-not-found');
        const versions = history.map(({ plan, loadedAt, fileName, records }, index) => ({
          version: plan.version,
          loadedAt,
          fileName,
          title: plan.title,
          number: plan.number,
          access: plan.access,
          isDigest: plan.isDigest,
          records,
          isNewFile: plan.contentHash !== history[index + 1]?.plan.contentHash,
        }));
        const legalBases = current.plan.references.filter(({ isBasis }) => isBasis).map(({ text }) => text);
        return { ...summarise(current.plan, await plans.counts()), signer: current.plan.signer, legalBases, versions };
      },
    }),
    consoleRoute({
      method: 'GET',
      url: '/plans/uploads',
      role: 'viewer',
      reply: UploadListSchema,
      handle: () => ({ uploads: [...uploads.list()] }),
    }),
    consoleRoute({
      method: 'POST',
      url: '/plans/uploads',
      role: 'editor',
      action: 'plan.uploaded',
      query: UploadQuery,
      reply: z.object({ id: z.string() }),
      timeoutMs: UPLOAD_TIMEOUT_MS,
      async handle({ query, request, session: { accountName }, note }) {
        if (!request.isMultipart()) throw new ApiError('unsupported-media-type');
        const upload = await uploads.take(declaredBytes(request), async () => ({
          ...(await receiveFile(request)),
          access: query.access,
          accountName,
        }));
        if (upload === null) throw new ApiError('uploads-full');
        const { id, bytes } = upload;
        note(id, { bytes, access: query.access });
        return { id };
      },
    }),
    consoleRoute({
      method: 'PUT',
      url: '/plans/:id/access',
      role: 'editor',
      action: 'plan.access-changed',
      params: PlanParams,
      body: AccessBody,
      reply: z.null(),
      async handle({ params, body, note }) {
        if (!(await plans.setAccess(parsePlanId(params.id), body.access))) throw new ApiError('document-not-found');
        await assistant.refresh();
        note(params.id, { access: body.access });
        return null;
      },
    }),
    consoleRoute({
      method: 'DELETE',
      url: '/plans/:id',
      role: 'editor',
      action: 'plan.removed',
      params: PlanParams,
      reply: z.null(),
      async handle({ params, note }) {
        if (!(await plans.remove(parsePlanId(params.id)))) throw new ApiError('document-not-found');
        await assistant.refresh();
        note(params.id);
        return null;
      },
    }),
    ...versionRoutes(console),
  ];
}
