import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { planStatus, type Plan, type PlanId } from '../../knowledge/index.js';
import type { DocumentDependencies } from '../app.js';
import { DocumentIdParams, RecordSchema } from '../schemas.js';
import { neverStored } from '../visible-plans.js';
import { viewRecord, viewReferences, viewSections } from '../views.js';

const NO_COUNTS = { task: 0, duty: 0, target: 0, result: 0, section: 0, passage: 0, review: 0 };

/** `GET /api/documents…`: what is loaded, as the contract names it. */
export function registerDocumentRoutes(app: FastifyInstance, { assistant, visible }: DocumentDependencies): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const { plans, clock } = assistant;

  const summarise = async (plan: Plan): Promise<ReturnType<typeof viewSummary>> =>
    viewSummary(plan, (await plans.counts()).get(plan.id) ?? NO_COUNTS);

  function viewSummary(plan: Plan, counts: typeof NO_COUNTS) {
    const { id, title, type, number, issuer, place, issuedOn, period, version, access, isDigest } = plan;
    const status = planStatus(plan, clock.today());
    return { id, title, type, number, issuer, place, issuedOn, period, status, version, access, isDigest, counts };
  }

  routes.get('/api/documents', { onSend: neverStored }, async (request) => {
    const counts = await plans.counts();
    const documents = (await visible.list(request)).map((plan) => viewSummary(plan, counts.get(plan.id) ?? NO_COUNTS));
    return { documents };
  });

  routes.get('/api/documents/:id', { schema: { params: DocumentIdParams }, onSend: neverStored }, async (request) => {
    const plan = await visible.plan(request, request.params.id);
    const { signer, signerTitle } = plan;
    const sections = viewSections(await plans.sections(plan.id));
    return { ...(await summarise(plan)), signer, signerTitle, ...viewReferences(plan), sections };
  });

  routes.get(
    '/api/documents/:id/records',
    {
      schema: { params: DocumentIdParams, response: { 200: z.object({ records: z.array(RecordSchema) }) } },
      onSend: neverStored,
    },
    async (request) => {
      const plan = await visible.plan(request, request.params.id);
      const records = await plans.records(plan.id);
      return { records: records.map((record) => viewRecord(record, plan.title)) };
    },
  );

  routes.get(
    '/api/documents/:id/passages',
    {
      schema: { params: DocumentIdParams, querystring: z.object({ locator: z.string().max(500).optional() }) },
      onSend: neverStored,
    },
    async (request) => {
      const plan = await visible.plan(request, request.params.id);
      return { passages: await passagesAt(plan.id, request.query.locator) };
    },
  );

  async function passagesAt(id: PlanId, place: string | undefined) {
    const passages = await plans.passages(id);
    return passages
      .filter(({ locator }) => place === undefined || locator === place || locator.startsWith(`${place} ›`))
      .map(({ key, locator, headings, text, page }) => ({ id: key, locator, headings, text, page }));
  }
}
