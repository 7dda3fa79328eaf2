import type { FastifyInstance } from 'fastify';
import { ApiError } from '../errors.js';
import type { AuditAction } from './audit-actions.js';
import type { Console } from './console.js';
import { SignInSchema } from './contract/session.js';

/**
 * `POST /api/console/sign-in`: the one door of the console without a session. It takes JSON alone, which no form of
 * another site can send; the session's token comes with the next `GET /api/console/session`.
 */
export function registerSignIn(scope: FastifyInstance, { signIn, sessions, audit }: Console): void {
  scope.post('/sign-in', { schema: { body: SignInSchema } }, async (request, reply) => {
    const outcome = await signIn.attempt({ ...SignInSchema.parse(request.body), address: request.ip });
    if (outcome.kind === 'held') {
      reply.header('retry-after', Math.ceil(outcome.waitMs / 1000));
      throw new ApiError('sign-in-held');
    }
    if (outcome.kind === 'refused') throw new ApiError('sign-in-refused');
    const { id, name } = outcome.account;
    await sessions.open(request, reply, id);
    const action: AuditAction = 'session.opened';
    await audit.add({ accountName: name, action, subject: name, detail: {} });
    return reply.code(204).send();
  });
}
