/** Covers what is read of every plan. */
export const PLANS_KEY = ['plans'];
export const UPLOADS_KEY = ['uploads'];

/** Of the address: the plan that is open. */
export const OPEN_PLAN = 'van-ban';

export function addressOf(planId: string): string {
  return `/ke-hoach?${OPEN_PLAN}=${encodeURIComponent(planId)}`;
}
