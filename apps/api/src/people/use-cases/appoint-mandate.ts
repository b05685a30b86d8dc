import {
  appoint,
  cleanText,
  emailAddress,
  ok,
  refused,
  under,
  type Actor,
  type AppointFacts,
  type AppointRequest,
  type LocalText,
  type NewMandate,
  type PlainDate,
  type Refusal,
  type Result,
  type Role,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { v7 as newId } from 'uuid';
import { demand } from '../../platform/access/index.js';
import { brokenConstraint, UnitOfWork, type Tx } from '../../platform/db/index.js';
import { renamed } from '../../platform/errors/renamed.js';
import { idempotent } from '../../platform/idempotency/index.js';
import { AccountEntity, DeactivationEntity, MandateEntity } from '../entities/index.js';
import { Inviter } from '../invitations/inviter.js';
import { INVITATION_MAIL } from '../mail/invitation.job.js';

export interface AppointInput {
  email: string;
  givenName: string;
  familyName: string;
  prefix?: string | null;
  /** Languages the person reads; taken over for a new account only. */
  languages?: string[];
  role: Role;
  organizationId?: string | null;
  officeId?: string | null;
  title?: LocalText | null;
  from: PlainDate;
  to?: PlainDate | null;
  idempotencyKey?: string | undefined;
  /**
   * Ids for demo data, which must find its own rows again. Invented people get no mail, and have come in long ago unless
   * the story says that they are still waited for.
   */
  ids?: { account: string; mandate: string; invited?: boolean };
}

/**
 * Gives a person a role, and an account when the mail address is new. An address that is known already keeps its account
 * and its name, also when it comes from another network, and is invited in the same way as a new one.
 */
@Injectable()
export class AppointMandate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inviter: Inviter,
  ) {}

  async execute(actor: Actor, input: AppointInput): Promise<Result<{ mandateId: string }, Refusal>> {
    demand(actor, 'mandate.appoint', {
      networkId: actor.networkId,
      organizationId: input.organizationId ?? undefined,
    });
    const person = checkPerson(input);
    if (!person.ok) return person;
    try {
      return await this.unitOfWork.run(actor, (tx) =>
        idempotent(tx, 'mandate.appoint', input.idempotencyKey, input, () =>
          this.in(tx, actor, input, person.value),
        ),
      );
    } catch (error) {
      // Two appointments at once may both pass the rule; the database lets one through.
      if (brokenConstraint(error) === 'coordinator_apart_from_money_and_audit') {
        return refused('ROLE_CONFLICT', 'role', { role: input.role });
      }
      if (brokenConstraint(error) === 'deactivated_people_hold_nothing')
        return refused('PERSON_DEACTIVATED', 'email');
      throw error;
    }
  }

  private async in(tx: Tx, actor: Actor, input: AppointInput, person: CleanPerson) {
    const known = await tx.manager.findOne(AccountEntity, {
      where: { email: person.email },
      lock: { mode: 'pessimistic_write' },
    });
    const accountId = known?.id ?? input.ids?.account ?? newId();
    const request: AppointRequest = {
      accountId,
      role: input.role,
      organizationId: input.organizationId ?? null,
      officeId: input.officeId ?? null,
      title: input.title ?? null,
      fromDate: input.from,
      toDate: input.to ?? null,
    };
    const facts = await factsOf(tx, request);
    const rule = appoint(facts, request, actor, tx.today);
    if (!rule.ok) return renamed<never>(rule, FIELDS);
    if (!known) await insertAccount(tx, accountId, person);
    // No network held the person any more; this one does now.
    else if (known.deactivatedAt)
      await tx.manager.update(AccountEntity, { id: accountId }, { deactivatedAt: null });
    const mandateId = input.ids?.mandate ?? newId();
    await tx.manager.insert(MandateEntity, { id: mandateId, ...rule.value, endedAt: null, version: 1 });
    await tell(tx, mandateId, rule.value, known ?? person);
    if (!input.ids || input.ids.invited) await this.invite(tx, input, mandateId, accountId, facts);
    return ok({ mandateId });
  }

  /** Whoever is at home in the network is told of the new mandate; anybody else is invited. Both get one mail. */
  private async invite(
    tx: Tx,
    input: AppointInput,
    mandateId: string,
    accountId: string,
    facts: AppointFacts,
  ) {
    const { networkId } = tx.actor;
    const { email } = await tx.manager.findOneByOrFail(AccountEntity, { id: accountId });
    const wasHere = facts.mandates.length > 0;
    const invitation = await this.inviter.invite(tx, { networkId, accountId, email, wasHere });
    if (input.ids) return;
    if (invitation) await this.inviter.mail(tx, invitation);
    else await tx.after({ name: INVITATION_MAIL, data: { networkId, mandateId } });
  }
}

/** What the rule calls otherwise than the form. */
const FIELDS = { accountId: 'email', fromDate: 'from', toDate: 'to' };

interface CleanPerson {
  email: string;
  givenName: string;
  familyName: string;
  prefix: string | null;
  languages: string[];
}

function checkPerson(input: AppointInput): Result<CleanPerson, Refusal> {
  const email = emailAddress(input.email);
  if (!email.ok) return { ok: false, refusal: under('email', email.refusal) };
  const givenName = cleanText(input.givenName, { max: 80, required: true });
  if (!givenName.ok) return { ok: false, refusal: under('givenName', givenName.refusal) };
  const familyName = cleanText(input.familyName, { max: 80, required: true });
  if (!familyName.ok) return { ok: false, refusal: under('familyName', familyName.refusal) };
  const prefix = cleanText(input.prefix, { max: 20 });
  if (!prefix.ok) return { ok: false, refusal: under('prefix', prefix.refusal) };
  return ok({
    email: email.value,
    givenName: givenName.value,
    familyName: familyName.value,
    prefix: prefix.value || null,
    languages: input.languages ?? [],
  });
}

/** Whether organization and office exist is asked in the own network alone; a foreign id looks like one that is not. */
async function factsOf(tx: Tx, request: AppointRequest): Promise<AppointFacts> {
  const { networkId } = tx.actor;
  const mandates = await tx.manager.find(MandateEntity, {
    where: { networkId, accountId: request.accountId },
  });
  const [exists] = (await tx.manager.query(
    `SELECT EXISTS (SELECT FROM organizations WHERE network_id = $1 AND id = $2) AS organization,
            EXISTS (SELECT FROM offices WHERE network_id = $1 AND id = $3) AS office`,
    [networkId, request.organizationId, request.officeId],
  )) as { organization: boolean; office: boolean }[];
  const deactivated = await tx.manager.existsBy(DeactivationEntity, {
    ...{ networkId, accountId: request.accountId, reactivatedAt: IsNull() },
  });
  return {
    ...{ mandates, deactivated },
    ...{ organizationExists: !!exists?.organization, officeExists: !!exists?.office },
  };
}

async function insertAccount(tx: Tx, id: string, person: CleanPerson): Promise<void> {
  await tx.manager.insert(AccountEntity, {
    id,
    ...person,
    displaySettings: {},
    createdAt: tx.now,
    deactivatedAt: null,
    erasedAt: null,
    version: 1,
  });
}

async function tell(
  tx: Tx,
  mandateId: string,
  mandate: NewMandate,
  person: { givenName: string; familyName: string },
): Promise<void> {
  const { accountId, role, organizationId, officeId, fromDate, toDate } = mandate;
  await tx.audit({
    event: 'mandate.appointed',
    subject: { type: 'mandate', id: mandateId },
    organizationId: organizationId ?? undefined,
    data: { accountId, role, organizationId, officeId, fromDate, toDate },
    personal: { givenName: person.givenName, familyName: person.familyName, title: mandate.title ?? null },
  });
}
