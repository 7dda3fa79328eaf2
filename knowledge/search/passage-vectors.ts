import type { DocumentInterface } from '@langchain/core/documents';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { VectorStore } from '@langchain/core/vectorstores';
import hnswlib from 'hnswlib-node';
import type { VectorMatch } from './ports.js';

const LINKS = 16;
const BUILD_EF = 200;
const SEARCH_EF = 240;
const SEED = 100;

const refuse = (): Promise<never> => Promise.reject(new TypeError('Cannot embed: this index takes vectors only'));
const NO_EMBEDDINGS: EmbeddingsInterface = { embedDocuments: refuse, embedQuery: refuse };

export interface PassageVectorsDependencies {
  /** For LangChain's searches and additions by text; without it only vectors are taken. */
  readonly embeddings?: EmbeddingsInterface;
  readonly dimensions: number;
  /** Documents of these ids, in the order asked; an id without one is left out. For LangChain's searches only. */
  readonly documents: (ids: readonly number[]) => Promise<readonly DocumentInterface[]>;
}

/**
 * LangChain's `VectorStore` over one HNSW graph of unit vectors. A vector's label is its passage's id; `filter` is a
 * predicate on ids. Adding or deleting a passage costs its own size; room doubles when it runs out.
 */
export class PassageVectors extends VectorStore {
  declare FilterType: (id: number) => boolean;
  readonly dimensions: number;
  readonly #graph: InstanceType<typeof hnswlib.HierarchicalNSW>;
  readonly #documents: PassageVectorsDependencies['documents'];
  readonly #labels = new Set<number>();
  /** Removed; the graph may hold them still, or their room was taken by others. */
  readonly #removed = new Set<number>();

  constructor({ embeddings = NO_EMBEDDINGS, dimensions, documents }: PassageVectorsDependencies) {
    super(embeddings, {});
    this.dimensions = dimensions;
    this.#graph = new hnswlib.HierarchicalNSW('ip', dimensions);
    this.#documents = documents;
  }

  override _vectorstoreType(): string {
    return 'hnsw';
  }

  /** Before anything else, unless `open` is called. */
  start(capacity: number): this {
    this.#graph.initIndex(Math.max(16, capacity), LINKS, BUILD_EF, SEED, true);
    this.#graph.setEf(SEARCH_EF);
    return this;
  }

  /** Reads a graph that `save` wrote. @throws when the file is not one, or holds other ids than these. */
  async open(file: string, ids: Iterable<number>): Promise<this> {
    await this.#graph.readIndex(file, true);
    this.#graph.setEf(SEARCH_EF);
    const known = new Set(this.#graph.getIdsList());
    for (const id of ids) {
      if (!known.has(id)) throw new Error(`Cannot open vectors "${file}": passage ${id} is not in it`);
      this.#labels.add(id);
    }
    for (const id of known) if (!this.#labels.has(id)) this.#removed.add(id);
    return this;
  }

  get size(): number {
    return this.#labels.size;
  }

  put(id: number, vector: ArrayLike<number>): void {
    if (vector.length !== this.dimensions)
      throw new RangeError(`Cannot add a vector of ${vector.length} numbers: expected ${this.dimensions}`);
    if (this.#graph.getCurrentCount() >= this.#graph.getMaxElements())
      this.#graph.resizeIndex(2 * this.#graph.getMaxElements());
    // Room of others is for ids that the graph does not hold: an id it holds would be there twice.
    this.#graph.addPoint(Array.from(vector), id, !this.#labels.has(id) && !this.#restore(id));
    this.#labels.add(id);
  }

  /** Whether a removed id is in the graph again, with its old vector. */
  #restore(id: number): boolean {
    if (!this.#removed.delete(id)) return false;
    try {
      this.#graph.unmarkDelete(id);
      return true;
    } catch {
      return false;
    }
  }

  remove(id: number): void {
    if (!this.#labels.delete(id)) return;
    this.#graph.markDelete(id);
    this.#removed.add(id);
  }

  has(id: number): boolean {
    return this.#labels.has(id);
  }

  nearest(vector: ArrayLike<number>, limit: number, filter?: (id: number) => boolean): VectorMatch[] {
    const count = Math.min(limit, this.#labels.size);
    if (count === 0) return [];
    const { neighbors, distances } = this.#graph.searchKnn(Array.from(vector), count, filter);
    return neighbors
      .map((id, at) => ({ id, similarity: 1 - (distances[at] ?? 1) }))
      .filter((match) => this.#labels.has(match.id))
      .sort((a, b) => b.similarity - a.similarity || a.id - b.id);
  }

  /** Null for a passage without a vector. */
  similarity(vector: ArrayLike<number>, id: number): number | null {
    if (!this.#labels.has(id)) return null;
    const point = this.#graph.getPoint(id);
    let sum = 0;
    for (let axis = 0; axis < point.length; axis += 1) sum += (point[axis] ?? 0) * (vector[axis] ?? 0);
    return sum;
  }

  /** Nothing may be added or removed until it resolves. */
  async save(file: string): Promise<void> {
    await this.#graph.writeIndex(file);
  }

  /** `ids` of the options name the passages. */
  override async addVectors(
    vectors: number[][],
    _documents: DocumentInterface[],
    options?: { readonly ids?: readonly (number | string)[] },
  ): Promise<string[]> {
    const ids = options?.ids ?? [];
    if (ids.length !== vectors.length) throw new RangeError('Cannot add vectors: expected one id for each');
    vectors.forEach((vector, at) => this.put(Number(ids[at]), vector));
    return ids.map(String);
  }

  override async addDocuments(
    documents: DocumentInterface[],
    options?: { readonly ids?: readonly (number | string)[] },
  ): Promise<string[]> {
    const vectors = await this.embeddings.embedDocuments(documents.map((document) => document.pageContent));
    return this.addVectors(vectors, documents, { ids: options?.ids ?? documents.map((document) => document.id ?? '') });
  }

  override async delete({ ids }: { readonly ids: readonly (number | string)[] }): Promise<void> {
    for (const id of ids) this.remove(Number(id));
  }

  /** Scores are cosines: higher is nearer. */
  override async similaritySearchVectorWithScore(
    query: number[],
    k: number,
    filter?: (id: number) => boolean,
  ): Promise<[DocumentInterface, number][]> {
    const matches = this.nearest(query, k, filter);
    const documents = await this.#documents(matches.map((match) => match.id));
    return matches.flatMap(({ id, similarity }): [DocumentInterface, number][] => {
      const document = documents.find((candidate) => candidate.id === String(id));
      return document === undefined ? [] : [[document, similarity]];
    });
  }
}
