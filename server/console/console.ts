import type { ChannelDesk, Clock } from '../../bot/index.js';
import type { Assistant } from '../assistant.js';
import type { Config } from '../config.js';
import { createAccountStore, type AccountStore } from '../store/account-store.js';
import { createAuditLog, type AuditLog } from '../store/audit-log.js';
import { createSessionStore, type SessionLimits } from '../store/session-store.js';
import { createSignInThrottle } from '../store/sign-in-throttle.js';
import { takeConfiguredPassword } from './configured-account.js';
import { createSessionCookies, type SessionCookies } from './session-cookie.js';
import { createSignIn, type SignIn } from './sign-in.js';
import { createUploads, type Uploads } from './uploads.js';

const HOUR_MS = 60 * 60_000;
const SESSION_LIMITS: SessionLimits = { absoluteMs: 12 * HOUR_MS, idleMs: HOUR_MS };

/** What every route of the console may use. Built once; absent where `ADMIN_PASSWORD` is. */
export interface Console {
  readonly config: Config;
  readonly assistant: Assistant;
  /** Null where every channel is off. */
  readonly channels: ChannelDesk | null;
  readonly accounts: AccountStore;
  readonly audit: AuditLog;
  readonly sessions: SessionCookies;
  readonly signIn: SignIn;
  readonly uploads: Uploads;
  /** Ends what goes on beside requests. */
  close(): Promise<void>;
}

export interface ConsoleParts extends Pick<Console, 'config' | 'assistant' | 'channels'> {
  /** When sessions and waits end goes by this clock. Default: that of the assistant. */
  readonly clock?: Pick<Clock, 'now'>;
}

/** Null where the console is off. Makes the account `admin`, or resets it where `ADMIN_PASSWORD` has changed. */
export async function openConsole({ clock, ...parts }: ConsoleParts): Promise<Console | null> {
  const { adminPassword } = parts.config.secrets;
  if (adminPassword === null) return null;
  const { database } = parts.assistant;
  const now = (): number => (clock ?? parts.assistant.clock).now().getTime();
  const accounts = createAccountStore({ database, now });
  const audit = createAuditLog({ database, now });
  await takeConfiguredPassword(adminPassword, { accounts, audit });
  const uploads = createUploads(parts.assistant, audit);
  return {
    ...parts,
    uploads,
    close: () => uploads.close(),
    accounts,
    audit,
    sessions: createSessionCookies(createSessionStore({ database, now, limits: SESSION_LIMITS })),
    signIn: createSignIn({ accounts, throttle: createSignInThrottle({ database, now }) }),
  };
}
