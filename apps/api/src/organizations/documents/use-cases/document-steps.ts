import { refused, type Actor, type Operation, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import { brokenConstraint, UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { notFound } from '../../../platform/errors/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { lockOrganization } from '../../organizations.repository.js';
import { DocumentEntity } from '../document.entity.js';

export type DocumentResult = Result<{ organizationId: string; documentId: string }, Refusal>;

export interface JudgeInput {
  documentId: string;
  idempotencyKey?: string | null;
}

/** What happened to a paper: its columns and its name in the story. */
interface Judged {
  set: Partial<DocumentEntity>;
  event: 'document.checked' | 'document.returned';
  reason?: string;
}

/**
 * What the two judgements of a paper share: in one transaction find it, lock its organization, ask the rule, write, tell.
 * No version is asked for: a paper is never changed, and judged once.
 */
@Injectable()
export class DocumentSteps {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async judge(
    actor: Actor,
    input: JudgeInput,
    decide: (document: DocumentEntity, tx: Tx) => Result<Judged, Refusal>,
  ): Promise<DocumentResult> {
    const operation: Operation = 'document.check';
    const { networkId } = actor;
    try {
      return await this.unitOfWork.run(actor, (tx) =>
        idempotent(tx, operation, input.idempotencyKey, input, async () => {
          const where = { networkId, id: input.documentId };
          const found = await tx.manager.findOneBy(DocumentEntity, where);
          if (!found) throw notFound();
          demand(actor, operation, { networkId, createdBy: found.enteredBy ?? 'system' });
          await lockOrganization(networkId, tx, found.organizationId);
          const document = await tx.manager.findOneByOrFail(DocumentEntity, where);
          const decided = decide(document, tx);
          if (!decided.ok) return decided;
          await tx.manager.update(DocumentEntity, where, decided.value.set);
          return tell(tx, document, decided.value);
        }),
      );
    } catch (error) {
      return refusedBy(error);
    }
  }
}

/** The database has the last word: who entered a paper never checks it, and it is judged once. */
function refusedBy(error: unknown): DocumentResult {
  const broken = brokenConstraint(error);
  if (broken === 'paper_checked_by_somebody_else') return refused('CHECKED_BY_SAME_PERSON');
  if (broken === 'paper_is_judged_once')
    return refused('WRONG_STATE', undefined, { currentState: 'CHECKED' });
  throw error;
}

async function tell(tx: Tx, document: DocumentEntity, judged: Judged): Promise<DocumentResult> {
  const { id, organizationId, kind } = document;
  await tx.audit({
    event: judged.event,
    subject: { type: 'document', id },
    organizationId,
    data: { kind },
    personal: judged.reason === undefined ? undefined : { reason: judged.reason },
  });
  return { ok: true, value: { organizationId, documentId: id } };
}
