const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A UUID of RFC 9562 in lower case with hyphens, as the hub writes them. */
export function isUuid(text: unknown): text is string {
  return typeof text === 'string' && UUID.test(text);
}

/**
 * A new id that sorts by its moment of birth: UUID v7 of RFC 9562.
 * @param milliseconds since 1970, from the clock
 * @param random at least 10 random bytes
 */
export function uuidV7(milliseconds: number, random: Uint8Array): string {
  if (random.length < 10) throw new RangeError('A UUID v7 needs 10 random bytes');
  const bytes = new Uint8Array(16);
  for (let i = 0, rest = milliseconds; i < 6; i += 1, rest = Math.floor(rest / 256))
    bytes[5 - i] = rest % 256;
  bytes.set(random.subarray(0, 10), 6);
  return written(bytes, 7);
}

/**
 * The id that a name always has within a namespace: UUID v5. Demo data and imported rows find their own rows again by it.
 * @param namespace a UUID, e.g. the network's id
 * @param sha1 the hash, injected because the domain has no crypto of its own; must return 20 bytes
 */
export function uuidV5(namespace: string, name: string, sha1: (bytes: Uint8Array) => Uint8Array): string {
  const space = Uint8Array.from(namespace.replaceAll('-', '').match(/../g) ?? [], (pair) =>
    parseInt(pair, 16),
  );
  if (space.length !== 16) throw new RangeError('The namespace of a UUID v5 is a UUID');
  const text = utf8(name);
  const joined = new Uint8Array(16 + text.length);
  joined.set(space);
  joined.set(text, 16);
  return written(sha1(joined).slice(0, 16), 5);
}

function written(bytes: Uint8Array, version: number): string {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | (version << 4);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

// TextEncoder belongs to the platform, not to the language; this is the same in four lines.
function utf8(text: string): Uint8Array {
  const escaped = encodeURIComponent(text.toWellFormed());
  const bytes = escaped.match(/%[0-9A-F]{2}|./g) ?? [];
  return Uint8Array.from(bytes, (one) => (one.length === 3 ? parseInt(one.slice(1), 16) : one.charCodeAt(0)));
}
