import { FailedMailsFinder } from './failed-mails.finder.js';
import { FailedMailsResolver } from './failed-mails.resolver.js';
import { SendMailAgain } from './send-mail-again.js';

/** What the room of people provides for mails that could not be sent. */
export const FAILED_MAILS = [FailedMailsResolver, FailedMailsFinder, SendMailAgain];
