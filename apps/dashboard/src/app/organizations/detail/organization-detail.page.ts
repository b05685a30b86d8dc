import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { type Crumb, Crumbs, injectDates, injectWords, PageTitle, Status, dateIn } from '@kalaka/ui';
import { type Fact, Facts } from '@kalaka/ui/record';
import { type Tab, Tabs } from '@kalaka/ui/tables';
import { LoadState } from '../../shell/graphql/load-state';
import { Session } from '../../shell/session/session';
import { isInside } from '../acts-for';
import { label } from '../labels';
import { OrganizationStore } from '../organization.store';
import { OrganizationDocuments } from '../documents/organization-documents';
import { OrganizationLends } from '../spare-capacity/organization-lends';
import { OpenPanel } from './open-panel';
import { OrganizationFacts } from './organization-facts';
import { OrganizationHead } from './organization-head';
import { OrganizationPeople } from './organization-people';
import { OrganizationServices } from './organization-services';
import { OrganizationStory } from './organization-story';
import { OrganizationCapacity } from '../assessments/organization-capacity';
import { OrganizationSponsorships } from '../sponsorships/organization-sponsorships';
import { signReason } from './sign-reason';
import { chosen, storyOf } from './story';
import { DETAIL_TABS, type DetailTab } from './tabs';

/** `/organizations/:id`, `…/profile`, `…/services`, `…/lends`, `…/people`, `…/documents`. */
@Component({
  selector: 'app-organization-detail',
  imports: [
    Crumbs,
    Facts,
    LoadState,
    OpenPanel,
    OrganizationDocuments,
    OrganizationFacts,
    OrganizationHead,
    OrganizationLends,
    OrganizationPeople,
    OrganizationCapacity,
    OrganizationSponsorships,
    OrganizationServices,
    OrganizationStory,
    Status,
    Tabs,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [OrganizationStore],
  templateUrl: './organization-detail.page.html',
})
export class OrganizationDetailPage {
  readonly id = input.required<string>();
  readonly tab = input<DetailTab>('story');
  protected readonly store = inject(OrganizationStore);
  protected readonly t = injectWords();
  private readonly session = inject(Session);
  private readonly dates = injectDates();

  /** Officials and the public see what is published: no mandates, and nothing waits for them here. */
  protected readonly inside = computed(() => isInside(this.session.actor()));
  protected readonly sign = computed(() => {
    const organization = this.store.organization();
    return organization ? this.t(signReason(organization)) : '';
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    { label: this.store.organization()?.name.text ?? this.t('organizations.detail.one') },
  ]);
  protected readonly tabs = computed<Tab[]>(() => {
    const organization = this.store.organization();
    const counts: Partial<Record<DetailTab, number>> = {
      services: organization?.services.length,
      lends: organization?.spareCapacity.length,
      people: organization?.people.filter((mandate) => mandate.current).length,
    };
    const mayRead = organization?.allowed.includes('document.read') ?? false;
    const closed: Partial<Record<DetailTab, boolean>> = {
      people: !this.inside(),
      lends: !this.inside(),
      documents: !mayRead,
      capacity: !this.session.can('gap.list', {}),
    };
    const shown = DETAIL_TABS.filter((tab) => !closed[tab]);
    return shown.map((tab) => ({
      label: this.t(`organizations.detail.tab.${tab}`),
      link: ['/organizations', this.id(), ...(tab === 'story' ? [] : [tab])],
      count: counts[tab],
      current: tab === this.tab(),
    }));
  });
  protected readonly story = computed(() => {
    const organization = this.store.organization();
    if (!organization) return [];
    const whole = storyOf(organization, this.store.events(), this.today());
    return chosen(whole, this.store.choice());
  });
  private readonly today = computed(() => this.store.network()?.today ?? dateIn(new Date()));
  /** From this year back to the first that the organization itself tells of. */
  protected readonly years = computed(() => {
    const { memberships = [], foundedOn } = this.store.organization() ?? {};
    const days = memberships.flatMap(({ appliedOn, from }) => [appliedOn, from]);
    const first = [foundedOn, ...days].filter((day): day is string => Boolean(day)).sort()[0];
    const now = Number(this.today().slice(0, 4));
    const length = now - Number((first ?? this.today()).slice(0, 4)) + 1;
    return Array.from({ length }, (_, back) => String(now - back));
  });
  protected readonly who = computed<Fact[]>(() => {
    const organization = this.store.organization();
    if (!organization) return [];
    const { legalForm, sourceLegalForm, legalStatus, officers } = organization;
    const unknown = this.t('organizations.notKnown');
    const names = officers.map(({ name }) => name).join(', ');
    return [
      this.fact('legalForm', legalForm ? this.t(label.legalForm(legalForm)) : (sourceLegalForm ?? unknown)),
      this.fact('legalStatus', legalStatus ? this.t(label.legalStatus(legalStatus)) : unknown),
      this.fact('sign', this.t(signReason(organization))),
      ...(organization.sponsor ? [this.fact('sponsor', this.sponsor(organization.sponsor))] : []),
      ...(this.inside() ? [this.fact('officers', names || this.t('organizations.people.none'))] : []),
    ];
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => this.store.id.set(this.id()));
    const router = inject(Router);
    effect(() => {
      const id = this.store.movedTo();
      const tab = this.tab() === 'story' ? [] : [this.tab()];
      if (id) void router.navigate(['/organizations', id, ...tab], { replaceUrl: true });
    });
    effect(() => {
      const name = this.store.organization()?.name.text;
      if (!name) return;
      const tab = this.tab() === 'story' ? '' : `${this.t(`organizations.detail.tab.${this.tab()}`)}:`;
      title.set(name, tab);
    });
  }

  private sponsor({ to, sponsor }: { to: string; sponsor: { name: { text: string } } }): string {
    return this.t('organizations.sponsorUntil', { name: sponsor.name.text, day: this.dates.date(to) });
  }

  private fact(field: string, value: string): Fact {
    return { term: this.t(`organizations.field.${field}`), value };
  }
}
