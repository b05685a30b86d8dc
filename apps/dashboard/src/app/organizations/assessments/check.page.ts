import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import {
  GivePeerAssessmentDocument,
  MakeAssessmentDocument,
  OrganizationCapacityDocument,
} from '@kalaka/contract';
import { CAPACITY_FIELDS, CAPACITY_LEVELS } from '@kalaka/domain';
import { Button, Choices, type Crumb, ErrorSummary, injectWords, Page, Toaster } from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { levelInput, levelProblems, noLevels, type LevelsValue } from './levels-form';

/**
 * `/organizations/:id/capacity/check`: five questions about the own organization; with `?request=` the same five about
 * another member that asked for a view.
 */
@Component({
  selector: 'app-capacity-check',
  imports: [Button, Choices, ErrorSummary, FormField, LoadState, Page, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-page
    narrow
    [heading]="t(request ? 'assessments.peer.title' : 'assessments.check.title')"
    [lead]="t(request ? 'assessments.peer.lead' : 'assessments.check.lead')"
    [crumbs]="crumbs()"
    [failed]="form.failed()"
  >
    <ka-error-summary [problems]="form.problems()" [attempt]="form.attempt()" />
    <app-load-state [of]="data" [loading]="t('assessments.loading')" />
    @if (data.value()) {
      <form class="flow-l" novalidate (submit)="submit($event)">
        @for (field of fields; track field) {
          <ka-choices
            [at]="field"
            question
            [legend]="t('gaps.field.' + field)"
            [hint]="t('gaps.fieldHint.' + field)"
            [choices]="levels()"
            [error]="form.error(field)"
            [formField]="form.fields[field]"
          />
        }
        <div class="row btn-row">
          <button kaButton="turn" type="submit">{{ t('assessments.check.do') }}</button>
          <a kaButton="link" [routerLink]="['/organizations', id(), 'capacity']">{{
            t('organizations.step.leaveIt')
          }}</a>
        </div>
      </form>
    }
  </ka-page>`,
})
export class CapacityCheckPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  protected readonly fields = CAPACITY_FIELDS;
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly route = inject(ActivatedRoute).snapshot;
  protected readonly request = this.route.queryParamMap.get('request');

  protected readonly data = pageData(
    () => this.id(),
    (id) => this.client.request(OrganizationCapacityDocument, { id }),
  );
  protected readonly levels = computed(() =>
    CAPACITY_LEVELS.map((level) => ({
      value: String(level),
      label: this.t(`assessments.level.${level}`),
      hint: this.t(`assessments.levelHint.${level}`),
    })),
  );
  protected readonly form = hubForm<LevelsValue>({
    key: `assessment.${this.route.paramMap.get('id') ?? ''}.${this.request ?? 'self'}`,
    initial: noLevels(),
    rules: levelProblems,
    send: async (value, idempotencyKey) => {
      const levels = levelInput(value);
      if (this.request) {
        const input = { requestId: this.request, levels, idempotencyKey };
        const answer = await this.client.request(GivePeerAssessmentDocument, { input });
        return problemsOf(answer.givePeerAssessment);
      }
      const version = this.data.value()?.organization.version ?? 0;
      const input = { organizationId: this.id(), version, levels, idempotencyKey };
      return problemsOf((await this.client.request(MakeAssessmentDocument, { input })).makeAssessment);
    },
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    {
      label: this.data.value()?.organization.name.text ?? this.t('organizations.detail.one'),
      link: ['/organizations', this.id(), 'capacity'],
    },
    { label: this.t('assessments.title') },
  ]);

  protected async submit(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.toaster.say(this.t(this.request ? 'assessments.peer.done' : 'assessments.check.done'));
    await this.router.navigate(['/organizations', this.id(), 'capacity']);
  }
}
