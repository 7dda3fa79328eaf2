import { z } from 'zod';
import { BotError } from '../errors.js';
import type { TokenStore } from '../store/token-store.js';
import type { ChannelAlarm } from './channel.js';
import { TIMEOUT_MS, type ZaloPost } from './zalo-call.js';

export interface OaTokensDeps {
  readonly store: TokenStore;
  readonly post: ZaloPost;
  readonly appId: string;
  readonly appSecret: string;
  /** The configured refresh token; the stored one counts once there is one. */
  readonly seed: string;
  readonly alarm: ChannelAlarm;
  readonly now: () => number;
}

export interface OaTokens {
  /**
   * A token that is good for now; `stale` is one that Zalo refused, and is never given again.
   * @throws BotError `channel-token-broken` when the operator must connect the account anew, `channel-call-failed` when
   * Zalo's sign-in service could not be reached, or refused, and a later try may work.
   */
  access(stale?: string): Promise<string>;
}

/** Refreshed this long before expiry; an access token lives 25 hours. */
const EARLY_MS = 60 * 60 * 1000;
/** Outlasts the HTTP timeout, so that a refresh in another process has ended one way or the other. */
const LEASE_MS = TIMEOUT_MS * 2;
const LOOK_AGAIN_MS = 250;
/** What Zalo refuses (a mistyped secret, too many calls) is asked again so much later, or by the next process. */
const REFUSED_WAIT_MS = 5 * 60 * 1000;
const USED_BEFORE = -14020;

const Refreshed = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_in: z.union([z.string().regex(/^\d+$/).transform(Number), z.number()]),
});
const Refused = z.object({
  error: z
    .union([
      z.int(),
      z
        .string()
        .regex(/^-?\d{1,9}$/)
        .transform(Number),
    ])
    .refine((error) => error !== 0),
});

/**
 * The refresh token is good for one use and the old access token dies with it; so one refresher at a time, over all
 * processes, and both tokens are kept together or not at all.
 */
export function createOaTokens(deps: OaTokensDeps): OaTokens {
  let refreshing: Promise<string> | null = null;
  let refusal: { readonly code: number; readonly until: number } | null = null;

  const broken = (why: string): BotError => {
    deps.alarm({ channel: 'zalo-oa', code: `reconnect-account:${why}` });
    return new BotError(
      'channel-token-broken',
      `Cannot refresh the tokens of the Zalo OA (${why}): connect the account anew and set ZALO_OA_REFRESH_TOKEN`,
      { reason: 'token-broken' },
    );
  };

  const refused = (code: number): BotError => {
    deps.alarm({ channel: 'zalo-oa', code: `sign-in-refused:zalo${code}` });
    return new BotError(
      'channel-call-failed',
      `Cannot refresh the tokens of the Zalo OA: Zalo refused (zalo${code}); check ZALO_OA_APP_ID, ZALO_OA_APP_SECRET and ZALO_OA_REFRESH_TOKEN`,
      { reason: 'sign-in-refused' },
    );
  };

  const refresh = async (stale: string): Promise<string> => {
    const giveUpAt = deps.now() + LEASE_MS * 2;
    for (;;) {
      const tokens = await deps.store.lease(deps.now(), deps.now() + LEASE_MS);
      if (tokens !== null) {
        // Another process may have been faster between the look and the lease.
        const isFresh = tokens.accessToken !== '' && tokens.accessToken !== stale;
        if (!isFresh) return exchange(tokens.refreshToken);
        await deps.store.release('ready');
        return tokens.accessToken;
      }
      const held = await deps.store.read(deps.seed);
      if (held.state === 'broken') throw broken('outcome-unknown');
      if (held.state === 'ready' && held.accessToken !== '' && held.accessToken !== stale) return held.accessToken;
      if (deps.now() > giveUpAt)
        throw new BotError('channel-call-failed', 'Cannot refresh the tokens of the Zalo OA: busy');
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  };

  const exchange = async (refreshToken: string): Promise<string> => {
    const form = new URLSearchParams({
      refresh_token: refreshToken,
      app_id: deps.appId,
      grant_type: 'refresh_token',
    });
    const reply = await deps.post('/v4/oa/access_token', form, { headers: { secret_key: deps.appSecret } });
    if (reply.kind === 'not-sent') {
      await deps.store.release('ready');
      const { reason } = reply;
      throw new BotError('channel-call-failed', `Cannot reach the sign-in service of Zalo: ${reason}`, { reason });
    }
    const refreshed = reply.kind === 'body' && reply.status === 200 ? Refreshed.safeParse(reply.body) : null;
    if (refreshed?.success === true) {
      const { access_token: accessToken, refresh_token: next, expires_in: seconds } = refreshed.data;
      await deps.store.save({ accessToken, refreshToken: next }, deps.now() + seconds * 1000);
      return accessToken;
    }
    const said = reply.kind === 'body' && reply.status < 500 ? Refused.safeParse(reply.body) : null;
    const code = said?.success === true ? said.data.error : null;
    if (code === null || code === USED_BEFORE) {
      await deps.store.release('broken');
      throw broken(code === null ? 'outcome-unknown' : `zalo${code}`);
    }
    // A refusal uses nothing up: the same token serves once its cause is mended.
    await deps.store.release('ready');
    refusal = { code, until: deps.now() + REFUSED_WAIT_MS };
    throw refused(code);
  };

  return {
    async access(stale) {
      const held = await deps.store.read(deps.seed);
      if (held.state === 'broken') throw broken('outcome-unknown');
      const isGood = held.accessToken !== '' && held.accessToken !== stale && held.expiresAt - EARLY_MS > deps.now();
      if (isGood) return held.accessToken;
      if (refusal !== null && refusal.until > deps.now()) throw refused(refusal.code);
      refreshing ??= refresh(held.accessToken).finally(() => {
        refreshing = null;
      });
      return refreshing;
    },
  };
}
