import { displayName, ok, type Clock, type Language, type Refusal, type Result } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import { liveMandates, OpenSession, type Device, type OpenedSession } from '../people/index.js';
import { CLOCK, UnitOfWork } from '../platform/db/index.js';
import { notFound } from '../platform/errors/index.js';
import type { PersonaIds } from './personas.js';

/** The answer of contract.md. */
export interface DemoSignedIn {
  person: { id: string; name: string };
  mandate: { id: string; role: string };
  network: { id: string; name: string };
  organization: { id: string; name: string } | null;
}

interface Names {
  givenName: string;
  familyName: string;
  prefix: string | null;
  network: string;
  organization: string | null;
}

/** Opens a session for a persona without a mail: the same session that signing in with a code opens. */
@Injectable()
export class DemoSignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly openSession: OpenSession,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(
    { accountId, mandateId }: PersonaIds,
    device: Device,
    language: Language,
  ): Promise<Result<{ opened: OpenedSession; answer: DemoSignedIn }, Refusal>> {
    return this.unitOfWork.runGlobal(accountId, async (tx) => {
      const live = await liveMandates(tx.manager, accountId, this.clock.now());
      const mandate = live.find(({ id }) => id === mandateId) ?? live[0];
      if (!mandate) throw notFound();
      const opened = await this.openSession.in(tx, accountId, device, mandate);
      // Opening the session has set the network, so the name of the organization is in sight.
      const [names] = (await tx.manager.query(
        `SELECT a.given_name AS "givenName", a.family_name AS "familyName", a.prefix,
                local_text(n.name, $3) AS network, local_text(o.name, $3) AS organization
         FROM accounts a JOIN networks n ON n.id = $2
         LEFT JOIN organizations o ON o.network_id = n.id AND o.id = $4
         WHERE a.id = $1`,
        [accountId, mandate.networkId, language, mandate.organizationId],
      )) as Names[];
      if (!names) throw notFound();
      const { organizationId } = mandate;
      const answer: DemoSignedIn = {
        person: { id: accountId, name: displayName(names, language) },
        mandate: { id: mandate.id, role: mandate.role },
        network: { id: mandate.networkId, name: names.network },
        organization:
          organizationId && names.organization ? { id: organizationId, name: names.organization } : null,
      };
      return ok({ opened, answer });
    });
  }
}
