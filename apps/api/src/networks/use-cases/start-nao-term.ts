import {
  ok,
  refused,
  startTerm,
  type Actor,
  type LocalText,
  type PlainDate,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { brokenConstraint, UnitOfWork, type Tx } from '../../platform/db/index.js';
import { NaoTermEntity, NetworkEntity } from '../entities/index.js';

export interface StartNaoTermInput {
  id?: string;
  organizationId: string;
  from: PlainDate;
  to: PlainDate | null;
  basis: LocalText;
}

/** Gives the post of the administration organization to a body from a day on. Done by the operator (role SYS) for now. */
@Injectable()
export class StartNaoTerm {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor, input: StartNaoTermInput): Promise<Result<{ termId: string }, Refusal>> {
    try {
      return await this.unitOfWork.run(actor, (tx) => this.in(tx, actor, input));
    } catch (error) {
      if (brokenConstraint(error) === 'one_nao_at_a_time') return refused('PERIOD_OVERLAP', 'from');
      throw error;
    }
  }

  private async in(tx: Tx, actor: Actor, input: StartNaoTermInput) {
    const { networkId } = actor;
    const network = await tx.manager.findOneByOrFail(NetworkEntity, { id: networkId });
    const terms = await tx.manager.find(NaoTermEntity, { where: { networkId } });
    const { organizationId, from: fromDate, to: toDate, basis } = input;
    const rule = startTerm(
      { terms, networkState: network.state },
      { organizationId, fromDate, toDate, basis },
    );
    if (!rule.ok) return rule;
    const { term, endPrevious } = rule.value;
    if (endPrevious) {
      await tx.manager.update(
        NaoTermEntity,
        { networkId, id: endPrevious.id },
        { toDate: endPrevious.toDate },
      );
      await tx.audit({
        event: 'naoTerm.ended',
        subject: { type: 'naoTerm', id: endPrevious.id },
        data: { toDate: endPrevious.toDate },
      });
    }
    const id = input.id ?? newId();
    await tx.manager.insert(NaoTermEntity, { networkId, id, ...term });
    await tx.audit({
      event: 'naoTerm.started',
      subject: { type: 'naoTerm', id },
      organizationId,
      data: { organizationId, fromDate: term.fromDate, toDate: term.toDate },
    });
    return ok({ termId: id });
  }
}
