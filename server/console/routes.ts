import { accountRoutes } from './account-routes.js';
import { auditRoutes } from './audit-routes.js';
import type { Console } from './console.js';
import type { ConsoleRoute } from './console-route.js';
import { curatedRoutes } from './curated-routes.js';
import { healthRoutes } from './health-routes.js';
import { officerRoutes } from './officer-routes.js';
import { planRoutes } from './plan-routes.js';
import { recordRoutes } from './record-routes.js';
import { registerRoutes } from './register-routes.js';
import { sessionRoutes } from './session-routes.js';
import { talkRoutes } from './talk-routes.js';
import { tryRoutes } from './try-routes.js';

/** Every route of the console behind its guard, one list a view. */
export function consoleRoutes(console: Console): readonly ConsoleRoute[] {
  return [
    sessionRoutes,
    planRoutes,
    recordRoutes,
    registerRoutes,
    talkRoutes,
    curatedRoutes,
    tryRoutes,
    healthRoutes,
    officerRoutes,
    accountRoutes,
    auditRoutes,
  ].flatMap((routes) => routes(console));
}
