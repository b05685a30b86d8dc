import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  input,
  model,
  output,
  signal,
  untracked,
} from '@angular/core';
import { Icon } from '../icons/icon';
import { dateIn, injectDates } from '../text/dates';
import { injectLanguage, injectWords } from '../text/words';
import { type DayParts, daysBefore, fromPlainDate, toPlainDate } from './day-text';

const ORDER = { en: ['day', 'month', 'year'], hu: ['year', 'month', 'day'] } as const;

/**
 * Which day? Three boxes for a day that is known (the month may be a word); with `quick` first
 * Today / Yesterday / Another day. `value` is a plain date, '' when empty, or the text as typed when it is
 * not a date: the rule of the form refuses that. Works with Signal Forms.
 */
@Component({
  selector: 'ka-day',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<fieldset [id]="at()" [class.is-bad]="!!error()" [attr.aria-describedby]="describedBy()">
    <legend [class.q]="question()">
      {{ legend() }}
      @if (optional()) {
        <span class="opt">{{ t('ui.field.optional') }}</span>
      }
    </legend>
    @if (!quick() || way() === 'other') {
      <p class="hint" [id]="at() + '-hint'">{{ hint() ?? t('ui.day.hint', { example: example() }) }}</p>
    }
    @if (error()) {
      <p class="err" [id]="at() + '-error'">
        <ka-icon name="s-late" /><span
          ><span class="vh">{{ t('ui.field.error') }} </span>{{ error() }}</span
        >
      </p>
    }
    @if (quick()) {
      <div class="choices choices-r">
        @for (choice of ways; track choice) {
          <label class="choice">
            <input
              type="radio"
              [name]="at() + '-quick'"
              [checked]="way() === choice"
              (change)="take(choice)"
            />
            <span
              >{{ t('ui.day.' + choice) }}
              @if (dayOf(choice); as day) {
                <span class="hint">{{ day }}</span>
              }
            </span>
          </label>
        }
      </div>
    }
    @if (!quick() || way() === 'other') {
      <div class="days">
        @for (part of order(); track part) {
          <div class="field" [class.wide]="part === 'month'" [class.thin]="part !== 'month'">
            <label class="small" [attr.for]="at() + '-' + part">{{ t('ui.day.' + part) }}</label>
            <input
              type="text"
              [id]="at() + '-' + part"
              [attr.inputmode]="part === 'month' ? null : 'numeric'"
              [attr.aria-invalid]="error() ? 'true' : null"
              autocomplete="off"
              [value]="typed()[part]"
              (input)="type(part, $any($event.target).value)"
              (blur)="touch.emit()"
            />
          </div>
        }
      </div>
    }
  </fieldset>`,
})
export class Day {
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly language = injectLanguage();
  readonly at = input.required<string>();
  readonly legend = input.required<string>();
  readonly value = model('');
  readonly touch = output<void>();
  readonly hint = input<string>();
  readonly error = input<string | null | undefined>();
  readonly optional = input(false, { transform: booleanAttribute });
  readonly question = input(false, { transform: booleanAttribute });
  /** Offer Today / Yesterday / Another day first. */
  readonly quick = input(false, { transform: booleanAttribute });
  /** Today where the network lives; the browser's day without it. */
  readonly today = input<string>(dateIn(new Date()));

  protected readonly ways = ['today', 'yesterday', 'other'] as const;
  protected readonly typed = signal<DayParts>({ year: '', month: '', day: '' });
  protected readonly way = signal<'' | 'today' | 'yesterday' | 'other'>('');
  protected readonly order = computed(() => ORDER[this.language()]);
  protected readonly example = computed(() => this.dates.date(this.today()));
  protected readonly describedBy = computed(() => {
    const hinted = !this.quick() || this.way() === 'other';
    return (
      [hinted && `${this.at()}-hint`, this.error() && `${this.at()}-error`].filter(Boolean).join(' ') || null
    );
  });

  constructor() {
    // A value from outside (a draft, the stored record) fills the boxes; typing never comes back changed.
    effect(() => {
      const value = this.value();
      untracked(() => {
        if (value === toPlainDate(this.typed())) return;
        this.typed.set(fromPlainDate(value));
        if (!value) return this.way.set('');
        const back = [this.today(), daysBefore(this.today(), 1)].indexOf(value);
        this.way.set(back === 0 ? 'today' : back === 1 ? 'yesterday' : 'other');
      });
    });
  }

  protected type(part: keyof DayParts, text: string): void {
    this.typed.update((parts) => ({ ...parts, [part]: text }));
    this.value.set(toPlainDate(this.typed()));
  }

  /** Which day today and yesterday are, so that nobody has to look it up. */
  protected dayOf(way: 'today' | 'yesterday' | 'other'): string | null {
    return way === 'other' ? null : this.dates.weekday(daysBefore(this.today(), way === 'today' ? 0 : 1));
  }

  protected take(way: 'today' | 'yesterday' | 'other'): void {
    this.way.set(way);
    const date = way === 'other' ? '' : daysBefore(this.today(), way === 'today' ? 0 : 1);
    this.typed.set(fromPlainDate(date));
    this.value.set(date);
  }
}
