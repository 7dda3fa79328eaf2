import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** Puts what the compiler leaves out beside the compiled files: pages, styles, bundled digests. Ends the build. */
const ROOMS = ['knowledge', 'ingestion', 'bot', 'server'];
const ASSET = /\.(md|html|css|svg)$/;
/** Bundled by a step of its own. */
const BUNDLED = join('server', 'web', 'console');
const compiled = join(import.meta.dirname, '..');
const source = join(compiled, '..');

for (const room of ROOMS) {
  cpSync(join(source, room), join(compiled, room), {
    recursive: true,
    filter: (path) => !path.endsWith(BUNDLED) && (!/\.[a-z]+$/.test(path) || ASSET.test(path)),
  });
}
