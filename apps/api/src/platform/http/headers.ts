import { randomBytes } from 'node:crypto';

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
