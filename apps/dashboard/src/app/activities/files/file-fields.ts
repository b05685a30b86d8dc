import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  model,
} from '@angular/core';
import { ACTIVITY_FILE_TYPES, endingsOf, mediaTypeOf } from '@kalaka/domain';
import { Control, Field, injectWords } from '@kalaka/ui';
import { FilesField, type SentFile } from '@kalaka/ui/files';
import { KeptFiles } from '../../shell/offline/kept-files';

/** Media types offer the camera and the recorder of a telephone, endings whatever else it has kept. */
const ACCEPTED = [...ACTIVITY_FILE_TYPES.map(mediaTypeOf), 'audio/webm', endingsOf(ACTIVITY_FILE_TYPES)].join(
  ',',
);

/** Photos, receipts, voice notes, and what is to be seen or heard in them. They are on this device as soon as they are chosen. */
@Component({
  selector: 'app-file-fields',
  imports: [Control, Field, FilesField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'flow block' },
  template: `<ka-files
      at="files"
      [label]="t('activityFiles.choose')"
      [hint]="t('activityFiles.choose.hint')"
      [accept]="accepted"
      [send]="keep"
      [error]="error()"
      [(value)]="files"
      [(unsent)]="unsent"
    />
    @if (files().length) {
      <ka-field optional at="said" [label]="t('activityFiles.said')" [hint]="t('activityFiles.said.hint')">
        <textarea
          kaControl
          rows="2"
          [value]="said()"
          (input)="said.set($any($event.target).value)"
        ></textarea>
      </ka-field>
    }`,
})
export class FileFields {
  protected readonly t = injectWords();
  protected readonly keep = inject(KeptFiles).keep;
  protected readonly accepted = ACCEPTED;
  readonly files = model<readonly SentFile[]>([]);
  readonly said = model('');
  /** How many are still on their way to the device, or cannot be kept there: what they belong to waits for them. */
  readonly unsent = model(0);
  readonly error = input<string | null | undefined>();
  /** It was asked for just now: whoever did goes on in it. */
  readonly fresh = input(false);

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => this.fresh() && host.querySelector<HTMLElement>('#files')?.focus());
  }
}
