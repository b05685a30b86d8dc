import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Button,
  Empty,
  injectDates,
  injectWords,
  LocalTextView,
  Section,
  Status,
  Tasks,
  Tile,
} from '@kalaka/ui';
import { ToTell } from '../activities';
import { OpenPanel, organizationLabel, shapeOf } from '../organizations';
import { LoadState } from '../shell/graphql/load-state';
import { HomeStore } from './home.store';
import { Session } from '../shell/session/session';
import { waitingRows } from './part-rows';

/** The first screen of a member: what the network asks of us, then how our organization stands and what happened with it. */
@Component({
  selector: 'app-home',
  imports: [
    Button,
    Empty,
    LoadState,
    LocalTextView,
    OpenPanel,
    RouterLink,
    Section,
    Status,
    Tasks,
    Tile,
    ToTell,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'flow-l' },
  providers: [HomeStore],
  templateUrl: './home.html',
})
export class Home {
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  protected readonly store = inject(HomeStore);
  private readonly session = inject(Session);

  protected readonly mayLog = computed(() =>
    this.session.can('activity.log', { organizationId: this.session.actor()?.organizationId }),
  );
  protected readonly organization = computed(() => this.store.home()?.organization ?? null);
  protected readonly question = computed(() => this.store.home()?.openQuestions[0]?.question ?? null);
  protected readonly mayAnswer = computed(
    () => this.organization()?.allowed.includes('membership.answerInfo') ?? false,
  );
  /** What other members wait for. */
  protected readonly waiting = computed(() => {
    const [home, own] = [this.store.home(), this.organization()?.id];
    return home && own ? waitingRows(home, own, this.t) : [];
  });
  /** Where the membership stands: its state, and since when. */
  protected readonly standing = computed(() => {
    const membership = this.organization()?.membership;
    return {
      kind: shapeOf(membership?.state),
      label: this.t(organizationLabel.state(membership?.state)),
      since: membership?.from
        ? this.t('today.home.memberSince', { day: this.dates.date(membership.from) })
        : membership?.appliedOn
          ? this.t('today.home.appliedOn', { day: this.dates.date(membership.appliedOn) })
          : null,
    };
  });
}
