import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { LogController, type FastifyBaseLogger } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { ChannelDesk } from '../bot/index.js';
import { gatherDocs, registerDocs } from './api-docs/register-docs.js';
import type { Assistant } from './assistant.js';
import type { Config } from './config.js';
import { createPageDoor, createWidgetDoor } from './chat-door.js';
import type { Console } from './console/console.js';
import { registerConsolePage } from './console/page.js';
import { registerConsole } from './console/register.js';
import { answerFault, answerMissing } from './fault-answers.js';
import { KEPT, tellKept } from './kept-connections.js';
import { registerAskRoutes } from './routes/ask.js';
import { registerChatData } from './routes/chat-data.js';
import { registerChatRoutes } from './routes/chat.js';
import { registerDocumentPage } from './routes/document-page.js';
import { registerDocumentRoutes } from './routes/documents.js';
import { registerHealthRoutes } from './routes/health.js';
import { registerListLinks } from './routes/lists.js';
import type { Metrics } from './metrics/metrics.js';
import { createQuestionLimits, type QuestionLimits } from './question-limits.js';
import { limitRequests } from './request-limits.js';
import { registerMetrics } from './routes/metrics.js';
import { registerWidget } from './routes/widget.js';
import { registerWebhooks } from './routes/webhooks.js';
import { registerPages } from './routes/pages.js';
import { registerShortLinks } from './routes/short-links.js';
import { endSlowBodies } from './slow-bodies.js';
import { refuseWhenStopping } from './stopping.js';
import { createVisiblePlans, type VisiblePlans } from './visible-plans.js';

export interface AppDependencies {
  readonly assistant: Pick<
    Assistant,
    'visits' | 'keeper' | 'catalog' | 'plans' | 'clock' | 'health' | 'suggestions' | 'lists' | 'members'
  >;
  readonly config: Pick<
    Config,
    'askLimitPerMinute' | 'questionLimits' | 'requestLimits' | 'publicUrl' | 'trustProxy' | 'widgetOrigins'
  > & {
    readonly secrets: Pick<Config['secrets'], 'metricsToken'>;
  };
  readonly logger: FastifyBaseLogger;
  /** Absent where every channel is off. */
  readonly channels?: Pick<ChannelDesk, 'takeIn' | 'linkedList'> | null;
  /** Absent where the console is off. */
  readonly console?: Console | null;
  /** Absent, nothing is counted and there is no `/metrics`. */
  readonly metrics?: Metrics;
  /** Told of every route as it is registered, for whoever looks the surface over. */
  readonly onRoute?: (route: { readonly method: string | readonly string[]; readonly url: string }) => void;
}

/** What routes that answer questions need. */
export interface RouteDependencies extends AppDependencies {
  readonly limits: QuestionLimits;
}

/** What routes that show documents need. */
export interface DocumentDependencies extends Pick<AppDependencies, 'assistant'> {
  readonly visible: VisiblePlans;
}

const BODY_LIMIT_BYTES = 64 * 1024;
const SECOND_MS = 1000;
const BODY_WITHIN_MS = 10 * SECOND_MS;
const ANSWER_WITHIN_MS = 20 * SECOND_MS;

/** The HTTP side of the service, ready for `listen` or `inject`; it never listens by itself. */
export async function createApp(dependencies: AppDependencies) {
  const app = Fastify({
    loggerInstance: dependencies.logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    // A client that sends its headers a byte at a time is cut off after these, looked at every other second.
    http: { headersTimeout: 10 * SECOND_MS, connectionsCheckingInterval: 2 * SECOND_MS },
    connectionTimeout: 60 * SECOND_MS,
    // A plan of many pages may come over a slow line.
    requestTimeout: 300 * SECOND_MS,
    keepAliveTimeout: KEPT.heldMs,
    forceCloseConnections: 'idle',
    // Refused by `refuseWhenStopping` instead, in the words of the API.
    return503OnClosing: false,
    trustProxy: dependencies.config.trustProxy === true ? isNearest : dependencies.config.trustProxy,
    routerOptions: { maxParamLength: 100, ignoreTrailingSlash: true },
    frameworkErrors: (_error, request, reply) => answerMissing(request, reply),
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(answerFault);
  app.setNotFoundHandler(answerMissing);
  app.addHook('onRoute', (route) => {
    // A webhook call is answered once its event is on disk, and the store has a limit of its own.
    if (!route.url.startsWith('/webhooks/')) route.handlerTimeout ??= ANSWER_WITHIN_MS;
  });
  endSlowBodies(app, BODY_WITHIN_MS, ANSWER_WITHIN_MS);
  tellKept(app);
  refuseWhenStopping(app);
  const { onRoute } = dependencies;
  if (onRoute) app.addHook('onRoute', (route) => onRoute(route));
  await gatherDocs(app);
  // Before the headers and cookies of pages, which no platform reads.
  if (dependencies.channels) await registerWebhooks(app, dependencies.channels);
  limitRequests(app, dependencies.config.requestLimits, dependencies.config.trustProxy !== false);
  await app.register(cookie);
  await app.register(helmet, securityHeaders(dependencies.config.publicUrl));
  await app.register(rateLimit, { global: false });
  const { metrics, config } = dependencies;
  if (metrics) registerMetrics(app, metrics, config.secrets.metricsToken);
  registerHealthRoutes(app, dependencies);
  const answering: RouteDependencies = { ...dependencies, limits: createQuestionLimits(config.questionLimits) };
  registerAskRoutes(app, answering);
  const { publicUrl, widgetOrigins } = dependencies.config;
  const isSecure = publicUrl?.startsWith('https:') ?? false;
  const page = createPageDoor(isSecure);
  const doors = [page, ...(widgetOrigins.length > 0 ? [createWidgetDoor()] : [])];
  for (const door of doors) {
    registerChatRoutes(app, answering, door);
    registerChatData(app, dependencies, door);
  }
  if (dependencies.channels) registerListLinks(app, dependencies.channels);
  const { assistant } = dependencies;
  const sessions = dependencies.console?.sessions ?? null;
  const visible = createVisiblePlans({ plans: assistant.plans, members: assistant.members, door: page, sessions });
  registerDocumentRoutes(app, { assistant, visible });
  registerDocumentPage(app, { assistant, visible });
  registerShortLinks(app, { assistant, visible });
  await registerPages(app);
  registerDocs(app);
  if (dependencies.console) {
    await registerConsole(app, dependencies.console);
    registerConsolePage(app);
  }
  if (widgetOrigins.length > 0) registerWidget(app, widgetOrigins);
  return app;
}

/**
 * Where no address is named, the one proxy that calls the service is believed: of its list the last address counts, and
 * whatever a visitor wrote before it says nothing.
 */
function isNearest(_address: string, hop: number): boolean {
  return hop === 0;
}

export type App = Awaited<ReturnType<typeof createApp>>;

/** No inline script or style, nothing from elsewhere. HTTPS is enforced only where the public address has it. */
function securityHeaders(publicUrl: string | null) {
  const self = ["'self'"];
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: self,
        styleSrc: self,
        imgSrc: self,
        connectSrc: self,
        manifestSrc: self,
        formAction: self,
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: publicUrl?.startsWith('https:') ?? false,
    referrerPolicy: { policy: 'same-origin' as const },
    crossOriginEmbedderPolicy: false,
  };
}
