import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A digest that comes with the program. */
export interface Sample {
  readonly path: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly contentHash: string;
}

/** The digests beside this file, by name. */
export async function bundledSamples(): Promise<Sample[]> {
  const folder = fileURLToPath(new URL('./samples/', import.meta.url));
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(
    names.map(async (fileName) => {
      const path = join(folder, fileName);
      const bytes = await readFile(path);
      return { path, fileName, bytes, contentHash: createHash('sha256').update(bytes).digest('hex') };
    }),
  );
}
