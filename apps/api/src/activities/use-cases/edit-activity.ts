import {
  activityRules,
  ok,
  type ActivityEvent,
  type Actor,
  type GivenActivity,
  type Operation,
  type Refusal,
  type Result,
  type WriteFacts,
  type WrittenActivity,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/index.js';
import { factsFor, rewriteActivity } from '../activities.repository.js';
import type { Stored } from '../step-facts.js';
import { ActivitySteps, type ActivityStepInput } from './activity-steps.js';
import type { ActivityAnswer } from './log-activity.js';

export interface EditActivityInput extends ActivityStepInput, GivenActivity {
  /** Sends the report with it, where it waits for that. */
  report?: boolean | null;
}

type Decide = (activity: Stored, facts: WriteFacts, tx: Tx) => Result<WrittenActivity, Refusal>;

/** Until its figures are accepted an activity is put right as a whole. */
@Injectable()
export class EditActivity {
  constructor(private readonly steps: ActivitySteps) {}

  execute(actor: Actor, input: EditActivityInput): Promise<ActivityAnswer> {
    return rewrite(
      this.steps,
      actor,
      { operation: 'activity.edit', event: 'activity.edited' },
      input,
      (...args) => activityRules.editActivity(args[0], args[1], input, args[2]),
    );
  }
}

/** What was planned took place; what is sent is how it really was. */
@Injectable()
export class HoldActivity {
  constructor(private readonly steps: ActivitySteps) {}

  execute(actor: Actor, input: EditActivityInput): Promise<ActivityAnswer> {
    return rewrite(
      this.steps,
      actor,
      { operation: 'activity.hold', event: 'activity.held' },
      input,
      (...args) => activityRules.holdActivity(args[0], args[1], input, args[2]),
    );
  }
}

function rewrite(
  steps: ActivitySteps,
  actor: Actor,
  { operation, event }: { operation: Operation; event: ActivityEvent },
  input: EditActivityInput,
  decide: Decide,
): Promise<ActivityAnswer> {
  return steps.inTransaction(actor, operation, input, async (tx) => {
    const loaded = await steps.loaded(tx, operation, input);
    if (!loaded.ok) return loaded;
    const { activity } = loaded.value;
    const decided = decide(activity, await factsFor(tx, activity.organizationId, input), tx);
    if (!decided.ok) return decided;
    const to = input.report ? activityRules.reportedIfWaiting(decided.value.state) : decided.value.state;
    await rewriteActivity(tx, activity, { ...decided.value, state: to });
    await tx.audit({
      event: to === decided.value.state ? event : 'activity.reported',
      subject: { type: 'activity', id: activity.id },
      organizationId: activity.organizationId,
      from: activity.state,
      to,
      data: { type: decided.value.type, happenedOn: decided.value.happenedOn },
    });
    return ok({ activityId: activity.id });
  });
}
