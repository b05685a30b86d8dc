import type { Actor } from './roles.js';

/**
 * For whom a field or a record is meant, from narrow to wide: each audience contains the ones before it, so a text for
 * the city is also read by the members.
 */
export const AUDIENCES = ['OWN', 'PARTNERS', 'NETWORK', 'CITY', 'PUBLIC'] as const;
export type Audience = (typeof AUDIENCES)[number];

const FROM: Readonly<Record<Audience, ReadonlySet<Audience>>> = {
  OWN: new Set(AUDIENCES),
  PARTNERS: new Set(AUDIENCES.slice(1)),
  NETWORK: new Set(AUDIENCES.slice(2)),
  CITY: new Set(AUDIENCES.slice(3)),
  PUBLIC: new Set(AUDIENCES.slice(4)),
};

/** What is known of a row: whose it is, and which audience it was given where rows can differ. */
export interface AudienceRow {
  readonly networkId?: string;
  readonly organizationId?: string;
}

/**
 * The audiences that the actor belongs to for this row. COORD, FIN and AUD read the internal profile of every
 * organization of their network (bank numbers apart: `organization.readBankAccount`), as SYS does.
 */
export function audiencesOf(actor: Actor | null, row: AudienceRow): ReadonlySet<Audience> {
  if (actor === null) return FROM.PUBLIC;
  if (row.networkId !== undefined && row.networkId !== actor.networkId) return FROM.PUBLIC;
  switch (actor.role) {
    case 'COORD':
    case 'FIN':
    case 'AUD':
    case 'SYS':
      return FROM.OWN;
    case 'CITY':
      return FROM.CITY;
    case 'AO':
    case 'ED':
    case 'VIEW':
      return row.organizationId !== undefined && row.organizationId === actor.organizationId
        ? FROM.OWN
        : FROM.NETWORK;
  }
}

/** The fields that the actor may see of this row: a field is shown when its audience is one of the actor's. */
export function visible<F extends string>(
  actor: Actor | null,
  row: AudienceRow,
  fields: Readonly<Record<F, Audience>>,
): ReadonlySet<F> {
  const mine = audiencesOf(actor, row);
  return new Set((Object.keys(fields) as F[]).filter((field) => mine.has(fields[field])));
}
