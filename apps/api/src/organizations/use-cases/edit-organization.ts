import {
  easyMissingSince,
  editOrganization,
  ok,
  SYSTEM_ID,
  type Actor,
  type OrganizationChanges as Changes,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { offeredFor } from '../../networks/index.js';
import type { OrganizationEntity } from '../entities/index.js';
import { identifiersOf } from '../organizations.repository.js';
import { OrganizationChanges, type ChangeInput, type OrganizationResult } from './organization-changes.js';

export interface EditInput extends ChangeInput {
  /** Only what is given changes. Numbers have commands of their own (`save-identifier.ts`). */
  changes: Omit<Changes, 'identifiers'>;
}

/** Changes the profile. What differs is written and told field by field; nothing different writes nothing. */
@Injectable()
export class EditOrganization {
  constructor(private readonly organization: OrganizationChanges) {}

  execute(actor: Actor, input: EditInput): Promise<OrganizationResult> {
    return this.organization.edit(actor, input, async (current, tx) => {
      // Plain copies: the rule compares by canonical JSON, which knows no classes.
      const identifiers = (await identifiersOf(actor.networkId, tx, current.id)).map((one) => ({ ...one }));
      const profile = { ...current, identifiers };
      const extraTargetGroups = await offeredFor(actor.networkId, tx, input.changes.targetGroups);
      const rules = { today: tx.today, extraTargetGroups };
      const edited = editOrganization(profile, input.changes, input.version, actor, rules);
      if (!edited.ok) return edited;
      const { diff, set } = edited.value;
      const missingSince = easyMissingSince(current.easyMissingSince, { ...current, ...set }, tx.today);
      return ok({
        fields: diff.map(({ field }) => field),
        set: { ...withoutSystem(set as Partial<OrganizationEntity>), easyMissingSince: missingSince },
        before: Object.fromEntries(diff.map(({ field, before }) => [field, before])),
        after: Object.fromEntries(diff.map(({ field, after }) => [field, after])),
      });
    });
  }
}

/** The system is no account: a status that the command line typed counts as typed by nobody. */
const withoutSystem = (set: Partial<OrganizationEntity>): Partial<OrganizationEntity> =>
  set.statusEnteredBy === SYSTEM_ID ? { ...set, statusEnteredBy: null } : set;
