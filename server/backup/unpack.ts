import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ServerError } from '../errors.js';
import {
  MANIFEST_NAME,
  MAX_MANIFEST_BYTES,
  ORIGINAL_PREFIX,
  parseManifest,
  STORE_NAME,
  type Manifest,
} from './manifest.js';
import { readArchive, type ArchivedFile } from './read-archive.js';

/**
 * Unpacks into `staging` what the manifest names, and nothing else; every digest is checked.
 * @throws ServerError `backup-unreadable`
 */
export async function unpack(file: string, staging: string): Promise<Manifest> {
  const refuse = (why: string): ServerError => new ServerError('backup-unreadable', `Cannot restore "${file}": ${why}`);
  await mkdir(join(staging, ORIGINAL_PREFIX));
  let manifest: Manifest | null = null;
  const expected = new Map<string, { readonly sha256: string; readonly bytes: number }>();
  for await (const entry of readArchive(file)) {
    if (manifest === null) {
      if (entry.name !== MANIFEST_NAME || entry.bytes > MAX_MANIFEST_BYTES)
        throw refuse('it is no backup of this program');
      manifest = parseManifest(await textOf(entry), file);
      expected.set(STORE_NAME, manifest.store);
      for (const original of manifest.originals) expected.set(`${ORIGINAL_PREFIX}${original.sha256}`, original);
      await assertSpace(staging, manifest, refuse);
      continue;
    }
    const wanted = expected.get(entry.name);
    if (wanted?.bytes !== entry.bytes) throw refuse(`it holds "${entry.name}", which its manifest does not name so`);
    const hash = createHash('sha256');
    await pipeline(
      async function* () {
        for await (const chunk of entry.content()) {
          hash.update(chunk);
          yield chunk;
        }
      },
      createWriteStream(join(staging, entry.name), { flags: 'wx', mode: 0o600 }),
    );
    if (hash.digest('hex') !== wanted.sha256) throw refuse(`"${entry.name}" in it is damaged`);
    expected.delete(entry.name);
  }
  const [missing] = expected.keys();
  if (manifest === null) throw refuse('it is empty');
  if (missing !== undefined) throw refuse(`"${missing}" is missing in it`);
  return manifest;
}

async function textOf(entry: ArchivedFile): Promise<string> {
  const parts: Buffer[] = [];
  for await (const chunk of entry.content()) parts.push(chunk);
  return Buffer.concat(parts).toString('utf8');
}

/** Room for what is unpacked, for the store once more, and for the copy of what was there. */
async function assertSpace(folder: string, manifest: Manifest, refuse: (why: string) => Error): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const needed = 3 * manifest.store.bytes + 2 * manifest.originals.reduce((sum, { bytes }) => sum + bytes, 0);
  if (bavail * bsize < needed)
    throw refuse(`it needs ${Math.ceil(needed / 2 ** 20)} MiB of free disk space under DATA_DIR`);
}
