import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Button, Confirm } from '@kalaka/ui';

/** Takes something out: a link that asks in the page first, with what it means. */
@Component({
  selector: 'app-take-out',
  imports: [Button, Confirm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (asking()) {
      <ka-confirm [question]="question()" [yes]="yes()" (confirmed)="act()" (cancelled)="leave()">
        <p>{{ hint() }}</p>
      </ka-confirm>
    } @else {
      <p>
        <button #opener kaButton="link" type="button" (click)="asking.set(true)">{{ yes() }}</button>
      </p>
    }`,
})
export class TakeOut {
  readonly question = input.required<string>();
  readonly yes = input.required<string>();
  /** What is lost, and what stays. */
  readonly hint = input.required<string>();
  readonly confirmed = output();
  protected readonly asking = signal(false);
  private readonly opener = viewChild<ElementRef<HTMLElement>>('opener');

  protected act(): void {
    this.asking.set(false);
    this.confirmed.emit();
  }

  /** Focus goes back to where the question was asked. */
  protected leave(): void {
    this.asking.set(false);
    setTimeout(() => this.opener()?.nativeElement.focus());
  }
}
