import {
  editNetwork,
  ok,
  type Actor,
  type DecisionRule,
  type LocalText,
  type Money,
  type NetworkPolicies,
  type Refusal,
  type Result,
  type StandingDocument,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import { renamed } from '../../platform/errors/renamed.js';
import { idempotent } from '../../platform/idempotency/index.js';
import { NetworkEntity } from '../entities/index.js';

/** The figures of the rules as the form has them, flat; what is left out stays. */
export interface PolicyFigures {
  decisionRule?: DecisionRule;
  quorumPercent?: number;
  answerClockDays?: number;
  answerClockCapMonths?: number;
  smallCountThreshold?: number;
  fiscalYearStart?: string;
  contractDocuments?: StandingDocument[];
  suspendingDocuments?: StandingDocument[];
  documentWarningDays?: number[];
  documentGraceDays?: number;
  /** Null lifts the limit. */
  sponsorCeiling?: Money | null | undefined;
}

export interface EditNetworkChange {
  version: number;
  name?: LocalText | undefined;
  policies?: PolicyFigures | undefined;
  idempotencyKey?: string | undefined;
}

/** Changes the words of a network and the rules it has agreed on. Zone, currency and slug stay as they were founded. */
@Injectable()
export class EditNetwork {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, change: EditNetworkChange): Promise<Result<{ networkId: string }, Refusal>> {
    demand(actor, 'network.edit', { networkId: actor.networkId });
    return this.unitOfWork.run(actor, (tx) =>
      idempotent(tx, 'network.edit', change.idempotencyKey, change, () => this.in(tx, change)),
    );
  }

  private async in(tx: Tx, change: EditNetworkChange): Promise<Result<{ networkId: string }, Refusal>> {
    const network = await tx.manager.findOne(NetworkEntity, {
      where: { id: tx.actor.networkId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!network) throw notFound();
    const policies = withFigures(network.policies, change.policies ?? {});
    const edited = editNetwork(network, { name: change.name ?? network.name, policies }, change.version);
    if (!edited.ok) return renamed<never>(edited, FIGURES);
    const { name, version } = edited.value;
    await tx.manager.update(
      NetworkEntity,
      { id: network.id },
      { name, policies: edited.value.policies, version },
    );
    await tx.audit({
      event: 'network.edited',
      subject: { type: 'network', id: network.id },
      data: { version },
      personal: JSON.parse(
        JSON.stringify({
          before: { name: network.name, policies: network.policies },
          after: { name, policies: edited.value.policies },
        }),
      ),
    });
    return ok({ networkId: network.id });
  }
}

/** Where the rule's figures stand in the flat form. */
const FIGURES = {
  'policies.decisionRule.default': 'policies.decisionRule',
  'policies.decisionRule.quorumPercent': 'policies.quorumPercent',
  'policies.answerClock.days': 'policies.answerClockDays',
  'policies.answerClock.capMonths': 'policies.answerClockCapMonths',
};

/** The stored rules with the flat figures laid over them. */
export function withFigures(kept: NetworkPolicies, figures: PolicyFigures): NetworkPolicies {
  return {
    ...kept,
    decisionRule: {
      ...kept.decisionRule,
      default: figures.decisionRule ?? kept.decisionRule.default,
      quorumPercent: figures.quorumPercent ?? kept.decisionRule.quorumPercent,
    },
    answerClock: {
      ...kept.answerClock,
      days: figures.answerClockDays ?? kept.answerClock.days,
      capMonths: figures.answerClockCapMonths ?? kept.answerClock.capMonths,
    },
    smallCountThreshold: figures.smallCountThreshold ?? kept.smallCountThreshold,
    fiscalYearStart: figures.fiscalYearStart ?? kept.fiscalYearStart,
    contractDocuments: figures.contractDocuments ?? kept.contractDocuments,
    suspendingDocuments: figures.suspendingDocuments ?? kept.suspendingDocuments,
    documentWarningDays: figures.documentWarningDays ?? kept.documentWarningDays,
    documentGraceDays: figures.documentGraceDays ?? kept.documentGraceDays,
    sponsorCeiling: figures.sponsorCeiling === undefined ? kept.sponsorCeiling : figures.sponsorCeiling,
  };
}
