import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UploadListSchema, type Upload } from '../../server/console/contract/plans.js';
import { SessionSchema } from '../../server/console/contract/session.js';

/** Somebody at the console of the started service, without a browser. */
export interface Operator {
  upload(fileName: string, bytes: Uint8Array): Promise<string>;
  uploaded(id: string): Promise<Upload | undefined>;
}

/** @param address Of the service, with a slash at its end. @throws Error when the console refuses. */
export async function signIn(address: string, password: string): Promise<Operator> {
  const at = (path: string): string => `${address}api/console/${path}`;
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ name: 'admin', password });
  const opened = await fetch(at('sign-in'), { method: 'POST', headers: json, body });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0];
  if (cookie === undefined) throw new Error(`Cannot sign in: answered ${opened.status}`);
  const headers = { cookie };
  const read = async <Schema extends z.ZodType>(path: string, schema: Schema, tries = 5): Promise<z.output<Schema>> => {
    try {
      return schema.parse(await (await fetch(at(path), { headers })).json());
    } catch (error) {
      // A connection that was kept open may end just as it is used again.
      if (tries === 1) throw error;
      return read(path, schema, tries - 1);
    }
  };
  const { csrfToken } = await read('session', SessionSchema);
  return {
    async upload(fileName, bytes) {
      const form = new FormData();
      form.append('file', new Blob([Uint8Array.from(bytes)]), fileName);
      const changing = { ...headers, 'x-csrf-token': csrfToken };
      const sent = await fetch(at('plans/uploads?access=public'), { method: 'POST', headers: changing, body: form });
      return z.object({ id: z.string() }).parse(await sent.json()).id;
    },
    uploaded: async (id) => (await read('plans/uploads', UploadListSchema)).uploads.find((one) => one.id === id),
  };
}

/** On how many passages the saved index was fitted; 0 before there is one. */
export function fittedPassages(dataDir: string): number {
  try {
    const stamp: unknown = JSON.parse(readFileSync(join(dataDir, 'index', 'vectors.json'), 'utf8'));
    return z.object({ fitted: z.number() }).parse(stamp).fitted;
  } catch {
    return 0;
  }
}
