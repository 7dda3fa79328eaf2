import { accountRoutes } from './account-routes.js';
import { auditRoutes } from './audit-routes.js';
import type { Console } from './console.js';
import type { ConsoleRoute } from './console-route.js';
import { healthRoutes } from './health-routes.js';
import { planRoutes } from './plan-routes.js';
import { recordRoutes } from './record-routes.js';
import { registerRoutes } from './register-routes.js';
import { sessionRoutes } from './session-routes.js';

/** Every route of the console behind its guard, one list a view. */
export function consoleRoutes(console: Console): readonly ConsoleRoute[] {
  return [sessionRoutes, planRoutes, recordRoutes, registerRoutes, healthRoutes, accountRoutes, auditRoutes].flatMap(
    (routes) => routes(console),
  );
}
