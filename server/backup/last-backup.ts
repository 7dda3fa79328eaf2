import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Beside the store and not in it, so that a restore does not set it back. */
const NOTE_FILE = 'last-backup.json';
const NoteSchema = z.object({ at: z.iso.datetime(), file: z.string(), bytes: z.number(), plans: z.number() });

/** The backup that was last made of this folder; whether its file is still there is not known. */
export type LastBackup = z.output<typeof NoteSchema>;

/** A note that cannot be written, on a full disk for instance, makes no backup worse. */
export async function noteBackup(dataDir: string, note: LastBackup): Promise<void> {
  const file = join(dataDir, NOTE_FILE);
  try {
    await writeFile(`${file}.new`, `${JSON.stringify(note)}\n`, { mode: 0o600 });
    await rename(`${file}.new`, file);
  } catch {
    return;
  }
}

/** Null where none was made, or the note cannot be read. */
export async function readLastBackup(dataDir: string): Promise<LastBackup | null> {
  try {
    const content: unknown = JSON.parse(await readFile(join(dataDir, NOTE_FILE), 'utf8'));
    return NoteSchema.safeParse(content).data ?? null;
  } catch {
    return null;
  }
}
