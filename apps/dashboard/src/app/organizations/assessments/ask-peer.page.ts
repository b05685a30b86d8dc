import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { AskPeerDocument, AskPeerFormDocument } from '@kalaka/contract';
import { Button, Control, type Crumb, ErrorSummary, Field, injectWords, Page, Toaster } from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';

/** `/organizations/:id/capacity/ask`: another member is asked for its view. */
@Component({
  selector: 'app-ask-peer',
  imports: [Button, Control, ErrorSummary, Field, FormField, LoadState, Page, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-page
    narrow
    [heading]="t('assessments.ask.title')"
    [lead]="t('assessments.ask.lead')"
    [crumbs]="crumbs()"
    [failed]="form.failed()"
  >
    <ka-error-summary [problems]="form.problems()" [attempt]="form.attempt()" />
    <app-load-state [of]="data" [loading]="t('assessments.loading')" />
    @if (data.value()) {
      <form class="flow-l" novalidate (submit)="submit($event)">
        <ka-field
          at="peerId"
          [label]="t('assessments.ask.whom')"
          [hint]="t('assessments.ask.hint')"
          [error]="form.error('peerId')"
        >
          <select kaControl [formField]="form.fields.peerId">
            <option value="">{{ t('sponsorships.new.choose') }}</option>
            @for (one of others(); track one.id) {
              <option [value]="one.id" [attr.lang]="one.name.language">{{ one.name.text }}</option>
            }
          </select>
        </ka-field>
        <div class="row btn-row">
          <button kaButton="turn" type="submit">{{ t('assessments.ask.do') }}</button>
          <a kaButton="link" [routerLink]="['/organizations', id(), 'capacity']">{{
            t('organizations.step.leaveIt')
          }}</a>
        </div>
      </form>
    }
  </ka-page>`,
})
export class AskPeerPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);

  protected readonly data = pageData(
    () => this.id(),
    (id) => this.client.request(AskPeerFormDocument, { id }),
  );
  protected readonly others = computed(() => {
    const page = this.data.value();
    const asked = (page?.organization.assessment?.peers ?? []).map(({ organization }) => organization.id);
    return (page?.organizations.edges ?? [])
      .map(({ node }) => node)
      .filter(({ id }) => id !== this.id() && !asked.includes(id));
  });
  protected readonly form = hubForm<{ peerId: string }>({
    key: `assessment.ask.${inject(ActivatedRoute).snapshot.paramMap.get('id') ?? ''}`,
    initial: { peerId: '' },
    rules: ({ peerId }) => (peerId ? [] : [{ code: 'REQUIRED', field: 'peerId' }]),
    send: async ({ peerId }, idempotencyKey) => {
      const version = this.data.value()?.organization.version ?? 0;
      const input = { organizationId: this.id(), version, peerId, idempotencyKey };
      return problemsOf((await this.client.request(AskPeerDocument, { input })).askPeer);
    },
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    {
      label: this.data.value()?.organization.name.text ?? this.t('organizations.detail.one'),
      link: ['/organizations', this.id(), 'capacity'],
    },
    { label: this.t('assessments.ask.do') },
  ]);

  protected async submit(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.toaster.say(this.t('assessments.ask.done'));
    await this.router.navigate(['/organizations', this.id(), 'capacity']);
  }
}
