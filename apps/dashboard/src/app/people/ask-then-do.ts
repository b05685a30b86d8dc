import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Button, Confirm, injectWords, Notice, type Problem, Toaster } from '@kalaka/ui';
import { trying } from './trying';

/** A button that asks in the page before it does something, says what stood in the way, and what was done. */
@Component({
  selector: 'app-ask-then-do',
  imports: [Button, Confirm, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (asking()) {
      <ka-confirm
        [kind]="kind()"
        [question]="question()"
        [yes]="yes()"
        [no]="t('people.person.keep')"
        (confirmed)="act()"
        (cancelled)="leave()"
      />
    } @else {
      <button #opener kaButton type="button" (click)="asking.set(true)">{{ label() }}</button>
    }
    <div role="status">
      @if (trouble(); as words) {
        <ka-notice kind="bad" [lead]="words" />
      }
    </div>`,
})
export class AskThenDo {
  readonly label = input.required<string>();
  readonly question = input.required<string>();
  readonly yes = input.required<string>();
  readonly kind = input<'' | 'stop'>('');
  /** What is said when it was done. */
  readonly said = input.required<string>();
  readonly work = input.required<() => Promise<readonly Problem[]>>();
  readonly done = output<void>();
  protected readonly t = injectWords();
  private readonly toaster = inject(Toaster);
  private readonly opener = viewChild<ElementRef<HTMLElement>>('opener');
  protected readonly asking = signal(false);
  protected readonly trouble = signal<string | null>(null);

  protected async act(): Promise<void> {
    this.trouble.set(null);
    const problem = await trying(this.t, this.work());
    this.trouble.set(problem);
    this.leave();
    if (problem) return;
    this.toaster.say(this.said());
    this.done.emit();
  }

  /** Focus goes back to where the question was asked. */
  protected leave(): void {
    this.asking.set(false);
    setTimeout(() => this.opener()?.nativeElement.focus());
  }
}
