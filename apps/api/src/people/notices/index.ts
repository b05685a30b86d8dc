import { NoticesFinder } from './notices.finder.js';
import { NoticesResolver } from './notices.resolver.js';
import { SaveNotices } from './use-cases/save-notices.js';

/** What the room of people provides for being written to. */
export const NOTICES = [NoticesResolver, NoticesFinder, SaveNotices];
