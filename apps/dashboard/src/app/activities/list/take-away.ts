import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ActivityFilter } from '@kalaka/contract';
import { Button, Icon, injectLanguage, injectWords } from '@kalaka/ui';
import { Session } from '../../shell/session/session';

const FORMS = ['csv', 'xlsx', 'ics'] as const;

/** Under a list of activities: the list as a file, and where a list from elsewhere comes in. */
@Component({
  selector: 'app-take-away',
  imports: [Button, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<details class="more">
    <summary>{{ t('activities.files.title') }}</summary>
    <div class="row row-w quiet">
      @for (form of forms(); track form.name) {
        <a kaButton [href]="form.href" download
          ><ka-icon name="save" />{{ t('activities.files.' + form.name) }}</a
        >
      }
      @if (mayImport()) {
        <a kaButton routerLink="/organizations/imports/new" [queryParams]="{ kind: 'ACTIVITIES' }"
          ><ka-icon name="plus" />{{ t('activities.files.import') }}</a
        >
      }
    </div>
  </details>`,
})
export class TakeAway {
  /** The filter of the list as it stands. */
  readonly filter = input.required<ActivityFilter>();
  protected readonly t = injectWords();
  private readonly language = injectLanguage();
  private readonly session = inject(Session);

  protected readonly mayImport = computed(() => this.session.can('organization.import'));
  protected readonly forms = computed(() => {
    const filter = JSON.stringify(this.filter());
    const profile = this.language() === 'hu' ? 'hungarian-excel' : 'plain';
    return FORMS.map((name) => ({
      name,
      href: `/export/activities.${name}?${new URLSearchParams({ ...(name === 'csv' && { profile }), filter })}`,
    }));
  });
}
