import { ok, verifyIdentifier, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../platform/access/index.js';
import { notFound } from '../../platform/errors/index.js';
import { IdentifierEntity } from '../entities/index.js';
import { identifiersOf } from '../organizations.repository.js';
import { OrganizationChanges, type ChangeInput, type OrganizationResult } from './organization-changes.js';

/** Marks a number as checked in its register: by COORD, a bank number by FIN, and never by who typed it. */
@Injectable()
export class VerifyIdentifier {
  constructor(private readonly organization: OrganizationChanges) {}

  async execute(actor: Actor, input: ChangeInput & { identifierId: string }): Promise<OrganizationResult> {
    const operation = 'organization.verifyIdentifier';
    const { networkId } = actor;
    demand(actor, operation, { networkId });
    return this.organization.make(
      actor,
      operation,
      'organization.identifierVerified',
      input,
      async ({ id }, tx) => {
        const identifier = (await identifiersOf(networkId, tx, id)).find(
          (one) => one.id === input.identifierId,
        );
        if (!identifier) throw notFound();
        const rule = verifyIdentifier(identifier, actor, tx.today);
        if (!rule.ok) return rule;
        const { verifiedBy, verifiedOn } = rule.value;
        await tx.manager.update(
          IdentifierEntity,
          { networkId, id: identifier.id },
          { verifiedBy, verifiedOn },
        );
        return ok({
          fields: ['identifiers'],
          data: { identifierId: identifier.id, scheme: identifier.scheme },
        });
      },
    );
  }
}
