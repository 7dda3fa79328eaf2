import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { KnowledgeError } from '../errors.js';
import { createEmbedder, QUERY_TIMEOUT_MS, type Embedder } from './embedder.js';

/** Which model embeds; `offline` needs none. */
export type EmbeddingsChoice =
  | { readonly kind: 'offline' }
  | { readonly kind: 'transformers'; readonly folder: string }
  | { readonly kind: 'endpoint'; readonly model: string; readonly baseUrl: string };

/** Typed as text, so that a program without the optional package compiles. */
const TRANSFORMERS: string = '@huggingface/transformers';
/** Share of a real model's similarity in the fused score; words still decide between near passages. */
const MODEL_WEIGHT = 0.3;
const BATCH = 32;
/** Of one request for a batch of passages. */
const REQUEST_TIMEOUT_MS = 30_000;
const REQUEST_RETRIES = 2;

/** @throws KnowledgeError `embedder-unavailable` when a folder or the package that reads it is missing. */
export async function openEmbedder(
  choice: Exclude<EmbeddingsChoice, { readonly kind: 'offline' }>,
  apiKey: string | null,
): Promise<Embedder> {
  return choice.kind === 'endpoint' ? openEndpoint(choice.model, choice.baseUrl, apiKey) : openFolder(choice.folder);
}

async function openEndpoint(model: string, baseUrl: string, apiKey: string | null): Promise<Embedder> {
  const { OpenAIEmbeddings } = await import('@langchain/openai');
  const settings = {
    model,
    // The client insists on a key, also where the server wants none.
    apiKey: apiKey ?? 'none',
    configuration: { baseURL: baseUrl },
    encodingFormat: 'float',
  } as const;
  const embeddings = new OpenAIEmbeddings({
    ...settings,
    batchSize: BATCH,
    maxConcurrency: 1,
    timeout: REQUEST_TIMEOUT_MS,
    maxRetries: REQUEST_RETRIES,
  });
  // A question neither waits behind a batch nor for a second attempt.
  const queries = new OpenAIEmbeddings({ ...settings, timeout: QUERY_TIMEOUT_MS, maxRetries: 0 });
  return createEmbedder({ id: `endpoint-${model}@${shortHash(baseUrl)}`, weight: MODEL_WEIGHT, embeddings, queries });
}

/** A model folder as transformers.js wants it: `config.json`, `tokenizer.json`, `onnx/model.onnx`. Never asks the network. */
async function openFolder(folder: string): Promise<Embedder> {
  const path = resolve(folder);
  if (!existsSync(join(path, 'config.json'))) {
    throw new KnowledgeError(
      'embedder-unavailable',
      `Cannot use the embedding model "${folder}": there is no config.json in it; put the model there, or set EMBEDDINGS=offline`,
    );
  }
  const settings = await librarySettings(folder);
  Object.assign(settings, { allowRemoteModels: false, allowLocalModels: true, localModelPath: dirname(path) });
  const { HuggingFaceTransformersEmbeddings } =
    await import('@langchain/community/embeddings/huggingface_transformers');
  const embeddings = new HuggingFaceTransformersEmbeddings({
    model: basename(path),
    pretrainedOptions: { local_files_only: true },
  });
  // One thread computes: a question in the middle of a build waits for one batch.
  embeddings.batchSize = 8;
  return createEmbedder({
    id: `transformers-${basename(path)}@${shortHash(path)}`,
    weight: MODEL_WEIGHT,
    embeddings,
    queryTimeoutMs: 10_000,
  });
}

async function librarySettings(folder: string): Promise<object> {
  try {
    const library: unknown = await import(TRANSFORMERS);
    if (typeof library === 'object' && library !== null && 'env' in library && typeof library.env === 'object')
      return library.env ?? {};
    throw new TypeError('it has no settings');
  } catch (cause) {
    throw new KnowledgeError(
      'embedder-unavailable',
      `Cannot use the embedding model "${folder}": the package ${TRANSFORMERS} is not installed; run "npm install --no-save ${TRANSFORMERS}@3", or set EMBEDDINGS=offline`,
      { cause },
    );
  }
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
