import {
  actsAsPartner,
  leadOf,
  ok,
  refused,
  type Actor,
  type EventName,
  type Json,
  type NewPartner,
  type Operation,
  type ProgramChanges,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { ownOrganization } from '../../organizations/index.js';
import { demand } from '../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../platform/db/index.js';
import { idempotent } from '../../platform/idempotency/index.js';
import { orRefuse } from '../broken-constraints.js';
import { ProgramEntity, ProgramPartnerEntity } from '../entities/index.js';
import { lockProgram, type ProgramFacts } from '../programs.repository.js';

export type ProgramMoved = { programId: string };
export type ProgramStepResult = Result<ProgramMoved, Refusal>;

/** A step of a programme that is there. */
export interface ProgramStepInput {
  programId: string;
  version: number;
  idempotencyKey?: string | null;
}

/** What a step did: an event with what it tells, and what changes on the programme itself. */
export interface ProgramStep {
  readonly set: ProgramChanges['set'];
  readonly event: ProgramChanges['event'];
  /** The organization that it concerns, where it is one partner's. */
  readonly organizationId?: string;
  readonly data?: Record<string, unknown>;
  readonly personal?: Record<string, unknown>;
}

type Decide = (facts: ProgramFacts, tx: Tx) => Promise<Result<ProgramStep, Refusal>>;

/**
 * What all commands of a programme share: in one transaction lock it, ask whether the actor may, load the facts, decide,
 * write the change and one event. Each command is a file of its own that names its operation and its rule.
 */
@Injectable()
export class ProgramSteps {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * NOT_FOUND when it is not there or the actor takes no such part in it; STALE_VERSION before the rule.
   * @param about the organization that the command speaks for, where that decides about the right (a contribution)
   */
  take(
    actor: Actor,
    operation: Operation,
    input: ProgramStepInput,
    decide: Decide,
    about?: string,
  ): Promise<ProgramStepResult> {
    const { networkId } = actor;
    return this.inTransaction(actor, operation, input, async (tx) => {
      const facts = await lockProgram(networkId, tx, input.programId);
      const { program, partners } = facts;
      const own = ownOrganization(actor) ?? undefined;
      const assigned = actsAsPartner(operation, program, partners, own, tx.today);
      const organizationId = about ?? own;
      demand(actor, operation, {
        networkId,
        assigned,
        published: program.published,
        ...(organizationId ? { organizationId } : {}),
      });
      if (program.version !== input.version)
        return refused('STALE_VERSION', undefined, { currentVersion: program.version });
      const decided = await decide(facts, tx);
      if (!decided.ok) return decided;
      await tx.manager.update(
        ProgramEntity,
        { networkId, id: program.id },
        columnsOf(decided.value.set) as object,
      );
      await tell(tx, facts, decided.value);
      return ok({ programId: program.id });
    });
  }

  inTransaction(
    actor: Actor,
    operation: Operation,
    input: { idempotencyKey?: string | null },
    work: (tx: Tx) => Promise<ProgramStepResult>,
  ): Promise<ProgramStepResult> {
    return orRefuse(
      this.unitOfWork.run(actor, (tx) =>
        idempotent(tx, operation, input.idempotencyKey, input, () => work(tx)),
      ),
    );
  }
}

/** Fields of the programme have the names of their columns; lists are copied because the domain's are read-only. */
export const columnsOf = (set: object): Partial<ProgramEntity> => JSON.parse(JSON.stringify(set)) as never;

export async function insertPartner(
  tx: Tx,
  programId: string,
  partner: NewPartner,
  id: string = newId(),
): Promise<string> {
  const { networkId } = tx.actor;
  await tx.manager.insert(ProgramPartnerEntity, { networkId, id, programId, ...partner });
  return id;
}

/** A change that leaves the programme's own fields alone but for the version. */
export const onlyVersion = (
  { program }: ProgramFacts,
  name: EventName,
): Pick<ProgramStep, 'set' | 'event'> => ({
  set: { version: program.version + 1 },
  event: { name, from: null, to: null },
});

/** Whom it concerns is the partner, or else the lead: both read it in their story. */
async function tell(tx: Tx, { program, partners }: ProgramFacts, step: ProgramStep): Promise<void> {
  const { event, set, data, personal } = step;
  await tx.audit({
    event: event.name,
    subject: { type: 'program', id: program.id },
    organizationId: step.organizationId ?? leadOf(program, partners, tx.today) ?? undefined,
    from: event.from ?? undefined,
    to: event.to ?? undefined,
    data: present({ version: set.version, ...data }),
    personal: present(personal ?? {}),
  });
}

/** Only what there is something to tell of. */
export function present(parts: Record<string, unknown>): { [key: string]: Json } | undefined {
  const told = Object.entries(parts).filter(([, part]) => part !== null && part !== undefined);
  return told.length > 0 ? (JSON.parse(JSON.stringify(Object.fromEntries(told))) as never) : undefined;
}
