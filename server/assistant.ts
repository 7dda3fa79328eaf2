import { resolve } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import {
  createConversation,
  createConversationStore,
  createMembers,
  createListExporter,
  type Clock,
  createVisits,
  createCuratedAnswers,
  createCuratedAnswerStore,
  type CuratedAnswers,
  type CuratedAnswerStore,
  type ConversationDeps,
  type ListExporter,
  type Keeper,
  type Members,
  type ModelState,
  type People,
  type Visits,
} from '../bot/index.js';
import { createIngestion, type Ingestion, type IngestOptions } from '../ingestion/index.js';
import {
  createCorrectionStore,
  createLexicalIndex,
  createPlanStore,
  createRegisterStore,
  createRetriever,
  openDatabase,
  openVectors,
  repairIndex,
  type Database,
  type Answer,
  type Catalog,
  type CorrectionStore,
  type PlanStore,
  type Question,
  type RegisterStore,
  type RetrieverHealth,
  type StoreHealth,
} from '../knowledge/index.js';
import { checkHealth, type AssistantHealth } from './assistant-health.js';
import type { Config } from './config.js';
import { describeFault } from './fault-answers.js';
import { openLanguageModel, type LanguageModelConfig } from './language-model.js';
import { openCatalog } from './loaded-catalog.js';
import { countIngestion } from './metrics/count-ingestion.js';
import type { Metrics } from './metrics/metrics.js';
import { followRegisters } from './follow-registers.js';
import { ALL_MIGRATIONS } from './store/migrations.js';
import { keeperOf, openPeopleOf, type PeopleConfig } from './people.js';
import { suggestQuestions } from './suggestions.js';
import { createTurnQueue } from './turn-queue.js';

/** The whole assistant without HTTP: what the page, the API, the terminal and evaluations share. */
export interface Assistant {
  readonly clock: Clock;
  readonly plans: PlanStore;
  /** What people corrected in the records of `plans`. */
  readonly corrections: CorrectionStore;
  /** What is known of agencies, places and services beside the plans, as administrators left it. */
  readonly registers: RegisterStore;
  readonly ingestion: Ingestion;
  /** The one store, for what is wired beside the assistant. */
  readonly database: Database;
  /** What a conversation needs, for doors that keep its state themselves. */
  readonly conversationDeps: ConversationDeps;
  /** The loaded plans as of the last refresh. */
  catalog(): Catalog;
  /** Answers one message; messages of one conversation wait for each other. */
  ask(question: Question): Promise<Answer>;
  forget(conversationId: string): Promise<void>;
  /** The lists that conversations were answered with, as files. */
  readonly lists: ListExporter;
  /** The same conversation for people at the page and for programs, with what is kept of them. */
  readonly visits: Visits;
  /** What is stored of people, for channels, upkeep and the console. */
  readonly people: People;
  /** Officers and the invitations that make them. */
  readonly members: Members;
  /** Who keeps it and for how long, for what people are told. */
  readonly keeper: Keeper;
  /** Answers that editors wrote, and where the words they stand on are. */
  readonly curated: CuratedAnswerStore & Pick<CuratedAnswers, 'locate'>;
  /** Up to three questions about what is loaded, each of which is answered. */
  suggestions(): Promise<readonly string[]>;
  /** Loads bundled digests where the configuration wants them, and takes over what is loaded. */
  prepare(options?: Omit<IngestOptions, 'access'>): Promise<void>;
  /** Takes over what this or another process changed in the store. Cheap when nothing did. */
  refresh(): Promise<void>;
  /** Resolves when nothing that a refresh began is left to do; questions are answered before that too. */
  settled(): Promise<void>;
  health(): Promise<AssistantHealth>;
  /** What stands behind the answers, for whoever runs the service. */
  parts(): AssistantParts;
  close(): Promise<void>;
}

export interface AssistantParts {
  readonly search: RetrieverHealth;
  /** Null where none is configured. */
  readonly languageModel: { readonly name: string; readonly state: ModelState } | null;
}

export interface AssistantDependencies {
  readonly clock: Clock;
  readonly logger: FastifyBaseLogger;
  /** Counts what is answered, stopped and read; absent in commands. */
  readonly metrics?: Metrics;
}

/**
 * Opens the store, brings it up to date, and builds every dependency once. Questions come after the first `prepare` or
 * `refresh`. `close` ends what this opened.
 */
export async function createAssistant(
  config: Pick<Config, 'samplePlans'> &
    Partial<Pick<Config, 'embeddings' | 'secrets'>> &
    LanguageModelConfig &
    PeopleConfig,
  { clock, logger, metrics }: AssistantDependencies,
): Promise<Assistant> {
  const dataDir = resolve(config.dataDir);
  const database = await openDatabase({
    dataDir,
    migrations: ALL_MIGRATIONS,
    onHealth: (health) => reportStore(health, logger),
  });
  const index = createLexicalIndex(database.raw);
  const repaired = await repairIndex(database, index);
  if (repaired !== null) logger.warn({ fault: repaired }, 'lexical index made again from the store');
  const plans = createPlanStore({ database, indexers: [index] });
  const corrections = createCorrectionStore({ database });
  const registers = createRegisterStore({ database });
  const onFault = (error: unknown): void =>
    logger.error({ fault: describeFault(error) }, 'vectors not built; answering without');
  const vectors = await openVectors({
    embeddings: config.embeddings ?? { kind: 'offline' },
    apiKey: config.secrets?.embeddingsApiKey ?? null,
    index,
    store: plans,
    dataDir,
    onFault,
  });
  const registersNow = followRegisters(registers);
  const loaded = await openCatalog(plans, registersNow);
  const retriever = createRetriever({
    store: plans,
    index,
    expandAbbreviations: (text) => loaded.current().expandAbbreviations(text),
    vectors,
  });
  const ingestion = countIngestion(createIngestion({ store: plans, dataDir }), metrics);
  const keeper = keeperOf(config);
  const people = openPeopleOf(config, database);
  const curatedStore = createCuratedAnswerStore({ database, now: () => clock.now().getTime() });
  const curated = createCuratedAnswers({
    store: curatedStore,
    knowledge: { catalog: loaded.current, normaliser: retriever.normaliser },
    plans,
    clock,
    keeper,
  });
  const members = createMembers({ database, people }, () => clock.now().getTime());
  const languageModel = openLanguageModel(config, { clock, logger, metrics });
  const ruleDeps: ConversationDeps = {
    curated,
    members,
    knowledge: { catalog: loaded.current, retriever, normaliser: retriever.normaliser },
    passages: (keys) => plans.passagesByKey(keys),
    states: createConversationStore({ database, people }),
    clock,
    onStopped: ({ kind, claims, cause }) => {
      metrics?.stopped(claims);
      logger.warn({ kind, claims, fault: cause === undefined ? null : describeFault(cause) }, 'answer stopped');
    },
  };
  const conversationDeps: ConversationDeps = { ...ruleDeps, ...languageModel?.deps };
  const byRules = createConversation(ruleDeps);
  const plain = createConversation(conversationDeps);
  const conversation = metrics?.observe(plain) ?? plain;
  const turns = createTurnQueue();
  const visits = createVisits({
    conversation,
    people,
    catalog: loaded.current,
    keeper,
    clock,
    onFault: (error) => logger.warn({ fault: describeFault(error) }, 'turn not kept'),
  });
  let suggested: { readonly of: Catalog; readonly questions: Promise<readonly string[]> } | null = null;

  const ask = (question: Question): Promise<Answer> =>
    turns.run(question.conversationId, () => conversation.ask(question));

  const refresh = async (): Promise<void> => {
    await loaded.follow();
    await retriever.refresh();
  };

  const suggest = async (): Promise<readonly string[]> => {
    const conversationId = 'suggestions';
    return suggestQuestions(loaded.current(), async (text) => {
      const answer = await turns.run(conversationId, () => byRules.ask({ conversationId, text, audience: 'citizen' }));
      await conversation.erase(conversationId);
      return answer;
    });
  };

  /** A store that takes no writes leaves the page without examples, not without answers. */
  const noSuggestions = (error: unknown): readonly string[] => {
    suggested = null;
    logger.warn({ fault: describeFault(error) }, 'no questions to suggest');
    return [];
  };

  return {
    clock,
    plans,
    corrections,
    registers,
    ingestion,
    database,
    conversationDeps,
    catalog: loaded.current,
    ask,
    forget: (conversationId) => conversation.erase(conversationId),
    lists: createListExporter(conversationDeps),
    visits: {
      ...visits,
      ask: (question, door) => turns.run(question.conversationId, () => visits.ask(question, door)),
    },
    people,
    members,
    keeper,
    curated: { ...curatedStore, locate: (source) => curated.locate(source) },
    suggestions() {
      const of = loaded.current();
      if (suggested?.of !== of) suggested = { of, questions: suggest().catch(noSuggestions) };
      return suggested.questions;
    },
    async prepare(options = {}) {
      const reports = config.samplePlans ? await ingestion.loadSamples(options) : [];
      for (const { fileName, outcome, code } of reports) {
        if (outcome === 'failed' || outcome === 'refused')
          logger.error({ fileName, outcome, code }, 'sample not loaded');
      }
      await refresh();
    },
    refresh,
    settled: () => vectors.settled(),
    health: () =>
      checkHealth({
        database,
        plans,
        index,
        vectors: () => retriever.health().vector,
        languageModel: () => languageModel?.state() ?? 'off',
      }),
    parts: () => ({
      search: retriever.health(),
      languageModel: languageModel ? { name: languageModel.name, state: languageModel.state() } : null,
    }),
    async close() {
      await visits.settled();
      await ingestion.close();
      await retriever.close();
      people.close();
      await database.close();
    },
  };
}

function reportStore(health: StoreHealth, logger: FastifyBaseLogger): void {
  if (health.writable) logger.info('store takes writes again');
  else
    logger.error({ reason: health.reason }, 'store takes no writes; reading goes on; free disk space under DATA_DIR');
}
