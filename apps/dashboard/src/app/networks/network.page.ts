import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  AddressText,
  Button,
  Icon,
  injectDates,
  injectLanguage,
  injectWords,
  LocalTextView,
  Page,
  Section,
  Tile,
} from '@kalaka/ui';
import { Facts, Story } from '@kalaka/ui/record';
import { LoadState } from '../shell/graphql/load-state';
import { Session } from '../shell/session/session';
import { NetworkStore } from './network.store';
import { postStory } from './post-story';
import { ruleFacts } from './rule-facts';
import { NetworkOwnTerms } from './own-terms/network-own-terms';
import { ACTIVITY_TYPES, DISTRICTS } from './own-terms/term-lists';
import { NetworkTargetGroups } from './target-groups/network-target-groups';

/** `/network`: who runs it now, who did before, with which municipalities it works, and what was agreed on. */
@Component({
  imports: [
    ...[AddressText, Button, Facts, Icon, LoadState, LocalTextView, NetworkTargetGroups, Page, RouterLink],
    ...[NetworkOwnTerms, Section, Story, Tile],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [NetworkStore],
  templateUrl: './network.page.html',
})
export class NetworkPage {
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  private readonly language = injectLanguage();
  protected readonly store = inject(NetworkStore);
  private readonly session = inject(Session);

  protected readonly ownLists = [ACTIVITY_TYPES, DISTRICTS];
  protected readonly network = this.store.network;
  protected readonly mayEdit = computed(() => this.session.can('network.edit'));
  protected readonly mayReadHandovers = computed(() => this.session.can('handover.read'));
  protected readonly heldNow = computed(() => {
    const network = this.network();
    return network?.naoTerms.find(({ from, to }) => from <= network.today && (!to || to >= network.today));
  });
  protected readonly story = computed(() => {
    const network = this.network();
    return network ? postStory(network, this.t, (date) => this.dates.date(date)) : [];
  });
  protected readonly rules = computed(() => {
    const network = this.network();
    return network ? ruleFacts(network, this.t, this.language()) : [];
  });
}
