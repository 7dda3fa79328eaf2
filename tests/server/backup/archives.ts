import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { END_OF_TAR, paddingBytes, tarHeader } from '../../../server/backup/tar.js';

/** An archive made by hand: whatever files, in whatever order. */
export function archiveOf(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const parts = Object.entries(files).flatMap(([name, content]) => {
    const bytes = Buffer.from(content);
    return [tarHeader({ name, bytes: bytes.length }, new Date(0)), bytes, Buffer.alloc(paddingBytes(bytes.length))];
  });
  return gzipSync(Buffer.concat([...parts, END_OF_TAR]));
}

export const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** What the system's own tar finds in it. */
export function listed(archive: string): string[] {
  return execFileSync('tar', ['tzf', archive]).toString().trim().split('\n');
}

export const unpacked = (archive: string): Buffer => gunzipSync(readFileSync(archive));

/** Every file of a folder with its digest, but for SQLite's side files and the derived index, which change by themselves. */
export function stateOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !/-(?:wal|shm)$|\/index\//u.test(file))
      .sort()
      .map((file) => [file.slice(folder.length + 1), sha256(readFileSync(file))]),
  );
}
