import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Button, Control, Field, injectWords } from '@kalaka/ui';
import { STORY_KINDS, type StoryChoice, type StoryKind } from './story';

/** What one wants to see of the story: a kind of event, a year. Choosing changes nothing, the button does. */
@Component({
  selector: 'app-story-filter',
  imports: [Button, Control, Field, FormField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<form
    class="row row-end row-w"
    role="search"
    [attr.aria-label]="t('story.filter')"
    (submit)="send($event)"
  >
    <ka-field at="story-kind" [label]="t('story.filter.kind')">
      <select kaControl class="w12" [formField]="fields.kind">
        <option value="">{{ t('story.filter.any') }}</option>
        @for (kind of kinds(); track kind.value) {
          <option [value]="kind.value">{{ kind.label }}</option>
        }
      </select>
    </ka-field>
    <ka-field at="story-year" [label]="t('story.filter.year')">
      <select kaControl class="w8" [formField]="fields.year">
        <option value="">{{ t('story.filter.anyYear') }}</option>
        @for (year of years(); track year) {
          <option [value]="year">{{ year }}</option>
        }
      </select>
    </ka-field>
    <button kaButton type="submit">{{ t('story.filter.apply') }}</button>
  </form>`,
})
export class StoryFilter {
  readonly choice = input.required<StoryChoice>();
  readonly years = input.required<readonly string[]>();
  readonly chose = output<StoryChoice>();
  protected readonly t = injectWords();
  private readonly typed = signal({ kind: '', year: '' });
  protected readonly fields = form(this.typed);
  protected readonly kinds = computed(() =>
    STORY_KINDS.map((value) => ({ value, label: this.t(`story.kind.${value}`) })),
  );

  constructor() {
    effect(() => {
      const { kind, year } = this.choice();
      untracked(() => this.typed.set({ kind: kind ?? '', year: year ?? '' }));
    });
  }

  protected send(event: Event): void {
    event.preventDefault();
    const { kind, year } = this.typed();
    this.chose.emit({ kind: (kind || null) as StoryKind | null, year: year || null });
  }
}
