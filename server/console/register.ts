import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ApiError } from '../errors.js';
import type { AuditDetail } from '../store/audit-log.js';
import type { Console } from './console.js';
import type { ConsoleRoute } from './console-route.js';
import { mayAct } from './contract/session.js';
import { consoleRoutes } from './routes.js';
import { provesOrigin, type CurrentSession } from './session-cookie.js';
import { registerSignIn } from './sign-in-route.js';
import { UPLOAD_LIMITS } from './uploads.js';

export const CONSOLE_PREFIX = '/api/console';

/** `/api/console`: the sign-in, and every declared route behind its guard. */
export async function registerConsole(app: FastifyInstance, console: Console): Promise<void> {
  await app.register(
    async (scope) => {
      scope.addHook('onSend', async (_request, reply) => {
        reply.header('cache-control', 'no-store');
      });
      await scope.register(multipart, { limits: UPLOAD_LIMITS, throwFileSizeLimit: false });
      registerSignIn(scope, console);
      for (const route of consoleRoutes(console)) mount(scope, console, route);
    },
    { prefix: CONSOLE_PREFIX },
  );
}

function mount(scope: FastifyInstance, { sessions, audit }: Console, route: ConsoleRoute): void {
  const admitted = new WeakMap<FastifyRequest, CurrentSession>();
  const { reply: replySchema, ...requestSchemas } = route.schemas;
  scope.route({
    method: route.method,
    url: route.url,
    ...(route.timeoutMs === null ? {} : { handlerTimeout: route.timeoutMs }),
    schema: { ...requestSchemas, response: { 200: replySchema } },
    // The route reads its input by its schemas itself, which here only describe it.
    validatorCompiler: () => (value: unknown) => ({ value }),
    // Before the body is read: nobody uploads who may not.
    async onRequest(request) {
      const session = await sessions.current(request);
      if (session === null) throw new ApiError('not-signed-in');
      if (!mayAct(session.role, route.role)) throw new ApiError('role-refused');
      if (route.method !== 'GET' && !provesOrigin(request, session)) throw new ApiError('csrf-refused');
      admitted.set(request, session);
    },
    async handler(request, reply) {
      const session = admitted.get(request);
      if (session === undefined) throw new ApiError('not-signed-in');
      const changes: { subject: string | null; detail: AuditDetail }[] = [];
      const note = (subject: string | null, detail: AuditDetail = {}): void => void changes.push({ subject, detail });
      const result = await route.run({ session, note, request, reply });
      if (route.action !== null) {
        const noted = changes.length > 0 ? changes : [{ subject: null, detail: {} }];
        for (const change of noted)
          await audit.add({ ...change, accountName: session.accountName, action: route.action });
      }
      return result;
    },
  });
}
