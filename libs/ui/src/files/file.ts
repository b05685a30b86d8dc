import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  model,
  output,
  signal,
} from '@angular/core';
import { Icon } from '../icons/icon';
import { injectFileSize } from './file-size';
import { injectWords } from '../text/words';

/** A file that was sent already and waits for its form. */
export interface SentFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

/** Sends a file; tells how much of it is there (0 to 1). Answers with the sent file, or with what is wrong with it. */
export type SendFile = (
  file: File,
  onProgress: (share: number) => void,
) => Promise<SentFile | { readonly problem: string }>;

/** How often progress is spoken: at each quarter. */
const SPOKEN = 4;

/**
 * One file, sent as soon as it is chosen, with the browser's own control. The form keeps what was sent.
 *
 *     <ka-file at="file" [label]="t('…')" [hint]="t('…')" accept=".pdf" [send]="send" [formField]="fields.file" />
 */
@Component({
  selector: 'ka-file',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field block', '[class.is-bad]': '!!wrong()' },
  template: `<label [attr.for]="at()"
      >{{ label() }}
      @if (optional()) {
        <span class="opt">{{ t('ui.field.optional') }}</span>
      }
    </label>
    @if (hint()) {
      <p class="hint" [id]="at() + '-hint'">{{ hint() }}</p>
    }
    @if (wrong(); as message) {
      <p class="err" [id]="at() + '-error'">
        <ka-icon name="s-late" /><span
          ><span class="vh">{{ t('ui.field.error') }} </span>{{ message }}</span
        >
      </p>
    }
    @if (value(); as file) {
      <p class="file-sent" [id]="at() + '-sent'">
        <ka-icon name="doc" /><span>{{
          t('ui.file.sent', { name: file.name, size: size(file.bytes) })
        }}</span>
      </p>
    }
    <input
      type="file"
      [id]="at()"
      [attr.name]="at()"
      [attr.accept]="accept()"
      [attr.aria-describedby]="describedBy()"
      [attr.aria-invalid]="wrong() ? 'true' : null"
      (change)="chosen($any($event.target))"
      (blur)="touch.emit()"
    />
    @if (share() !== null) {
      <p class="file-progress">
        <progress max="1" [value]="share()" [attr.aria-label]="t('ui.file.sending')"></progress>
        <span class="small num">{{ t('ui.file.percent', { share: share() ?? 0 }) }}</span>
      </p>
    }
    <p class="vh" role="status">{{ spoken() }}</p>`,
})
export class FileField {
  protected readonly t = injectWords();
  protected readonly size = injectFileSize();
  /** Id of the control; the error summary leads to it. */
  readonly at = input.required<string>();
  readonly label = input.required<string>();
  readonly send = input.required<SendFile>();
  readonly value = model<SentFile | null>(null);
  readonly touch = output<void>();
  /** Endings of names that the picker offers, like `.pdf,.jpg`. */
  readonly accept = input<string>();
  readonly hint = input<string>();
  readonly error = input<string | null | undefined>();
  readonly optional = input(false, { transform: booleanAttribute });

  protected readonly share = signal<number | null>(null);
  protected readonly spoken = signal('');
  private readonly refused = signal<string | null>(null);
  /** A second choice makes the first one late: its answer no longer counts. */
  private turn = 0;

  protected readonly wrong = computed(() => this.refused() ?? this.error() ?? null);
  protected readonly describedBy = computed(() => {
    const ids = [
      this.hint() && `${this.at()}-hint`,
      this.wrong() && `${this.at()}-error`,
      this.value() && `${this.at()}-sent`,
    ];
    return ids.filter(Boolean).join(' ') || null;
  });

  protected async chosen(control: HTMLInputElement): Promise<void> {
    const file = control.files?.[0];
    if (!file) return;
    const turn = (this.turn += 1);
    this.refused.set(null);
    this.share.set(0);
    this.spoken.set(this.t('ui.file.sending'));
    const answer = await this.send()(file, (share) => turn === this.turn && this.progress(share));
    if (turn !== this.turn) return;
    this.share.set(null);
    if ('problem' in answer) {
      this.refused.set(answer.problem);
      this.spoken.set(answer.problem);
      return;
    }
    this.value.set(answer);
    this.spoken.set(this.t('ui.file.sent', { name: answer.name, size: this.size(answer.bytes) }));
  }

  private progress(share: number): void {
    const quarter = (at: number): number => Math.floor(at * SPOKEN);
    const passed = quarter(share) > quarter(this.share() ?? 0);
    this.share.set(share);
    if (passed && share < 1) this.spoken.set(this.t('ui.file.percent', { share: quarter(share) / SPOKEN }));
  }
}
