import { QuietFinder } from './quiet.finder.js';
import { QuietResolver } from './quiet.resolver.js';

/** What the room of activities provides to say who has gone quiet. */
export const QUIET_PROVIDERS = [QuietResolver, QuietFinder];
