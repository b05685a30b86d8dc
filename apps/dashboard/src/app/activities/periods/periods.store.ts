import { inject, Injectable } from '@angular/core';
import {
  LockPeriodDocument,
  MarkPeriodMissingDocument,
  PeriodsPageDocument,
  RecordHourRatesDocument,
  type RecordHourRatesInput,
  type RecordPeriodInput,
  RecordReportingPeriodDocument,
  UnlockPeriodDocument,
} from '@kalaka/contract';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { pageData } from '../../shell/graphql/page-data';

interface Step {
  readonly periodId: string;
  readonly version: number;
  readonly idempotencyKey: string;
}

/** The reporting periods of the network and what an hour is worth. Provided by the pages that show them. */
@Injectable()
export class PeriodsStore {
  private readonly client = inject(GraphqlClient);

  readonly page = pageData(
    () => null,
    () => this.client.request(PeriodsPageDocument),
  );

  async record(input: RecordPeriodInput) {
    const answer = await this.client.request(RecordReportingPeriodDocument, { input });
    return problemsOf(answer.recordReportingPeriod);
  }

  async recordRates(input: RecordHourRatesInput) {
    return problemsOf((await this.client.request(RecordHourRatesDocument, { input })).recordHourRates);
  }

  lock(input: Step) {
    return this.step(async () => (await this.client.request(LockPeriodDocument, { input })).lockPeriod);
  }

  unlock(input: Step & { readonly until: string; readonly reason: string }) {
    return this.step(async () => (await this.client.request(UnlockPeriodDocument, { input })).unlockPeriod);
  }

  markMissing(input: Step & { readonly organizationId: string }) {
    return this.step(
      async () => (await this.client.request(MarkPeriodMissingDocument, { input })).markPeriodMissing,
    );
  }

  /** When somebody else was quicker, what they did is shown, and the next try goes with it. */
  private async step(send: () => Promise<{ readonly __typename?: string }>) {
    const answer = await send();
    const problems = problemsOf(answer);
    if (problems.length === 0 || answer.__typename === 'StaleVersionRefusal') await this.page.reload();
    return problems;
  }
}
