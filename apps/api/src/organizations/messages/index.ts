import { MessageJob } from './message.job.js';
import { MessagesResolver } from './messages.resolver.js';
import { RecallMessage } from './use-cases/recall-message.js';
import { SendMessage } from './use-cases/send-message.js';

export { MessageEntity } from './message.entity.js';

/** What the room of organizations provides for messages to several of them. */
export const MESSAGES = [MessagesResolver, SendMessage, RecallMessage, MessageJob];
