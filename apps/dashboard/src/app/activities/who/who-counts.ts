import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { ReachDimension } from '@kalaka/domain';
import { Control, Field, Icon, injectWords } from '@kalaka/ui';
import { toldOf } from './who-value';

export interface Kind {
  readonly id: string;
  readonly label: string;
  readonly lang: string | null;
}

/** One way of telling the people apart: a number for each kind, and how many of all are told of by now. */
@Component({
  selector: 'app-who-counts',
  imports: [Control, Field, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'block' },
  template: `<details class="more" [open]="open() || bad()">
    <summary>{{ t('activityPage.who.' + dimension()) }}</summary>
    <fieldset class="flow-s">
      <legend class="vh">{{ t('activityPage.who.' + dimension()) }}</legend>
      <p class="small" [class.err]="tooMany()">
        @if (tooMany()) {
          <ka-icon name="s-late" />
        }
        <output>{{ sum() }}</output>
      </p>
      <div class="kinds">
        @for (kind of kinds(); track kind.id) {
          <ka-field [at]="kind.id" [label]="kind.label" [labelLang]="kind.lang" [error]="errorOf()(kind.id)">
            <input
              kaControl
              class="short"
              type="text"
              inputmode="numeric"
              autocomplete="off"
              [value]="counts()[kind.id] ?? ''"
              (input)="changed.emit({ id: kind.id, typed: $any($event.target).value })"
            />
          </ka-field>
        }
      </div>
    </fieldset>
  </details>`,
})
export class WhoCounts {
  protected readonly t = injectWords();
  readonly dimension = input.required<ReachDimension>();
  readonly kinds = input.required<readonly Kind[]>();
  readonly counts = input.required<Readonly<Record<string, string>>>();
  /** How many came; null while that is no number. */
  readonly people = input.required<number | null>();
  readonly errorOf = input.required<(id: string) => string | null>();
  readonly open = input(false);
  readonly changed = output<{ id: string; typed: string }>();

  private readonly told = computed(() => toldOf(this.counts(), this.dimension()));
  protected readonly tooMany = computed(() => this.told() > (this.people() ?? Infinity));
  /** A fold with a mistake in it is open, or the way to it would lead nowhere. */
  protected readonly bad = computed(() => this.kinds().some(({ id }) => this.errorOf()(id) !== null));
  protected readonly sum = computed(() => {
    const [told, people] = [this.told(), this.people()];
    if (people === null) return this.t('activityPage.who.told', { told });
    if (this.tooMany()) return this.t('activityPage.who.tooMany', { told, people });
    return this.t('activityPage.who.toldOf', { told, people, left: people - told });
  });
}
