import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

/**
 * What helmet would say in every answer, worked out once. Helmet's plugin for Fastify makes its functions anew for each
 * request, which took a third of a short answer's time and kept whole requests in memory until the next large collection.
 */
export function securityHeaders(https: boolean): Readonly<Record<string, string>> {
  const headers: Record<string, string> = { 'content-security-policy': contentPolicy(https) };
  const collect = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  const say = helmet({
    contentSecurityPolicy: false, // ours, because the dashboard's shell needs one of its own
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: https, // browsers ignore it on plain http, and say so on the console
    frameguard: { action: 'deny' },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
  });
  say({} as IncomingMessage, collect as unknown as ServerResponse, () => undefined);
  return headers;
}

/**
 * What the browser may load: this origin and nothing else, no inline script, styles of own sheets. The shell of the
 * dashboard may also use `<style>` elements that carry the nonce of its answer, because Angular makes such elements.
 */
export function contentPolicy(https: boolean, nonce?: string): string {
  const styles = nonce ? `style-src 'self' 'nonce-${nonce}'` : `style-src 'self'`;
  return [
    `default-src 'self'`,
    `script-src 'self'`,
    styles,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    // On plain http it would turn every address into one that nobody answers.
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

export const newNonce = (): string => randomBytes(16).toString('base64');
