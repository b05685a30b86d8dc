import {
  checkIdentifiers,
  isBankScheme,
  maskBankNumber,
  ok,
  type Actor,
  type Identifier,
  type IdentifierInput,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { demand } from '../../platform/access/index.js';
import { notFound } from '../../platform/errors/index.js';
import { IdentifierEntity } from '../entities/index.js';
import { identifierRow, saveIdentifiers } from '../identifier-rows.js';
import { identifiersOf } from '../organizations.repository.js';
import { OrganizationChanges, type ChangeInput, type OrganizationResult } from './organization-changes.js';

export interface SaveIdentifierInput extends ChangeInput {
  /** The number that is replaced; a new one without it. */
  identifierId?: string | null;
  identifier: IdentifierInput;
}

/** Adds or replaces a number. A new or changed number is unverified until somebody else has checked it. */
@Injectable()
export class SaveIdentifier {
  constructor(private readonly organization: OrganizationChanges) {}

  async execute(actor: Actor, input: SaveIdentifierInput): Promise<OrganizationResult> {
    const { organizationId, identifierId, identifier } = input;
    const facts = { networkId: actor.networkId, organizationId };
    // Who may not read a bank number may not set one either: the coordination names no account for a member.
    if (isBankScheme(identifier.scheme)) demand(actor, 'organization.readBankAccount', facts);
    return this.organization.edit(actor, input, async (organization, tx) => {
      const current = await identifiersOf(actor.networkId, tx, organizationId);
      const before = current.find(({ id }) => id === identifierId);
      if (identifierId && !before) throw notFound();
      if (before && isBankScheme(before.scheme)) demand(actor, 'organization.readBankAccount', facts);
      const wanted = [...current.filter(({ id }) => id !== identifierId), identifier];
      const { legalForm } = organization;
      const checked = checkIdentifiers(wanted, { legalForm, current }, actor.accountId);
      if (!checked.ok) return { ok: false, refusal: { ...checked.refusal, field: 'identifier.value' } };
      const known = (one: Identifier): string | undefined => current.find((row) => row === one)?.id;
      const rows = checked.value.map((one) => identifierRow({ ...one, id: known(one) ?? newId() }));
      const saved = rows.find(({ id }) => !current.some((row) => row.id === id));
      if (!saved) return ok({ fields: [] });
      await saveIdentifiers(actor.networkId, tx, organizationId, rows);
      return ok({
        fields: ['identifiers'],
        data: { identifierId: saved.id, scheme: saved.scheme },
        before: { identifiers: before ? told(before) : null },
        after: { identifiers: told(saved) },
      });
    });
  }
}

/** The trail is read by people who may not see a bank number in full. */
export const told = ({ scheme, value }: Pick<IdentifierEntity, 'scheme' | 'value'>): string =>
  `${scheme} ${isBankScheme(scheme) ? maskBankNumber(value) : value}`;
