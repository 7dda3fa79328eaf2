import { z } from 'zod';
import { wordKeys } from '../../knowledge/search/terms.js';
import { startFakeHttp, type FakeHttp } from './http-fake.js';

export const EMBEDDING_KEY = 'key-of-the-test';
export const EMBEDDING_MODEL = 'test-model';
const LARGEST_BATCH = 32;

const Request = z.strictObject({
  model: z.literal(EMBEDDING_MODEL),
  input: z.union([z.string().min(1), z.array(z.string().min(1)).min(1).max(LARGEST_BATCH)]),
  encoding_format: z.literal('float'),
});

export interface FakeEmbeddings {
  readonly http: FakeHttp;
  /** Numbers of each vector that is given from now on. */
  dimensions: number;
  /** Put in place of the first number of every vector; JSON has no NaN, so that a broken model writes null or text. */
  poison: unknown;
}

/** An OpenAI-compatible server of embeddings: refuses what the protocol or its key does not allow. */
export async function startFakeEmbeddings(): Promise<FakeEmbeddings> {
  const settings: Omit<FakeEmbeddings, 'http'> = { dimensions: 64, poison: undefined };
  const http = await startFakeHttp((call) => {
    if (call.method !== 'POST' || call.path !== '/v1/embeddings') return { status: 404, body: { error: {} } };
    if (call.headers.authorization !== `Bearer ${EMBEDDING_KEY}`) return { status: 401, body: { error: {} } };
    const request = Request.safeParse(JSON.parse(call.body));
    if (!request.success) return { status: 400, body: { error: { message: request.error.message } } };
    const inputs = [request.data.input].flat();
    const data = inputs.map((text, index) => {
      const vector: unknown[] = vectorOf(text, settings.dimensions);
      if (settings.poison !== undefined) vector[0] = settings.poison;
      return { object: 'embedding', index, embedding: vector };
    });
    const usage = { prompt_tokens: 1, total_tokens: 1 };
    return { status: 200, body: { object: 'list', model: EMBEDDING_MODEL, data, usage } };
  });
  return Object.assign(settings, { http });
}

/** Texts with common words are near. */
function vectorOf(text: string, dimensions: number): number[] {
  const vector = new Array<number>(dimensions).fill(0.01);
  for (const key of wordKeys(text)) {
    let hash = 7;
    for (const char of key) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
    const at = hash % dimensions;
    vector[at] = (vector[at] ?? 0) + 1;
  }
  return vector;
}
