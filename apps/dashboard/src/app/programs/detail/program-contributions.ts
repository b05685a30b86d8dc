import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ProgramPageQuery } from '@kalaka/contract';
import { Button, Icon, injectLanguage, injectWords, LocalTextView, Section } from '@kalaka/ui';
import { Scroll } from '@kalaka/ui/tables';
import { Session } from '../../shell/session/session';
import { moneyWords } from '../../shell/words/money-words';

type Shown = ProgramPageQuery['program'];
type Contribution = Shown['contributions'][number];

/** What each partner agreed to put in, and what of it was given; the API sends it to partners and the coordination alone. */
@Component({
  selector: 'app-program-contributions',
  imports: [Button, Icon, LocalTextView, RouterLink, Scroll, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (contributions().length || mayAdd()) {
    <ka-section name="contributions" [heading]="t('programs.contributions')" [count]="contributions().length">
      <p class="after-thread small soft">{{ t('programs.contributionsWho') }}</p>
      @if (contributions().length) {
        <ka-scroll [label]="t('programs.contributions')">
          <table class="stack mid">
            <caption class="vh">
              {{
                t('programs.contributions')
              }}
            </caption>
            <thead>
              <tr>
                <th scope="col">{{ t('programs.column.partner') }}</th>
                <th scope="col">{{ t('programs.column.what') }}</th>
                <th scope="col" class="num">{{ t('programs.column.agreed') }}</th>
                <th scope="col" class="num">{{ t('programs.column.given') }}</th>
              </tr>
            </thead>
            <tbody>
              @for (one of contributions(); track one.id) {
                <tr>
                  <th scope="row"><ka-text [of]="one.organization.name" /></th>
                  <td [attr.data-l]="t('programs.column.what')">
                    {{ t('programs.contribution.' + one.kind) }}
                    @if (one.text) {
                      <br /><span class="hint"><ka-text [of]="one.text" /></span>
                    }
                    @if (mayAdd() && mine(one.organization.id)) {
                      <br /><a
                        class="small"
                        [routerLink]="['/programs', program().id, 'contributions', one.id]"
                        >{{ t('programs.changeShort')
                        }}<span class="vh">
                          {{ one.organization.name.text }}, {{ t('programs.contribution.' + one.kind) }}</span
                        ></a
                      >
                    }
                  </td>
                  <td class="num" [attr.data-l]="t('programs.column.agreed')">{{ said(one, one.agreed) }}</td>
                  <td class="num" [attr.data-l]="t('programs.column.given')">{{ said(one, one.given) }}</td>
                </tr>
              }
            </tbody>
          </table>
        </ka-scroll>
      }
      @if (mayAdd()) {
        <p>
          <a kaButton [routerLink]="['/programs', program().id, 'contributions', 'new']"
            ><ka-icon name="plus" />{{ t('programs.contribution.add') }}</a
          >
        </p>
      }
    </ka-section>
  }`,
})
export class ProgramContributions {
  readonly program = input.required<Shown>();
  protected readonly t = injectWords();
  private readonly session = inject(Session);
  protected readonly contributions = computed(() => this.program().contributions);
  protected readonly mayAdd = computed(
    () =>
      this.program().allowed.includes('program.recordContribution') &&
      this.program().partners.some(({ organization }) => this.mine(organization.id)),
  );
  private readonly language = injectLanguage();

  /** Each partner writes for itself, the coordination for all. */
  protected mine(organizationId: string): boolean {
    const networkId = this.session.actor()?.networkId ?? '';
    return this.session.can('program.recordContribution', { networkId, organizationId });
  }

  /** Money in its currency, work in hours, rooms and equipment in days. */
  protected said({ kind, currency }: Contribution, count: string): string {
    if (currency) return moneyWords({ amount: count, currency }, this.language());
    const locale = this.language() === 'hu' ? 'hu-HU' : 'en-GB';
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    const unit = kind === 'HOURS' ? 'hours' : 'dayCount';
    return this.t(`programs.${unit}`, { amount: number.format(Number(count) / (kind === 'HOURS' ? 60 : 1)) });
  }
}
