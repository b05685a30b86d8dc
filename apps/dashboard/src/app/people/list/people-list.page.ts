import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  linkedSignal,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import {
  AddressText,
  Button,
  Control,
  Empty,
  Field,
  Icon,
  injectDates,
  injectWords,
  LocalTextView,
  Page,
  Notice,
  Status,
} from '@kalaka/ui';
import { Chip, Pager, Scroll } from '@kalaka/ui/tables';
import { ROLES, type PersonState } from '@kalaka/domain';
import { LoadState } from '../../shell/graphql/load-state';
import { Session } from '../../shell/session/session';
import { CoordinationPart } from '../coordination';
import { bodyOf, PERSON_SHAPE } from '../labels';
import { PeopleStore } from '../people.store';
import { peopleParams, readPeopleView } from './people-view';

const EMPLOYED: ReadonlySet<string> = new Set(['COORD', 'FIN']);

/** `/people`: everybody with a mandate in the network, and for whom they act. */
@Component({
  imports: [
    AddressText,
    Button,
    Chip,
    Control,
    Empty,
    Field,
    Icon,
    LoadState,
    LocalTextView,
    Page,
    Pager,
    RouterLink,
    Scroll,
    ...[CoordinationPart, Notice, Status],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [PeopleStore],
  templateUrl: './people-list.page.html',
})
export class PeopleListPage {
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly store = inject(PeopleStore);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { initialValue: {} });

  protected readonly view = computed(() => readPeopleView(this.params()), {
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  /** What is typed into the form; follows the address. */
  protected readonly search = linkedSignal(() => this.view().search);
  protected readonly organization = linkedSignal(() => this.view().organization);
  protected readonly role = linkedSignal(() => this.view().role);
  protected readonly state = linkedSignal(() => this.view().state);
  protected readonly roles = ROLES;
  protected readonly states: readonly PersonState[] = ['ACTIVE', 'INVITED', 'DEACTIVATED'];
  protected readonly shape = PERSON_SHAPE;
  /** Whoever sees no state has nothing to choose by it. */
  protected readonly seesStates = computed(() => this.session.mayEver('mandate.appoint'));

  protected readonly page = this.store.list.value;
  protected readonly rows = computed(() => {
    const people = this.page()?.edges.map(({ node }) => node) ?? [];
    return people.map((person) => ({
      ...person,
      mandates: person.mandates
        .filter(({ current, to }) => current || to == null)
        .map((mandate) => ({ ...mandate, body: EMPLOYED.has(mandate.role) ? null : bodyOf(mandate) })),
    }));
  });
  protected readonly withStates = computed(() => this.rows().some(({ state }) => state));
  protected readonly withMail = computed(() => this.rows().some(({ email }) => email));
  protected readonly mayAppoint = computed(() => this.session.mayEver('mandate.appoint'));
  protected readonly chips = computed(() => {
    const { search, organization, role, state } = this.view();
    const name = this.store.organizations().find(({ id }) => id === organization)?.name.text ?? '…';
    return [
      ...(search ? [{ param: 'search' as const, label: search }] : []),
      ...(organization ? [{ param: 'organization' as const, label: name }] : []),
      ...(role ? [{ param: 'role' as const, label: this.t(`access.role.${role}`) }] : []),
      ...(state ? [{ param: 'state' as const, label: this.t(`people.state.${state}`) }] : []),
    ];
  });
  protected readonly next = computed(() => {
    const info = this.page()?.pageInfo;
    return info?.hasNextPage && info.endCursor ? { after: info.endCursor } : null;
  });
  protected readonly previous = computed(() => {
    const { after } = this.view();
    return after ? { after: this.store.cursorBefore(after) || null } : null;
  });

  constructor() {
    effect(() => this.store.view.set(this.view()));
    effect(() => this.store.mayErase.set(this.session.mayEver('erasure.list')));
  }

  protected async apply(event?: Event): Promise<void> {
    event?.preventDefault();
    const queryParams = peopleParams({
      search: this.search().trim(),
      organization: this.organization(),
      role: this.role(),
      state: this.state(),
    });
    await this.router.navigate(['/people'], { queryParams, queryParamsHandling: 'merge' });
  }

  protected async remove(param: 'search' | 'organization' | 'role' | 'state'): Promise<void> {
    this[param].set('');
    await this.apply();
    // The chip that had focus is gone: on to the field that it stood for.
    this.element.querySelector<HTMLElement>(`#people-${param}`)?.focus();
  }
}
