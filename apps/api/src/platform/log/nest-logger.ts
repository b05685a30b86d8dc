import type { LoggerService } from '@nestjs/common';
import type { Log } from './logger.js';

const firstLine = (said: unknown): string =>
  String(said instanceof Error ? said.name : said).split('\n')[0] ?? '';

/** What Nest itself has to say: its errors and warnings. Its greetings at start are of no use to an operator. */
export const nestLogger = (log: Log): LoggerService => ({
  log: () => undefined,
  error: (said: unknown) => log.error({ from: 'nest' }, firstLine(said)),
  warn: (said: unknown) => log.warn({ from: 'nest' }, firstLine(said)),
  fatal: (said: unknown) => log.fatal({ from: 'nest' }, firstLine(said)),
});
