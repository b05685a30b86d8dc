import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { ACTIVITY_TYPES, isPlainDate } from '@kalaka/domain';
import { Button, Control, Day, Field, Icon, injectWords } from '@kalaka/ui';
import { changed, cleared, filtersOf, type ReviewView } from './review-view';

interface Typed {
  search: string;
  organization: string;
  type: string;
  from: string;
  to: string;
}

/** An organization to choose. */
export interface OfferedOrganization {
  readonly id: string;
  readonly name: { readonly text: string; readonly language: string };
}

/** A kind of activity in the words of the network. */
export interface OwnType {
  readonly code: string;
  readonly name: { readonly text: string; readonly language: string };
  readonly retired: boolean;
}

/** Search and filters as one form with a real submit button: choosing changes nothing, sending does. */
@Component({
  selector: 'app-review-filters',
  imports: [Button, Control, Day, Field, FormField, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './review-filters.html',
})
export class ReviewFilters {
  readonly view = input.required<ReviewView>();
  readonly organizations = input<readonly OfferedOrganization[]>([]);
  /** Kinds of activity that the network added. */
  readonly ownTypes = input<readonly OwnType[]>([]);
  readonly applied = output<ReviewView>();
  /** Somebody opened the part with all filters. */
  readonly opened = output<void>();
  protected readonly t = injectWords();
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  private readonly typed = signal<Typed>({ search: '', organization: '', type: '', from: '', to: '' });
  protected readonly fields = form(this.typed);
  protected readonly set = computed(() => filtersOf(this.view()) - (this.view().search ? 1 : 0));
  /** Those of everybody, then those of the network in its own words; what is out of use still finds what was done. */
  protected readonly types = computed(() => [
    ...ACTIVITY_TYPES.map((value) => ({ value, label: this.t(`activities.type.${value}`), language: null })),
    ...this.ownTypes().map(({ code, name, retired }) => ({
      ...{ value: code, language: name.language },
      label: retired ? this.t('activityReview.filter.retired', { name: name.text }) : name.text,
    })),
  ]);

  constructor() {
    // The address is the truth: whatever changes it (a tab, Back) fills the form again.
    effect(() => {
      const { search, organization, type, from, to } = this.view();
      untracked(() => this.typed.set({ search, organization, type, from, to }));
    });
  }

  focusSearch(): void {
    this.element.querySelector<HTMLElement>('#review-search')?.focus();
  }

  protected send(event: Event): void {
    event.preventDefault();
    const { search, organization, type, from, to } = this.typed();
    const day = (text: string) => (isPlainDate(text) ? text : '');
    this.applied.emit(
      changed(this.view(), { search: search.trim(), organization, type, from: day(from), to: day(to) }),
    );
  }

  protected clear(): void {
    this.applied.emit(cleared(this.view()));
  }
}
