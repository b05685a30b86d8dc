import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import type { ActivityFileFragment } from '@kalaka/contract';
import { Button, ErrorSummary, Icon, injectLanguage, injectWords, Section } from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { SendQueue } from '../../shell/offline/send-queue';
import { ActivityFile } from './activity-file';
import { FileFields } from './file-fields';
import { FilesOnTheirWay } from './files-on-their-way';
import { filesProblems, isFileOf, keepFiles, type ToKeep } from './waiting-file';

/** Photos, receipts and voice notes on the page of an activity: those that are there, those on their way, and one more. */
@Component({
  selector: 'app-activity-files',
  imports: [ActivityFile, Button, ErrorSummary, FileFields, FilesOnTheirWay, Icon, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'block' },
  template: `<ka-section name="files" [heading]="t('activityLog.files')" [count]="files().length || null">
    <ka-error-summary [problems]="form.problems()" [attempt]="form.attempt()" />
    @if (files().length) {
      <ul class="rows after-thread">
        @for (one of files(); track one.file.id) {
          <li>
            <app-activity-file
              [activityId]="activityId()"
              [of]="one"
              [may]="may()"
              (changed)="changed.emit()"
            />
          </li>
        }
      </ul>
    }
    <app-files-on-their-way [activityId]="activityId()" />
    @if (may()) {
      <form class="flow after-thread" novalidate (submit)="add($event)">
        <app-file-fields
          [files]="form.value().files"
          [said]="form.value().said"
          [error]="form.error('files')"
          [(unsent)]="unsent"
          (filesChange)="put({ files: $event })"
          (saidChange)="put({ said: $event })"
        />
        <p>
          <button kaButton type="submit"><ka-icon name="plus" />{{ t('activityFiles.add') }}</button>
        </p>
      </form>
    }
  </ka-section>`,
})
export class ActivityFiles {
  protected readonly t = injectWords();
  private readonly language = injectLanguage();
  private readonly queue = inject(SendQueue);
  readonly activityId = input.required<string>();
  readonly files = input.required<readonly ActivityFileFragment[]>();
  readonly may = input(false);
  /** The hub has more than the page shows. */
  readonly changed = output<void>();

  protected readonly unsent = signal(0);
  readonly form = hubForm<ToKeep>({
    key: `activity.files.${inject(ActivatedRoute).snapshot.paramMap.get('id')}`,
    initial: { files: [], said: '' },
    rules: ({ files }) => filesProblems(files, this.unsent()),
    send: async (value) => {
      await keepFiles(this.queue, value, { activityId: this.activityId(), language: this.language() });
      return [];
    },
  });
  private readonly sent = computed(
    () =>
      this.queue.entries().filter((one) => one.state === 'SENT' && isFileOf(this.activityId(), one)).length,
  );

  constructor() {
    let before: number | null = null;
    effect(() => {
      const sent = this.sent();
      if (before !== null && sent > before) untracked(() => this.changed.emit());
      before = sent;
    });
  }

  protected put(part: Partial<ToKeep>): void {
    this.form.value.update((value) => ({ ...value, ...part }));
  }

  protected async add(event: Event): Promise<void> {
    if (await this.form.submit(event)) this.form.rebase({ files: [], said: '' });
  }
}
