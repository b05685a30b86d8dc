/** For whom passkeys are made: they are bound to a name, and the browser hands them to that address alone. */
export interface RelyingParty {
  readonly id: string;
  /** The one origin at which they work. */
  readonly origin: string;
}

const PARTS = /^(https?:)\/\/(\[[^\]]+\]|[^/:]+)(:\d+)?/;
/** Ports that a browser leaves out of an origin. */
const DEFAULT_PORT = /^https:.*:443$|^http:.*:80$/;
const LOOPBACK = /^(127(\.\d{1,3}){3}|\[::1\])$/;
const IP = /^(\d{1,3}(\.\d{1,3}){3}|\[.*\])$/;

/**
 * Passkeys need a name and a safe connection. On this machine the name is `localhost`, which answers where a loopback
 * address does; any other bare address, and a name without https, has none.
 * @param publicUrl the address of the hub
 */
export function relyingParty(publicUrl: string): RelyingParty | null {
  const [, protocol = '', host = '', given = ''] = PARTS.exec(publicUrl.toLowerCase()) ?? [];
  const port = DEFAULT_PORT.test(`${protocol}//${host}${given}`) ? '' : given;
  if (LOOPBACK.test(host)) return { id: 'localhost', origin: `${protocol}//localhost${port}` };
  if (host === '' || IP.test(host)) return null;
  const safe = protocol === 'https:' || host === 'localhost' || host.endsWith('.localhost');
  return safe ? { id: host, origin: `${protocol}//${host}${port}` } : null;
}
