import { activitySteps, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { ActivitySteps, type ActivityStepInput } from './activity-steps.js';
import type { ActivityAnswer } from './log-activity.js';

export interface ActivityWordInput extends ActivityStepInput {
  text: string;
}

/** An organizer sends the report, for the first time or again. */
@Injectable()
export class ReportActivity {
  constructor(private readonly steps: ActivitySteps) {}

  execute(actor: Actor, input: ActivityStepInput): Promise<ActivityAnswer> {
    return this.steps.take(actor, 'activity.report', input, activitySteps.reportActivity);
  }
}

/** The report goes back with a question. */
@Injectable()
export class SendBackActivity {
  constructor(private readonly steps: ActivitySteps) {}

  execute(actor: Actor, input: ActivityWordInput): Promise<ActivityAnswer> {
    return this.steps.take(actor, 'activity.sendBack', input, (facts, tx) =>
      activitySteps.sendBackActivity(facts, actor, input, tx),
    );
  }
}

/** The figures count from now on. */
@Injectable()
export class AcceptActivity {
  constructor(private readonly steps: ActivitySteps) {}

  execute(actor: Actor, input: ActivityStepInput): Promise<ActivityAnswer> {
    return this.steps.take(actor, 'activity.accept', input, (facts, tx) =>
      activitySteps.acceptActivity(facts, actor, tx),
    );
  }
}

/** An organizer says that it did not take place. */
@Injectable()
export class CancelActivity {
  constructor(private readonly steps: ActivitySteps) {}

  execute(actor: Actor, input: ActivityWordInput): Promise<ActivityAnswer> {
    return this.steps.take(actor, 'activity.cancel', input, (facts, tx) =>
      activitySteps.cancelActivity(facts, input, tx),
    );
  }
}

/** A partner says that accepted figures are wrong. */
@Injectable()
export class DisputeActivity {
  constructor(private readonly steps: ActivitySteps) {}

  execute(actor: Actor, input: ActivityWordInput): Promise<ActivityAnswer> {
    return this.steps.take(actor, 'activity.dispute', input, (facts, tx) =>
      activitySteps.disputeActivity(facts, actor, input, tx),
    );
  }
}

export interface AnswerDisputeInput extends ActivityWordInput {
  /** Says that the matter is settled. */
  resolve?: boolean | null;
}

/** An answer to a dispute, or its end. */
@Injectable()
export class AnswerDispute {
  constructor(private readonly steps: ActivitySteps) {}

  execute(actor: Actor, input: AnswerDisputeInput): Promise<ActivityAnswer> {
    const request = { text: input.text, resolve: input.resolve === true };
    return this.steps.take(actor, 'activity.answerDispute', input, (facts, tx) =>
      activitySteps.answerDispute(facts, actor, request, tx),
    );
  }
}
