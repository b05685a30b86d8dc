import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Button, Choices, injectWords, Notice, Page, Toaster } from '@kalaka/ui';
import { Session } from '../session/session';
import { answerOf, DISPLAY_NAMES, DISPLAY_QUESTIONS, DisplaySettings } from './display-settings';
import { ProfileDisplay } from './profile-display';

/** How the pages look: text, spacing, colours, motion, easy words. Works at once and without an account. */
@Component({
  imports: [Button, Choices, Notice, Page],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-page narrow [heading]="t('shell.display.title')">
    <p>{{ t('shell.display.lead') }}</p>
    <form class="flow-l">
      @for (question of questions(); track question.name) {
        <ka-choices
          [at]="'display-' + question.name"
          question
          [legend]="question.legend"
          [hint]="question.hint"
          [row]="question.choices.length !== 4"
          [choices]="question.choices"
          [value]="question.value"
          (valueChange)="settings.choose(question.name, $event)"
        />
      }
    </form>
    <div class="sample flow-s" aria-hidden="true">
      <p class="head">{{ t('shell.display.sample.title') }}</p>
      <p>{{ t('shell.display.sample.text') }}</p>
    </div>
    <ka-notice kind="good">
      <p>{{ t(session.signedIn() ? 'shell.display.keptProfile' : 'shell.display.kept') }}</p>
    </ka-notice>
    <p class="row">
      @if (session.signedIn()) {
        <button kaButton (click)="carry()">{{ t('shell.display.carry') }}</button>
      }
      <button kaButton="link" (click)="settings.reset()">{{ t('shell.display.reset') }}</button>
    </p>
  </ka-page>`,
})
export class DisplayPage {
  protected readonly t = injectWords();
  protected readonly settings = inject(DisplaySettings);
  protected readonly session = inject(Session);
  private readonly profile = inject(ProfileDisplay);
  private readonly toaster = inject(Toaster);

  protected readonly questions = computed(() =>
    DISPLAY_NAMES.map((name) => ({
      name,
      legend: this.t(`shell.display.${name}`),
      hint: name === 'easyWords' ? this.t('shell.display.easyWords.hint') : undefined,
      value: answerOf(this.settings.current()[name]),
      choices: DISPLAY_QUESTIONS[name].map((value) => ({
        value,
        label: this.t(`shell.display.${name}.${value}`),
      })),
    })),
  );

  protected async carry(): Promise<void> {
    const done = await this.profile.save(this.settings.current());
    this.toaster.say(this.t(done ? 'shell.display.carried' : 'shell.display.notCarried'));
  }
}
