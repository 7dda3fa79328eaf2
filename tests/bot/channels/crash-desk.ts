/** A process that takes webhook calls and answers them; its test kills it at any moment. */
import { createServer } from 'node:http';
import { openDesk, settingsFor } from './open-desk.js';

const [dataDir = '', root = '', channel = 'telegram'] = process.argv.slice(2);
const isOa = channel === 'zalo-oa';
const running = await openDesk(settingsFor(isOa ? { zaloOa: root } : { telegram: root }), dataDir);

const server = createServer((request, response) => {
  const take = async (): Promise<string> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('utf8');
    if (!isOa) return running.post('telegram', body);
    return running.post('zalo-oa', body, { 'x-zevent-signature': String(request.headers['x-zevent-signature']) });
  };
  take().then(
    () => response.writeHead(200).end(),
    () => response.writeHead(500).end(),
  );
}).listen(0, '127.0.0.1', () => {
  const bound = server.address();
  process.stdout.write(`listening ${typeof bound === 'object' && bound !== null ? bound.port : 0}\n`);
});

process.once('SIGTERM', () => {
  server.close();
  void running.close().then(() => process.exit(0));
});
