import { ChangeDetectionStrategy, Component, computed, ElementRef, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { RemoveActivityTemplateDocument, TemplatesDocument } from '@kalaka/contract';
import {
  Button,
  type Crumb,
  Empty,
  ErrorSummary,
  Icon,
  injectDates,
  injectWords,
  LocalTextView,
  Page,
  Toaster,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';

/** `/activities/templates`: what an organization does again and again: to log it, or to plan it no more. */
@Component({
  selector: 'app-templates',
  imports: [Button, Empty, ErrorSummary, Icon, LoadState, LocalTextView, Page, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-page
    narrow
    [heading]="t('activityTemplates.title')"
    [crumbs]="crumbs()"
    [failed]="removal.failed()"
  >
    <ka-error-summary [problems]="removal.problems()" [attempt]="removal.attempt()" />
    <p>{{ t('activityTemplates.lead') }}</p>
    <app-load-state [of]="data" [loading]="t('activityTemplates.loading')" />
    @if (data.value(); as templates) {
      <ul class="rows" [hidden]="!templates.length" [attr.aria-label]="t('activityTemplates.title')">
        @for (one of templates; track one.id) {
          <li class="flow-s">
            <h2><ka-text [of]="one.name.text" [in]="one.name.language" /></h2>
            <p>
              {{ t('activityTemplates.repeats.' + one.repeats) }}
              @if (one.nextOn; as next) {
                · {{ t('activityTemplates.next', { day: dates.date(next) }) }}
              }
            </p>
            <div class="row btn-row">
              <a kaButton routerLink="/activities/log" [queryParams]="{ template: one.id }"
                ><ka-icon name="plus" />{{ t('activityTemplates.use')
                }}<span class="vh"> {{ one.name.text }}</span></a
              >
              <button kaButton="link" type="button" (click)="remove(one)">
                {{ t('activityTemplates.remove') }}<span class="vh"> {{ one.name.text }}</span>
              </button>
            </div>
          </li>
        }
      </ul>
      @if (!templates.length) {
        <ka-empty [title]="t('activityTemplates.none')" />
      }
    }
  </ka-page>`,
})
export class TemplatesPage {
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  private readonly client = inject(GraphqlClient);
  private readonly toaster = inject(Toaster);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly data = pageData(
    () => 'templates',
    async () => (await this.client.request(TemplatesDocument)).logSheet.templates,
  );
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('shell.nav.activities'), link: '/activities' },
    { label: this.t('activityTemplates.title') },
  ]);
  protected readonly removal = hubForm({
    key: 'activity.template.remove',
    initial: { templateId: '', version: 0 },
    send: async (value, idempotencyKey) =>
      problemsOf(
        (await this.client.request(RemoveActivityTemplateDocument, { input: { ...value, idempotencyKey } }))
          .removeActivityTemplate,
      ),
  });

  /** What was pressed goes: whoever pressed it goes on at the top of the list. */
  protected async remove({ id, version }: { id: string; version: number }): Promise<void> {
    this.removal.value.set({ templateId: id, version });
    if (!(await this.removal.submit())) return;
    this.removal.rebase({ templateId: '', version: 0 });
    this.toaster.say(this.t('activityTemplates.removed'));
    await this.data.reload();
    this.host.querySelector<HTMLElement>('h1')?.focus();
  }
}
