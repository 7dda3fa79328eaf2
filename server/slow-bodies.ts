import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** What Node itself says to slow headers. */
const TOO_SLOW = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n';

/**
 * Ends the connection of a request whose body is not whole in time, whatever drips in: a question and an event are
 * small. Routes that give themselves more time than others (uploads) have it for their body too.
 * @param withinMs From the end of the headers.
 * @param usualMs The time within which other routes answer.
 */
export function endSlowBodies(app: Pick<FastifyInstance, 'addHook'>, withinMs: number, usualMs: number): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { raw, routeOptions } = request;
    const isPatient = routeOptions.handlerTimeout > usualMs;
    const connection: unknown = raw.socket;
    // A call that came through no connection has none to end.
    if (connection instanceof Socket && !raw.complete && !isPatient) {
      const timer = setTimeout(() => {
        if (raw.complete) return;
        if (!reply.raw.headersSent) connection.write(TOO_SLOW);
        connection.destroySoon();
      }, withinMs).unref();
      raw.once('close', () => clearTimeout(timer));
    }
    done();
  });
}
