import axios, { type AxiosInstance } from 'axios';

export const TIMEOUT_MS = 15_000;

/** What a call to Zalo gave: a JSON body, whatever the HTTP status, or the reason why there is none. */
export type ZaloReply =
  | { readonly kind: 'body'; readonly status: number; readonly body: unknown }
  /** The connection was never made. */
  | { readonly kind: 'not-sent'; readonly reason: string }
  | { readonly kind: 'no-answer'; readonly reason: string };

export type ZaloPost = (
  path: string,
  body: unknown,
  options?: { readonly headers?: Record<string, string>; readonly timeoutMs?: number; readonly signal?: AbortSignal },
) => Promise<ZaloReply>;

const NEVER_LEFT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** Posts to one root. Never rejects: an error of the HTTP client holds addresses, headers and tokens, and stays here. */
export function createZaloPost(root: string, timeoutMs = TIMEOUT_MS): ZaloPost {
  const client: AxiosInstance = axios.create({
    baseURL: root,
    timeout: timeoutMs,
    maxRedirects: 0,
    proxy: false,
    responseType: 'text',
    transformResponse: [(text: unknown) => text],
    validateStatus: () => true,
  });
  return async (path, body, options = {}) => {
    const deadline = AbortSignal.timeout(options.timeoutMs ?? timeoutMs);
    try {
      const response = await client.post<unknown>(path, body, {
        headers: options.headers ?? {},
        timeout: options.timeoutMs ?? timeoutMs,
        signal: options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal]),
      });
      const parsed = parseJson(response.data);
      return parsed === undefined
        ? { kind: 'no-answer', reason: `http-${response.status}` }
        : { kind: 'body', status: response.status, body: parsed };
    } catch (error) {
      const code = axios.isAxiosError(error) ? (error.code ?? 'no-answer') : 'no-answer';
      const reason = /^[A-Z_]+$/.test(code) ? code : 'no-answer';
      return { kind: NEVER_LEFT.includes(reason) ? 'not-sent' : 'no-answer', reason };
    }
  };
}

function parseJson(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    return undefined;
  }
}
