import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
} from '@angular/core';
import { FormField } from '@angular/forms/signals';
import {
  type ActivityFileFragment,
  DescribeActivityFileDocument,
  RemoveActivityFileDocument,
} from '@kalaka/contract';
import {
  Button,
  Confirm,
  Control,
  ErrorSummary,
  Field,
  Icon,
  injectLanguage,
  injectWords,
  Toaster,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';

/** One photo, paper or voice note: looked at, opened or listened to, with its words, which can be given and taken away. */
@Component({
  selector: 'app-activity-file',
  imports: [Button, Confirm, Control, ErrorSummary, Field, FormField, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'flow-s block' },
  templateUrl: './activity-file.html',
})
export class ActivityFile {
  protected readonly t = injectWords();
  private readonly language = injectLanguage();
  private readonly client = inject(GraphqlClient);
  private readonly toaster = inject(Toaster);
  private readonly page = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly activityId = input.required<string>();
  readonly of = input.required<ActivityFileFragment>();
  /** May the reader say what is in it, and take it away? */
  readonly may = input(false);
  readonly changed = output<void>();

  protected readonly asking = signal<'say' | 'remove' | null>(null);
  protected readonly at = computed(() => `said-${this.of().file.id}`);
  protected readonly form = hubForm<{ said: string }>({
    key: 'activity.file.said',
    initial: { said: '' },
    rules: ({ said }) => (said.trim() ? [] : [{ code: 'REQUIRED', field: 'said' }]),
    send: async ({ said }, idempotencyKey) => {
      const { file, version, descriptionTranslations } = this.of();
      const language = this.language();
      const others = descriptionTranslations.filter((one) => one.language !== language);
      const description = [
        ...others.map((one) => ({ language: one.language, text: one.text })),
        { language, text: said.trim() },
      ];
      const input = { activityId: this.activityId(), fileId: file.id, version, description, idempotencyKey };
      return problemsOf(
        (await this.client.request(DescribeActivityFileDocument, { input })).describeActivityFile,
      );
    },
  });
  protected readonly removal = hubForm<{ fileId: string }>({
    key: 'activity.file.remove',
    initial: { fileId: '' },
    send: async ({ fileId }, idempotencyKey) => {
      const input = { activityId: this.activityId(), fileId, idempotencyKey };
      return problemsOf(
        (await this.client.request(RemoveActivityFileDocument, { input })).removeActivityFile,
      );
    },
  });
  protected readonly problems = computed(() =>
    [...this.form.problems(), ...this.removal.problems()].map((one) => ({
      ...one,
      field: one.field && this.at(),
    })),
  );
  protected readonly attempt = computed(() => this.form.attempt() + this.removal.attempt());

  protected say(): void {
    this.form.discard();
    this.form.rebase({ said: this.of().description?.text ?? '' });
    this.ask('say', 'textarea');
  }

  protected leave(): void {
    this.ask(null, 'button');
  }

  protected async save(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.leave();
    this.tell('activityFiles.saved');
  }

  protected async remove(): Promise<void> {
    this.removal.value.set({ fileId: this.of().file.id });
    if (!(await this.removal.submit())) return;
    this.page.getElementById('files')?.focus();
    this.tell('activityFiles.removed');
  }

  /** What was pressed goes: whoever pressed it goes on in what comes. */
  private ask(what: 'say' | null, then: string): void {
    this.asking.set(what);
    afterNextRender(() => this.host.querySelector<HTMLElement>(then)?.focus(), { injector: this.injector });
  }

  private tell(words: string): void {
    this.toaster.say(this.t(words));
    this.changed.emit();
  }
}
