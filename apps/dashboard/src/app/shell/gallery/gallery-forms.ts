import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import {
  Button,
  Checks,
  Choices,
  Control,
  Day,
  ErrorSummary,
  Field,
  injectWords,
  type Problem,
  Section,
  Stepper,
  Steps,
} from '@kalaka/ui';
import { FileField, FilesField, type SendFile } from '@kalaka/ui/files';
import type { Samples } from './samples';

/** Fields, choices, days, and an error summary that can be tried. */
@Component({
  selector: 'app-gallery-forms',
  imports: [
    Button,
    Checks,
    Choices,
    Control,
    Day,
    ErrorSummary,
    Field,
    FileField,
    FilesField,
    Section,
    Stepper,
    Steps,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'flow-l block' },
  template: `<div class="cols cols-e">
      <ka-section name="g-fields" [heading]="s().fields">
        <div class="flow after-thread">
          <ka-field at="g-name" [label]="s().groupName" [hint]="s().groupHint">
            <input kaControl type="text" [value]="s().organizations[1]" />
          </ka-field>
          <ka-field at="g-district" [label]="s().district">
            <select kaControl>
              <option>Palotaváros</option>
              <option>Öreghegy</option>
            </select>
          </ka-field>
          <ka-field at="g-amount" [label]="s().amount" [error]="s().amountError">
            <input kaControl type="text" inputmode="decimal" value="86 400,5" />
          </ka-field>
          <ka-field at="g-note" optional [label]="s().note"><textarea kaControl></textarea></ka-field>
          <ka-file at="g-file" accept=".pdf" [label]="s().file" [hint]="s().fileHint" [send]="keep" />
          <ka-file
            at="g-file-sent"
            accept=".pdf"
            [label]="s().file"
            [error]="s().fileError"
            [send]="keep"
            [value]="{ id: 'g', name: 'statutes.pdf', bytes: 126000 }"
          />
          <ka-files
            at="g-files"
            accept=".csv"
            [label]="s().files"
            [error]="s().filesError"
            [send]="keep"
            [value]="[
              { id: 'g1', name: 'organizations.csv', bytes: 126000 },
              { id: 'g2', name: 'services.csv', bytes: 48000 },
            ]"
          />
          <ka-steps [step]="2" [of]="4" [label]="s().steps" />
        </div>
      </ka-section>
      <ka-section name="g-choices" [heading]="s().choices">
        <div class="flow after-thread">
          <ka-stepper at="g-people" [legend]="s().people" [unknownLabel]="s().notKnown" [(value)]="people" />
          <ka-day at="g-quick" quick [legend]="s().whichDay" [(value)]="quick" />
          <ka-day at="g-known" [legend]="s().knownDay" value="2027-01-15" />
          <ka-checks at="g-access" [legend]="s().access" [choices]="access()" [value]="['step-free']" />
          <ka-choices at="g-one" row [legend]="s().access" [error]="s().chooseOne" [choices]="two()" />
        </div>
      </ka-section>
    </div>
    <ka-section name="g-summary" [heading]="s().summary">
      <form class="flow after-thread" novalidate (submit)="send($event)">
        <ka-error-summary [problems]="problems()" [attempt]="attempt()">
          <p class="small">{{ t('ui.errorSummary.kept') }}</p>
        </ka-error-summary>
        <ka-field at="g-try" [label]="s().groupName" [error]="errorOf('g-try')">
          <input kaControl type="text" (input)="name.set($any($event.target).value)" />
        </ka-field>
        <ka-day at="g-try-day" [legend]="s().whichDay" [error]="errorOf('g-try-day')" [(value)]="day" />
        <p>
          <button kaButton type="submit">{{ s().summaryTry }}</button>
        </p>
      </form>
    </ka-section>`,
})
export class GalleryForms {
  protected readonly t = injectWords();
  readonly s = input.required<Samples>();
  protected readonly quick = signal('');
  protected readonly people = signal('14');
  protected readonly name = signal('');
  protected readonly day = signal('');
  protected readonly attempt = signal(0);

  protected readonly access = computed(() => [
    { value: 'step-free', label: this.s().stepFree, icon: 'ramp' as const },
    { value: 'loop', label: this.s().loop, hint: this.s().loopHint, icon: 'ear' as const },
  ]);
  protected readonly two = computed(() => [
    { value: 'loop', label: this.s().loop },
    { value: 'signs', label: this.s().signs },
  ]);
  // Given in the wrong order on purpose: the summary sorts by the page.
  protected readonly problems = computed<Problem[]>(() =>
    !this.attempt()
      ? []
      : [
          ...(this.day() ? [] : [{ field: 'g-try-day', message: this.s().sayDay }]),
          ...(this.name() ? [] : [{ field: 'g-try', message: this.s().sayName }]),
        ],
  );

  /** Nothing leaves the gallery. */
  protected readonly keep: SendFile = (file, onProgress) => {
    onProgress(1);
    return Promise.resolve({ id: 'g', name: file.name, bytes: file.size });
  };

  protected errorOf(field: string): string | undefined {
    return this.problems().find((problem) => problem.field === field)?.message;
  }

  protected send(event: Event): void {
    event.preventDefault();
    this.attempt.update((count) => count + 1);
  }
}
