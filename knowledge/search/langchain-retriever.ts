import { Document } from '@langchain/core/documents';
import { BaseRetriever, type BaseRetrieverInput } from '@langchain/core/retrievers';
import type { PlanId } from '../domain/plan.js';
import type { Retriever } from '../ports.js';

export interface PassageRetrieverInput extends BaseRetrieverInput {
  readonly retriever: Retriever;
  /** Passages a query gets, 1–100. Default 5. */
  readonly limit?: number;
  readonly planIds?: readonly PlanId[];
}

/** LangChain's view of a retriever, for anyone's chain: one document a passage, best first. */
export class PassageRetriever extends BaseRetriever {
  lc_namespace = ['knowledge', 'search'];
  readonly #retriever: Retriever;
  readonly #limit: number;
  readonly #planIds: readonly PlanId[] | undefined;

  constructor({ retriever, limit = 5, planIds, ...rest }: PassageRetrieverInput) {
    super(rest);
    this.#retriever = retriever;
    this.#limit = limit;
    this.#planIds = planIds;
  }

  static override lc_name(): string {
    return 'PassageRetriever';
  }

  override async _getRelevantDocuments(query: string): Promise<Document[]> {
    const hits = await this.#retriever.search({
      text: query,
      limit: this.#limit,
      ...(this.#planIds === undefined ? {} : { planIds: this.#planIds }),
    });
    return hits.map(
      ({ passage, score, coverage }) =>
        new Document({
          id: passage.key,
          pageContent: passage.text,
          metadata: {
            planId: passage.planId,
            locator: passage.locator,
            page: passage.page,
            headings: passage.headings,
            score,
            coverage,
          },
        }),
    );
  }
}
