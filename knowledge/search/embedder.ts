import type { EmbeddingsInterface } from '@langchain/core/embeddings';

/** A model that places texts in one space. Vectors have length 1; what it gives is checked before it is used. */
export interface Embedder {
  /** Names the model and where it runs; vectors of another id are never compared with these. */
  readonly id: string;
  /** Share of its similarity in the fused score, 0–1. */
  readonly weight: number;
  /** @throws EmbedderFault when the model gives no answer in time, or none that can be used. */
  embedQuery(text: string): Promise<Float32Array>;
  /** In the order asked. @throws EmbedderFault */
  embedPassages(texts: readonly string[]): Promise<Float32Array[]>;
}

/** What went wrong, without an address, a key or a text. */
export class EmbedderFault extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'EmbedderFault';
  }
}

export interface EmbedderOptions {
  readonly id: string;
  readonly weight: number;
  readonly embeddings: EmbeddingsInterface;
  /** For questions, where they go another way than passages. */
  readonly queries?: EmbeddingsInterface;
  /** A question waits no longer than this. Milliseconds, default 2 000. */
  readonly queryTimeoutMs?: number;
}

export const QUERY_TIMEOUT_MS = 2_000;

/** Checks that every vector of `embeddings` is one: as many as texts, finite, not empty, all of one size. */
export function createEmbedder({
  id,
  weight,
  embeddings,
  queries = embeddings,
  queryTimeoutMs = QUERY_TIMEOUT_MS,
}: EmbedderOptions): Embedder {
  let dimensions: number | null = null;

  /** A server may answer anything, whatever the declared type. */
  const checked = (vector: readonly number[] | undefined): Float32Array => {
    if (vector === undefined || vector.length === 0) throw new EmbedderFault('the embedder gave no vector');
    if (!vector.every(Number.isFinite)) throw new EmbedderFault('the embedder gave what is no number');
    if (dimensions !== null && vector.length !== dimensions)
      throw new EmbedderFault(`the embedder gave ${vector.length} numbers, expected ${dimensions}`);
    const norm = Math.hypot(...vector);
    if (norm < 1e-9) throw new EmbedderFault('the embedder gave a vector of zeros');
    dimensions = vector.length;
    return Float32Array.from(vector, (value) => value / norm);
  };

  return {
    id,
    weight,
    async embedQuery(text) {
      return checked(await within(queryTimeoutMs, queries.embedQuery(text)).catch(describe));
    },
    async embedPassages(texts) {
      const vectors = await embeddings.embedDocuments([...texts]).catch(describe);
      if (vectors.length !== texts.length)
        throw new EmbedderFault(`the embedder gave ${vectors.length} vectors for ${texts.length} texts`);
      return vectors.map(checked);
    },
  };
}

/** The call itself ends by its own time limit; nobody waits for it any more. */
async function within<T>(limitMs: number, call: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EmbedderFault(`the embedder gave no answer within ${limitMs} ms`)), limitMs);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}

function describe(cause: unknown): never {
  if (cause instanceof EmbedderFault) throw cause;
  const status: unknown = cause instanceof Error ? Reflect.get(cause, 'status') : undefined;
  throw new EmbedderFault(
    typeof status === 'number' ? `the embedder answered ${status}` : 'the embedder cannot be reached or used',
    { cause },
  );
}
