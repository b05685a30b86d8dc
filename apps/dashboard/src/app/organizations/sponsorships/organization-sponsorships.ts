import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import {
  OrganizationSponsorshipsDocument,
  SponsorCandidatesDocument,
  SponsorOnDocument,
  type SponsorshipFactsFragment,
} from '@kalaka/contract';
import { isPlainDate } from '@kalaka/domain';
import {
  Button,
  Day,
  Empty,
  injectDates,
  injectWords,
  Section,
  Status,
  type TaskRow,
  Tasks,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { Session } from '../../shell/session/session';
import { standingShape } from './sponsorship-facts';

/** The part of an organization's page that says through whom it acts, or for whom, today and on any other day. */
@Component({
  selector: 'app-organization-sponsorships',
  imports: [Button, Day, Empty, FormField, LoadState, RouterLink, Section, Status, Tasks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organization-sponsorships.html',
})
export class OrganizationSponsorships {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);

  protected readonly data = pageData(
    () => this.id(),
    (id) => this.client.request(OrganizationSponsorshipsDocument, { id }),
  );
  protected readonly mayPropose = computed(() =>
    this.session.can('sponsorship.propose', { organizationId: this.id() }),
  );
  private readonly maySeek = computed(() =>
    this.session.can('sponsorship.list', { organizationId: this.id() }),
  );
  protected readonly candidates = pageData(
    () => ({ id: this.id(), may: this.maySeek() }),
    async ({ id, may }) =>
      may ? (await this.client.request(SponsorCandidatesDocument, { id })).sponsorCandidates : [],
  );
  protected readonly running = computed(() =>
    (this.data.value()?.organization.sponsorships ?? []).filter(
      ({ standing, sponsee }) => standing === 'RUNNING' && sponsee.id === this.id(),
    ),
  );
  /** The group cannot sign and nobody acts for it. */
  protected readonly needsSponsor = computed(() => {
    const organization = this.data.value()?.organization;
    const informal =
      organization?.legalStatus === 'INFORMAL' || organization?.legalStatus === 'IN_REGISTRATION';
    return informal && this.running().length === 0;
  });
  protected readonly rows = computed<TaskRow[]>(() =>
    (this.data.value()?.organization.sponsorships ?? []).map((one) => this.row(one)),
  );

  private readonly asked = signal('');
  protected readonly day = hubForm<{ day: string }>({
    key: 'sponsorships.onDay',
    initial: { day: '' },
    rules: ({ day }) => (isPlainDate(day) ? [] : [{ code: day ? 'NOT_A_DATE' : 'REQUIRED', field: 'onDay' }]),
    send: async ({ day }) => {
      this.asked.set(day);
      return [];
    },
  });
  private readonly onDay = pageData(
    () => ({ id: this.id(), day: this.asked() }),
    async ({ id, day }) => (day ? await this.client.request(SponsorOnDocument, { id, day }) : undefined),
  );
  protected readonly answer = computed(() => {
    const found = this.onDay.value()?.sponsorOn;
    if (!found) return null;
    const day = this.dates.date(this.asked());
    const names = found.map(({ sponsor }) => sponsor.name.text).join(', ');
    return names
      ? this.t('sponsorships.onDay.was', { day, names })
      : this.t('sponsorships.onDay.none', { day });
  });

  private row(one: SponsorshipFactsFragment): TaskRow {
    const asSponsee = one.sponsee.id === this.id();
    const other = asSponsee ? one.sponsor : one.sponsee;
    const days = this.t('sponsorships.days', {
      from: this.dates.date(one.from, 'table'),
      to: this.dates.date(one.endedOn ?? one.to, 'table'),
    });
    return {
      id: one.id,
      title: other.name.text,
      sub: `${this.t(asSponsee ? 'sponsorships.sponsor' : 'sponsorships.sponsee')} · ${days}`,
      link: ['/organizations', this.id(), 'sponsorship', one.id],
      tile: { id: other.id, name: other.name.text },
      status: { kind: standingShape(one.standing), label: this.t(`sponsorships.standing.${one.standing}`) },
    };
  }
}
