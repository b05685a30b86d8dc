import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output } from '@angular/core';
import { isQuarter, LANGUAGES, REPORT_PARTS } from '@kalaka/domain';
import { Button, Checks, type Choice, Choices, Control, Field, injectWords } from '@kalaka/ui';
import { REPORT_FORMS, type QuarterlyView } from './quarterly-view';

/** What a quarterly report consists of: which quarter, which parts, of whom, and as which file. */
@Component({
  selector: 'app-quarterly-set',
  imports: [Button, Checks, Choices, Control, Field],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './quarterly-set.html',
  host: { class: 'block' },
})
export class QuarterlySet {
  protected readonly t = injectWords();
  readonly view = input.required<QuarterlyView>();
  readonly quarters = input.required<readonly { readonly quarter: string; readonly name: string }[]>();
  readonly members = input.required<readonly Choice[]>();
  readonly programs = input.required<readonly Choice[]>();
  readonly shown = output<QuarterlyView>();

  protected readonly chosen = linkedSignal(() => {
    const view = this.view();
    return {
      ...view,
      parts: [...view.parts],
      memberIds: [...view.memberIds],
      programIds: [...view.programIds],
    };
  });
  protected readonly parts = computed<Choice[]>(() =>
    REPORT_PARTS.map((value) => ({ value, label: this.t(`reports.by.${value}`) })),
  );
  protected readonly languages = computed<Choice[]>(() =>
    ['', ...LANGUAGES].map((value) => ({ value, label: this.t(`reports.set.language.${value || 'mine'}`) })),
  );
  protected readonly forms = computed<Choice[]>(() =>
    REPORT_FORMS.map((value) => ({ value, label: this.t(`reports.set.form.${value}`) })),
  );

  protected put(part: Partial<ReturnType<typeof this.chosen>>): void {
    this.chosen.update((before) => ({ ...before, ...part }));
  }

  protected show(event: Event): void {
    event.preventDefault();
    const quarter = String(new FormData(event.target as HTMLFormElement).get('quarter') ?? '');
    this.shown.emit({ ...this.chosen(), quarter: isQuarter(quarter) ? quarter : null });
  }
}
