/** Front door of the room `knowledge`: the model, its language, the store and search. Inner files stay private. */
export { KnowledgeError, type KnowledgeErrorCode } from './errors.js';
export type { Brand } from './domain/brand.js';
export { addDays, dayAt, dayOf, formatDay, lastDayOfMonth, parseDay, type Day } from './domain/day.js';
export type { Span } from './domain/span.js';
export type { Deadline, DeadlinePart, Recurrence } from './domain/deadline.js';
export type { Figure, Level } from './domain/figure.js';
export type { Reference } from './domain/reference.js';
export {
  parsePlanId,
  planStatus,
  type Access,
  type Period,
  type Plan,
  type PlanId,
  type PlanMetadata,
  type ShortForm,
  type PlanStatus,
} from './domain/plan.js';
export type { Section } from './domain/section.js';
export { FOOT_LOCATOR, HEAD_LOCATOR, PREAMBLE_LOCATOR, type Passage } from './domain/passage.js';
export type { PlanRecord, PresumedRole, RecordColumn, RecordType, StoredRecord } from './domain/record.js';
export type { Agency, AgencyKind, AgencyMention } from './domain/agency.js';
export {
  CORRECTABLE_FIELDS,
  type CorrectableField,
  type CorrectedField,
  type CorrectionEntry,
  type FieldValue,
  type FieldValues,
  type WaitingCorrection,
} from './domain/correction.js';
export { readField, type FieldReading } from './corrections/read-field.js';
export { fieldOf, wordsOfField } from './corrections/field-values.js';
export type { Citation } from './domain/citation.js';
export type { Audience, Question } from './domain/question.js';
export type { Answer, AnswerList, AnswerOption, AnswerReason, AnswerRecord } from './domain/answer.js';
export type {
  NormalisedQuestion,
  CorrectedRecord,
  CorrectionOutcome,
  CorrectionStore,
  PassageHit,
  PassageIndexer,
  PlanContent,
  PlanStore,
  PlanVersion,
  QuestionNormaliser,
  RegisterOutcome,
  RegisterStore,
  ReplaceNote,
  ReplaceOutcome,
  Retriever,
  RetrieverHealth,
  SearchQuery,
  SeenRecord,
  StoredPassage,
  WaitingRecord,
} from './ports.js';
export { isPlausibleSyllable } from './language/syllable.js';
export {
  accentedTokens,
  capitalise,
  fold,
  foldedTokens,
  foldSpace,
  hasDiacritics,
  phraseKey,
  toneKey,
  toNfc,
  words,
} from './language/text.js';
export { compareRecords, type FieldChange, type RecordChange, type RecordField } from './record-changes.js';
export { loadCatalog, type Catalog, type CatalogPlan, type CatalogRecord } from './catalog.js';
export { inPhrases, phrasesIn, phrasesOf, type TopicPhrases } from './search/other-words.js';
export type { PhraseMention } from './thesaurus/thesaurus.js';
export type { RecordRanking, RecordScore } from './search/record-ranking.js';
export {
  isSocial,
  PLAN_INTENTS,
  SOCIAL_INTENTS,
  type AskedRole,
  type Intent,
  type Interpretation,
  type PartFilter,
  type PlanFact,
  type PlanIntent,
  type PlanScope,
} from './domain/interpretation.js';
export { expandAbbreviations } from './language/abbreviations.js';
export {
  definedShortForms,
  expandShortForms,
  headsShortForms,
  isInitialism,
  shortFormOf,
} from './language/short-forms.js';
export { withShortForms } from './language/own-names.js';
export { createSlices, type Slices } from './slices.js';
export { findAgencies, parseAgency } from './language/agencies.js';
export { splitAgencies } from './language/agency-cells.js';
export { groupCovers, sameAgency } from './language/agency-relations.js';
export { findDeadlines, type DeadlineMention } from './language/deadline-prose.js';
export { parseDeadline, type YearContext } from './language/deadlines.js';
export { findFigures } from './language/figures.js';
export { findReferences, referenceKey, type ReferenceMention } from './language/references.js';
export { OTHER_PLACE_NAMES, PROVINCES } from './language/place-names.js';
export { keyOfEntry } from './registers/entry-keys.js';
export { registerEntry, registerValue } from './registers/entry-schema.js';
export { compileRegisters, SHIPPED_REGISTERS, type Registers } from './registers/registers.js';
export type { Successor } from './registers/successors.js';
export {
  REGISTER_NAMES,
  type PlaceEntry,
  type RegisterEntry,
  type RegisterLine,
  type RegisterName,
  type ServiceEntry,
} from './domain/register.js';
export { copyStore } from './store/backup.js';
export { openDatabase, STORE_FILE, type Database, type DatabaseOptions } from './store/database.js';
export type { Migration } from './store/migration.js';
export { knowledgeMigrations } from './store/migrations.js';
export { createCorrectionStore, type CorrectionStoreDependencies } from './store/correction-store.js';
export { createPlanStore, type PlanStoreDependencies } from './store/plan-store.js';
export { createRegisterStore, type RegisterStoreDependencies } from './store/register-store.js';
export { restoreDatabase, type RestoreOptions } from './store/restore.js';
export { addMissingRows, replaceRows, type RestorePart } from './store/restore-tables.js';
export type { SqliteHandle } from './store/sqlite-handle.js';
export { checkStoreCopy, type StoreCopy } from './store/store-copy.js';
export type { StoreHealth } from './store/store-health.js';
export { createNormaliser, type NormaliserDependencies } from './language/normaliser.js';
export { createRetriever, type ManagedRetriever, type RetrieverDependencies } from './search/retriever.js';
export type { LexicalIndex, VectorLeg } from './search/ports.js';
export { repairIndex } from './store/index-repair.js';
export { createLexicalIndex, preparePassages } from './store/lexical-index.js';
export { openVectors, type VectorsDependencies } from './search/configured-vectors.js';
export type { EmbeddingsChoice } from './search/configured-embedder.js';
export { createVectorLeg, type VectorLegDependencies } from './search/vector-leg.js';
export { PassageRetriever, type PassageRetrieverInput } from './search/langchain-retriever.js';
