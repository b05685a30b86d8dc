import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  untracked,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { DeskDocument, OrganizationBesideDocument } from '@kalaka/contract';
import { addDays, EVENT_NAMES } from '@kalaka/domain';
import {
  ArrowKeys,
  Button,
  dateIn,
  Empty,
  Icon,
  injectDates,
  injectWords,
  Page,
  Section,
  Tasks,
} from '@kalaka/ui';
import { QuietBeside, quietRows, reportRows } from '../activities/desk-parts';
import { Chosen, OrganizationBeside } from '../organizations/desk-parts';
import { GraphqlClient } from '../shell/graphql/graphql-client';
import { LoadState } from '../shell/graphql/load-state';
import { pageData } from '../shell/graphql/page-data';
import { dueRows, mailRows, recentRows } from './desk-rows';
import { partRows } from './part-rows';

/** From this width the detail stands beside the list; under it, below. */
const WIDE = '(min-width: 75rem)';
const OLDER = 5;
const NEWEST = 6;
const QUIETEST = 8;
/** What the desk tells of the record: not who signed in, and not who read the record. */
const TOLD = EVENT_NAMES.filter((name) => !/^(session|profile|audit)\./.test(name));

/**
 * The coordinator's desk: what needs me today, and who has gone quiet? Lists on one side, the thing that is looked at on
 * the other; which one it is stands in the address (`?show=<id>`), so Back works and the list keeps its place.
 */
@Component({
  selector: 'app-desk',
  imports: [
    ...[ArrowKeys, Button, Empty, Icon, LoadState, OrganizationBeside],
    ...[Page, QuietBeside, RouterLink, Section, Tasks],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './desk.html',
})
export class Desk {
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly client = inject(GraphqlClient);
  private readonly written = inject(Chosen);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });

  protected readonly data = pageData(
    () => null,
    () => this.client.request(DeskDocument, { newest: { events: TOLD } }),
  );
  private readonly newest = computed(() => this.data.value()?.auditTrail.edges.map(({ node }) => node) ?? []);
  private readonly members = computed(() => this.data.value()?.quietMembers.members ?? []);
  private readonly chosen = computed(() => this.params().get('show') ?? '');
  /** What is shown beside the list: the chosen row, else the first that is due, else whom the newest change was about. */
  protected readonly shown = computed(() => {
    const desk = this.data.value()?.desk;
    if (this.chosen()) return this.chosen();
    const newest = this.newest().find(({ organization }) => organization)?.organization?.id;
    const quiet = this.members()[0]?.organization.id;
    return desk?.due[0]?.organization.id ?? desk?.unofficered[0]?.id ?? quiet ?? newest ?? '';
  });
  protected readonly isChosen = computed(() => this.chosen() !== '');
  protected readonly detail = pageData(
    () => this.shown(),
    async (id) =>
      id ? (await this.client.request(OrganizationBesideDocument, { id })).organization : undefined,
  );
  protected readonly organization = computed(() => {
    const answer = this.detail.value();
    return answer && answer.id === this.shown() ? answer : undefined;
  });

  private readonly zone = computed(() => this.data.value()?.network.timeZone);
  protected readonly today = computed(() => this.data.value()?.network.today ?? dateIn(new Date()));
  protected readonly due = computed(() => {
    const desk = this.data.value()?.desk;
    const reports = this.data.value()?.reviewDesk;
    const facts = { today: this.today(), shown: this.shown(), t: this.t };
    const day = (date: string) => this.dates.date(date, 'table');
    return [
      ...mailRows(desk?.failedMails ?? 0, this.t),
      ...(reports ? reportRows(reports, { ...facts, day }) : []),
      ...dueRows(desk?.due ?? [], desk?.unofficered ?? [], facts),
      ...partRows(desk?.gaps ?? [], desk?.sponsorships ?? [], { ...facts, day }),
    ];
  });
  protected readonly begun = computed(() => this.data.value()?.quietMembers.begun ?? false);
  protected readonly quietCount = computed(() => this.members().length);
  protected readonly quiet = computed(() =>
    quietRows(this.members().slice(0, QUIETEST), this.shown(), this.t),
  );
  protected readonly rule = computed(() => {
    const { times = 2, floorDays = 21, usualDays = 30 } = this.data.value()?.quietMembers.rule ?? {};
    return this.t('desk.quiet.rule', { times, days: floorDays, usual: usualDays });
  });
  /** The quiet member that stands beside the list, if it is one. */
  protected readonly shownQuiet = computed(() =>
    this.members().find(({ organization }) => organization.id === this.shown()),
  );
  private readonly recent = computed(() => {
    const zone = this.zone();
    const yesterday = addDays(this.today(), -1);
    const events = this.newest();
    const isNew = (at: string) => dateIn(at, zone) >= yesterday;
    return { fresh: events.filter(({ at }) => isNew(at)), older: events.filter(({ at }) => !isNew(at)) };
  });
  /** One row is marked: the due one, else the newest change about it. */
  private readonly markInNews = computed(() =>
    [...this.due(), ...this.quiet()].some(({ current }) => current) ? '' : this.shown(),
  );
  protected readonly freshCount = computed(() => this.recent().fresh.length);
  protected readonly fresh = computed(() =>
    recentRows(this.recent().fresh.slice(0, NEWEST), {
      shown: this.markInNews(),
      t: this.t,
      fresh: true,
      when: (at) => this.dates.time(at, this.zone()),
    }),
  );
  protected readonly older = computed(() =>
    recentRows(this.recent().older.slice(0, OLDER), {
      shown: this.markInNews(),
      t: this.t,
      fresh: false,
      when: (at) => this.dates.date(dateIn(at, this.zone()), 'table'),
    }),
  );

  constructor() {
    // Under 75rem the detail is further down: who chose a row is taken there.
    let before = this.chosen();
    effect(() => {
      const [chosen, organization] = [this.chosen(), this.organization()];
      if (!organization || chosen === before || chosen !== organization.id) return;
      before = chosen;
      untracked(() => setTimeout(() => this.goToDetail()));
    });
  }

  /** The page of the message begins with everybody who is quiet; who is not meant is taken out there. */
  protected chooseQuiet(): void {
    this.written.clear();
    for (const { organization } of this.members()) this.written.turn(organization, true);
  }

  private goToDetail(): void {
    if (globalThis.matchMedia?.(WIDE).matches) return;
    const heading = this.element.querySelector<HTMLElement>('#beside-heading');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView?.({ block: 'start' });
  }

  protected backToList(event: Event): void {
    event.preventDefault();
    const row =
      this.element.querySelector<HTMLElement>('.task[aria-current]') ?? this.element.querySelector('h1');
    row?.focus();
    row?.scrollIntoView?.({ block: 'center' });
  }
}
