import type { Actor } from '@kalaka/domain';
import type { HubContext, Session } from '../platform/access/index.js';
import { unauthenticated } from '../platform/errors/index.js';

/** The session behind `@SignedIn()`, where the guard has seen that there is one. */
export function signedIn({ session, actor }: HubContext): { session: Session; actor: Actor | null } {
  if (!session) throw unauthenticated();
  return { session, actor };
}
