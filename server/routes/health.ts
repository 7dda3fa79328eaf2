import type { FastifyInstance } from 'fastify';
import type { AppDependencies } from '../app.js';

/** `live`: the process answers. `ready`: questions can be answered; a part that is away is named in `checks`. */
export function registerHealthRoutes(app: FastifyInstance, { assistant }: AppDependencies): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const health = await assistant.health();
    return reply.code(health.status === 'unavailable' ? 503 : 200).send(health);
  });
}
