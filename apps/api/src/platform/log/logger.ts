import { QueryFailedError } from 'typeorm';
import { pino, type Logger } from 'pino';

/** Injection token of the one logger. */
export const LOG = Symbol('LOG');

export type Log = Pick<Logger, 'info' | 'warn' | 'error' | 'debug' | 'fatal'>;

/**
 * Structured lines on standard output: ids, names of operations, codes, durations. Whatever might hold words of people
 * (bodies, variables, addresses, cookies, messages of the database) is never passed in; the redaction is a second net.
 */
export const makeLog = (level: string): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: [
          '*.password',
          '*.token',
          '*.email',
          '*.authorization',
          '*.cookie',
          '*.parameters',
          '*.query',
          '*.detail',
        ],
        remove: true,
      },
    },
    // Written beside the requests, not by each of them; what is left at the end is written before the process goes.
    pino.destination({ dest: 1, sync: false }),
  );

const ENGINE_MADE = new Set(['TypeError', 'ReferenceError', 'SyntaxError', 'AssertionError']);

/**
 * What may be said of an error in the log: its name, the code of the database, where it happened. Its message only when
 * the JavaScript engine wrote it: others may quote what people typed (a duplicate key names the address).
 */
export function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const driver = (error instanceof QueryFailedError ? error.driverError : error) as {
    code?: unknown;
    constraint?: unknown;
    table?: unknown;
  };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(ENGINE_MADE.has(error.name) ? { message: error.message } : {}),
    ...(typeof driver.code === 'string' ? { code: driver.code } : {}),
    ...(typeof driver.constraint === 'string' ? { constraint: driver.constraint } : {}),
    ...(typeof driver.table === 'string' ? { table: driver.table } : {}),
    at: frames.slice(0, 8).map((line) => line.trim()),
    ...(error.cause instanceof Error ? { cause: describe(error.cause) } : {}),
  };
}
