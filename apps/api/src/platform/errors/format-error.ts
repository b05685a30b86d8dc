import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { message } from '@kalaka/words';
import { isUnavailable } from '../db/failures.js';
import { currentRequest } from '../log/request-scope.js';
import { HubError, type ErrorCode, type WrongField } from './hub-error.js';

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
// So many values of one request were wrong that it stopped listing them.
const TOO_MANY_WRONG = /^Too many errors processing variables/;

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
  if (CLIENT_MISTAKES.includes(code) || TOO_MANY_WRONG.test(detail))
    return { code: 'BAD_USER_INPUT', detail };
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

/** The same judgement for plain HTTP routes, with the status of the answer. */
export function judgeHttp(error: unknown): {
  code: ErrorCode;
  status: number;
  fields?: readonly WrongField[];
} {
  if (error instanceof HubError)
    return { code: error.code, status: STATUS[error.code], fields: error.fields };
  if (isUnavailable(error)) return { code: 'UNAVAILABLE', status: 503 };
  // What Fastify and Nest found wrong with a request: no such route, a body too large or of the wrong type.
  const { statusCode, status } = (error ?? {}) as { statusCode?: number; status?: number };
  const given = statusCode ?? status ?? 500;
  if (given === 404) return { code: 'NOT_FOUND', status: 404 };
  if (given >= 400 && given < 500) return { code: 'BAD_USER_INPUT', status: given };
  return { code: 'INTERNAL', status: 500 };
}
