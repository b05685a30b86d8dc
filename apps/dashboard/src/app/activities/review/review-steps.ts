import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
} from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { ReviewDetailFragment } from '@kalaka/contract';
import { cleanText, type Refusal, under } from '@kalaka/domain';
import { Button, Control, ErrorSummary, Field, injectWords } from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { ReviewCommands } from './review.commands';

/** What may be done with the report beside the list: accept it, or send it back with a question. */
@Component({
  selector: 'app-review-steps',
  imports: [Button, Control, ErrorSummary, Field, FormField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './review-steps.html',
})
export class ReviewSteps {
  readonly activity = input.required<ReviewDetailFragment>();
  protected readonly t = injectWords();
  private readonly commands = inject(ReviewCommands);
  protected readonly mayAccept = computed(() => this.activity().allowed.includes('activity.accept'));
  protected readonly maySendBack = computed(() => this.activity().allowed.includes('activity.sendBack'));
  protected readonly asking = signal(false);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  protected readonly form = hubForm<{ text: string }>({
    key: 'activity.sendBack',
    initial: { text: '' },
    rules: ({ text }) => problemOf(cleanText(text, { max: 2_000, required: true, multiline: true })),
    send: ({ text }, idempotencyKey) => {
      const { id, version } = this.activity();
      return this.commands.sendBack({ activityId: id, version }, text, idempotencyKey);
    },
  });

  /** It could not be sent back: the page says so in its title. */
  readonly failed = computed(() => this.form.failed());

  protected accept(): Promise<void> {
    return this.commands.accept([this.activity()]);
  }

  /** What was pressed goes: whoever pressed it goes on in what comes. */
  protected ask(asking: boolean): void {
    this.asking.set(asking);
    const then = asking ? 'textarea' : 'button:last-of-type';
    afterNextRender(() => this.host.querySelector<HTMLElement>(then)?.focus(), { injector: this.injector });
  }

  protected async sendBack(event: Event): Promise<void> {
    if (await this.form.submit(event)) this.asking.set(false);
  }
}

const problemOf = (result: ReturnType<typeof cleanText>): Refusal[] =>
  result.ok ? [] : [under('text', result.refusal)];
