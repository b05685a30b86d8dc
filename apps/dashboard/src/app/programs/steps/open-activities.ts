import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ProgramOpenQuery } from '@kalaka/contract';
import { injectDates, injectWords, Notice, type TaskRow, Tasks } from '@kalaka/ui';

/** Activities over which the programme does not end, each with the way to it. */
@Component({
  selector: 'app-open-activities',
  imports: [Notice, RouterLink, Tasks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (rows().length) {
    <ka-notice
      kind="wait"
      [lead]="t('programs.open.some', { count: activities().totalCount ?? rows().length })"
    >
      <ka-tasks [rows]="rows()" />
      <p>
        <a [routerLink]="['/programs', programId(), 'activities']" [queryParams]="{ show: 'open' }">{{
          t('programs.open.all')
        }}</a>
      </p>
    </ka-notice>
  }`,
})
export class OpenActivities {
  readonly programId = input.required<string>();
  readonly activities = input.required<ProgramOpenQuery['activities']>();
  protected readonly t = injectWords();
  private readonly dates = injectDates();

  protected readonly rows = computed(() =>
    this.activities().edges.map(({ node }): TaskRow => {
      const name = node.title ??
        node.typeName ?? { text: this.t(`activities.type.${node.type}`), language: null };
      const told = [this.dates.date(node.happenedOn, 'table'), node.organization.name.text];
      return {
        ...{ id: node.id, title: name.text, lang: name.language, link: ['/activities', node.id] },
        sub: [...told, this.t(`activities.state.${node.state}`)].join(' · '),
      };
    }),
  );
}
