import { confirmRegistration, ok, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../platform/access/index.js';
import { Attachments } from '../../platform/files/index.js';
import { IdentifierEntity } from '../entities/index.js';
import { identifiersOf } from '../organizations.repository.js';
import { REGISTRATION_FILE, REGISTRATION_TYPES } from '../registration-files.js';
import { OrganizationChanges, type ChangeInput, type OrganizationResult } from './organization-changes.js';

/** `fileId` is a file that the same person has sent to this organization. */
export type ConfirmRegistrationCommand = ChangeInput & { fileId?: string | null };

/** Says that the organization is registered, after somebody who typed none of it looked it up in the register. */
@Injectable()
export class ConfirmRegistration {
  constructor(
    private readonly organization: OrganizationChanges,
    private readonly attachments: Attachments,
  ) {}

  async execute(actor: Actor, input: ConfirmRegistrationCommand): Promise<OrganizationResult> {
    const operation = 'organization.confirmRegistration';
    const { networkId } = actor;
    demand(actor, operation, { networkId });
    const event = 'organization.registrationConfirmed';
    return this.organization.make(actor, operation, event, input, async (organization, tx) => {
      const { id: organizationId } = organization;
      const identifiers = await identifiersOf(networkId, tx, organizationId);
      const facts = { ...organization, identifiers, evidence: input.fileId ?? null };
      const rule = confirmRegistration(facts, actor, tx.today);
      if (!rule.ok) return rule;
      const claimed = await this.attachments.claim(tx, {
        fileId: input.fileId ?? '',
        from: { type: 'organization', id: organizationId },
        to: { type: REGISTRATION_FILE, id: organizationId },
        types: REGISTRATION_TYPES,
      });
      if (!claimed.ok) return claimed;
      const checked = rule.value.verified as readonly IdentifierEntity[];
      for (const { id, verifiedBy, verifiedOn } of checked) {
        await tx.manager.update(IdentifierEntity, { networkId, id }, { verifiedBy, verifiedOn });
      }
      return ok({
        fields: ['legalStatus', 'identifiers'],
        set: { legalStatus: rule.value.legalStatus, registrationFileId: claimed.value.id },
        data: { schemes: checked.map(({ scheme }) => scheme) },
      });
    });
  }
}
