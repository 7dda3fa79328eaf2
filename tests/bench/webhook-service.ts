/** The service that `webhooks.ts` measures: a bare route, or the real one with its worker paused or working. */
import Fastify from 'fastify';
import { registerWebhooks } from '../../server/routes/webhooks.js';
import { openDesk, settingsFor } from '../bot/channels/open-desk.js';

const [kind = '', dataDir = '', telegramRoot = ''] = process.argv.slice(2);
const app = Fastify();
if (kind === 'bare') app.post('/webhooks/telegram', async () => ({ ok: true }));
else {
  const { desk } = await openDesk(settingsFor({ telegram: telegramRoot }), dataDir, kind === 'working');
  // A desk that was stopped takes in and never answers.
  if (kind === 'paused') await desk.stop(0);
  await registerWebhooks(app, desk);
}
const address = await app.listen({ port: 0, host: '127.0.0.1' });
process.send?.(Number(new URL(address).port));
