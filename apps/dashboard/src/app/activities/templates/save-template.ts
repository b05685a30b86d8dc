import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute } from '@angular/router';
import { SaveActivityTemplateDocument } from '@kalaka/contract';
import { REPEATS, type Repeats } from '@kalaka/domain';
import {
  Button,
  Choices,
  Control,
  ErrorSummary,
  Field,
  Icon,
  injectLanguage,
  injectWords,
  Section,
  Toaster,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';

interface Value {
  readonly templateName: string;
  readonly repeats: Repeats;
}

/** What is done again and again is kept as a template: filled in by hand next time, or planned ahead. */
@Component({
  selector: 'app-save-template',
  imports: [Button, Choices, Control, ErrorSummary, Field, FormField, Icon, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'block' },
  template: `<ka-section name="template" [heading]="t('activityTemplates.do')">
    <ka-error-summary [problems]="form.problems()" [attempt]="form.attempt()" />
    <details class="more">
      <summary>{{ t('activityTemplates.name') }}</summary>
      <form class="flow" novalidate (submit)="save($event)">
        <ka-field
          at="templateName"
          [label]="t('activityTemplates.name')"
          [hint]="t('activityTemplates.name.hint')"
          [error]="form.error('templateName')"
        >
          <input kaControl type="text" autocomplete="off" [formField]="form.fields.templateName" />
        </ka-field>
        <ka-choices
          at="repeats"
          [legend]="t('activityTemplates.repeats')"
          [choices]="choices()"
          [error]="form.error('repeats')"
          [formField]="form.fields.repeats"
        />
        <p>
          <button kaButton type="submit"><ka-icon name="save" />{{ t('activityTemplates.save') }}</button>
        </p>
      </form>
    </details>
  </ka-section>`,
})
export class SaveTemplate {
  protected readonly t = injectWords();
  private readonly language = injectLanguage();
  private readonly client = inject(GraphqlClient);
  private readonly toaster = inject(Toaster);
  readonly activityId = input.required<string>();

  protected readonly choices = computed(() =>
    REPEATS.map((value) => ({ value, label: this.t(`activityTemplates.repeats.${value}`) })),
  );
  readonly form = hubForm<Value>({
    key: `activity.template.${inject(ActivatedRoute).snapshot.paramMap.get('id')}`,
    initial: { templateName: '', repeats: 'NONE' },
    rules: ({ templateName }) => (templateName.trim() ? [] : [{ code: 'REQUIRED', field: 'templateName' }]),
    send: async ({ templateName, repeats }, idempotencyKey) => {
      const name = [{ language: this.language(), text: templateName.trim() }];
      const input = { activityId: this.activityId(), name, repeats, idempotencyKey };
      const { saveActivityTemplate } = await this.client.request(SaveActivityTemplateDocument, { input });
      return problemsOf(saveActivityTemplate).map((one) => ({
        ...one,
        field: one.field?.startsWith('name') ? 'templateName' : one.field,
      }));
    },
  });

  protected async save(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.form.rebase({ templateName: '', repeats: 'NONE' });
    this.toaster.say(this.t('activityTemplates.saved'));
  }
}
