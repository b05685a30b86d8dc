import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ProgramPageQuery } from '@kalaka/contract';
import { Button, Icon, injectDates, injectWords, LocalTextView, Section, Tile } from '@kalaka/ui';
import { Scroll } from '@kalaka/ui/tables';
import { unbroken } from '../labels';

type Shown = ProgramPageQuery['program'];

/** Who carries the programme, in which role and when, and who has approved. */
@Component({
  selector: 'app-program-partners',
  imports: [Button, Icon, LocalTextView, RouterLink, Scroll, Section, Tile],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-section
    name="partners"
    [heading]="t('programs.partners')"
    [count]="program().partners.length"
  >
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
          @for (one of program().partners; track one.id) {
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
                {{ t('programs.days', { from: day(one.from), to: day(one.to) }) }}
                @if (mayChange()) {
                  <br /><a class="small" [routerLink]="['/programs', program().id, 'partners', one.id, 'end']"
                    >{{ t('programs.partner.end')
                    }}<span class="vh">
                      {{ one.organization.name.text }}, {{ t('programs.role.' + one.role) }}</span
                    ></a
                  >
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </ka-scroll>
    @if (mayChange()) {
      <p>
        <a kaButton [routerLink]="['/programs', program().id, 'partners', 'new']"
          ><ka-icon name="plus" />{{ t('programs.partner.add') }}</a
        >
      </p>
    }
  </ka-section>`,
})
export class ProgramPartners {
  readonly program = input.required<Shown>();
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  protected readonly mayChange = computed(() => this.program().allowed.includes('program.editPartners'));

  protected readonly day = (date: string): string => unbroken(this.dates.date(date, 'table'));
}
