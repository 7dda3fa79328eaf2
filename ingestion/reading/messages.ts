import type { PlanContent } from '../../knowledge/index.js';
import type { IngestionErrorCode } from '../errors.js';
import type { ReadOptions } from '../read-plan.js';

export interface ReadRequest {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly options: ReadOptions;
}

/** Where the reading of one document is: its pages, then what they say. */
export type ReadingStage =
  { readonly stage: 'reading'; readonly done: number; readonly total: number } | { readonly stage: 'extracting' };

export type ReadAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly at: ReadingStage }
  | { readonly id: number; readonly kind: 'content'; readonly content: PlanContent }
  | { readonly id: number; readonly kind: 'refusal'; readonly code: IngestionErrorCode; readonly message: string };
