import { confirmRegistration, ok, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../platform/access/index.js';
import { IdentifierEntity } from '../entities/index.js';
import { identifiersOf } from '../organizations.repository.js';
import { OrganizationChanges, type ChangeInput, type OrganizationResult } from './organization-changes.js';

/** Says that the organization is registered, after somebody who typed none of it looked it up in the register. */
@Injectable()
export class ConfirmRegistration {
  constructor(private readonly organization: OrganizationChanges) {}

  async execute(actor: Actor, input: ChangeInput): Promise<OrganizationResult> {
    const operation = 'organization.confirmRegistration';
    const { networkId } = actor;
    demand(actor, operation, { networkId });
    const event = 'organization.registrationConfirmed';
    return this.organization.make(actor, operation, event, input, async (organization, tx) => {
      const identifiers = await identifiersOf(networkId, tx, organization.id);
      const rule = confirmRegistration({ ...organization, identifiers }, actor, tx.today);
      if (!rule.ok) return rule;
      const checked = rule.value.verified as readonly IdentifierEntity[];
      for (const { id, verifiedBy, verifiedOn } of checked) {
        await tx.manager.update(IdentifierEntity, { networkId, id }, { verifiedBy, verifiedOn });
      }
      return ok({
        fields: ['legalStatus', 'identifiers'],
        set: { legalStatus: rule.value.legalStatus },
        data: { schemes: checked.map(({ scheme }) => scheme) },
      });
    });
  }
}
