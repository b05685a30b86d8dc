import { ok, returnDocument, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { DocumentSteps, type DocumentResult, type JudgeInput } from './document-steps.js';

/** Sends a paper back that is not what it should be; it then counts for nothing. */
@Injectable()
export class ReturnDocument {
  constructor(private readonly steps: DocumentSteps) {}

  execute(actor: Actor, input: JudgeInput & { reason: string }): Promise<DocumentResult> {
    return this.steps.judge(actor, input, (document, tx) => {
      const rule = returnDocument(document, input, actor, tx.today);
      if (!rule.ok) return rule;
      const set = { ...rule.value, returnedBy: actor.accountId };
      return ok({ set, event: 'document.returned', reason: rule.value.returnReason });
    });
  }
}
