import type { FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { KnowledgeError } from '../knowledge/index.js';
import { BARE_HEADERS } from './bare-headers.js';
import { API_ERRORS, ApiError, isApiErrorCode, type ApiErrorCode } from './errors.js';
import { API_MESSAGES } from './wording.js';

/** The one error handler: a closed code, a Vietnamese message, and nothing of the fault itself. */
export function answerFault(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const code = codeOf(error);
  if (API_ERRORS[code] >= 500) request.log.error({ fault: describeFault(error), code }, 'request failed');
  return sendError(reply, code);
}

export function answerMissing(_request: FastifyRequest, reply: FastifyReply): void {
  sendError(reply, 'not-found');
}

function sendError(reply: FastifyReply, code: ApiErrorCode): FastifyReply {
  // An address that the router cannot read is answered before any hook ran.
  if (!reply.hasHeader('content-security-policy')) reply.headers(BARE_HEADERS);
  if (code === 'too-many-requests' && !reply.hasHeader('retry-after')) reply.header('retry-after', '60');
  return reply
    .code(API_ERRORS[code])
    .type('application/json; charset=utf-8')
    .serializer((payload) => JSON.stringify(payload))
    .send({ error: { code, message: API_MESSAGES[code] } });
}

const FRAMEWORK_CODES: Readonly<Record<string, ApiErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid-json',
  FST_ERR_HANDLER_TIMEOUT: 'timeout',
};

function codeOf(error: unknown): ApiErrorCode {
  if (error instanceof ApiError) return error.code;
  if (error instanceof KnowledgeError) return knowledgeCode(error);
  if (hasZodFastifySchemaValidationErrors(error)) return validationCode(propertyOf(error, 'validation'));
  const frameworkCode = FRAMEWORK_CODES[String(propertyOf(error, 'code'))];
  if (frameworkCode !== undefined) return frameworkCode;
  if (error instanceof SyntaxError && propertyOf(error, 'statusCode') === 400) return 'invalid-json';
  const status = propertyOf(error, 'statusCode');
  if (status === 429) return 'too-many-requests';
  return typeof status === 'number' && status >= 400 && status < 500 ? 'invalid-request' : 'internal';
}

function knowledgeCode(error: KnowledgeError): ApiErrorCode {
  if (error.code === 'invalid-plan-id') return 'document-not-found';
  return error.code.startsWith('store-') ? 'store-unavailable' : 'internal';
}

/** A schema names the API code as its issue's message where one of its own fits. */
function validationCode(issues: unknown): ApiErrorCode {
  const messages = Array.isArray(issues) ? issues.map((issue) => propertyOf(issue, 'message')) : [];
  return messages.find(isApiErrorCode) ?? 'invalid-request';
}

/** What may be logged of a fault: its name, code and frames, never its message, which may hold what a person wrote. */
export function describeFault(error: unknown): { name: string; code: string | null; frames: readonly string[] } {
  if (!(error instanceof Error)) return { name: typeof error, code: null, frames: [] };
  const code = propertyOf(error, 'code');
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, code: typeof code === 'string' ? code : null, frames: frames.map((line) => line.trim()) };
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
