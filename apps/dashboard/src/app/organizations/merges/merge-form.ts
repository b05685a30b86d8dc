import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { type MergePairQuery, MergeOrganizationsDocument } from '@kalaka/contract';
import { MERGE_FIELDS, mergeReason } from '@kalaka/domain';
import { Button, Control, ErrorSummary, Field, injectDates, injectWords, Toaster } from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf, type RuleRefusal } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { PairTable, taken, type PairField } from './pair-table';

type Side = MergePairQuery['kept'];

/** Two records of one organization side by side: which value counts, and why they are one. */
@Component({
  selector: 'app-merge-form',
  imports: [Button, Control, ErrorSummary, Field, FormField, PairTable, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'flow-l block' },
  templateUrl: './merge-form.html',
})
export class MergeForm {
  /** The one that stays. */
  readonly kept = input.required<Side>();
  /** The one that goes. */
  readonly gone = input.required<Side>();
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);

  protected readonly fields = computed<PairField[]>(() => {
    const [first, second] = [this.gone(), this.kept()];
    return MERGE_FIELDS.map((field) => ({
      ...{ field, first: this.said(first, field), second: this.said(second, field) },
    })).filter((row) => row.first !== null || row.second !== null);
  });
  protected readonly take = linkedSignal(() => taken(this.fields()));
  protected readonly first = computed(() => ({
    heading: this.t('merges.goes', { name: this.gone().name.text }),
    short: this.t('merges.short.gone'),
    choice: this.t('merges.ofGone'),
  }));
  protected readonly second = computed(() => ({
    heading: this.t('merges.stays', { name: this.kept().name.text }),
    short: this.t('merges.short.kept'),
    choice: this.t('merges.ofKept'),
  }));
  readonly form = hubForm<{ reason: string }>({
    key: `organization.merge:${this.router.url}`,
    initial: { reason: '' },
    rules: ({ reason }) => problems(reason),
    send: ({ reason }, key) => this.merge(reason, key),
  });

  /** As a person reads it: one text; null where nothing stands. */
  private said(side: Side, field: PairField['field']): string | null {
    switch (field) {
      case 'name':
        return side.name.text;
      case 'description':
        return side.description?.text ?? null;
      case 'foundedOn':
        return side.foundedOn ? this.dates.date(side.foundedOn) : null;
      case 'phones':
        return side.phones.map(({ number }) => number).join(', ') || null;
      case 'languages':
        return side.languages.map((code) => this.t(`language.${code}`)).join(', ') || null;
      default:
        return side[field] ?? null;
    }
  }

  private async merge(reason: string, idempotencyKey: string) {
    const { id: organizationId, version } = this.kept();
    const input = {
      ...{ organizationId, version, otherId: this.gone().id },
      ...{ take: [...this.take()], reason, idempotencyKey },
    };
    return problemsOf((await this.client.request(MergeOrganizationsDocument, { input })).mergeOrganizations);
  }

  protected async submit(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.toaster.say(this.t('merges.done'));
    await this.router.navigate(['/organizations', this.kept().id]);
  }
}

function problems(reason: string): RuleRefusal[] {
  const rule = mergeReason(reason);
  return rule.ok ? [] : [rule.refusal];
}
