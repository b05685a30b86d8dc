import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { injectWords, Notice } from '@kalaka/ui';

/** Where passkeys cannot work: why, and where they do. */
@Component({
  selector: 'app-passkeys-not-here',
  imports: [Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-notice [lead]="t('people.passkeys.notHere')">
    @if (obstacle() === 'elsewhere') {
      <p>
        {{ t('people.passkeys.notHere.elsewhere') }}
        <a [href]="at()">{{ at() }}</a>
      </p>
    } @else {
      <p>{{ t('people.passkeys.notHere.' + obstacle()) }}</p>
    }
  </ka-notice>`,
})
export class PasskeysNotHere {
  readonly obstacle = input.required<'never' | 'elsewhere' | 'browser'>();
  readonly at = input<string | null>(null);
  protected readonly t = injectWords();
}
