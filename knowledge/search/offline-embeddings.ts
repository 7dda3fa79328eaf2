import { Embeddings } from '@langchain/core/embeddings';
import { embedWords, type LatentSpace } from './latent-space.js';
import { wordNumbers } from './terms.js';

/** Names the way of embedding; vectors of another name are never compared with these. */
export const OFFLINE_EMBEDDER = 'offline-lsa-256/1';

/** LangChain's view of a latent space: needs no model, no network, and knows only words of the loaded plans. */
export class OfflineEmbeddings extends Embeddings {
  readonly space: LatentSpace;

  constructor(space: LatentSpace) {
    super({});
    this.space = space;
  }

  override async embedDocuments(documents: string[]): Promise<number[][]> {
    return Promise.all(documents.map((document) => this.embedQuery(document)));
  }

  override async embedQuery(document: string): Promise<number[]> {
    return [...embedWords(this.space, wordNumbers(document))];
  }
}
