import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FailedMailsDocument, SendMailAgainDocument } from '@kalaka/contract';
import {
  Button,
  type Crumb,
  dateIn,
  Empty,
  injectDates,
  injectWords,
  Page,
  Status,
  Toaster,
} from '@kalaka/ui';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { newId } from '../../shell/graphql/new-id';
import { pageData } from '../../shell/graphql/page-data';

/** `/people/mails`: what could not be sent, to whom and why, and trying it once more. */
@Component({
  imports: [Button, Empty, LoadState, Page, RouterLink, Status],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './failed-mails.page.html',
})
export class FailedMailsPage {
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly client = inject(GraphqlClient);
  private readonly toaster = inject(Toaster);

  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('people.list.title'), link: '/people' },
    { label: this.t('people.mails.title') },
  ]);
  protected readonly data = pageData(
    () => null,
    () => this.client.request(FailedMailsDocument),
  );

  protected when(at: string): string {
    const zone = this.data.value()?.network.timeZone;
    return `${this.dates.date(dateIn(at, zone))} ${this.dates.time(at, zone)}`;
  }

  protected async again(mailId: string, to: string): Promise<void> {
    const { sendMailAgain } = await this.client.request(SendMailAgainDocument, {
      input: { mailId, idempotencyKey: newId() },
    });
    const [problem] = problemsOf(sendMailAgain);
    this.toaster.say(problem?.message ?? this.t('people.mails.again.done', { to }));
    await this.data.reload();
  }
}
