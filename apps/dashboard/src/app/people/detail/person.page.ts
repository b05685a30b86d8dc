import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MandateFactsFragment } from '@kalaka/contract';
import {
  AddressText,
  Button,
  dateIn,
  type Crumb,
  Icon,
  injectDates,
  injectWords,
  LocalTextView,
  Page,
  Status,
} from '@kalaka/ui';
import { LoadState } from '../../shell/graphql/load-state';
import { Session } from '../../shell/session/session';
import { bodyOf, PERSON_SHAPE, STATE_SHAPE, stateOf } from '../labels';
import { PersonData } from '../erasures/person-data';
import { PersonInvitation } from '../invitations/person-invitation';
import { PersonStore } from '../person.store';
import { EndMandate } from './end-mandate';
import { PersonAccess } from './person-access';

const EMPLOYED: ReadonlySet<string> = new Set(['COORD', 'FIN']);

/** `/people/:id`: one person, the mandates with their days, and ending one. */
@Component({
  imports: [
    ...[AddressText, Button, EndMandate, Icon, LoadState, LocalTextView, Page, RouterLink, Status],
    ...[PersonAccess, PersonData, PersonInvitation],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [PersonStore],
  templateUrl: './person.page.html',
})
export class PersonPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly store = inject(PersonStore);
  protected readonly session = inject(Session);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** Id of the mandate whose end is being asked about. */
  protected readonly ending = signal<string | null>(null);
  private readonly endPart = viewChild(EndMandate);
  private readonly accessPart = viewChild(PersonAccess);
  protected readonly failed = computed(
    () => (this.endPart()?.failed() ?? false) || (this.accessPart()?.failed() ?? false),
  );
  protected readonly shape = STATE_SHAPE;
  protected readonly personShape = PERSON_SHAPE;

  protected readonly person = computed(() => {
    const person = this.store.person.value();
    // Where another network keeps an erased person, the store has moved on to who is left here.
    return person?.id === this.store.id() ? person : undefined;
  });
  /** The zone decides the day; a network without one in its answer uses the reader's. */
  protected readonly today = dateIn(new Date());
  private readonly mandates = computed(() =>
    (this.person()?.mandates ?? []).map((mandate) => ({
      mandate,
      state: stateOf(mandate, this.today),
      body: bodyOf(mandate),
      employed: EMPLOYED.has(mandate.role),
      mayEnd: this.mayEnd(mandate),
    })),
  );
  protected readonly running = computed(() => this.mandates().filter(({ state }) => state !== 'ended'));
  protected readonly past = computed(() => this.mandates().filter(({ state }) => state === 'ended'));
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('people.list.title'), link: '/people' },
    { label: this.person()?.name ?? '' },
  ]);
  protected readonly own = computed(() => this.session.viewer()?.accountId === this.id());

  constructor() {
    effect(() => this.store.id.set(this.id()));
  }

  /** Whether the parts about access show: for whoever may, about somebody else who is not erased. */
  protected readonly mayShut = computed(
    () => !this.own() && !this.person()?.erased && this.session.can('person.deactivate'),
  );
  protected readonly mayManage = computed(() => this.session.mayEver('invitation.resend'));

  /** What was acted on is gone or changed: the page begins again at its heading. */
  protected async changed(): Promise<void> {
    await this.store.person.reload();
    this.element.querySelector<HTMLElement>('h1')?.focus();
  }

  protected async ended(): Promise<void> {
    this.close();
    await this.store.person.reload();
  }

  /** Focus goes back to where the question was asked. */
  protected close(): void {
    const id = this.ending();
    this.ending.set(null);
    setTimeout(() => {
      const back = this.element.querySelector<HTMLElement>(`#end-${id ?? ''}`);
      (back ?? this.element.querySelector<HTMLElement>('h1'))?.focus();
    });
  }

  private mayEnd(mandate: MandateFactsFragment): boolean {
    const own = this.session.viewer()?.accountId === this.id();
    const organizationId = EMPLOYED.has(mandate.role) ? undefined : mandate.organization?.id;
    return (
      !own && stateOf(mandate, this.today) !== 'ended' && this.session.can('mandate.end', { organizationId })
    );
  }
}
