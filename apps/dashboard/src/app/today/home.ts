import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { HomeDocument } from '@kalaka/contract';
import {
  Button,
  dateIn,
  Empty,
  injectDates,
  injectWords,
  LocalTextView,
  Section,
  Tasks,
  Tile,
} from '@kalaka/ui';
import { OpenPanel } from '../organizations';
import { GraphqlClient } from '../shell/graphql/graphql-client';
import { LoadState } from '../shell/graphql/load-state';
import { pageData } from '../shell/graphql/page-data';
import { Session } from '../shell/session/session';
import { recentRows } from './desk-rows';

const RECENT = 5;
const OF_A_MEMBER: ReadonlySet<string> = new Set(['AO', 'ED', 'VIEW']);

/**
 * The first screen of everybody but the coordinator: what we need from you, then how your organization stands. Where the
 * room that answers the question of the role does not exist yet, it says so and leads to what does.
 */
@Component({
  selector: 'app-home',
  imports: [Button, Empty, LoadState, LocalTextView, OpenPanel, RouterLink, Section, Tasks, Tile],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './home.html',
})
export class Home {
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);

  protected readonly role = computed(() => this.session.mandate()?.role ?? 'VIEW');
  protected readonly isMember = computed(() => OF_A_MEMBER.has(this.role()));
  protected readonly data = pageData(
    () => this.session.mandate()?.id,
    () => this.client.request(HomeDocument),
  );
  protected readonly organization = computed(() => this.data.value()?.home.organization ?? null);
  protected readonly question = computed(() => this.data.value()?.home.openQuestions[0]?.question ?? null);
  protected readonly mayAnswer = computed(
    () => this.organization()?.allowed.includes('membership.answerInfo') ?? false,
  );
  protected readonly recent = computed(() => {
    const zone = this.data.value()?.network.timeZone;
    const events = (this.data.value()?.home.recent ?? []).filter(({ event }) => !event.startsWith('session.'));
    return recentRows(events.slice(0, RECENT), {
      shown: '',
      t: this.t,
      when: (at) => this.dates.date(dateIn(at, zone), 'table'),
    }).map((row) => ({
      ...row,
      link: row.queryParams ? ['/organizations', String(row.queryParams['show'])] : undefined,
      queryParams: undefined,
    }));
  });
  /** Where the role goes from here while its own room does not exist yet. */
  protected readonly onward = computed(() => (this.role() === 'AUD' ? '/audit' : '/organizations'));
}
