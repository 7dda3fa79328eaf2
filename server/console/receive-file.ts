import type { FastifyRequest } from 'fastify';
import { ApiError } from '../errors.js';
import { plainFileName, type NewUpload } from './uploads.js';

/** What a request says of its length; null where it does not. HTTP takes no other text there. */
export function declaredBytes({ headers }: FastifyRequest): number | null {
  const declared = headers['content-length'];
  return declared === undefined ? null : Number(declared);
}

/** The one file of a form. @throws ApiError `invalid-request` without a file, `one-file-only` where one would be lost. */
export async function receiveFile(request: FastifyRequest): Promise<Pick<NewUpload, 'fileName' | 'bytes'>> {
  let received: Pick<NewUpload, 'fileName' | 'bytes'> | null = null;
  try {
    for await (const file of request.files()) {
      if (received !== null) throw new ApiError('one-file-only');
      received = { fileName: plainFileName(file.filename), bytes: await file.toBuffer() };
    }
  } catch (error) {
    throw isLimit(error) ? new ApiError('one-file-only', { cause: error }) : error;
  }
  if (received === null) throw new ApiError('invalid-request');
  return received;
}

/** What the reader of forms says of a second file. */
function isLimit(error: unknown): boolean {
  return error instanceof Error && /_(?:FILES|PARTS)_LIMIT$/.test(String(Reflect.get(error, 'code')));
}
