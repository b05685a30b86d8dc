import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  model,
  output,
  signal,
} from '@angular/core';
import { Button } from '../actions/button';
import { Icon } from '../icons/icon';
import { injectFileSize } from './file-size';
import { injectWords } from '../text/words';
import type { SendFile, SentFile } from './file';

/** A file of the list that is not there yet: on its way, or refused. */
interface Unsent {
  readonly name: string;
  readonly bytes: number;
  readonly share: number;
  readonly problem: string | null;
}

/**
 * Several files, chosen or dropped, each sent as soon as it is chosen, one after another. The form keeps what was sent;
 * a file of the same name takes the place of the one before.
 *
 *     <ka-files at="files" [label]="t('…')" accept=".csv" [send]="send" [(unsent)]="unsent" [formField]="fields.files" />
 */
@Component({
  selector: 'ka-files',
  imports: [Button, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field block', '[class.is-bad]': '!!error()' },
  templateUrl: './files.html',
})
export class FilesField {
  protected readonly t = injectWords();
  protected readonly size = injectFileSize();
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** Id of the control; the error summary leads to it. */
  readonly at = input.required<string>();
  readonly label = input.required<string>();
  readonly send = input.required<SendFile>();
  readonly value = model<readonly SentFile[]>([]);
  /** How many of the list are not there: on their way, or refused. A form waits for them. */
  readonly unsent = model(0);
  readonly touch = output<void>();
  /** Endings of names that the picker offers, like `.csv,.zip`. */
  readonly accept = input<string>();
  readonly hint = input<string>();
  readonly error = input<string | null | undefined>();

  protected readonly waiting = signal<readonly Unsent[]>([]);
  protected readonly over = signal(false);
  protected readonly spoken = signal('');
  protected readonly summary = computed(() => {
    const bytes = this.value().reduce((sum, file) => sum + file.bytes, 0);
    return this.t('ui.files.sent', { count: this.value().length, size: this.size(bytes) });
  });
  protected readonly describedBy = computed(() => {
    const ids = [
      this.hint() && `${this.at()}-hint`,
      this.error() && `${this.at()}-error`,
      this.value().length > 0 && `${this.at()}-sent`,
    ];
    return ids.filter(Boolean).join(' ') || null;
  });
  private line: Promise<void> = Promise.resolve();

  protected chosen(control: HTMLInputElement): void {
    const files = [...(control.files ?? [])];
    // So that a file which was taken out or mended can be chosen again.
    control.value = '';
    this.add(files);
  }

  protected hovered(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over.set(over);
  }

  protected dropped(event: DragEvent): void {
    this.hovered(event, false);
    this.add([...(event.dataTransfer?.files ?? [])]);
  }

  private add(files: readonly File[]): void {
    if (files.length === 0) return;
    const fresh = files.map((file) => ({
      ...{ file, unsent: { name: file.name, bytes: file.size, share: 0, problem: null } },
    }));
    const names = new Set(files.map(({ name }) => name));
    this.wait([
      ...this.waiting().filter(({ name }) => !names.has(name)),
      ...fresh.map(({ unsent }) => unsent),
    ]);
    this.spoken.set(this.t('ui.file.sending'));
    for (const { file, unsent } of fresh) this.line = this.line.then(() => this.bring(file, unsent));
    this.line = this.line.then(() => this.tell(names));
  }

  /** Sends one, unless it was taken out or chosen again meanwhile; then its answer no longer counts either. */
  private async bring(file: File, chosen: Unsent): Promise<void> {
    let now = chosen;
    const still = (): boolean => this.waiting().includes(now);
    const change = (to: Partial<Unsent>): void => {
      if (!still()) return;
      const next = { ...now, ...to };
      this.wait(this.waiting().map((one) => (one === now ? next : one)));
      now = next;
    };
    if (!still()) return;
    const answer = await this.send()(file, (share) => change({ share }));
    if (!still()) return;
    if ('problem' in answer) return change({ problem: answer.problem });
    this.wait(this.waiting().filter((one) => one !== now));
    this.value.update((sent) => [...sent.filter(({ name }) => name !== answer.name), answer]);
  }

  private wait(files: readonly Unsent[]): void {
    this.waiting.set(files);
    this.unsent.set(files.length);
  }

  /** Says once, for all that were chosen together, what became of them. */
  private tell(names: ReadonlySet<string>): void {
    const refused = this.waiting().filter(({ name, problem }) => problem && names.has(name));
    const problems = refused.map(({ name, problem }) => `${name}: ${problem}`);
    this.spoken.set([...problems, this.value().length > 0 ? this.summary() : ''].join(' ').trim());
  }

  protected takeOut(name: string, at: number): void {
    this.wait(this.waiting().filter((file) => file.name !== name));
    this.value.update((sent) => sent.filter((file) => file.name !== name));
    this.spoken.set(this.t('ui.files.takenOut', { name }));
    afterNextRender(() => this.focusNear(at), { injector: this.injector });
  }

  /** Whoever took one out by keyboard goes on at the next one, or at the control when none is left. */
  private focusNear(at: number): void {
    const buttons = this.host.querySelectorAll<HTMLElement>('li button');
    (buttons[Math.min(at, buttons.length - 1)] ?? this.host.querySelector('input'))?.focus();
  }
}
