import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { IngestionError } from './errors.js';
import { hasCode } from './store/originals.js';

/** A file that was named, or found below a folder that was named. */
export interface SourceFile {
  readonly path: string;
  readonly fileName: string;
  /** Found in a folder: files of other kinds lie there rightly and are skipped. */
  readonly found: boolean;
}

/**
 * Files behind the paths, folders opened to any depth, in the order given and by name inside a folder. Hidden files and
 * links to folders are left out. @throws IngestionError `no-such-file`, `unreadable-file`
 */
export async function listSourceFiles(path: string): Promise<SourceFile[]> {
  const found = await stat(path).catch((cause: unknown) => {
    throw hasCode(cause, 'ENOENT')
      ? new IngestionError('no-such-file', `Cannot find "${path}"`, { cause })
      : new IngestionError('unreadable-file', `Cannot open "${path}"`, { cause });
  });
  if (found.isFile()) return [{ path, fileName: basename(path), found: false }];
  if (!found.isDirectory())
    throw new IngestionError('unreadable-file', `Cannot read "${path}": it is neither a file nor a folder`);
  return listFolder(path);
}

async function listFolder(folder: string): Promise<SourceFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new IngestionError('unreadable-file', `Cannot open folder "${folder}"`, { cause });
  });
  const files: SourceFile[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await listFolder(path)));
    else if (entry.isFile()) files.push({ path, fileName: entry.name, found: true });
  }
  return files;
}

/** The bytes of a file no larger than `maxBytes`. @throws IngestionError `too-large`, `empty-document`, `unreadable-file`, `no-such-file` */
export async function readSourceFile(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    assertSize(size, basename(path), maxBytes);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof IngestionError) throw cause;
    const code = hasCode(cause, 'ENOENT') ? 'no-such-file' : 'unreadable-file';
    throw new IngestionError(code, `Cannot read "${path}"`, { cause });
  }
}

export function assertSize(bytes: number, fileName: string, maxBytes: number): void {
  if (bytes > maxBytes)
    throw new IngestionError('too-large', `Cannot load "${fileName}": ${bytes} bytes; expected at most ${maxBytes}`);
  if (bytes === 0) throw new IngestionError('empty-document', `Cannot load "${fileName}": it is empty`);
}
