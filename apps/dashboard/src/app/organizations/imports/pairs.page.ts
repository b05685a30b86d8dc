import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  ImportPairsDocument,
  JudgeImportPairDocument,
  type MergeField,
  type PairDecision,
} from '@kalaka/contract';
import { Button, type Crumb, injectWords, Notice, Page, Status, Toaster } from '@kalaka/ui';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { PairTable, taken } from '../merges/pair-table';

/** `/organizations/imports/:import/pairs`: two that look alike, side by side, one pair after another. */
@Component({
  selector: 'app-import-pairs',
  imports: [Button, LoadState, Notice, Page, PairTable, RouterLink, Status],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './pairs.page.html',
})
export class ImportPairsPage {
  readonly import = input.required<string>();
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly toaster = inject(Toaster);

  protected readonly data = pageData(
    () => this.import(),
    async (importId) => (await this.client.request(ImportPairsDocument, { importId })).organizationImport,
  );
  protected readonly pairs = computed(() => this.data.value()?.pairs ?? []);
  /** The one a person went back to, or looks past. */
  private readonly chosen = signal<number | null>(null);
  protected readonly at = computed(
    () => this.chosen() ?? this.pairs().findIndex(({ decision }) => !decision),
  );
  protected readonly pair = computed(() => this.pairs()[this.at()]);
  /** Which side counts, field by field: what the register has, unless it has nothing. */
  protected readonly take = linkedSignal<ReadonlySet<MergeField>>(() => {
    const pair = this.pair();
    if (!pair) return new Set();
    if (pair.decision) return new Set(pair.take);
    return taken(pair.fields);
  });
  protected readonly first = computed(() => ({
    heading: this.t('imports.pairs.inFile'),
    choice: this.t('imports.pairs.keepFirst'),
  }));
  protected readonly second = computed(() => ({
    heading: this.t(this.pair()?.known ? 'imports.pairs.inRegister' : 'imports.pairs.inFileToo'),
    choice: this.t('imports.pairs.keepSecond'),
  }));
  protected readonly mayJudge = computed(() => this.data.value()?.allowed.includes('judge') ?? false);
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('imports.title'), link: '/organizations/imports' },
    {
      label: this.data.value()?.title ?? this.t('imports.one'),
      link: ['/organizations/imports', this.import()],
    },
    { label: this.t('imports.pairs.heading') },
  ]);

  protected look(at: number): void {
    this.chosen.set(at);
  }

  protected later(): void {
    const next = this.pairs().findIndex(({ decision }, at) => !decision && at > this.at());
    this.chosen.set(next === -1 ? this.pairs().length : next);
  }

  protected async judge(decision: PairDecision): Promise<void> {
    const run = this.data.value();
    const pair = this.pair();
    if (!run || !pair) return;
    const take = decision === 'MERGE' ? [...this.take()] : [];
    const input = { importId: run.id, version: run.version, pairId: pair.id, decision, take };
    const result = (await this.client.request(JudgeImportPairDocument, { input })).judgeImportPair;
    const problems = problemsOf(result);
    for (const { message } of problems) this.toaster.say(message);
    if (problems.length === 0) this.toaster.say(this.t(`imports.pairs.saved.${decision}`));
    this.chosen.set(null);
    await this.data.reload();
  }
}
