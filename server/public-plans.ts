import { parsePlanId, type Plan, type PlanStore } from '../knowledge/index.js';
import { ApiError } from './errors.js';

type Plans = Pick<PlanStore, 'plan' | 'list'>;

/** The plan when anybody may see it. An internal plan and a plan that does not exist look the same. */
export async function publicPlan(plans: Plans, id: string): Promise<Plan> {
  const plan = await plans.plan(parsePlanId(id));
  if (plan?.access !== 'public') throw new ApiError('document-not-found');
  return plan;
}

export async function listPublicPlans(plans: Plans): Promise<readonly Plan[]> {
  return (await plans.list()).filter((plan) => plan.access === 'public');
}
