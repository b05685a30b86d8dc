import { isBankScheme, ok, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../platform/access/index.js';
import { notFound } from '../../platform/errors/index.js';
import { IdentifierEntity } from '../entities/index.js';
import { identifiersOf } from '../organizations.repository.js';
import { OrganizationChanges, type ChangeInput, type OrganizationResult } from './organization-changes.js';
import { told } from './save-identifier.js';

/** Takes a number out of the profile. What it was stays in the history. */
@Injectable()
export class RemoveIdentifier {
  constructor(private readonly organization: OrganizationChanges) {}

  execute(actor: Actor, input: ChangeInput & { identifierId: string }): Promise<OrganizationResult> {
    return this.organization.edit(actor, input, async ({ networkId, id: organizationId }, tx) => {
      const rows = await identifiersOf(networkId, tx, organizationId);
      const gone = rows.find(({ id }) => id === input.identifierId);
      if (!gone) throw notFound();
      if (isBankScheme(gone.scheme))
        demand(actor, 'organization.readBankAccount', { networkId, organizationId });
      await tx.manager.delete(IdentifierEntity, { networkId, id: gone.id });
      return ok({
        fields: ['identifiers'],
        data: { identifierId: gone.id, scheme: gone.scheme },
        before: { identifiers: told(gone) },
        after: { identifiers: null },
      });
    });
  }
}
