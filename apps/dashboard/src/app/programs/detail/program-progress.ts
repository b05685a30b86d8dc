import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ProgramPageQuery } from '@kalaka/contract';
import { injectDates, injectLanguage, injectWords, LocalTextView, Section } from '@kalaka/ui';
import { Scroll } from '@kalaka/ui/tables';

type Indicator = ProgramPageQuery['program']['indicators'][number];

/** What is counted: start, target, now, and how far that is; each with its stretches behind a fold. */
@Component({
  selector: 'app-program-progress',
  imports: [LocalTextView, Scroll, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (indicators().length) {
    <ka-section name="progress" [heading]="t('programs.progress')" [count]="indicators().length">
      <ka-scroll [label]="t('programs.progress')">
        <table class="stack mid figures">
          <caption class="vh">
            {{
              t('programs.progress')
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ t('programs.indicator.name') }}</th>
              <th scope="col" class="num">{{ t('programs.indicator.baseline') }}</th>
              <th scope="col" class="num">{{ t('programs.indicator.target') }}</th>
              <th scope="col" class="num">{{ t('programs.indicator.actual') }}</th>
              <th scope="col">{{ t('programs.indicator.progress') }}</th>
            </tr>
          </thead>
          <tbody>
            @for (one of indicators(); track one.id) {
              <tr>
                <th scope="row">
                  <ka-text [of]="one.name" />
                  <br /><span class="hint">{{ t('programs.measure.' + one.measure) }}</span>
                </th>
                <td class="num" [attr.data-l]="t('programs.indicator.baseline')">{{ said(one.baseline) }}</td>
                <td class="num" [attr.data-l]="t('programs.indicator.target')">{{ said(one.target) }}</td>
                <td class="num" [attr.data-l]="t('programs.indicator.actual')">
                  <b>{{ isForPartners(one) ? t('programs.forPartners') : said(one.actual) }}</b>
                </td>
                <td [attr.data-l]="t('programs.indicator.progress')">
                  <span class="measure">
                    @if (one.progress === null) {
                      <span>{{ t(isForPartners(one) ? 'programs.forPartners' : 'programs.notKnown') }}</span>
                    } @else {
                      <span class="fig">{{ t('programs.percent', { percent: one.progress }) }}</span>
                      <svg class="rowbar" aria-hidden="true">
                        <rect class="no" width="100%" height="100%" />
                        <rect class="yes" [attr.width]="one.progress + '%'" height="100%" />
                      </svg>
                    }
                  </span>
                </td>
              </tr>
            }
          </tbody>
        </table>
      </ka-scroll>
      @if (anyForPartners()) {
        <p class="small soft">{{ t('programs.forPartnersWhy') }}</p>
      }
      @if (withPeriods().length) {
        <details>
          <summary>{{ t('programs.byPeriod') }}</summary>
          <div class="flow">
            @for (one of withPeriods(); track one.id) {
              <ka-scroll [label]="one.name.text">
                <table class="stack mid">
                  <caption>
                    <ka-text [of]="one.name" />
                  </caption>
                  <thead>
                    <tr>
                      <th scope="col">{{ t('programs.column.days') }}</th>
                      <th scope="col" class="num">{{ t('programs.indicator.target') }}</th>
                      <th scope="col" class="num">{{ t('programs.indicator.actual') }}</th>
                    </tr>
                  </thead>
                  <tbody>
                    @for (part of one.periods; track part.id) {
                      <tr>
                        <th scope="row">
                          {{
                            t('programs.days', {
                              from: dates.date(part.from, 'table'),
                              to: dates.date(part.to, 'table'),
                            })
                          }}
                        </th>
                        <td class="num" [attr.data-l]="t('programs.indicator.target')">
                          {{ said(part.target) }}
                        </td>
                        <td class="num" [attr.data-l]="t('programs.indicator.actual')">
                          {{ said(part.actual) }}
                        </td>
                      </tr>
                    }
                  </tbody>
                </table>
              </ka-scroll>
            }
          </div>
        </details>
      }
    </ka-section>
  }`,
})
export class ProgramProgress {
  readonly indicators = input.required<readonly Indicator[]>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  private readonly language = injectLanguage();
  protected readonly withPeriods = computed(() =>
    this.indicators().filter(({ periods }) => periods.length > 0),
  );

  protected readonly anyForPartners = computed(() =>
    this.indicators().some((one) => this.isForPartners(one)),
  );

  /** People counted in activities come to the partners and the coordination alone. */
  protected isForPartners({ measure, actual }: Indicator): boolean {
    return measure === 'REACH' && actual === null;
  }

  /** A decimal as the language writes it. */
  protected said(value: string | null | undefined): string {
    if (value === null || value === undefined) return this.t('programs.notKnown');
    return new Intl.NumberFormat(this.language() === 'hu' ? 'hu-HU' : 'en-GB').format(Number(value));
  }
}
