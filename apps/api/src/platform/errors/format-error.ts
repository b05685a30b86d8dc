import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { message } from '@kalaka/words';
import { isUnavailable } from '../db/failures.js';
import { currentRequest } from '../log/request-scope.js';
import { ERROR_CODES, HubError, type ErrorCode, type WrongField } from './hub-error.js';

/** Told about every error that nobody foresaw, with the id under which the person sees it. */
export type BugReporter = (error: unknown, requestId: string) => void;

const CLIENT_MISTAKES = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];
// Words of graphql-js for what has no code of its own.
const TOO_LONG = /Document contains more than|more that \d+ tokens/;

interface Judged {
  code: ErrorCode;
  fields?: readonly WrongField[];
  /** What a programmer of a client needs: where the document is wrong. Made of the document's own words. */
  detail?: string;
}

function judge(formatted: GraphQLFormattedError, error: unknown): Judged {
  const cause = unwrapResolverError(error);
  if (cause instanceof HubError) return { code: cause.code, fields: cause.fields };
  if (isUnavailable(cause)) return { code: 'UNAVAILABLE' };
  if (TOO_LONG.test(formatted.message)) return { code: 'TOO_COSTLY' };
  const nested = cause instanceof GraphQLError ? cause.originalError : undefined;
  const detail = withoutHints(formatted.message);
  if (nested instanceof HubError) return { code: nested.code, fields: nested.fields, detail };
  const code = String(formatted.extensions?.['code'] ?? '');
  if (CLIENT_MISTAKES.includes(code)) return { code: 'BAD_USER_INPUT', detail };
  return { code: 'INTERNAL' };
}

/** Takes out what guesses at names of the schema, and values that people typed. */
const withoutHints = (text: string): string =>
  text
    .replace(/ ?Did you mean.*$/s, '')
    .replace(/got invalid value .*?(; |$)/s, 'got an invalid value$1')
    .slice(0, 300);

/**
 * One shape for everything that goes wrong: a code of the closed list, a sentence in the person's language, the id of the
 * request. No stack, no SQL, no path of a file, no suggestion.
 */
export const formatError =
  (report: BugReporter) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const request = currentRequest();
    const requestId = request?.requestId ?? 'none';
    const { code, fields, detail } = judge(formatted, error);
    if (code === 'INTERNAL') report(unwrapResolverError(error), requestId);
    return {
      message: message(request?.language ?? 'en', `error.${code}`, { requestId }),
      ...(formatted.path ? { path: formatted.path } : {}),
      ...(detail && formatted.locations ? { locations: formatted.locations } : {}),
      extensions: {
        code,
        requestId,
        ...(fields && fields.length > 0 ? { fields } : {}),
        ...(detail ? { detail } : {}),
      },
    };
  };

/** The same judgement for plain HTTP routes. */
export function judgeHttp(error: unknown): { code: ErrorCode; fields?: readonly WrongField[] } {
  if (error instanceof HubError) return { code: error.code, fields: error.fields };
  if (isUnavailable(error)) return { code: 'UNAVAILABLE' };
  const status =
    (error as { statusCode?: number; status?: number } | null)?.statusCode ??
    (error as { status?: number } | null)?.status;
  if (status === 404) return { code: 'NOT_FOUND' };
  if (status !== undefined && status >= 400 && status < 500) return { code: 'BAD_USER_INPUT' };
  return { code: 'INTERNAL' };
}

const STATUS: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  TOO_COSTLY: 400,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

export const httpStatusOf = (code: ErrorCode): number => STATUS[code];

export const isErrorCode = (code: unknown): code is ErrorCode => ERROR_CODES.includes(code as ErrorCode);
