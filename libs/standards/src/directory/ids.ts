import { createHash } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const NIL = '00000000-0000-0000-0000-000000000000';

/** Any UUID of any version, in any case. The nil UUID is "no id" everywhere and so is not one. */
export const isUuid = (text: string): boolean => UUID.test(text) && text !== NIL;

/**
 * RFC 9562 version 5: the same namespace and name always give the same id, on every machine.
 * Worked example: uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')
 * = '2ed6657d-e927-568b-95e1-2665a8aea6a2'.
 */
export function uuidV5(namespace: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  // joined, not concatenated: V8 keeps a concatenation as a tree of its parts, five times as large, and millions are held
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * The id a record gets in the hub: the source's own UUID, else v5 of network and key.
 * The key names source and table too, because "1" of one directory is not "1" of another.
 */
export const recordId = (networkId: string, source: string, table: string, sourceId: string): string =>
  isUuid(sourceId) ? sourceId.toLowerCase() : uuidV5(networkId, `${source}/${table}/${sourceId}`);
