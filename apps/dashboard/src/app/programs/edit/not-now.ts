import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectWords, Notice } from '@kalaka/ui';

/** Stands where a form would: this part of the programme is not open to the reader now. */
@Component({
  selector: 'app-program-not-now',
  imports: [Notice, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-notice kind="wait" [lead]="t('programs.notNow')">
    <p>
      <a [routerLink]="['/programs', program()]">{{ t('programs.back') }}</a>
    </p>
  </ka-notice>`,
})
export class ProgramNotNow {
  /** Its id. */
  readonly program = input.required<string>();
  protected readonly t = injectWords();
}
