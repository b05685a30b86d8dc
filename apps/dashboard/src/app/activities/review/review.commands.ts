import { computed, inject, Injectable, signal } from '@angular/core';
import {
  AcceptActivitiesDocument,
  type AcceptActivitiesMutation,
  SendBackActivityDocument,
  TakeAcceptanceBackDocument,
} from '@kalaka/contract';
import { injectWords, type Problem, Toaster } from '@kalaka/ui';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { newId } from '../../shell/graphql/new-id';
import { type ReviewRow, ReviewStore } from './review.store';

type Version = { readonly activityId: string; readonly version: number };
/** A report that was not accepted with the others, and why. */
export interface LeftOut {
  readonly row: ReviewRow;
  readonly message: string;
}
/** As many as the API takes at once. */
const MOST = 100;

/** What a coordinator does with reports: many at once, with one step to take all of it back. */
@Injectable()
export class ReviewCommands {
  private readonly client = inject(GraphqlClient);
  private readonly store = inject(ReviewStore);
  private readonly toaster = inject(Toaster);
  private readonly t = injectWords();
  private readonly chosen = signal<ReadonlyMap<string, ReviewRow>>(new Map());
  readonly ticked = this.chosen.asReadonly();
  readonly ids = computed(() => new Set(this.chosen().keys()));
  /** What was left out the last time, named until something else is done. */
  readonly leftOut = signal<readonly LeftOut[]>([]);
  readonly problems = signal<readonly Problem[]>([]);

  turn(row: ReviewRow, on: boolean): void {
    this.chosen.update((before) => {
      const after = new Map(before);
      if (on && after.size < MOST) after.set(row.id, row);
      else after.delete(row.id);
      return after;
    });
  }

  clear(): void {
    this.chosen.set(new Map());
  }

  acceptTicked(): Promise<void> {
    return this.accept([...this.chosen().values()]);
  }

  /** Accepts these; those that cannot be accepted are left out, and named. */
  async accept(rows: readonly ReviewRow[]): Promise<void> {
    const activities = rows.map(({ id, version }) => ({ activityId: id, version }));
    const { acceptActivities: answer } = await this.client.request(AcceptActivitiesDocument, {
      input: { activities, idempotencyKey: newId() },
    });
    if (!this.done(answer)) return;
    const named = new Map(rows.map((row) => [row.id, row]));
    this.leftOut.set(
      answer.exceptions.flatMap(({ activityId, message }) => {
        const row = named.get(activityId);
        return row ? [{ row, message }] : [];
      }),
    );
    this.clear();
    const accepted = activities
      .filter(({ activityId }) => answer.activityIds.includes(activityId))
      .map(({ activityId, version }) => ({ activityId, version: version + 1 }));
    if (accepted.length > 0)
      this.toaster.say(this.t('activityReview.accepted', { count: accepted.length }), {
        undo: () => void this.takeBack(accepted),
      });
    await this.store.reload();
  }

  /** @returns what keeps it from being sent back */
  async sendBack(row: Version, text: string, idempotencyKey: string): Promise<readonly Problem[]> {
    const { sendBackActivity } = await this.client.request(SendBackActivityDocument, {
      input: { ...row, text, idempotencyKey },
    });
    const problems = problemsOf(sendBackActivity);
    if (problems.length > 0) return problems;
    this.leftOut.set([]);
    this.toaster.say(this.t('activityReview.sentBack'));
    await this.store.reload();
    return [];
  }

  private async takeBack(activities: readonly Version[]): Promise<void> {
    const { takeAcceptanceBack: answer } = await this.client.request(TakeAcceptanceBackDocument, {
      input: { activities: [...activities], idempotencyKey: newId() },
    });
    if (!this.done(answer)) return;
    this.toaster.say(this.t('activityReview.takenBack', { count: answer.activityIds.length }));
    await this.store.reload();
  }

  private done(
    answer: AcceptActivitiesMutation['acceptActivities'],
  ): answer is Extract<typeof answer, { __typename: 'ManyActivitiesChanged' }> {
    this.problems.set(problemsOf(answer));
    return answer.__typename === 'ManyActivitiesChanged';
  }
}
