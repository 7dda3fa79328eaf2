import type { FastifyInstance } from 'fastify';
import { ApiError } from './errors.js';

/** A request that comes through an open connection once the service is closing is refused, and the connection let go. */
export function refuseWhenStopping(app: Pick<FastifyInstance, 'addHook'>): void {
  let isStopping = false;
  app.addHook('preClose', (done) => {
    isStopping = true;
    done();
  });
  app.addHook('onRequest', (_request, reply, done) => {
    if (isStopping) reply.header('connection', 'close');
    done(isStopping ? new ApiError('stopping') : undefined);
  });
}
