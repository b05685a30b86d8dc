import { GraphQLError } from 'graphql';

/** The closed list of contract.md. Anything else that goes wrong is INTERNAL and told to nobody. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'TOO_COSTLY',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A field of the input that has the wrong shape: its path, and the name of the rule it breaks. */
export interface WrongField {
  field: string;
  rule: string;
}

/** Answers of a status of their own; all others are 200 with errors, once the document itself was in order. */
const STATUS: Partial<Record<ErrorCode, number>> = { UNAVAILABLE: 503, TOO_COSTLY: 400 };

/** What a request is told when it cannot be answered. The text is found later, in the person's language. */
export class HubError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    readonly fields: readonly WrongField[] = [],
  ) {
    // Apollo takes the status of the answer from here; formatError leaves it out of the body.
    const status = STATUS[code];
    super(code, { extensions: status ? { code, http: { status } } : { code } });
    this.name = 'HubError';
  }
}

/** The same answer for "not yours" and "does not exist". */
export const notFound = (): HubError => new HubError('NOT_FOUND');

export const unauthenticated = (): HubError => new HubError('UNAUTHENTICATED');

/** @param fields paths like `input.email` with the rule broken, like `isUuid` */
export const badInput = (...fields: WrongField[]): HubError => new HubError('BAD_USER_INPUT', fields);

/** The database is away or too busy. `cause` goes to the log. */
export function unavailable(cause: unknown): HubError {
  const error = new HubError('UNAVAILABLE');
  error.cause = cause;
  return error;
}
