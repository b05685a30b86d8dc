import { checkDocument, ok, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { DocumentSteps, type DocumentResult, type JudgeInput } from './document-steps.js';

/** Says that the file is the paper it was entered as; somebody else entered it. */
@Injectable()
export class CheckDocument {
  constructor(private readonly steps: DocumentSteps) {}

  execute(actor: Actor, input: JudgeInput): Promise<DocumentResult> {
    return this.steps.judge(actor, input, (document, tx) => {
      const rule = checkDocument(document, actor, tx.today);
      return rule.ok ? ok({ set: rule.value, event: 'document.checked' }) : rule;
    });
  }
}
