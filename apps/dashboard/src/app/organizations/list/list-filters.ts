import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import {
  LEGAL_FORMS,
  MEMBERSHIP_STATES,
  SPARE_CAPACITY_KINDS,
  type LegalForm,
  type MembershipState,
  type SpareCapacityKind,
} from '@kalaka/domain';
import { Button, Checks, Control, Field, Icon, injectWords } from '@kalaka/ui';
import { Session } from '../../shell/session/session';
import { label, offeredTargetGroups } from '../labels';
import { changed, type ListView } from './list-view';

/** What the form holds while somebody chooses; nothing is asked before it is sent. */
interface Typed {
  search: string;
  targetGroups: string[];
  expertise: string;
  lends: string[];
  service: string;
  place: string;
  legalForms: string[];
  states: string[];
}

/** Search and filters as one form with a real submit button: choosing changes nothing, sending does. */
@Component({
  selector: 'app-list-filters',
  imports: [Button, Checks, Control, Field, FormField, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './list-filters.html',
})
export class ListFilters {
  readonly view = input.required<ListView>();
  /** Terms of expertise in use in the network. */
  readonly expertise = input<readonly string[]>([]);
  readonly applied = output<ListView>();
  /** Somebody opened the part with all filters. */
  readonly opened = output<void>();
  protected readonly t = injectWords();

  private readonly typed = signal<Typed>({
    search: '',
    targetGroups: [],
    expertise: '',
    lends: [],
    service: '',
    place: '',
    legalForms: [],
    states: [],
  });
  protected readonly fields = form(this.typed);
  private readonly session = inject(Session);
  protected readonly targetGroups = computed(() =>
    offeredTargetGroups(this.session.targetGroups(), this.view().targetGroups).map((value) => ({
      value,
      label: this.t(label.targetGroup(value)),
    })),
  );
  protected readonly legalForms = this.choices(LEGAL_FORMS, label.legalForm);
  protected readonly lent = this.choices(SPARE_CAPACITY_KINDS, label.capacityKind);
  protected readonly states = this.choices(MEMBERSHIP_STATES, label.state);
  /** What can be chosen: the terms in use, and the one that the address names. */
  protected readonly terms = computed(() => [...new Set([...this.view().expertise, ...this.expertise()])]);
  /** How many filters beside the search are set, said on the closed part of the form. */
  protected readonly set = computed(() => {
    const { targetGroups, expertise, lends, service, place, legalForms, states } = this.view();
    const lists = targetGroups.length + expertise.length + lends.length + legalForms.length + states.length;
    return lists + (service ? 1 : 0) + (place ? 1 : 0);
  });

  constructor() {
    // The address is the truth: whatever changes it (a chip, Back) fills the form again.
    effect(() => {
      const { search, targetGroups, expertise, lends, service, place, legalForms, states } = this.view();
      const typed: Typed = {
        search,
        targetGroups: [...targetGroups],
        expertise: expertise[0] ?? '',
        lends: [...lends],
        service,
        place,
        legalForms: [...legalForms],
        states: [...states],
      };
      untracked(() => this.typed.set(typed));
    });
  }

  protected send(event: Event): void {
    event.preventDefault();
    const typed = this.typed();
    this.applied.emit(
      changed(this.view(), {
        search: typed.search.trim(),
        targetGroups: typed.targetGroups,
        expertise: typed.expertise ? [typed.expertise] : [],
        lends: typed.lends as SpareCapacityKind[],
        service: typed.service.trim(),
        place: typed.place.trim(),
        legalForms: typed.legalForms as LegalForm[],
        states: typed.states as MembershipState[],
      }),
    );
  }

  private choices(codes: readonly string[], key: (code: string) => string) {
    return computed(() => codes.map((value) => ({ value, label: this.t(key(value)) })));
  }
}
