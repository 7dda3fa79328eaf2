/** Front door of the room `ingestion`: documents in. Readers, structure and records stay private. */
export { IngestionError, type IngestionErrorCode } from './errors.js';
export { createIngestion, type IngestOptions, type Ingestion, type IngestionOptions } from './pipeline.js';
export { createOriginals, type Originals } from './store/originals.js';
export type { FileOutcome, FileReport, FileStage, IngestEvent } from './reports.js';
export { EXTRACTOR } from './read-plan.js';
export { FAILURES as INGESTION_FAILURES } from './wording.js';

/** This room keeps its originals as files and adds no tables. */
export const ingestionMigrations: readonly never[] = [];
