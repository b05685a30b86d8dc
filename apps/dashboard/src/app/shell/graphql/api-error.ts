/** The closed list of the contract; nothing else reaches a page. */
export const API_ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'TOO_COSTLY',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ApiErrorCode = (typeof API_ERROR_CODES)[number];

/** A request that was not answered with data. Its words are `shell.error.<CODE>` in the reader's language. */
export class ApiError extends Error {
  constructor(
    readonly code: ApiErrorCode,
    /** Reference number to tell to the help desk. */
    readonly requestId: string,
    /** Fields of malformed input: path and the name of the broken rule. */
    readonly fields: readonly { readonly field: string; readonly rule: string }[] = [],
  ) {
    super(code);
    this.name = 'ApiError';
  }
}

const isCode = (code: unknown): code is ApiErrorCode => API_ERROR_CODES.includes(code as ApiErrorCode);

/** The code of whatever was thrown: what is not ours is a bug and says INTERNAL. */
export const codeOf = (failure: unknown): ApiErrorCode =>
  failure instanceof ApiError ? failure.code : 'INTERNAL';

/** The error of a GraphQL answer, from its first entry. */
export function fromGraphql(error: unknown, requestId: string): ApiError {
  const { extensions = {} } = (error ?? {}) as { extensions?: Record<string, unknown> };
  const { code, requestId: ofServer, fields } = extensions;
  const id = typeof ofServer === 'string' ? ofServer : requestId;
  return new ApiError(isCode(code) ? code : 'INTERNAL', id, Array.isArray(fields) ? fields : []);
}

/** The error of an answer that is not GraphQL at all (a proxy, a limit, a server that is starting). */
export function fromStatus(status: number, requestId: string): ApiError {
  if (status === 401) return new ApiError('UNAUTHENTICATED', requestId);
  if (status === 429) return new ApiError('RATE_LIMITED', requestId);
  if (status === 413) return new ApiError('BAD_USER_INPUT', requestId);
  return new ApiError(status >= 500 || status === 0 ? 'UNAVAILABLE' : 'INTERNAL', requestId);
}
