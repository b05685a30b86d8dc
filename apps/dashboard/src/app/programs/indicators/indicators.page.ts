import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Empty, Icon, injectDates, injectWords, Page, type TaskRow, Tasks } from '@kalaka/ui';
import { LoadState } from '../../shell/graphql/load-state';
import { NumberText } from './number-text';
import { ProgramNotNow } from '../edit/not-now';
import { programForm } from '../edit/program-form';

/** `/programs/:id/indicators`: what is counted in a programme, each with its own page to change it and to tell figures. */
@Component({
  selector: 'app-indicators',
  imports: [Button, Empty, Icon, LoadState, Page, ProgramNotNow, RouterLink, Tasks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-page
    narrow
    [heading]="t('programs.indicators')"
    [lead]="t('programs.indicatorsLead')"
    [titlePrefix]="page.program()?.title?.text ?? ''"
    [crumbs]="page.crumbs()"
  >
    <app-load-state [of]="page.data" [loading]="t('programs.loading')" />
    @if (page.program()) {
      @if (page.open()) {
        @if (rows().length) {
          <ka-tasks [rows]="rows()" />
        } @else {
          <ka-empty [title]="t('programs.indicator.none')" />
        }
        <p>
          <a kaButton [routerLink]="['/programs', id(), 'indicators', 'new']"
            ><ka-icon name="plus" />{{ t('programs.indicator.add') }}</a
          >
        </p>
      } @else {
        <app-program-not-now [program]="id()" />
      }
    }
  </ka-page>`,
})
export class IndicatorsPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  private readonly number = inject(NumberText);
  protected readonly page = programForm(this.id, 'program.recordIndicator', () =>
    this.t('programs.indicators'),
  );
  protected readonly rows = computed<TaskRow[]>(() =>
    (this.page.program()?.indicators ?? []).map((one) => ({
      id: one.id,
      title: one.name.text,
      lang: one.name.language,
      sub: [
        this.t(`programs.measure.${one.measure}`),
        this.t('programs.indicator.fromTo', {
          from: this.number.said(one.baseline),
          to: this.number.said(one.target),
        }),
      ].join(' · '),
      link: ['/programs', this.id(), 'indicators', one.id],
    })),
  );
}
