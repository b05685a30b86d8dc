import { createHash } from 'node:crypto';
import type { Actor, Role } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { ask, ReadPool } from '../db/read-pool.js';

/** A signed-in person: the account, and the device's session. */
export interface Session {
  id: string;
  accountId: string;
  email: string;
  givenName: string;
  familyName: string;
  languages: string[];
  sharedDevice: boolean;
  expiresAt: string;
}

interface SessionRow extends Session {
  mandate: {
    id: string;
    role: Role;
    networkId: string;
    organizationId: string | null;
    officeId: string | null;
  } | null;
}

/** The token is 256 random bits, so a plain hash is enough: nobody can guess their way back from it. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Finds out who is asking, in one statement, at every request: what was ended or removed is refused at the next one. */
@Injectable()
export class Sessions {
  constructor(private readonly pool: ReadPool) {}

  /** @param token value of the session cookie */
  async find(token: string | undefined): Promise<{ session: Session; actor: Actor | null } | null> {
    if (!token || token.length > 200) return null;
    const client = await this.pool.connect();
    let failure: Error | undefined;
    try {
      const statement = {
        name: 'session_actor',
        text: 'SELECT session_actor($1) AS found',
        values: [hashToken(token)],
      };
      const { rows } = await ask(client, statement);
      const found = (rows as { found: SessionRow | null }[])[0]?.found;
      if (!found) return null;
      const { mandate, ...session } = found;
      return { session, actor: mandate && actorOf(session.accountId, mandate) };
    } catch (error) {
      failure = error as Error;
      throw error;
    } finally {
      client.release(failure);
    }
  }
}

const actorOf = (accountId: string, mandate: NonNullable<SessionRow['mandate']>): Actor =>
  Object.freeze({
    accountId,
    mandateId: mandate.id,
    role: mandate.role,
    networkId: mandate.networkId,
    organizationId: mandate.organizationId ?? undefined,
    officeId: mandate.officeId ?? undefined,
  });
