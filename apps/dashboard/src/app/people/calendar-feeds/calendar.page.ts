import { ChangeDetectionStrategy, Component, ElementRef, inject, signal, viewChild } from '@angular/core';
import {
  CalendarFeedPageDocument,
  MakeCalendarFeedDocument,
  RevokeCalendarFeedDocument,
} from '@kalaka/contract';
import {
  Button,
  Control,
  ErrorSummary,
  Field,
  Icon,
  injectDates,
  injectWords,
  Page,
  Section,
  Toaster,
} from '@kalaka/ui';
import { Tabs } from '@kalaka/ui/tables';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { TakeOut } from '../../shell/forms/take-out';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { profileTabs } from '../profile/profile-frame';

/** `/profile/calendar`: a secret address under which a calendar program reads what is coming up, without signing in. */
@Component({
  imports: [Button, Control, ErrorSummary, Field, Icon, LoadState, Page, Section, Tabs, TakeOut],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './calendar.page.html',
})
export class CalendarPage {
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  private readonly client = inject(GraphqlClient);
  private readonly toaster = inject(Toaster);
  private readonly shown = viewChild<ElementRef<HTMLInputElement>>('shown');
  protected readonly tabs = profileTabs('calendar');
  protected readonly data = pageData(
    () => null,
    () => this.client.request(CalendarFeedPageDocument),
  );
  /** The address that was just made: it is told this once. */
  protected readonly address = signal('');

  protected readonly making = hubForm<object>({
    key: 'profile.calendar.make',
    initial: {},
    send: async () => {
      const { makeCalendarFeed: made } = await this.client.request(MakeCalendarFeedDocument);
      if (made.__typename === 'CalendarFeedMade') this.address.set(made.address);
      return problemsOf(made);
    },
  });
  protected readonly ending = hubForm<object>({
    key: 'profile.calendar.end',
    initial: {},
    send: async () => problemsOf((await this.client.request(RevokeCalendarFeedDocument)).revokeCalendarFeed),
  });

  /** The new address has focus, ready to be copied. */
  protected async make(event?: Event): Promise<void> {
    if (!(await this.making.submit(event))) return;
    this.toaster.say(this.t('people.calendar.made'));
    await this.data.reload();
    this.shown()?.nativeElement.select();
  }

  protected async end(): Promise<void> {
    if (!(await this.ending.submit())) return;
    this.address.set('');
    this.toaster.say(this.t('people.calendar.ended'));
    await this.data.reload();
  }
}
