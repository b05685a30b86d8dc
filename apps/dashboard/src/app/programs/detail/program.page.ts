import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ProgramPageDocument } from '@kalaka/contract';
import {
  Button,
  injectDates,
  injectWords,
  LocalTextView,
  Page,
  PageTitle,
  Section,
  Status,
} from '@kalaka/ui';
import { type Fact, Facts } from '@kalaka/ui/record';
import { Tabs } from '@kalaka/ui/tables';
import { OnThisPage } from '../../shell/frame/on-this-page';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { Session } from '../../shell/session/session';
import { shapeOf } from '../labels';
import { goesOn, stepsNow } from '../steps/steps';
import { programCrumbs, programTabs } from '../tabs';
import { ProgramContributions } from './program-contributions';
import { ProgramDocuments } from './program-documents';
import { ProgramFigures } from './program-figures';
import { ProgramPartners } from './program-partners';
import { ProgramProgress } from './program-progress';
import { ProgramServices } from './program-services';

/** `/programs/:id`: what it is, who carries it, how far it is, and the step that is due. */
@Component({
  selector: 'app-program',
  imports: [
    ...[Button, Facts, LoadState, LocalTextView, Page, RouterLink, Section, Status, Tabs, ProgramDocuments],
    ...[OnThisPage, ProgramContributions, ProgramFigures, ProgramPartners, ProgramProgress, ProgramServices],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './program.page.html',
})
export class ProgramPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly shapeOf = shapeOf;
  protected readonly goesOn = goesOn;
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);

  protected readonly data = pageData(
    () => this.id(),
    (id) => this.client.request(ProgramPageDocument, { id }),
  );
  protected readonly program = computed(() => this.data.value()?.program);
  protected readonly title = computed(() => this.program()?.title.text ?? this.t('programs.one'));
  protected readonly steps = computed(() => stepsNow(this.program() ?? { allowed: [] }));
  /** Who has not approved yet, while it is put up for approval. */
  protected readonly waitsFor = computed(() => {
    const { state, partners = [] } = this.program() ?? {};
    const missing = partners.filter(({ approvedOn }) => !approvedOn);
    // Officials see what is published: who has approved is the network's business.
    return state === 'PLANNED' && this.session.actor()?.role !== 'CITY' ? missing : [];
  });
  protected readonly crumbs = computed(() => programCrumbs(this.id(), this.title(), 'about', this.t));
  protected readonly tabs = computed(() => programTabs(this.id(), 'about', this.t));
  protected readonly facts = computed<Fact[]>(() => {
    const program = this.program();
    if (!program) return [];
    const { purposes, targetGroups, places, from, to, approvedOn, decision, zeroBudget } = program;
    const money = this.t(zeroBudget ? 'programs.money.none' : 'programs.money.some');
    return [
      this.fact('purposes', purposes.map((code) => this.t(`programs.purpose.${code}`)).join(', ')),
      this.fact(
        'targetGroups',
        targetGroups.map((code) => this.t(`organizations.targetGroup.${code}`)).join(', '),
      ),
      ...(places.length ? [this.fact('places', places.map(({ text }) => text).join(', '))] : []),
      this.fact('days', this.t('programs.days', { from: this.dates.date(from), to: this.dates.date(to) })),
      this.fact('money', money),
      ...(approvedOn
        ? [{ ...this.fact('approvedOn', this.dates.date(approvedOn)), ...this.how(decision) }]
        : []),
    ];
  });
  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const name = this.program()?.title.text;
      if (name) title.set(name, '');
    });
  }

  protected may(operation: string): boolean {
    return this.program()?.allowed.includes(operation) ?? false;
  }

  private how(decision: { inFavour: number; against: number; abstain: number } | null | undefined) {
    if (!decision) return {};
    const { inFavour, against, abstain } = decision;
    return { note: this.t('programs.byDecision', { inFavour, against, abstain }) };
  }

  private fact(field: string, value: string): Fact {
    return { term: this.t(`programs.field.${field}`), value };
  }
}
