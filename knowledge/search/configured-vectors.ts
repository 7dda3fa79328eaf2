import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openEmbedder, type EmbeddingsChoice } from './configured-embedder.js';
import { createModelVectorLeg, type ModelVectorLegDependencies } from './model-vector-leg.js';
import type { VectorLeg } from './ports.js';
import { modelFolders } from './vector-files.js';
import { createVectorLeg } from './vector-leg.js';

export interface VectorsDependencies extends Omit<ModelVectorLegDependencies, 'embedder' | 'standby'> {
  readonly embeddings: EmbeddingsChoice;
  readonly apiKey: string | null;
}

/**
 * The vector leg that the configuration names. A model's leg is built beside the offline one, which serves meanwhile: at
 * once, since its files outlive every change of the model.
 * @throws KnowledgeError `embedder-unavailable`
 */
export async function openVectors({ embeddings, apiKey, ...rest }: VectorsDependencies): Promise<VectorLeg> {
  const { index, dataDir, onFault } = rest;
  const offline = createVectorLeg({ index, dataDir, ...(onFault === undefined ? {} : { onFault }) });
  if (embeddings.kind !== 'offline')
    return createModelVectorLeg({ ...rest, standby: offline, embedder: await openEmbedder(embeddings, apiKey) });
  for (const folder of await modelFolders(join(dataDir, 'index'))) await rm(folder, { recursive: true, force: true });
  return offline;
}
