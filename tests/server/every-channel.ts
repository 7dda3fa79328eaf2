import { OA } from '../fakes/zalo-oa-server.js';
import { TELEGRAM_TOKEN } from '../fakes/telegram-server.js';
import { ZALO_BOT_SECRET, ZALO_BOT_TOKEN } from '../fakes/zalo-bot-server.js';
import { SECRET } from './running-channels.js';

/** Nothing listens here: for a service whose channels take in and send nothing. */
const NOWHERE = 'http://127.0.0.1:9';

/** Every channel and the console on. */
export const EVERYTHING: Record<string, string> = {
  ADMIN_PASSWORD: 'mat-khau-quan-tri-dai',
  TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN,
  TELEGRAM_WEBHOOK_SECRET: SECRET,
  TELEGRAM_API_ROOT: NOWHERE,
  ZALO_OA_APP_ID: OA.appId,
  ZALO_OA_APP_SECRET: OA.appSecret,
  ZALO_OA_SECRET_KEY: OA.secretKey,
  ZALO_OA_REFRESH_TOKEN: OA.refreshToken,
  ZALO_OA_API_ROOT: NOWHERE,
  ZALO_OAUTH_ROOT: NOWHERE,
  ZALO_BOT_TOKEN,
  ZALO_BOT_WEBHOOK_SECRET: ZALO_BOT_SECRET,
  ZALO_BOT_API_ROOT: NOWHERE,
};
