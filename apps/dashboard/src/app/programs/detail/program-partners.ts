import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ProgramPageQuery } from '@kalaka/contract';
import { injectDates, injectWords, LocalTextView, Scroll, Section, Tile } from '@kalaka/ui';

type Partner = ProgramPageQuery['program']['partners'][number];

/** Who carries the programme, in which role and when, and who has approved. */
@Component({
  selector: 'app-program-partners',
  imports: [LocalTextView, RouterLink, Scroll, Section, Tile],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-section name="partners" [heading]="t('programs.partners')" [count]="partners().length">
    <ka-scroll [label]="t('programs.partners')">
      <table class="stack mid">
        <caption class="vh">
          {{
            t('programs.partners')
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ t('programs.column.partner') }}</th>
            <th scope="col">{{ t('programs.column.role') }}</th>
            <th scope="col">{{ t('programs.column.task') }}</th>
            <th scope="col">{{ t('programs.column.days') }}</th>
          </tr>
        </thead>
        <tbody>
          @for (one of partners(); track one.id) {
            <tr>
              <th scope="row">
                <span class="row-1">
                  <ka-tile [of]="one.organization.id" [name]="one.organization.name.text" />
                  <a [routerLink]="['/organizations', one.organization.id]"
                    ><ka-text [of]="one.organization.name"
                  /></a>
                </span>
              </th>
              <td [attr.data-l]="t('programs.column.role')">{{ t('programs.role.' + one.role) }}</td>
              <td [attr.data-l]="t('programs.column.task')">
                @if (one.task) {
                  <ka-text [of]="one.task" />
                } @else {
                  {{ t('organizations.notSaid') }}
                }
              </td>
              <td [attr.data-l]="t('programs.column.days')">
                {{
                  t('programs.days', { from: dates.date(one.from, 'table'), to: dates.date(one.to, 'table') })
                }}
              </td>
            </tr>
          }
        </tbody>
      </table>
    </ka-scroll>
  </ka-section>`,
})
export class ProgramPartners {
  readonly partners = input.required<readonly Partner[]>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
}
