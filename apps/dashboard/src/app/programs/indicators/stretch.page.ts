import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { RecordIndicatorPeriodDocument } from '@kalaka/contract';
import type { IndicatorMeasure, ProgramState } from '@kalaka/domain';
import {
  Button,
  Control,
  type Crumb,
  Day,
  ErrorSummary,
  Field,
  injectWords,
  LocalTextView,
  Page,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { LoadState } from '../../shell/graphql/load-state';
import { sayingWhat } from '../../organizations/form-parts';
import { MISSING } from '../edit/missing';
import { ProgramNotNow } from '../edit/not-now';
import { programForm } from '../edit/program-form';
import { decimal, stretchProblems, type StretchValue } from './indicator-value';
import { NumberText } from './number-text';

/** `/programs/:id/indicators/:indicatorId/new` and `…/:periodId`: a stretch with its target, and what came of it. */
@Component({
  selector: 'app-stretch',
  imports: [
    ...[Button, Control, Day, ErrorSummary, Field, FormField, LoadState, LocalTextView, Page],
    ...[ProgramNotNow, RouterLink],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './stretch.page.html',
})
export class StretchPage {
  readonly id = input.required<string>();
  readonly indicatorId = input.required<string>();
  readonly periodId = input.required<string>();
  protected readonly t = injectWords();
  private readonly number = inject(NumberText);
  protected readonly isNew = computed(() => this.periodId() === 'new');
  protected readonly heading = computed(() =>
    this.t(this.isNew() ? 'programs.indicator.addStretch' : 'programs.indicator.changeStretch'),
  );
  protected readonly page = programForm(this.id, 'program.recordIndicator', () => this.heading());
  protected readonly indicator = computed(() =>
    this.page.program()?.indicators.find(({ id }) => id === this.indicatorId()),
  );
  protected readonly manual = computed(() => this.indicator()?.measure === 'MANUAL');
  private readonly stored = computed(() =>
    this.indicator()?.periods.find(({ id }) => id === this.periodId()),
  );
  protected readonly open = computed(
    () => this.page.open() && this.indicator() !== undefined && (this.isNew() || this.stored() !== undefined),
  );
  protected readonly back = computed(() => ['/programs', this.id(), 'indicators', this.indicatorId()]);
  protected readonly crumbs = computed<Crumb[]>(() => {
    const [list, one, last] = this.page.crumbs();
    const indicator = { label: this.indicator()?.name.text ?? '', link: this.back() };
    return [list, one, indicator, last].filter((crumb) => crumb !== undefined);
  });
  protected readonly form = sayingWhat(
    hubForm<StretchValue>({
      key: `program.stretch.${Object.values(inject(ActivatedRoute).snapshot.params).join('.')}`,
      initial: { from: '', to: '', target: '', actual: '' },
      rules: (value) => this.broken(value),
      send: (value, key) => this.send(value, key),
    }),
    this.t,
    MISSING,
  );

  constructor() {
    effect(() => {
      const stored = this.stored();
      if (stored)
        this.form.rebase({
          ...{ from: stored.from, to: stored.to, target: this.number.typed(stored.target) },
          actual: this.manual() ? this.number.typed(stored.actual) : '',
        });
    });
  }

  private broken(value: StretchValue) {
    const [program, network, indicator] = [this.page.program(), this.page.network(), this.indicator()];
    if (!program || !network || !indicator) return [];
    const { from: fromDate, to: toDate } = program;
    const others = indicator.periods
      .filter(({ id }) => id !== this.periodId())
      .map(({ from, to }) => ({ fromDate: from, toDate: to }));
    const facts = { program: { state: program.state as ProgramState, fromDate, toDate }, others };
    const measure = indicator.measure as IndicatorMeasure;
    return stretchProblems(value, { ...facts, measure }, network.today);
  }

  private async send({ from, to, target, actual }: StretchValue, key: string) {
    const input = {
      ...{ ...this.page.step(key), indicatorId: this.indicatorId(), from, to, target: decimal(target) },
      periodId: this.isNew() ? null : this.periodId(),
      actual: decimal(actual) || null,
    };
    const { client } = this.page;
    return this.page.heard(
      (await client.request(RecordIndicatorPeriodDocument, { input })).recordIndicatorPeriod,
    );
  }

  protected async submit(event: Event): Promise<void> {
    if (await this.form.submit(event))
      await this.page.leave('programs.indicator.stretchSaved', 'indicators', this.indicatorId());
  }
}
