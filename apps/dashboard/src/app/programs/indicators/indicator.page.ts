import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { ProgramActivityTypesDocument, RecordIndicatorDocument } from '@kalaka/contract';
import { INDICATOR_DIRECTIONS, INDICATOR_MEASURES, type ProgramState } from '@kalaka/domain';
import {
  Button,
  type Choice,
  Choices,
  Control,
  type Crumb,
  ErrorSummary,
  Field,
  Icon,
  injectDates,
  injectWords,
  Page,
  type TaskRow,
  Tasks,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { Session } from '../../shell/session/session';
import { organizationLabel } from '../../organizations';
import {
  inLanguages,
  offeredTargetGroups,
  sayingWhat,
  TranslationFields,
} from '../../organizations/form-parts';
import { MISSING } from '../edit/missing';
import { ProgramNotNow } from '../edit/not-now';
import { programForm } from '../edit/program-form';
import { indicatorInput, indicatorProblems, type IndicatorValue } from './indicator-value';
import { NumberText } from './number-text';

/** `/programs/:id/indicators/new` and `…/:indicatorId`: what is counted, from where to where, and its stretches. */
@Component({
  selector: 'app-indicator',
  imports: [
    ...[Button, Choices, Control, ErrorSummary, Field, FormField, Icon, LoadState, Page, ProgramNotNow],
    ...[RouterLink, Tasks, TranslationFields],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './indicator.page.html',
})
export class IndicatorPage {
  readonly id = input.required<string>();
  readonly indicatorId = input.required<string>();
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly session = inject(Session);
  private readonly number = inject(NumberText);
  protected readonly isNew = computed(() => this.indicatorId() === 'new');
  protected readonly heading = computed(() =>
    this.t(this.isNew() ? 'programs.indicator.add' : 'programs.indicator.change'),
  );
  protected readonly page = programForm(this.id, 'program.recordIndicator', () => this.heading());
  protected readonly crumbs = computed<Crumb[]>(() => {
    const [list, one, last] = this.page.crumbs();
    const all = { label: this.t('programs.indicators'), link: ['/programs', this.id(), 'indicators'] };
    return [list, one, all, last].filter((crumb) => crumb !== undefined);
  });
  protected readonly stored = computed(() =>
    this.page.program()?.indicators.find(({ id }) => id === this.indicatorId()),
  );
  protected readonly open = computed(() => this.page.open() && (this.isNew() || this.stored() !== undefined));
  private readonly types = pageData(
    () => null,
    async () => (await this.page.client.request(ProgramActivityTypesDocument)).logSheet.types,
  );

  protected readonly measures = this.choices(INDICATOR_MEASURES, 'measure');
  protected readonly directions = this.choices(INDICATOR_DIRECTIONS, 'direction');
  protected readonly activityTypes = computed<Choice[]>(() =>
    (this.types.value() ?? []).map(({ code, name }) => ({
      value: code,
      label: name?.text ?? this.t(`activities.type.${code}`),
      ...(name?.language ? { lang: name.language } : {}),
    })),
  );
  protected readonly targetGroups = computed<Choice[]>(() => {
    const kept = this.stored()?.targetGroup;
    return offeredTargetGroups(this.session.targetGroups(), kept ? [kept] : []).map((value) => ({
      value,
      label: this.t(organizationLabel.targetGroup(value)),
    }));
  });
  protected readonly counted = computed(() => !['', 'MANUAL'].includes(this.form.value().measure));
  protected readonly people = computed(() => this.form.value().measure === 'REACH');
  protected readonly stretches = computed<TaskRow[]>(() =>
    (this.stored()?.periods ?? []).map((one) => ({
      id: one.id,
      title: this.t('programs.days', {
        from: this.dates.date(one.from, 'table'),
        to: this.dates.date(one.to, 'table'),
      }),
      sub: this.t('programs.indicator.stretch', {
        target: this.number.said(one.target),
        actual: this.number.said(one.actual),
      }),
      link: ['/programs', this.id(), 'indicators', this.indicatorId(), one.id],
    })),
  );
  protected readonly form = sayingWhat(
    hubForm<IndicatorValue>({
      key: `program.indicator.${Object.values(inject(ActivatedRoute).snapshot.params).join('.')}`,
      initial: this.start([]),
      rules: (value) => indicatorProblems(value, (this.page.program()?.state ?? 'IDEA') as ProgramState),
      send: (value, key) => this.send(value, key),
    }),
    this.t,
    MISSING,
  );

  constructor() {
    effect(() => {
      const languages = this.page.network()?.languages;
      if (languages) this.form.rebase(this.start(languages));
    });
  }

  private start(languages: readonly string[]): IndicatorValue {
    const stored = this.stored();
    return {
      name: inLanguages(stored?.nameTranslations ?? [], languages),
      unit: inLanguages(stored?.unitTranslations ?? [], languages),
      ...{ direction: stored?.direction ?? 'UP', measure: stored?.measure ?? '' },
      ...{ activityType: stored?.activityType ?? '', targetGroup: stored?.targetGroup ?? '' },
      ...{ baseline: this.number.typed(stored?.baseline ?? '0'), target: this.number.typed(stored?.target) },
    };
  }

  private choices(codes: readonly string[], of: string) {
    return computed<Choice[]>(() =>
      codes.map((value) => ({ value, label: this.t(`programs.${of}.${value}`) })),
    );
  }

  private async send(value: IndicatorValue, key: string) {
    const indicatorId = this.isNew() ? null : this.indicatorId();
    const input = { ...this.page.step(key), indicatorId, ...indicatorInput(value) };
    return this.page.heard(
      (await this.page.client.request(RecordIndicatorDocument, { input })).recordIndicator,
    );
  }

  protected async submit(event: Event): Promise<void> {
    if (await this.form.submit(event)) await this.page.leave('programs.indicator.saved', 'indicators');
  }
}
