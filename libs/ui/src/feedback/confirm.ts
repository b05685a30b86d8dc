import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { Button, type ButtonKind } from '../actions/button';
import { injectWords } from '../text/words';

/**
 * "Are you sure?" as a part of the page, not a dialog. Show it with `@if (asking())`: it takes focus, and
 * gives it back to what had it when it goes. Content: what will happen, fields for a reason.
 */
@Component({
  selector: 'ka-confirm',
  imports: [Button],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<section class="cross flow" aria-labelledby="confirm-title">
    <h2 #title id="confirm-title" tabindex="-1">{{ question() }}</h2>
    <ng-content />
    <div class="row btn-row">
      <button [kaButton]="kind()" (click)="confirmed.emit()">{{ yes() }}</button>
      <button kaButton (click)="cancelled.emit()">{{ no() ?? t('ui.confirm.no') }}</button>
    </div>
  </section>`,
})
export class Confirm {
  protected readonly t = injectWords();
  readonly question = input.required<string>();
  /** The verb: "Withdraw the application", never "OK". */
  readonly yes = input.required<string>();
  readonly no = input<string>();
  readonly kind = input<ButtonKind>('stop');
  readonly confirmed = output<void>();
  readonly cancelled = output<void>();
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');

  constructor() {
    const page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.ownerDocument;
    const before = page.activeElement as HTMLElement | null;
    afterNextRender(() => this.title().nativeElement.focus());
    inject(DestroyRef).onDestroy(() => before?.isConnected && before.focus());
  }
}
