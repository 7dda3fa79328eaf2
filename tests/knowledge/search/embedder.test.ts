import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { openEmbedder } from '../../../knowledge/search/configured-embedder.js';
import { createEmbedder } from '../../../knowledge/search/embedder.js';
import { fitLatentSpace } from '../../../knowledge/search/latent-space.js';
import { OFFLINE_EMBEDDER, OfflineEmbeddings } from '../../../knowledge/search/offline-embeddings.js';
import { wordNumbers } from '../../../knowledge/search/terms.js';
import { seeded } from '../../bench/question-noise.js';
import { EMBEDDING_KEY, EMBEDDING_MODEL, startFakeEmbeddings } from '../../fakes/embedding-server.js';
import { writeTinyModel } from '../../fakes/tiny-model.js';
import { describeEmbedder, TEXTS } from './embedder-contract.js';

describeEmbedder('offline, fitted on the passages', async () => {
  const texts = TEXTS.map((text) => Uint32Array.from(wordNumbers(text)));
  const space = fitLatentSpace(texts, { dimensions: 12, maxTerms: 1000, random: seeded(1) });
  const embeddings = new OfflineEmbeddings(space);
  return {
    embedder: createEmbedder({ id: OFFLINE_EMBEDDER, weight: 0.05, embeddings }),
    close: async () => undefined,
  };
});

/** One address for the whole file: it is part of the embedder's id. */
const server = await startFakeEmbeddings();

describeEmbedder('an endpoint', async () => {
  const choice = { kind: 'endpoint' as const, model: EMBEDDING_MODEL, baseUrl: `${server.http.root}/v1` };
  return { embedder: await openEmbedder(choice, EMBEDDING_KEY), close: async () => undefined };
});

/** Typed as text: the package is an optional one. */
const LIBRARY: string = '@huggingface/transformers';
const isInstalled = await import(LIBRARY).then(
  () => true,
  () => false,
);

if (isInstalled) {
  const folder = join(mkdtempSync(join(tmpdir(), 'tiny-model-')), 'tiny');
  writeTinyModel(folder, TEXTS.join(' ').split(' '));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  describeEmbedder('a model in a folder', async () => ({
    embedder: await openEmbedder({ kind: 'transformers', folder }, null),
    close: async () => undefined,
  }));
} else
  describe.skip('an embedder: a model in a folder', () => {
    it('is tested where @huggingface/transformers is installed', () => undefined);
  });
