import { QueryFailedError } from 'typeorm';
import { unavailable } from '../errors/hub-error.js';

interface DriverError {
  code?: string;
  message: string;
}

const driverError = (error: unknown): DriverError | undefined => {
  if (error instanceof QueryFailedError) return error.driverError as DriverError;
  return error instanceof Error ? (error as DriverError) : undefined;
};

/** The SQLSTATE (or system error code) of a failure of the database, if it is one. */
export const sqlState = (error: unknown): string | undefined => driverError(error)?.code;

/** Serialization failure or deadlock: nothing was done, the same work may succeed at once. */
export const isRetryable = (error: unknown): boolean => ['40001', '40P01'].includes(sqlState(error) ?? '');

/** The name of the constraint that a write broke, so that a use-case can turn a race into its refusal. */
export const brokenConstraint = (error: unknown): string | undefined => {
  const cause = driverError(error) as (DriverError & { constraint?: string }) | undefined;
  return cause?.code?.startsWith('23') ? (cause.constraint ?? cause.code) : undefined;
};

const LOST = [
  'Connection terminated',
  'Client has encountered a connection error',
  'Client was closed and is not queryable',
  'Query read timeout',
  'timeout exceeded when trying to connect',
  'Cannot use a pool after calling end',
];
const SYSTEM_CODES = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'EAI_AGAIN',
];
const SERVER_STATES = ['57P01', '57P02', '57P03', '57P05', '53300', '53400'];

/** The connection is of no more use: it must be thrown away, and a ROLLBACK on it would only wait. */
export const isConnectionLost = (error: unknown): boolean => {
  const cause = driverError(error);
  if (!cause) return false;
  const code = cause.code ?? '';
  if (code.startsWith('08') || SYSTEM_CODES.includes(code) || SERVER_STATES.includes(code)) return true;
  return LOST.some((text) => cause.message.includes(text));
};

const OVERLOAD_STATES = ['57014', '55P03', '25P03', '53100', '53200'];

/** The database is away, hangs, is full or too busy: the person may try again later, nothing is wrong with the request. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof DatabaseBusy || isConnectionLost(error) || OVERLOAD_STATES.includes(sqlState(error) ?? '');

/** Too many requests wait for a connection already; one more would only make all of them late. */
export class DatabaseBusy extends Error {
  constructor() {
    super('too many requests wait for a database connection');
  }
}

/** What to throw on: UNAVAILABLE for a failing database, anything else as it is. */
export const asAnswer = (error: unknown): unknown => (isUnavailable(error) ? unavailable(error) : error);
