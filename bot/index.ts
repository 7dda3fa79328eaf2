/** Front door of the room `bot`: one conversation for every channel. Steps, gate and wording stay private. */
export { BotError, type BotErrorCode } from './errors.js';
export { createConversation, MAX_QUESTION_CHARS, type Conversation, type ConversationDeps } from './conversation.js';
export type {
  BotKnowledge,
  Clock,
  Consent,
  ConversationStore,
  Door,
  Feedback,
  Invitation,
  Members,
  PeopleRecords,
  Rated,
  Rating,
  Turn,
} from './ports.js';
export { createCuratedAnswers, QUOTE_WORDS, type CuratedAnswers } from './curated/curated-answers.js';
export { createCuratedAnswerStore } from './store/curated-answer-store.js';
export type { CuratedAnswer, CuratedAnswerStore, CuratedSource } from './ports.js';
export { groupTalks, isTroubled, type TalkGroup } from './talk-groups.js';
export type { KeptExchange, TalkFigures } from './ports.js';
export { createTracer, type Trace, type TracedRanking, type TracedVerdict, type Tracer } from './trace.js';
export type { Claim } from './answer/draft.js';
export {
  MODEL_OUTCOMES,
  MODEL_STATES,
  MODEL_TASKS,
  MODEL_USES,
  type LanguageModel,
  type ModelCall,
  type ModelState,
  type ModelTask,
  type ModelUse,
} from './ports.js';
export { createLanguageModel, type LanguageModelSettings } from './model/language-model.js';
export { createMembers } from './store/members.js';
export { createVisits, type Visit, type Visits, type VisitsDeps } from './visits.js';
export {
  askAllowance,
  askConsent,
  consentDecided,
  FEEDBACK_NOTED,
  feedbackKept,
  keeperName,
  type Keeper,
} from './privacy/wording.js';
export { forgetAfterRestore, openPeople, type People, type PeopleOptions } from './store/people.js';
export type { ConversationState } from './conversation-state.js';
export { createConversationStore } from './store/conversation-store.js';
export { botMigrations } from './store/migrations.js';
export { CHANNEL_NAMES, type Channel, type ChannelName, type IncomingRequest } from './channels/channel.js';
export type { ChannelSettings } from './channels/channel-settings.js';
export { paceConversation } from './channels/paced-conversation.js';
export { createChannelDesk, type ChannelDesk, type ChannelDeskDeps } from './channels/desk.js';
export { createListExporter, type ListExport, type ListExporter } from './export/list-export.js';
export { plainCell } from './export/plain-cell.js';
export { RECORD_FILE_TYPE, writeRecordFile, type RecordFileFormat } from './export/record-file.js';
export type { ListRow } from './export/record-list.js';
export { writeWorkbook, XLSX_TYPE, type WorkbookColumn, type WorkbookContent } from './export/workbook.js';
export { findDataKey, loadDataKey, markOfDataKey } from './store/data-key.js';
export { conversationRestore } from './store/restore-conversations.js';
export { memberRestore } from './store/restore-members.js';
