export { renderMail, type MailContent, type MailPart } from './content.js';
export { Outbox, type Mail } from './outbox.js';
