import type { FastifyInstance } from 'fastify';
import { ApiError } from './errors.js';
import { createMinuteLimit } from './minute-limit.js';
import { networkOf } from './network-of.js';

export interface RequestLimitSettings {
  /** Requests a minute of one address, whatever they ask for. */
  readonly address: number;
  /** Requests a minute of all addresses together. */
  readonly overall: number;
}

/** Routes that read a whole document or write a file count as so many; every other one as one. By pattern. */
export const HEAVY_ROUTES: Readonly<Record<string, number>> = {
  '/api/documents': 2,
  '/api/documents/:id': 5,
  '/api/documents/:id/records': 10,
  '/api/documents/:id/passages': 10,
  '/documents/:id': 10,
  '/t/:code': 5,
  '/lists/:token': 20,
  '/api/chat/lists/:id': 20,
  '/api/widget/lists/:id': 20,
  '/api/console/records/export': 20,
};
/** Whoever watches the service must learn how it is also when it is flooded. */
const NEVER_LIMITED = new Set(['/health/live', '/health/ready', '/metrics']);
/** All of a platform's calls come from few addresses; those that prove nothing have a limit of their own. */
const isOfPlatform = (route: string): boolean => route.startsWith('/webhooks/');

/**
 * Limits of every request by address and overall, beside those of questions; webhooks are not counted. Says once in the log when visitors come through a proxy that nobody named: all of them would
 * count as one.
 */
export function limitRequests(
  app: Pick<FastifyInstance, 'addHook'>,
  { address, overall }: RequestLimitSettings,
  trustsProxy: boolean,
): void {
  const limit = createMinuteLimit({ each: address, overall });
  let isProxyUnnamed = false;
  app.addHook('onRequest', (request, _reply, done) => {
    if (!trustsProxy && !isProxyUnnamed && request.headers['x-forwarded-for'] !== undefined) {
      isProxyUnnamed = true;
      request.log.warn(
        'requests name a forwarded address and TRUST_PROXY names no proxy: limits count the proxy itself',
      );
    }
    const route = request.routeOptions.url ?? '';
    const isHeld =
      !NEVER_LIMITED.has(route) &&
      !isOfPlatform(route) &&
      !limit.take(networkOf(request.ip), Date.now(), HEAVY_ROUTES[route] ?? 1);
    done(isHeld ? new ApiError('too-many-requests') : undefined);
  });
}
