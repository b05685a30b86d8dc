import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import type { Operation } from '@kalaka/domain';
import { Session } from './session';

/** The address to come back to after signing in: only a path of this site. */
export const RETURN = 'return';

/** Keeps only addresses of this site, so that a link cannot send somebody elsewhere after signing in. */
export const safeReturn = (url: string | null | undefined): string =>
  url && /^\/(?![/\\])/.test(url) && !url.startsWith('/sign-in') ? url : '/';

const elsewhere = (router: Router, path: string, keepAddress = false) =>
  new RedirectCommand(router.parseUrl(path), { skipLocationChange: keepAddress, replaceUrl: !keepAddress });

/** Lets in who is signed in; asks everybody else to sign in and come back here. */
export const signedIn: CanActivateFn = async (_route, { url }) => {
  const [session, router] = [inject(Session), inject(Router)];
  try {
    await session.known();
  } catch {
    return elsewhere(router, `/unavailable?${RETURN}=${encodeURIComponent(url)}`, true);
  }
  return session.signedIn() || elsewhere(router, `/sign-in?${RETURN}=${encodeURIComponent(url)}`);
};

/**
 * Lets in the roles that may ever do the operation; the others see the page "not here, or not yours". A room is about the
 * network of a mandate, so the public signs in first, also where the matrix knows a public share of it.
 */
export const mayOpen =
  (operation: Operation): CanActivateFn =>
  async (_route, { url }) => {
    const [session, router] = [inject(Session), inject(Router)];
    try {
      await session.known();
    } catch {
      return elsewhere(router, `/unavailable?${RETURN}=${encodeURIComponent(url)}`, true);
    }
    if (session.signedIn() && session.mayEver(operation)) return true;
    if (!session.signedIn()) return elsewhere(router, `/sign-in?${RETURN}=${encodeURIComponent(url)}`);
    return elsewhere(router, '/not-found', true);
  };
