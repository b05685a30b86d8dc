import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { OpenGapDocument, OrganizationCapacityDocument } from '@kalaka/contract';
import { CAPACITY_FIELDS, type CapacityField } from '@kalaka/domain';
import {
  Button,
  Choices,
  Control,
  type Crumb,
  ErrorSummary,
  Field,
  injectLanguage,
  injectWords,
  Page,
  Toaster,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';

/** `/organizations/:id/gaps/new`: a member asks the others for help in one field. */
@Component({
  selector: 'app-gap-new',
  imports: [Button, Choices, Control, ErrorSummary, Field, FormField, LoadState, Page, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-page
    narrow
    [heading]="t('gaps.new.title')"
    [lead]="t('gaps.new.lead')"
    [crumbs]="crumbs()"
    [failed]="form.failed()"
  >
    <ka-error-summary [problems]="form.problems()" [attempt]="form.attempt()" />
    <app-load-state [of]="data" [loading]="t('gaps.loading')" />
    @if (data.value()) {
      <form class="flow-l" novalidate (submit)="submit($event)">
        <ka-choices
          at="field"
          question
          [legend]="t('gaps.new.field')"
          [choices]="fields()"
          [error]="form.error('field')"
          [formField]="form.fields.field"
        />
        <ka-field
          at="text"
          question
          [label]="t('gaps.new.text')"
          [hint]="t('gaps.new.textHint')"
          [error]="form.error('text')"
        >
          <textarea kaControl rows="4" [formField]="form.fields.text"></textarea>
        </ka-field>
        <div class="row btn-row">
          <button kaButton="turn" type="submit">{{ t('gaps.open') }}</button>
          <a kaButton="link" [routerLink]="['/organizations', id(), 'capacity']">{{
            t('organizations.step.leaveIt')
          }}</a>
        </div>
      </form>
    }
  </ka-page>`,
})
export class GapNewPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  private readonly language = injectLanguage();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);

  protected readonly data = pageData(
    () => this.id(),
    (id) => this.client.request(OrganizationCapacityDocument, { id }),
  );
  protected readonly fields = computed(() =>
    CAPACITY_FIELDS.map((value) => ({
      value,
      label: this.t(`gaps.field.${value}`),
      hint: this.t(`gaps.fieldHint.${value}`),
    })),
  );
  protected readonly form = hubForm<{ field: string; text: string }>({
    key: `gap.new.${inject(ActivatedRoute).snapshot.paramMap.get('id') ?? ''}`,
    initial: { field: '', text: '' },
    rules: ({ field, text }) => [
      ...(field ? [] : [{ code: 'REQUIRED', field: 'field' }]),
      ...(text.trim() ? [] : [{ code: 'REQUIRED', field: 'text' }]),
    ],
    send: async ({ field, text }, idempotencyKey) => {
      const input = {
        organizationId: this.id(),
        version: this.data.value()?.organization.version ?? 0,
        field: field as CapacityField,
        text: [{ language: this.language(), text }],
        idempotencyKey,
      };
      const { openGap } = await this.client.request(OpenGapDocument, { input });
      return problemsOf(openGap).map((problem) => ({
        ...problem,
        field: problem.field?.startsWith('text') ? 'text' : problem.field,
      }));
    },
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    {
      label: this.data.value()?.organization.name.text ?? this.t('organizations.detail.one'),
      link: ['/organizations', this.id(), 'capacity'],
    },
    { label: this.t('gaps.open') },
  ]);

  protected async submit(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.toaster.say(this.t('gaps.opened'));
    await this.router.navigate(['/organizations', this.id(), 'capacity']);
  }
}
