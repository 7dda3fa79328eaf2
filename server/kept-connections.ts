import type { FastifyInstance } from 'fastify';

/**
 * How long clients are told that an idle connection is kept, and how long it is kept. Proxies that heed nobody let go
 * after a minute. The service must never let go first: a request that is on its way then finds its connection reset,
 * and a question cannot be asked twice unseen. The minute is told and the rest is held in reserve, since a thread that
 * was busy looks at its clocks before it reads what has arrived.
 */
export const KEPT = { toldMs: 60_000, heldMs: 75_000 } as const;

/** Tells every answer's client when to let go of the connection; Node would name the very moment of closing. */
export function tellKept(app: Pick<FastifyInstance, 'addHook'>): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.header('keep-alive', `timeout=${KEPT.toldMs / 1000}`);
    done();
  });
}
